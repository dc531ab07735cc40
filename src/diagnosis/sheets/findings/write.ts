import { nameReference } from "../../../sheets/names/part-names";
import type { PlanCell } from "../../../sheets/plan";
import type { ReasonId } from "../../rules/reasons";
import { ruleOf, rulesOf } from "../../rules/rules";
import type { DimensionId, RuleId } from "../../rules/types";
import type { ReportContext } from "../context";
import type { Draft } from "../draft";
import { fill, threshold, word } from "../formula";
import { besides, columns, type FindingRow, type Test, tests } from "../layout/finding-row";
import type { Layout } from "../layout/layout";
import { textsOf } from "../longest";
import { findingHeads, inputsTitle } from "../texts";

/** How the cells of a finding follow from the tables of its sheet. */
export interface Finding {
  readonly id: RuleId;
  /** Why it is not assessed for want of figures, whatever they are. */
  readonly missing?: ReasonId | null;
  /** Another reason that depends on the figures: where a number meets a condition. */
  readonly unless?: { readonly number: string; readonly condition: string; readonly reason: ReasonId };
  /** The reason of another rule, without which this one has no answer. */
  readonly after?: string;
  readonly statistic: string;
  /** The figure that is judged, in each test that there is; of a test with other thresholds only, the verdict's own. */
  readonly figures: Partial<Record<Test, string>>;
  readonly seconds?: Partial<Record<Test, string>>;
  /** Which outcome a figure, or two, has with the thresholds of a test. */
  readonly outcome: (figure: string, second: string, threshold: (name: string) => string) => string;
  /** The figures of the sentence. */
  readonly sentence: readonly string[];
}

/** Writes the findings of a dimension with all that decides them. */
export function writeFindings(
  draft: Draft,
  context: ReportContext,
  dimension: DimensionId,
  findings: readonly Finding[],
): void {
  const { layout, say } = context;
  const rows = layout[dimension].findings;
  const heads = (rows[0]?.row ?? 1) - 1;
  findingHeads.slice(0, besides).forEach((head, column) => draft.put(heads, column, { value: say(head) }));
  draft.style({ top: heads, bottom: heads, left: 0, right: besides - 1 }, "header");
  draft.table(layout[dimension].inputs, {
    title: say(inputsTitle),
    corner: [""],
    heads: findingHeads.slice(besides).map(say),
    names: rulesOf(dimension).map(({ id, name }) => [`${id} ${say(name)}`]),
    cell: () => ({ value: null }),
  });
  rulesOf(dimension).forEach(({ id }, place) => {
    const finding = findings.find((one) => one.id === id);
    const row = rows[place];
    if (finding === undefined || row === undefined) throw new RangeError(`Rule ${id} has no finding.`);
    writeFinding(draft, layout, row, finding);
    draft.put(row.row, columns.rule, { value: `${id} ${say(ruleOf(id).name)}` });
    for (const column of [columns.rule, columns.word, columns.sentence, columns.holds])
      draft.style({ top: row.row, bottom: row.row, left: column, right: column }, "text");
    draft.style({ top: row.row, bottom: row.row, left: columns.figure, right: besides - 1 }, "top");
    const possible = textsOf(id, context);
    for (const part of ["word", "sentence", "holds"] as const) draft.room(row.row, columns[part], possible[part]);
  });
}

function writeFinding(draft: Draft, layout: Layout, row: FindingRow, finding: Finding): void {
  const put = (column: number, cell: PlanCell) => draft.fill(row.cell(column), () => cell);
  const { reasons } = layout.rules;
  const notAssessed = fill(word("JJJ_na_sentence"), [
    `INDEX(${reasons.column(0)},MATCH(${row.reason},${reasons.names.all},0),1)`,
  ]);
  if (finding.missing !== undefined && finding.missing !== null) {
    put(columns.word, { formula: `=${word("JJJ_na")}` });
    put(columns.sentence, { formula: `=${notAssessed}` });
    put(columns.outcome, { value: 0 });
    const { after, missing } = finding;
    put(
      columns.reason,
      after === undefined ? { value: missing } : { formula: `=IF(${after}<>"",${after},"${missing}")` },
    );
    return;
  }
  const { decimals } = ruleOf(finding.id);
  put(columns.statistic, { formula: `=${finding.statistic}` });
  put(columns.reason, { formula: `=${reasonOf(finding, row)}` });
  const figure = decimals === null ? row.statistic : `ROUND(${row.statistic},${decimals})`;
  put(columns.figure, { formula: `=${figure}`, ...(decimals !== null && { format: formatOf(decimals) }) });
  for (const test of tests) {
    const first = finding.figures[test];
    if (first !== undefined) writeTest(put, row, finding, test);
  }
  const others = tests.slice(1).filter((test) => finding.figures[test] !== undefined);
  const agree = others.map((test) => `OR(${row.tested(test)}="",${row.tested(test)}=${row.outcome})`);
  const firm = isTested(finding, layout) ? word("JJJ_firm") : word("JJJ_partly");
  put(columns.holds, {
    formula: `=IF(${row.outcome}=0,"",IF(AND(${agree.join(",")}),${firm},${word("JJJ_fragile")}))`,
  });
  const { wordsOf, templatesOf } = layout.rules;
  put(columns.word, {
    formula: `=IF(${row.outcome}=0,${word("JJJ_na")},INDEX(${wordsOf(finding.id)},${row.outcome},1))`,
  });
  const sentence = fill(`INDEX(${templatesOf(finding.id)},${row.outcome},1)`, finding.sentence);
  put(columns.sentence, { formula: `=IF(${row.outcome}=0,${notAssessed},${sentence})` });
}

const formatOf = (decimals: number): string => (decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`);

/** Without the add-in the reason is its error, so that nothing claims that figures are missing. */
function reasonOf({ unless, after }: Finding, row: FindingRow): string {
  const missing = `IF(ISNUMBER(${row.statistic}),"",IF(${nameReference("JJJ_ready")},"N9",""))`;
  const reason =
    unless === undefined
      ? missing
      : `IF(ISNUMBER(${unless.number}),IF(${unless.condition},"${unless.reason}",${missing}),${missing})`;
  return after === undefined ? reason : `IF(${after}<>"",${after},${reason})`;
}

function writeTest(
  put: (column: number, cell: PlanCell) => void,
  row: FindingRow,
  { figures, seconds, outcome }: Finding,
  test: Test,
): void {
  const place = tests.indexOf(test);
  put(columns.first + place, { formula: `=${figures[test] ?? '""'}` });
  const second = seconds?.[test];
  if (second !== undefined) put(columns.second + place, { formula: `=${second}` });
  const result = outcome(row.first(test), row.second(test), (name) => threshold(name, test));
  const condition = test === "as is" ? `${row.reason}<>""` : `${row.outcome}=0`;
  const otherwise = test === "as is" ? result : `IF(ISNUMBER(${row.first(test)}),${result},"")`;
  put(columns.outcome + place, { formula: `=IF(${condition},${test === "as is" ? "0" : '""'},${otherwise})` });
}

/** Whether there are years enough for the tests that leave one out. */
const isTested = ({ id }: Finding, { shape }: Layout): boolean =>
  shape.years >= 3 || !ruleOf(id).tests.some((test) => test.endsWith("year"));

/** The figures of a rule of which a test changes the thresholds only, by year where there are years enough. */
export function sameFigure(
  row: FindingRow,
  figure: string,
  byYear: Partial<Record<Test, string>>,
): Partial<Record<Test, string>> {
  return { "as is": figure, lower: row.first("as is"), higher: row.first("as is"), ...byYear };
}
