import type { ReportContext } from "../context";
import { at, shown } from "../formula";
import { mostInStep } from "../layout/dimensions";
import { type Finding, sameFigure } from "./write";

/** The findings on whether the regions move together. */
export function coordinationFindings({ layout }: ReportContext): readonly Finding[] {
  const { K, data, shape, finding } = layout;
  const { spans, years } = shape;
  const last = years - 1;
  const hasTests = spans.length === 3;
  const yearAt = (place: number) => data.years[place]?.year.all ?? "";
  const { synergy, degree } = K;
  const steps = years - 1;
  /** The part of some steps that are in step. */
  const inStep = (first: number, end: number) => {
    const some = synergy?.part(0, first, end);
    return `(COUNTIF(${some},">0")+0*SUM(${some}))/${end - first + 1}`;
  };
  const [k1, k2, k3] = [finding("K1"), finding("K2"), finding("K3")];
  const noSteps = !shape.hasServices ? "N2" : years < 3 ? "N3" : shape.regions > mostInStep ? "N8" : null;
  const policy = K.policyYears;
  const used = `MATCH(1,${policy?.column(5)},0)`;
  const of = (column: number) => at(policy?.column(column) ?? "", used);
  const [year, before, inBefore, after, inAfter] = [of(0), of(1), of(2), of(3), of(4)];
  const first = synergy?.cell(0, 0) ?? "";
  const end = steps > 0 ? (synergy?.cell(0, steps - 1) ?? "") : "";
  const difference = (part: string, all: string, partAfter: string, allAfter: string) =>
    `ROUND(100*((${partAfter})/(${allAfter})-(${part})/(${all})),9)`;
  return [
    {
      id: "K1",
      missing: noSteps,
      statistic: noSteps === null ? inStep(0, steps - 1) : "",
      figures:
        noSteps === null
          ? sameFigure(k1, k1.figure, { "without first": inStep(1, steps - 1), "without last": inStep(0, steps - 2) })
          : {},
      outcome: (x, _, t) => `IF(${x}>=${t("JJJ_K1_step")},1,IF(${x}<=${t("JJJ_K1_out")},3,2))`,
      sentence: [yearAt(0), yearAt(last), `COUNTIF(${synergy?.all},">0")`, String(steps)],
    },
    {
      id: "K2",
      missing: noSteps ?? (policy === null ? "N7" : null),
      after: k1.reason,
      unless: { number: `SUM(${policy?.column(5)})`, condition: `SUM(${policy?.column(5)})=0`, reason: "N7" },
      statistic: difference(inBefore, before, inAfter, after),
      figures: sameFigure(
        k2,
        k2.figure,
        hasTests
          ? {
              "without first": difference(`${inBefore}-(${first}>0)`, `${before}-1`, inAfter, after),
              "without last": difference(inBefore, before, `${inAfter}-(${end}>0)`, `${after}-1`),
            }
          : {},
      ),
      outcome: (x, _, t) => `IF(${x}>=${t("JJJ_K2_band")},1,IF(${x}<=-${t("JJJ_K2_band")},2,3))`,
      sentence: [year, at(policy?.names.all ?? "", used), inBefore, before, inAfter, after],
    },
    {
      id: "K3",
      missing: degree === null ? "N1" : null,
      statistic: degree?.cell(0, last) ?? "",
      figures: sameFigure(k3, k3.figure, hasTests ? { "without last": `ROUND(${degree?.cell(0, last - 1)},2)` } : {}),
      outcome: (x, _, t) => `IF(${x}>=${t("JJJ_K3_good")},1,IF(${x}>=${t("JJJ_K3_fair")},2,3))`,
      sentence: [yearAt(0), yearAt(last), data.levelName.all, shown(k3.figure, 2), shown(degree?.cell(0, 0) ?? "", 2)],
    },
  ];
}
