import type { Refusal, SqlDefinition, Step, StepsDefinition } from "../define";
import { areEqual, difference, quotient, sumOfParts } from "../words";

/** The weights between regions that have a value, and the same the other way. */
const links: Step = {
  add: {
    link: "case when x is not null and other_x is not null then weight end",
    link_back: "case when x is not null and other_x is not null then back end",
  },
};

/** Each row of weights divided by its sum, if asked: `p` and the same the other way, `q`. */
const standardized = (inRows: boolean): readonly Step[] =>
  inRows
    ? [
        { add: { row_sum: "sum(link) over {region}", other_row_sum: "sum(link_back) over {other}" } },
        {
          add: {
            p: `coalesce(${quotient("link", "row_sum")}, 0)`,
            q: `coalesce(${quotient("link_back", "other_row_sum")}, 0)`,
          },
        },
      ]
    : [{ add: { p: "coalesce(link, 0)", q: "coalesce(link_back, 0)" } }];

const common = { kind: "steps", measures: { values: "x" }, units: ["region"] } as const;

/** The deviations z from the mean over the root of their sum of squares, and the weights as parts of their total. */
const sample = (inRows: boolean): readonly Step[] => [
  { add: { n: "double(count(x) over {})", mean: "avg(x) over {}", low: "min(x) over {}", high: "max(x) over {}" } },
  { add: { deviation: `case when ${areEqual("low", "high")} then 0 else x - mean end` } },
  { add: { z: quotient("deviation", "sqrt(sum(deviation * deviation) over {})") } },
  { add: { kurtosis: "n * sum(z * z * z * z) over {}" } },
  { pairs: ["x", "z"], same: [], weights: true },
  links,
  ...standardized(inRows),
  { add: { total: "sum(p) over {}" } },
  { add: { weight_part: quotient("p", "total"), back_part: quotient("q", "total") } },
  {
    per: ["region"],
    take: {
      n: "max(n)",
      low: "max(low)",
      high: "max(high)",
      kurtosis: "max(kurtosis)",
      total: "max(total)",
      products: "sum(weight_part * z * other_z)",
      differences: "sum(weight_part * power(z - other_z, 2))",
      squares: "sum(power(weight_part + back_part, 2))",
      in_and_out: "sum(weight_part + back_part)",
    },
  },
  {
    per: [],
    take: {
      n: "coalesce(max(n), 0)",
      low: "max(low)",
      high: "max(high)",
      k: "max(kurtosis)",
      total: "coalesce(max(total), 0)",
      products: "sum(products)",
      differences: "sum(differences)",
      s1: "sum(squares) / 2",
      s2: "sum(in_and_out * in_and_out)",
    },
  },
];

/** A measure, its expected value and its variances when values are normal and over all their permutations. */
interface Measure {
  readonly statistic: string;
  readonly expected: string;
  readonly normality: string;
  readonly randomisation: string;
}

const moranIndex: Measure = {
  statistic: "n * products",
  expected: quotient("-1", "(n - 1)"),
  normality: sumOfParts(
    quotient("n * n * s1", "(n * n - 1)"),
    quotient("-n * s2", "(n * n - 1)"),
    quotient("3", "(n * n - 1)"),
    quotient("-1", "((n - 1) * (n - 1))"),
  ),
  randomisation: sumOfParts(
    quotient("n * (n * n - 3 * n + 3) * s1", "triples"),
    quotient("-n * n * s2", "triples"),
    quotient("3 * n", "triples"),
    quotient("-k * (n * n - n) * s1", "triples"),
    quotient("k * 2 * n * s2", "triples"),
    quotient("-k * 6", "triples"),
    quotient("-1", "((n - 1) * (n - 1))"),
  ),
};

const gearyIndex: Measure = {
  statistic: "(n - 1) / 2 * differences",
  expected: "1",
  normality: quotient(sumOfParts("2 * s1 * (n - 1)", "s2 * (n - 1)", "-4"), "(2 * (n + 1))"),
  randomisation: quotient(
    sumOfParts(
      "(n - 1) * s1 * (n * n - 3 * n + 3)",
      "-(n - 1) * s1 * (n - 1) * k",
      "-(n - 1) * s2 * (n * n + 3 * n - 6) / 4",
      "(n - 1) * s2 * (n * n - n + 2) * k / 4",
      "n * n - 3",
      "-(n - 1) * (n - 1) * k",
    ),
    "(n * (n - 2) * (n - 3))",
  ),
};

const isTestable: readonly Refusal[] = [
  ["total = 0", "division"],
  ["n < 3", "domain"],
  [areEqual("low", "high"), "division"],
];

const ofMeasure = (
  { statistic, expected, normality, randomisation }: Measure,
  inRows: boolean,
  number: string,
  refusals: readonly Refusal[] = [],
): StepsDefinition => ({
  ...common,
  steps: [
    ...sample(inRows),
    { add: { statistic, expected, triples: "(n - 1) * (n - 2) * (n - 3)" } },
    { add: { variance_norm: normality, variance_rand: randomisation, excess: difference("statistic", "expected") } },
  ],
  number,
  blank: "false",
  refusals: [...isTestable, ...refusals],
});

const modesOf = (name: string, measure: Measure, inRows: boolean): Readonly<Record<string, StepsDefinition>> => {
  const entry = (number: string, refusals?: readonly Refusal[]) => ofMeasure(measure, inRows, number, refusals);
  const testOf = (variance: string, needed: readonly Refusal[]) => ({
    [variance]: entry(variance, [...needed, [`${variance} < 0`, "domain"]]),
    [variance.replace("variance", "z")]: entry(`excess / sqrt(case when ${variance} > 0 then ${variance} end)`, [
      ...needed,
      [`${variance} <= 0`, "division"],
    ]),
  });
  const modes = {
    [name]: entry("statistic"),
    expected: entry("expected"),
    ...testOf("variance_norm", []),
    ...testOf("variance_rand", [["n < 4", "domain"]]),
  };
  return inRows
    ? Object.fromEntries(Object.entries(modes).map(([mode, definition]) => [`row ${mode}`, definition]))
    : modes;
};

/** Σ w·x over the neighbours of each region. */
const lag = (number: string): StepsDefinition => ({
  ...common,
  steps: [
    { pairs: ["x"], same: [], weights: true },
    links,
    { per: ["region"], take: { x: "max(x)", row_sum: "sum(link)", lag: "coalesce(sum(link * other_x), 0)" } },
  ],
  number,
  blank: "x is null",
  refusals: [],
});

export const moran: SqlDefinition = {
  name: "MORAN",
  refusesNegatives: false,
  modes: {
    ...modesOf("I", moranIndex, false),
    lag: lag("lag"),
    ...modesOf("I", moranIndex, true),
    "row lag": lag("case when row_sum > 0 then lag / row_sum else lag end"),
  },
};

export const geary: SqlDefinition = {
  name: "GEARY",
  refusesNegatives: false,
  modes: { ...modesOf("C", gearyIndex, false), ...modesOf("C", gearyIndex, true) },
};
