import type { Refusal, SqlDefinition, Step, StepsDefinition } from "../../define";
import { areEqual, logarithmOfOneAnd, roundingPart } from "../../words";
import { lineEntries, lineSums, lineTests, noLine, straightLine } from "./straight-line";

interface Dispersion {
  /** What the deviation is of; its mean may be of any level. */
  readonly of: string;
  readonly sigma: string;
  readonly refusals: readonly Refusal[];
}

const deviationBy = (divisor: string) =>
  `case when ${areEqual("low", "high")} then 0 else sqrt(squares / nullif(${divisor}, 0)) end`;

/** Of the logarithms of the ratios to the lowest: of large numbers they would lose the digits in which regions differ. */
const ofLogarithms = (divisor: string): Dispersion => ({
  of: `case when year_low > 0 then ${logarithmOfOneAnd("excess", "(x / year_low)")} end`,
  sigma: deviationBy(divisor),
  refusals: [["low <= 0", "domain"]],
});

const ofValues = (divisor: string): Dispersion => ({
  of: "x",
  sigma: `(${deviationBy(divisor)}) / nullif(mean, 0)`,
  refusals: [
    ["low < 0", "domain"],
    ["total = 0", "division"],
    [`mean <= ${roundingPart} * (${deviationBy(divisor)})`, "division"],
  ],
});

const tooFew: Refusal = ["n < 2", "domain"];

const dispersions: Readonly<Record<string, Dispersion>> = {
  sdlog: ofLogarithms("n"),
  cv: ofValues("n"),
  sdlogsample: ofLogarithms("(n - 1)"),
  cvsample: ofValues("(n - 1)"),
};

const ofPanel = { kind: "steps", measures: { panel: "x" }, units: ["region", "moment"] } as const;

/** One row for each year, with what its dispersion takes. */
const years = (of: string): readonly Step[] => [
  { add: { year_low: "min(x) over {moment}" } },
  { add: { excess: "case when year_low > 0 then (x - year_low) / year_low end" } },
  { add: { z: of } },
  { add: { z_mean: "avg(z) over {moment}" } },
  {
    per: ["moment"],
    take: {
      n: "double(count(x))",
      low: "min(x)",
      high: "max(x)",
      total: "sum(x)",
      mean: "avg(x)",
      squares: "sum((z - z_mean) * (z - z_mean))",
    },
  },
];

const series = ({ of, sigma, refusals }: Dispersion, more: readonly Refusal[]): StepsDefinition => ({
  ...ofPanel,
  steps: years(of),
  number: sigma,
  blank: "n = 0",
  refusals: [...refusals, ...more],
});

/** The line of the dispersions on the years, refused as the first year is that is refused. */
const trend = (
  { of, sigma, refusals }: Dispersion,
  more: readonly Refusal[],
  [number, itsOwn]: readonly [number: string, refusals: readonly Refusal[]],
): StepsDefinition => ({
  ...ofPanel,
  hasNumberedMoments: true,
  steps: [
    ...years(of),
    {
      add: {
        time: "double(moment)",
        failure: `case when n = 0 then null ${[...refusals, ...more].map(([condition, failure]) => `when ${condition} then '${failure}'`).join(" ")} end`,
      },
    },
    {
      add: {
        u: "case when n > 0 and failure is null then time end",
        v: `case when n > 0 and failure is null then ${sigma} end`,
        first_failed: "min(case when failure is not null then time end) over {}",
      },
    },
    ...straightLine(),
    { per: [], take: { ...lineSums, failed: "max(case when time = first_failed then failure end)" } },
    lineTests,
  ],
  number,
  blank: "false",
  refusals: [["failed = 'division'", "division"], ["failed = 'domain'", "domain"], noLine, ...itsOwn],
});

/** A measure of dispersion alone is its series, with the name of an entry after it that of the trend. */
const modes = Object.entries(dispersions).flatMap(([name, dispersion]) => {
  const more = name.endsWith("sample") ? [tooFew] : [];
  return [
    [name, series(dispersion, more)] as const,
    ...Object.entries(lineEntries).map(([entry, line]) => [`${name} ${entry}`, trend(dispersion, more, line)] as const),
  ];
});

export const sigmaconv: SqlDefinition = {
  name: "SIGMACONV",
  refusesNegatives: false,
  modes: Object.fromEntries(modes),
};
