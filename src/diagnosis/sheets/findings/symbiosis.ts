import type { ReportContext } from "../context";
import { errorsOf, nameAt, shown, threshold } from "../formula";
import type { Test } from "../layout/finding-row";
import { type Finding, sameFigure } from "./write";

/** The findings on industry with services, exchanges, and the environment. */
export function symbiosisFindings({ layout }: ReportContext): readonly Finding[] {
  const { S, data, shape, finding } = layout;
  const { spans, regions } = shape;
  const last = shape.years - 1;
  const hasTests = spans.length === 3;
  const yearAt = (place: number) => data.years[place]?.year.all ?? "";
  const few = shape.years < 2 ? "N3" : null;
  const hasBoth = shape.hasIndustry && shape.hasServices;
  const rising = (span: number, test: Test) =>
    `COUNTIF(${S.changes?.column(span)},">="&${threshold("JJJ_S1_band", test)})+${errorsOf(S.changes?.column(span) ?? "")}`;
  const colocation = S.colocation?.column(last) ?? "";
  const totals = (year: number) => data.years[year]?.totals.all ?? "";
  const decoupled = (place: number, test: Test) => {
    const { from, to } = spans[place] ?? { from: 0, to: 0 };
    const growth = `(${totals(to)}-${totals(from)})`;
    const elasticity = `ROUND(${S.elasticity?.column(place)},2)`;
    const [low, high] = [threshold("JJJ_S3_low", test), threshold("JJJ_S3_high", test)];
    const errors = errorsOf(totals(from), totals(to), S.elasticity?.column(place) ?? "");
    return `SUMPRODUCT((${growth}>0)*(${elasticity}<${low})+(${growth}<0)*(${elasticity}>${high}))+${errors}`;
  };
  const elasticity = S.elasticity?.column(0) ?? "";
  const exchanges = data.exchanges;
  const across = S.network?.cell(4, 0) ?? "";
  const [s1, s2, s3] = [finding("S1"), finding("S2"), finding("S3")];
  return [
    {
      id: "S1",
      missing: hasBoth ? few : "N2",
      statistic: rising(0, "as is"),
      figures: counts(
        s1.statistic,
        (test) => rising(0, test),
        hasTests,
        (span) => rising(span, "as is"),
      ),
      outcome: (x) => `IF(3*${x}>=${2 * regions},1,IF(3*${x}>=${regions},2,3))`,
      sentence: [
        yearAt(0),
        yearAt(last),
        s1.statistic,
        String(regions),
        nameAt(S.colocation?.names.all ?? "", colocation, "MAX"),
        shown(`MAX(${colocation})`, 2),
      ],
    },
    {
      id: "S2",
      missing: exchanges === null ? "N5" : null,
      statistic: `100*${across}/ROWS(${exchanges?.column(1)})`,
      figures: sameFigure(s2, s2.figure, {}),
      outcome: (x, _, t) => `IF(${x}>=${t("JJJ_S2_across")},1,2)`,
      sentence: [`ROWS(${exchanges?.column(1)})`, across, shown(s2.figure, 1)],
    },
    {
      id: "S3",
      missing: S.elasticity === null && !shape.hasPressure ? "N6" : few,
      statistic: decoupled(0, "as is"),
      figures: counts(
        s3.statistic,
        (test) => decoupled(0, test),
        hasTests,
        (span) => decoupled(span, "as is"),
      ),
      outcome: (x) => `IF(${x}=${regions},1,IF(${x}>=1,2,3))`,
      sentence: [
        yearAt(0),
        yearAt(last),
        s3.statistic,
        String(regions),
        data.pressure?.title.all ?? "",
        nameAt(S.elasticity?.names.all ?? "", elasticity, "MAX"),
        shown(`MAX(${elasticity})`, 2),
      ],
    },
  ];
}

/** The figures of a rule that counts: with other thresholds, and over the other spans of time. */
export const counts = (
  statistic: string,
  withThresholds: (test: "lower" | "higher") => string,
  hasTests: boolean,
  overSpan: (span: 1 | 2) => string,
): Finding["figures"] => ({
  "as is": statistic,
  lower: withThresholds("lower"),
  higher: withThresholds("higher"),
  ...(hasTests && { "without first": overSpan(1), "without last": overSpan(2) }),
});
