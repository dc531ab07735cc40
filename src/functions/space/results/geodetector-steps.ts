import { isTurned, turnedIf } from "../../../core/matrix/arguments";
import { sumOf } from "../../../core/numeric/vectors";
import { crossed, divides, type Factor, strataOf, stratifiedUnits } from "../../../core/space/geodetector";
import { numberGroups } from "../../arguments/groups";
import { joined, numbersIn, signed, type StepByStep } from "../../step-by-step";

/** q from the sums of squares within the strata and in all, and the mean of a stratum. */
export const geodetectorSteps: StepByStep = ({ rows, modeOf, row, column, write }) => {
  const cells = rows("factors") ?? [];
  const labels = cells
    .flat()
    .map((cell) => (typeof cell === "string" || typeof cell === "number" ? String(cell) : null));
  const { codes } = numberGroups({ rows: cells.length, columns: cells[0]?.length ?? 0, cells: labels });
  const values = numbersIn(rows("values"));
  const turned = isTurned(codes, { name: "values", matrix: values }, "regions", "rows");
  const units = stratifiedUnits(values, turnedIf(turned, codes));
  const { factors, deviations, scale, mean } = units;
  if (deviations === null) return null;

  const powerOf = (factor: Factor | undefined): string | null => {
    if (factor === undefined || !divides(factor)) return null;
    const within = strataOf(units, factor).map(({ squares }) => write(squares * scale ** 2));
    return `1 − (${joined(within)}) / ${write(sumOf(deviations.map((one) => one ** 2)) * scale ** 2)}`;
  };
  const pairOf = (first: Factor | undefined, second: Factor | undefined) =>
    first === undefined || second === undefined || !divides(first) || !divides(second)
      ? undefined
      : crossed(first, second);
  const numberOf = (unit: number) => signed(scale * (mean + (deviations[unit] ?? 0)), write);

  switch (modeOf("output")) {
    case "factor":
      return column === 1 ? powerOf(factors[row - 1]) : null;
    case "matrix":
      return powerOf(row === column ? factors[row] : pairOf(factors[row], factors[column]));
    case "interaction": {
      const pairs = factors.flatMap((first, place) =>
        factors.slice(place + 1).map((second) => [first, second] as const),
      );
      const [first, second] = pairs[row - 1] ?? [];
      if (column === 2 || column === 3) return powerOf(column === 2 ? first : second);
      return column === 4 ? powerOf(pairOf(first, second)) : null;
    }
    case "means": {
      const strata = factors.flatMap((factor) => factor.labels.map((_, stratum) => ({ factor, stratum })));
      const one = strata[row - 1];
      if (one === undefined || column !== 3) return null;
      const members = Array.from(one.factor.codes, (_, unit) => unit).filter(
        (unit) => one.factor.codes[unit] === one.stratum,
      );
      return `(${joined(members.map(numberOf))}) / ${members.length}`;
    }
    default:
      return null;
  }
};
