import { text } from "../../../language/localized";
import type { PlanCell, SheetPlan } from "../../../sheets/plan";
import { cellAddress } from "../../../sheets/references/address";
import { focusLines } from "../../rules/focus";
import { notAssessed, reasons } from "../../rules/reasons";
import { rules } from "../../rules/rules";
import { strategies } from "../../rules/strategies";
import { thresholds } from "../../rules/thresholds";
import { Block } from "../block";
import type { ReportContext } from "../context";
import { Draft } from "../draft";
import { footerOf, repeatedTop } from "../print";
import { changed } from "../texts";
import { writeMethods } from "./methods";
import { writeWords } from "./words";

const texts = {
  sheet: text("JJJ Rules", "JJJ 规则"),
  title: text("Rules of the report", "报告规则"),
  note: text(
    "The paper proposes these strategies for Beijing-Tianjin-Hebei. A yes says that the pattern it starts from is in the figures, not that the strategy would work.",
    "上述对策为论文针对京津冀提出。“是”仅表示数据中存在其所依据的现象，并不表示该对策必然有效。",
  ),
  thresholds: text("Thresholds", "阈值"),
  thresholdHeads: [
    text("Value", "取值"),
    text("Rules", "规则"),
    text("Meaning", "含义"),
    text("Source", "来源"),
    text("Strength", "依据类型"),
    text("Shipped value", "初始值"),
    text("Changed", "是否改动"),
  ],
  outcomes: text("Outcomes", "结果"),
  outcomeHeads: [
    text("Outcome", "结果编号"),
    text("Finding", "结论"),
    text("Sentence", "句子模板"),
    text("Condition", "条件"),
    text("In force", "当前结果"),
  ],
  reasons: text("Reasons for “not assessed”", "“未评估”的原因"),
  reason: text("Reason", "原因"),
  strategies: text("Strategies", "对策"),
  state: text("Points to it?", "是否指向"),
  strategy: text("Strategy", "对策"),
  strategyHeads: [
    text("Because, if yes", "依据（是）"),
    text("Because, if no", "依据（否）"),
    text("Condition", "条件"),
    text("In the paper", "论文出处"),
  ],
  focus: text("Region in focus", "关注地区"),
  line: text("Line", "项目"),
  sentence: text("Sentence", "句子模板"),
  rule: text("Rule", "规则"),
  name: text("Name", "名称"),
};

/** Of the columns; long texts are in the fourth. */
const widths = [19, 14, 22, 60, 40, 40, 30, 12];

/** Thresholds, sentences and methods, all of which can be changed. */
export function rulesSheet(context: ReportContext): SheetPlan {
  const { layout, say } = context;
  const draft = new Draft("diagnosis-rules");
  draft.put(0, 0, { value: say(texts.title) });
  draft.style({ top: 0, bottom: 0, left: 0, right: 0 }, "title");
  draft.put(1, 0, { value: say(texts.note) });
  draft.style({ top: 1, bottom: 1, left: 0, right: 0 }, "source");
  writeThresholds(draft, context);
  writeOutcomes(draft, context);
  const { reasons: reasonTable, strategies: strategyTable, focus } = layout.rules;
  const reasonList = Object.entries(reasons);
  draft.table(reasonTable, {
    title: say(texts.reasons),
    corner: [say(texts.name)],
    heads: [say(texts.reason)],
    names: reasonList.map(([id]) => [id]),
    cell: (row) => ({ value: say(reasonList[row]?.[1] ?? notAssessed) }),
    style: "text",
  });
  draft.table(strategyTable, {
    title: say(texts.strategies),
    corner: [say(texts.name), say(texts.state), say(texts.strategy)],
    heads: texts.strategyHeads.map(say),
    names: strategies.map(({ id, name }) => [id, "", say(name)]),
    cell: (row, column) => {
      const one = strategies[row];
      if (one === undefined) return {};
      const [yes, no] = one.because;
      const cells = [yes, no, one.condition, one.paper];
      return { value: say(cells[column] ?? one.name) };
    },
    style: "text",
  });
  strategies.forEach(({ id }, row) => {
    draft.put(strategyTable.top + row, 1, { formula: `=${layout.summary.strategy(id).cell(0, 1)}` });
  });
  draft.table(focus, {
    title: say(texts.focus),
    corner: [say(texts.name), say(texts.line)],
    heads: [say(texts.sentence)],
    names: focusLines.map(({ id, label }) => [id, say(label)]),
    cell: (row) => ({ value: say(focusLines[row]?.sentence ?? notAssessed) }),
    style: "text",
  });
  writeWords(draft, context);
  writeMethods(draft, context);
  return draft.plan(say(texts.sheet), widths, {
    hasNoGridLines: true,
    print: {
      right: widths.length - 1,
      repeatedRows: repeatedTop,
      orientation: "landscape",
      footer: footerOf(context, say(texts.title)),
    },
  });
}

function writeThresholds(draft: Draft, { layout, say }: ReportContext): void {
  const table = layout.rules.thresholds;
  draft.table(table, {
    title: say(texts.thresholds),
    corner: [say(texts.name)],
    heads: texts.thresholdHeads.map(say),
    names: thresholds.map(({ name }) => [name]),
    cell: (row, column): PlanCell => {
      const one = thresholds[row];
      if (one === undefined) return {};
      const value: PlanCell = typeof one.value === "number" ? { value: one.value } : { formula: one.value };
      return (
        [
          value,
          { value: one.rules.join(" ") },
          { value: say(one.what) },
          { value: say(one.source) },
          { value: say(one.strength) },
          value,
          { formula: `=IF(ROUND(${table.cell(row, 0)}-${table.cell(row, 5)},9)=0,"","${say(changed)}")` },
        ][column] ?? {}
      );
    },
  });
  const { top, left } = table;
  draft.style({ ...table.range, left: left + 1 }, "text");
  draft.style({ ...table.range, right: left }, "input");
  const mark = cellAddress(top, left + 6);
  draft.condition({ range: table.range, formula: `=$${mark}<>""`, look: "warning" });
  thresholds.forEach(({ name }, row) => draft.name(name, new Block("diagnosis-rules", top + row, left, 1, 1)));
}

function writeOutcomes(draft: Draft, { layout, say }: ReportContext): void {
  const lines = rules.flatMap((rule) => rule.outcomes.map((outcome, place) => ({ rule, outcome, place })));
  draft.table(layout.rules.outcomes, {
    title: say(texts.outcomes),
    corner: [say(texts.rule)],
    heads: texts.outcomeHeads.map(say),
    names: lines.map(({ rule }) => [rule.id]),
    cell: (row, column): PlanCell => {
      const line = lines[row];
      if (line === undefined) return {};
      const { rule, outcome, place } = line;
      return (
        [
          { value: place + 1 },
          { value: say(outcome.word) },
          { value: say(outcome.sentence) },
          { value: place === 0 ? say(rule.condition) : "" },
          { formula: `=IF(${layout.finding(rule.id).outcome}=${place + 1},"◄","")` },
        ][column] ?? {}
      );
    },
    style: "text",
  });
  const { range } = layout.rules.outcomes;
  const mark = cellAddress(range.top, range.left + 4);
  draft.condition({ range: { ...range, left: 0 }, formula: `=$${mark}="◄"`, look: "in-force" });
}
