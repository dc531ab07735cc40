import { text } from "../../../language/localized";
import { nameReference } from "../../../sheets/names/part-names";
import type { SheetPlan } from "../../../sheets/plan";
import { rules, rulesOf } from "../../rules/rules";
import { strategies } from "../../rules/strategies";
import type { DimensionId, RuleId } from "../../rules/types";
import { summaryCharts } from "../charts/summary";
import type { ReportContext } from "../context";
import { Draft } from "../draft";
import { fill, word } from "../formula";
import { dimensionIds } from "../layout/summary";
import { becauseOf, textsOf } from "../longest";
import { footerOf, shadeOutcomes } from "../print";
import { reportTitle } from "../report-title";
import { summaryWidths } from "../row-lines";
import { dimensionTexts } from "../texts";
import { writeFocus } from "./focus";
import { sourceLine } from "./source-line";
import { strategyCells } from "./strategies";
import { writeWarnings } from "./warnings";

const texts = {
  sheet: text("JJJ Summary", "JJJ 摘要"),
  heads: [
    text("Dimension", "维度"),
    text("Finding", "结论"),
    text("In one sentence", "一句话"),
    text("Holds?", "是否稳健"),
    text("Rule", "规则"),
  ],
  strategyHeads: [
    text("Strategy of the paper", "论文的对策"),
    text("Do the figures point to it?", "数据是否指向？"),
    text("Because", "依据"),
    text("Holds?", "是否稳健"),
    text("Rules", "规则"),
  ],
  assessed: text(
    "Assessed: {1} of {2} rules, {3} of them firm. Not assessed: {4}.",
    "已评估 {1} 项（共 {2} 项），其中稳健 {3} 项。未评估：{4}。",
  ),
  between: text(", ", "、"),
  none: text("none", "无"),
  note: text(
    "Fragile: the finding changes when a threshold moves by 10% or a year is omitted. The sentences describe the figures; they do not say why.",
    "不稳健：阈值变动 10% 或去掉一年时结论改变。以上文字只描述数据，不说明原因。",
  ),
};

/** The rules of which the first that is assessed is the finding of a dimension. */
const leadRules: { readonly [Id in DimensionId]: readonly RuleId[] } = {
  G: ["G1", "G3"],
  C: ["C4"],
  S: ["S1", "S2", "S3"],
  K: ["K1", "K3"],
  T: ["T2", "T1"],
};

/** The rule whose reason is shown where none is assessed. */
const firstRule = (dimension: DimensionId): RuleId => rulesOf(dimension)[0]?.id ?? "G1";

export function summarySheet(context: ReportContext): SheetPlan {
  const { layout, say } = context;
  const { summary } = layout;
  const draft = new Draft("diagnosis-summary");
  draft.text(summary.title, reportTitle(context));
  draft.style(summary.title.range, "title");
  draft.text(summary.source, sourceLine(context));
  draft.style(summary.source.range, "source");
  writeWarnings(draft, context);
  draft.text(summary.findingHeads, ...texts.heads.map(say));
  draft.style({ ...summary.findingHeads.range, right: 4 }, "header");
  for (const dimension of dimensionIds) writeLead(draft, context, dimension);
  draft.text(summary.strategyHeads, ...texts.strategyHeads.map(say));
  draft.style({ ...summary.strategyHeads.range, right: 4 }, "header");
  for (const { id, name } of strategies) {
    const line = summary.strategy(id);
    const cells = [{ value: say(name) }, ...strategyCells(id, context)];
    draft.fill(line, (_, column) => cells[column] ?? {});
    draft.style({ ...line.range, right: 4 }, "text");
    draft.room(line.top, 2, becauseOf(id, context));
  }
  writeFocus(draft, context);
  draft.fill(summary.assessed, () => ({ formula: `=${assessed(context)}` }));
  draft.text(summary.note, say(texts.note));
  draft.style(summary.note.range, "source");
  const [first, last] = [summary.finding("G").top, summary.finding("T").top];
  shadeOutcomes(draft, { top: first, bottom: last, left: 1, right: 1 }, 5);
  const [chart = null, ...moreCharts] = summaryCharts(draft, context);
  return draft.plan(say(texts.sheet), summaryWidths, {
    chart,
    moreCharts,
    hasNoGridLines: true,
    print: { right: 4, pages: "one", footer: footerOf(context, say(texts.sheet)) },
  });
}

function writeLead(draft: Draft, context: ReportContext, dimension: DimensionId): void {
  const { layout, say } = context;
  const line = layout.summary.finding(dimension);
  const rows = leadRules[dimension].map((id) => ({ id, row: layout.finding(id) }));
  const first = firstRule(dimension);
  const lead = (of: (row: ReturnType<typeof layout.finding>, id: RuleId) => string) =>
    rows.reduceRight(
      (otherwise, { id, row }) => `IF(${row.outcome}>0,${of(row, id)},${otherwise})`,
      of(layout.finding(first), first),
    );
  const cells = [
    { value: say(dimensionTexts[dimension].title) },
    { formula: `=${lead((row) => row.word)}` },
    { formula: `=${lead((row) => row.sentence)}` },
    { formula: `=${lead((row) => `${row.holds}&""`)}` },
    { formula: `=${lead((_, id) => `"${id}"`)}` },
    { formula: `=${lead((row) => row.outcome)}` },
  ];
  draft.fill(line, (_, column) => cells[column] ?? {});
  draft.style({ ...line.range, right: 1 }, "section");
  draft.style({ ...line.range, right: 4 }, "text");
  for (const id of new Set([...leadRules[dimension], first])) {
    const { word, sentence, holds } = textsOf(id, context);
    draft.room(line.top, 1, word);
    draft.room(line.top, 2, sentence);
    draft.room(line.top, 3, holds);
  }
}

/** How many rules are assessed and firm, and which are not. */
function assessed({ layout, say }: ReportContext): string {
  const rows = rules.map(({ id }) => ({ id, row: layout.finding(id) }));
  const isFirm = rows.map(({ row }) => `(${row.holds}=${word("JJJ_firm")})`).join("+");
  const isAssessed = rows.map(({ row }) => `(${row.outcome}>0)`).join("+");
  const missing = rows.map(({ id, row }) => `IF(${row.outcome}=0," ${id}","")`).join("&");
  const list = `IF(${isAssessed}=${rows.length},"${say(texts.none)}",SUBSTITUTE(TRIM(${missing})," ","${say(texts.between)}"))`;
  return `IF(${nameReference("JJJ_ready")},${fill(`"${say(texts.assessed)}"`, [isAssessed, String(rows.length), isFirm, list])})`;
}
