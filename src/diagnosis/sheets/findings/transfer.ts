import type { ReportContext } from "../context";
import { at, countAtLeast, errorsOf, shownAmount, threshold } from "../formula";
import { ledgerColumns } from "../layout/dimensions";
import type { Test } from "../layout/finding-row";
import { counts } from "./symbiosis";
import type { Finding } from "./write";

/** The findings on what moved where. */
export function transferFindings({ layout }: ReportContext): readonly Finding[] {
  const { T, data, shape, finding } = layout;
  const { spans, sectors } = shape;
  const last = shape.years - 1;
  const hasTests = spans.length === 3;
  const yearAt = (place: number) => data.years[place]?.year.all ?? "";
  const few = shape.years < 2 ? "N3" : null;
  const { moved, towardsLower, potential, ledger, decimals } = T;
  const [t1, t2, t3] = [finding("T1"), finding("T2"), finding("T3")];
  const movedIn = (span: number, test: Test) =>
    countAtLeast(moved?.row(span) ?? "", 2, threshold("JJJ_T1_moved", test));
  const most = few === null ? `MATCH(MAX(${moved?.row(0)}),${moved?.row(0)},0)` : "";
  const line = (column: keyof typeof ledgerColumns) => at(ledger?.column(ledgerColumns[column]) ?? "", most);
  const amount = (number: string) => shownAmount(number, decimals?.all ?? "");
  /** The sectors whose change meets a condition. */
  const going = (row: number, condition: string) => {
    const numbers = towardsLower?.row(row) ?? "";
    return `(SUMPRODUCT(--(ROUND(${numbers},2)${condition}))+${errorsOf(numbers)})`;
  };
  const lower = (row: number, test: Test) => going(row, `>=${threshold("JJJ_T2_band", test)}`);
  const higher = (row: number, test: Test) => going(row, `<=-${threshold("JJJ_T2_band", test)}`);
  /** Nothing where no region is lower than the others. */
  const ifAnyIsLower = (row: number, count: string) => `IF(ISNUMBER(${towardsLower?.cell(row, 0)}),${count},"")`;
  const levels = layout.G.levels?.column(0) ?? "";
  const spread = `MAX(${levels})/MIN(${levels})`;
  const candidates = { "as is": 4, lower: 5, higher: 6 } as const;
  const used = (test: keyof typeof candidates, span: number) => {
    const [candidate, moved] = [potential?.row(candidates[test]) ?? "", potential?.row(7 + span) ?? ""];
    return `SUMPRODUCT(${candidate}*${moved})+${errorsOf(candidate, moved)}`;
  };
  const possible = (test: keyof typeof candidates) => `SUM(${potential?.row(candidates[test])})`;
  const noLevels = few ?? (towardsLower === null ? "N1" : null);
  const noEmployment = few ?? (potential === null ? "N4" : null);
  return [
    {
      id: "T1",
      missing: few,
      statistic: few === null ? movedIn(0, "as is") : "",
      figures:
        few === null
          ? counts(
              t1.statistic,
              (test) => movedIn(0, test),
              hasTests,
              (span) => movedIn(span, "as is"),
            )
          : {},
      outcome: (x) => `IF(2*${x}>=${sectors},1,IF(${x}>=1,2,3))`,
      sentence: [
        yearAt(0),
        yearAt(last),
        t1.statistic,
        String(sectors),
        few === null ? at(ledger?.names.all ?? "", most) : "",
        line("gained"),
        amount(line("gainedAmount")),
        line("lost"),
        amount(`-${line("lostAmount")}`),
        data.unitNote.all,
      ],
    },
    {
      id: "T2",
      missing: noLevels,
      unless: { number: spread, condition: `ROUND(${spread},9)=1`, reason: "N12" },
      statistic: `${t2.first("as is")}-${t2.second("as is")}`,
      figures: noLevels === null ? directions(lower) : {},
      seconds: noLevels === null ? directions(higher) : {},
      outcome: (x, y) => `IF(${x}>${y},1,IF(${y}>${x},2,3))`,
      sentence: [
        yearAt(0),
        yearAt(last),
        t2.first("as is"),
        String(sectors),
        t2.second("as is"),
        `${sectors}-${t2.first("as is")}-${t2.second("as is")}`,
        data.levelName.all,
      ],
    },
    {
      id: "T3",
      missing: noEmployment,
      statistic: noEmployment === null ? used("as is", 0) : "",
      figures:
        noEmployment === null
          ? counts(
              t3.statistic,
              (test) => used(test, 0),
              hasTests,
              (span) => used("as is", span),
            )
          : {},
      seconds: noEmployment === null ? counts(possible("as is"), possible, hasTests, () => possible("as is")) : {},
      outcome: (x, y) => `IF(${y}=0,3,IF(2*${x}>=${y},1,2))`,
      sentence: [yearAt(0), yearAt(last), t3.second("as is"), String(sectors), t3.statistic],
    },
  ];

  /** The sectors that went one way, in every test. */
  function directions(count: (row: number, test: Test) => string): Finding["figures"] {
    return {
      "as is": count(0, "as is"),
      lower: count(0, "lower"),
      higher: count(0, "higher"),
      ...(hasTests && { "without first": ifAnyIsLower(1, count(1, "as is")), "without last": count(2, "as is") }),
      ...(shape.hasServices && { other: ifAnyIsLower(spans.length, count(spans.length, "as is")) }),
    };
  }
}
