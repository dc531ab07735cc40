import { normalTwoSided } from "../../../src/core/numeric/normal";
import { ExcelError } from "../../support/worksheet";
import { asColumn, type Block, blockOf, type CallReader, longOf, perRow, region } from "./sql-call";

/** The list of weights that a square of them is: a row for each cell but zeros. */
export const listOf = (weights: Block): Block =>
  weights.flatMap((line, r) =>
    line.flatMap((weight, c) => (weight === 0 ? [] : [[region(r), region(c), weight] as const])),
  );

/** How the tests name the columns of the list. */
export const neighbours = { table: ["links"], from: "origin", to: "goal", weight: "weight" } as const;

const entriesOf = (statistic: string) => [
  statistic,
  "expected",
  "variance_norm",
  "z_norm",
  "p_norm",
  "variance_rand",
  "z_rand",
  "p_rand",
];

/** A measure of values and the weights between them. P values, which have no form in SQL, are computed from the z here. */
const autocorrelation =
  (statistic: string): CallReader =>
  (given) => {
    const values = asColumn(blockOf(given["values"]));
    const weights = blockOf(given["weights"]);
    const rows = longOf({ x: values });
    const output = String(given["output"] ?? "table");
    const permutations = given["permutations"];
    const entries = output === "table" ? entriesOf(statistic) : [output];
    const isKnown = [...entriesOf(statistic), "lag", "table"].includes(output) && !output.startsWith("p_");
    const isSquare = weights.length === values.length && weights[0]?.length === values.length;
    if (rows === null || !isKnown || !isSquare || (permutations != null && permutations !== 0)) return null;
    const isInRows = given["standardize"] === "row" || given["standardize"] === "true";
    const asked = entries.map((entry) => ({ mode: (isInRows ? "row " : "") + entry.replace("p_", "z_") }));
    return {
      rows,
      table: { region: "r", value: "x", neighbours },
      weights: listOf(weights),
      queries: asked,
      shape: (...found) => {
        if (output === "lag") return perRow(values)(found[0]!);
        const whole = found[0]!("");
        if (whole instanceof ExcelError || output !== "table") return [[whole]];
        return found.map((at, place) => {
          const [entry, cell] = [entries[place] ?? "", at("")];
          return [entry, entry.startsWith("p_") && typeof cell === "number" ? normalTwoSided(cell) : cell];
        });
      },
    };
  };

export const neighbourhoods: Readonly<Record<string, CallReader>> = {
  MORAN: autocorrelation("I"),
  GEARY: autocorrelation("C"),
};
