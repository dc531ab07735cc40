import { writeFileSync } from "node:fs";
import path from "node:path";
import { leastSquares } from "../src/core/numeric/least-squares";
import { difference, loadCases, reasonToDiffer } from "../tests/reference/compare";
import { independentCases } from "../tests/reference/independent";
import { knownDifferences } from "../tests/reference/known-differences";
import type { NistLinearSet } from "../tests/reference/nist-linear-set";
import { longley } from "../tests/reference/nist-longley";
import { norris } from "../tests/reference/nist-norris";
import { pontius } from "../tests/reference/nist-pontius";
import { notOurs } from "../tests/reference/not-ours";
import { paperExamples } from "../tests/reference/paper-examples";
import { ExcelError, loadWorksheet } from "../tests/support/worksheet";

const worksheet = loadWorksheet();

/** Digits of agreement with a certified value, at most the 15 that NIST certifies. */
function digits(value: number, certified: number): number {
  if (value === certified) return 15;
  const error = Math.abs(value - certified) / (certified === 0 ? 1 : Math.abs(certified));
  return Math.min(15, Math.max(0, -Math.log10(error)));
}

const fewest = (values: readonly number[], certified: readonly number[]) =>
  Math.min(...values.map((value, index) => digits(value, certified[index] ?? NaN)));

/** The numerical accuracy sets of NIST that a rule describes: name, values, mean, sample standard deviation. */
function univariateSets() {
  const alternating = (base: string) => [
    Number(`${base}.2`),
    ...Array.from({ length: 1000 }, (_, place) => Number(`${base}.${place % 2 === 0 ? 1 : 3}`)),
  ];
  return [
    { name: "NumAcc1", values: [10000001, 10000003, 10000002], mean: 10000002, deviation: 1 },
    { name: "NumAcc2", values: alternating("1"), mean: 1.2, deviation: 0.1 },
    { name: "NumAcc3", values: alternating("1000000"), mean: 1000000.2, deviation: 0.1 },
    { name: "NumAcc4", values: alternating("10000000"), mean: 10000000.2, deviation: 0.1 },
  ];
}

function univariateRows(): string[] {
  return univariateSets().map(({ name, values, mean, deviation }) => {
    const answer = worksheet.call(
      "COEFVAR",
      values.map((value) => [value]),
      null,
      "sample",
    );
    if (answer instanceof ExcelError) throw new Error(`COEFVAR of ${name} is ${answer.code}`);
    return `| ${name} | ${digits(answer[0]?.[0] as number, deviation / mean).toFixed(1)} |`;
  });
}

function linearRow(name: string, { response, predictors, ...certified }: NistLinearSet): string {
  const fit = leastSquares(
    Float64Array.from(response),
    predictors.map((one) => Float64Array.from(one)),
  );
  const figures = [
    fewest([...fit.coefficients], certified.coefficients),
    fewest([...fit.standardErrors], certified.standardErrors),
    digits(fit.rSquared, certified.rSquared),
  ];
  return `| ${name} | ${figures.map((value) => value.toFixed(1)).join(" | ")} |`;
}

function caseRows(): string[] {
  const cases = loadCases();
  const sources = [...new Set(cases.map(({ source }) => source))];
  return sources.map((source) => {
    const own = cases.filter((one) => one.source === source);
    const withEqual = own.filter(({ mapped }) => mapped !== null);
    const listed = withEqual.filter(({ reference }) => reasonToDiffer(reference) !== undefined);
    const reproduced = withEqual.filter(
      ({ mapped, reference }) => mapped !== null && difference(worksheet, mapped, reference.expected) === null,
    );
    const peer = own[0]?.reference;
    return `| ${peer?.peer ?? source} ${peer?.peerVersion ?? ""} | ${own.length} | ${reproduced.length} | ${listed.length} | ${own.length - withEqual.length} |`;
  });
}

const page = [
  "# Accuracy",
  "",
  "Made by `npm run accuracy` from the built functions; the same cases run in `npm test`.",
  "",
  "## NIST Statistical Reference Datasets",
  "",
  "Digits of agreement with the certified values (log relative error), of at most 15.",
  "",
  'Univariate sets, through `JJJ.COEFVAR(…, , "sample")`, which is the certified standard deviation over the certified mean. In NumAcc3 and',
  "NumAcc4 the data themselves, as doubles, hold no more digits of the deviation.",
  "",
  "| set | coefficient of variation |",
  "|---|--:|",
  ...univariateRows(),
  "",
  "Linear regression, the least squares behind BETACONV, SIGMACONV and RANKSIZE:",
  "",
  "| set | coefficients | standard errors | R² |",
  "|---|--:|--:|--:|",
  linearRow("Norris", norris),
  linearRow("Pontius", pontius),
  linearRow("Longley", longley),
  "",
  "## Reference cases",
  "",
  "Numbers returned by other software, and published formulas evaluated to 60 digits. Reproduced means to 1e-12, or to the peer's own rounding.",
  "",
  "| source | cases | reproduced | known differences | not in JJJ |",
  "|---|--:|--:|--:|--:|",
  ...caseRows(),
  "",
  `In addition, ${paperExamples(worksheet).length} examples on the paper's figures and ${independentCases.length} calls that \`tests/reference/independent.py\` computes`,
  "independently from the published formulas, with fractions and 60 digits, are reproduced to 1e-12. Together they cover every mode and every",
  "argument of every function that computes; a test checks that.",
  "",
  "## Known differences",
  "",
  "Each is a strict expectation: a case that starts to agree fails the test.",
  "",
  ...knownDifferences.map(({ ids, reason }) => `- \`${ids.source}\`: ${reason}`),
  "",
  "## Indicators of the sources that JJJ does not have",
  "",
  ...Object.entries(notOurs).map(([key, reason]) => `- ${key}: ${reason}`),
  "",
];

writeFileSync(path.resolve(__dirname, "../docs/accuracy.md"), page.join("\n"));
