import { type Localized, text } from "../../../language/localized";
import type { Cell, Rows } from "../../cells";
import { number } from "../../define";
import { numberOrFailure } from "../economy/output";

/** The arguments `permutations` and `seed` of LOCALMORAN and GETISORD; `usual` says what omitting the first means. */
export const permutationArguments = (usual: Localized) =>
  [
    number("permutations", usual, { optional: true }),
    number(
      "seed",
      text("Start of the random numbers, a whole number from 0; 1 if omitted", "随机数种子，非负整数；省略时为 1"),
      { optional: true },
    ),
  ] as const;

/** A column of a table with one row for each unit: its heading and its cell. */
export type UnitColumn<Unit> = readonly [name: string, cell: (unit: Unit) => Cell];

/** A number of a unit, or #DIV/0! where it is not finite. */
export const finite = (value: number): Cell => numberOrFailure("values", () => value);

/**
 * One row for each unit with all columns under their headings, or one column alone without. A place without a unit is
 * blank.
 */
export function unitRows<Unit extends { readonly place: number }>(
  units: readonly Unit[],
  count: number,
  columns: readonly UnitColumn<Unit>[],
  output: string,
): Rows {
  const byPlace = new Map(units.map((unit) => [unit.place, unit]));
  const shown = output === "table" ? columns : columns.filter(([name]) => name === output);
  const rows = Array.from({ length: count }, (_, place): readonly Cell[] => {
    const unit = byPlace.get(place);
    return shown.map(([, cell]) => (unit === undefined ? null : cell(unit)));
  });
  return output === "table" ? [columns.map(([name]) => name), ...rows] : rows;
}
