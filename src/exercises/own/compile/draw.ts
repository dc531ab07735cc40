import type { Random } from "../../random";
import { roundTo } from "../../rounding";
import type { OwnLine } from "../definition/types";

/** The numbers of a variant, line by line. */
export type OwnData = readonly (readonly (number | null)[])[];

/** Draws the numbers of all lines, rounded as they are shown. */
export function drawLines(lines: readonly OwnLine[], random: Random): OwnData {
  return lines.map(({ values, percent, from, to, decimals }) =>
    values.map((value) => {
      if (value === null) return null;
      if (from !== null && to !== null) return random.decimal(from, to, decimals);
      return percent === null ? roundTo(value, decimals) : random.near(value, percent / 100, decimals);
    }),
  );
}
