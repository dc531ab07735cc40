import { ExcelError } from "../../support/worksheet";
import { block, type CaseMapper, column, type Mapping, type ReferenceCase } from "../reference-case";

type Data = Readonly<Record<string, readonly number[]>>;
type Rows = readonly (readonly unknown[])[];

const dataOf = ({ inputs }: ReferenceCase) => inputs["d"] as Data;
const factorsOf = ({ params }: ReferenceCase, data: Data) => {
  const chosen = [params["v"] === undefined ? null : params["u"], params["v"]].filter(
    (name) => typeof name === "string",
  );
  return chosen.length > 0 ? chosen : Object.keys(data).filter((name) => name !== "y");
};

/** The values with one column of strata for each factor. */
function input(reference: ReferenceCase) {
  const data = dataOf(reference);
  const factors = factorsOf(reference, data);
  const strata = data["y"]!.map((_, unit) => factors.map((name) => data[name]![unit]!));
  return { values: column(data["y"]), strata };
}

const detect =
  (output: string, pick: (rows: Rows) => unknown, theirs?: (expected: unknown) => unknown): CaseMapper =>
  (reference) => {
    const { values, strata } = input(reference);
    return { call: ["GEODETECTOR", values, strata, output], pick, ...(theirs && { theirs }) };
  };

const cells = (from: number, to: number) => (rows: Rows) => rows.slice(1).map((row) => row.slice(from, to));

/** gdverse omits strata of one unit. */
function hasSingles(reference: ReferenceCase, isCrossed: boolean): boolean {
  const { strata } = input(reference);
  const names = strata.flatMap((row) =>
    isCrossed
      ? [row.join("|"), ...row.map((code, place) => `${place}:${code}`)]
      : row.map((code, place) => `${place}:${code}`),
  );
  return names.some((name) => names.filter((other) => other === name).length === 1);
}

const risk: CaseMapper = (reference) => {
  const { values, strata } = input(reference);
  const pairs = (rows: Rows) =>
    (reference.expected as unknown[][]).flatMap(([one, other]) => {
      const is = (cell: unknown, stratum: unknown) => String(cell) === String(stratum);
      const same = rows.find(([, first, second]) => is(first, one) && is(second, other));
      const turned = rows.find(([, first, second]) => is(first, other) && is(second, one));
      const [, , , mean1, mean2, t, df, p] = same ?? turned ?? [];
      const shown = [t, df, p].map((cell) => (cell instanceof ExcelError ? "NA" : cell)) as (number | string)[];
      const [tOurs, ...others] = shown;
      if (same !== undefined) return [mean1, mean2, tOurs, ...others];
      return [mean2, mean1, typeof tOurs === "number" ? -tOurs : tOurs, ...others];
    });
  return {
    call: ["GEODETECTOR", values, strata, "risk"],
    pick: pairs,
    theirs: (expected) => (expected as unknown[][]).map((row) => row.slice(2)),
  };
};

const formula =
  (output: string, pick: (rows: Rows) => unknown): CaseMapper =>
  ({ inputs, expected }) => {
    const strata = block(inputs["factors"]);
    const values = column(inputs["y"]);
    const names = [(strata[0] ?? []).map((_, place) => `f${place + 1}`)];
    if (output !== "factor") return { call: ["GEODETECTOR", values, strata, output], pick };
    // The means of the strata, and the diagonal of the matrix, follow from the input and from q.
    const mean = (inputs["y"] as number[]).filter((_, unit) => strata[unit]![0] === strata[0]![0]);
    const average = mean.reduce((sum, value) => sum + value, 0) / mean.length;
    const variance = mean.reduce((sum, value) => sum + (value - average) ** 2, 0) / mean.length;
    return {
      call: ["GEODETECTOR", values, strata, output, names],
      next: [
        ["GEODETECTOR", values, strata, "matrix"],
        ["GEODETECTOR", values, strata, "means"],
      ],
      pick: (rows) => {
        const count = names[0]!.length;
        const matrix = rows.slice(1 + count, 1 + 2 * count);
        return [pick(rows.slice(0, 1 + count)), matrix.map((row, place) => row[place]), rows[2 + 2 * count]!.slice(2)];
      },
      theirs: () => [expected, (expected as number[][]).map(([q]) => q), mean.length, average, variance],
    };
  };

export const geodetector: Mapping = {
  "geodetector: Factor detector q and p": detect(
    "factor",
    (rows) => rows[1]?.[1],
    // Its p takes the sample variance.
    (expected) => (expected as unknown[])[0],
  ),
  "geodetector: Factor detector p (population variance)": (reference) => ({
    ...detect("factor", cells(1, 3), (expected) => (expected as unknown[]).slice(0, 2))(reference)!,
    within: 1e-5,
  }),
  "geodetector: Risk detector": risk,
  "geodetector: Interaction detector q": detect("interaction", cells(4, 5)),
  "gdverse: Factor detector q and p": (reference) =>
    hasSingles(reference, false) ? null : { ...detect("factor", cells(1, 3))(reference)!, within: 1e-5 },
  "gdverse: Interaction detector": (reference) =>
    hasSingles(reference, true)
      ? null
      : detect("interaction", cells(2, 5), (expected) => Object.values(expected as object).slice(0, 3))(reference),
  "gdverse: Ecological detector": (reference) =>
    hasSingles(reference, false)
      ? null
      : detect("ecological", cells(2, 4), (expected) => {
          const [f, p] = expected as [number, number];
          return [f, 2 * Math.min(p, 1 - p)];
        })(reference),
  "formulas-2: Factor detector": formula("factor", cells(1, 4)),
  "formulas-2: Interaction detector": formula("interaction", (rows) => rows.slice(1)),
  "formulas-2: Ecological detector": formula("ecological", (rows) => rows.slice(1)),
};
