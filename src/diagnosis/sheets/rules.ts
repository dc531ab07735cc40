import { text } from "../../language/localized";
import type { PlanCell, SheetPlan } from "../../sheets/plan";
import { focusLines } from "../rules/focus";
import { phrases } from "../rules/phrases";
import { notAssessed, reasons, robustness } from "../rules/reasons";
import { rules } from "../rules/rules";
import { strategies, strategyStates } from "../rules/strategies";
import { thresholds } from "../rules/thresholds";
import { Block } from "./block";
import type { ReportContext } from "./context";
import { Draft } from "./draft";
import { type WordName, wordNames } from "./layout/rules";

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
    text("Meaning", "含义"),
    text("Rules", "规则"),
    text("Source", "来源"),
    text("Strength", "依据类型"),
    text("Shipped value", "初始值"),
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
  strategyHeads: [
    text("Strategy", "对策"),
    text("In the paper", "论文出处"),
    text("Condition", "条件"),
    text("Because, if yes", "依据（是）"),
    text("Because, if no", "依据（否）"),
  ],
  focus: text("Region in focus", "关注地区"),
  focusHeads: [text("Line", "项目"), text("Sentence", "句子模板")],
  words: text("Words and formats", "用语与格式"),
  word: text("Text", "文字"),
  methods: text("Methods", "方法"),
  methodHeads: [text("Figure", "数值"), text("Formula", "公式")],
  rule: text("Rule", "规则"),
  name: text("Name", "名称"),
};

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
  const { reasons: reasonTable, strategies: strategyTable, focus, methods } = layout.rules;
  const reasonList = Object.entries(reasons);
  draft.table(reasonTable, {
    title: say(texts.reasons),
    corner: [say(texts.name)],
    heads: [say(texts.reason)],
    names: reasonList.map(([id]) => [id]),
    cell: (row) => ({ value: say(reasonList[row]?.[1] ?? notAssessed) }),
  });
  draft.table(strategyTable, {
    title: say(texts.strategies),
    corner: [say(texts.name)],
    heads: texts.strategyHeads.map(say),
    names: strategies.map(({ id }) => [id]),
    cell: (row, column) => {
      const one = strategies[row];
      if (one === undefined) return {};
      const [yes, no] = one.because;
      const cells = [one.name, one.paper, one.condition, yes, no];
      return { value: say(cells[column] ?? one.name) };
    },
  });
  draft.table(focus, {
    title: say(texts.focus),
    corner: [say(texts.name)],
    heads: texts.focusHeads.map(say),
    names: focusLines.map(({ id }) => [id]),
    cell: (row, column) => {
      const line = focusLines[row];
      return line === undefined ? {} : { value: say(column === 0 ? line.label : line.sentence) };
    },
  });
  writeWords(draft, context);
  draft.table(methods, {
    title: say(texts.methods),
    corner: [say(texts.rule)],
    heads: texts.methodHeads.map(say),
    names: rules.map(({ id }) => [id]),
    cell: (row, column) => {
      const rule = rules[row];
      return rule === undefined ? {} : { value: column === 0 ? say(rule.statistic) : rule.formula };
    },
  });
  return draft.plan(say(texts.sheet), [18, 14, 22, 60, 40, 20, 12]);
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
          { value: say(one.what) },
          { value: one.rules.join(" ") },
          { value: say(one.source) },
          { value: say(one.strength) },
          value,
        ][column] ?? {}
      );
    },
  });
  const { top, left } = table;
  draft.style({ ...table.range, right: left }, "input");
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
  });
}

function writeWords(draft: Draft, { layout, say }: ReportContext): void {
  const [na, yes, no] = strategyStates;
  /** A number format with the decimal separator of this Excel. */
  const decimals = (places: string): PlanCell => ({ formula: `="0"&MID(1/2,2,1)&"${places}"` });
  const fixed: { readonly [Name in WordName]?: PlanCell } = {
    JJJ_na: { value: na === undefined ? "" : say(na) },
    JJJ_na_sentence: { value: say(notAssessed) },
    JJJ_firm: { value: say(robustness.firm) },
    JJJ_fragile: { value: say(robustness.fragile) },
    JJJ_partly: { value: say(robustness.partly) },
    JJJ_yes: { value: yes === undefined ? "" : say(yes) },
    JJJ_no: { value: no === undefined ? "" : say(no) },
    JJJ_sector_of: { value: say(phrases.JJJ_sector_of) },
    JJJ_pair: { value: say(phrases.JJJ_pair) },
    JJJ_percent: { value: say(phrases.JJJ_percent) },
    JJJ_d0: { formula: '=IF(MID(1/2,2,1)=".","#,##0","0")' },
    JJJ_d1: decimals("0"),
    JJJ_d2: decimals("00"),
    JJJ_d3: decimals("000"),
    JJJ_dt: decimals("00####"),
    JJJ_ready: { formula: "=ISTEXT(JJJ.VERSION())" },
  };
  const table = layout.rules.words;
  draft.table(table, {
    title: say(texts.words),
    corner: [say(texts.name)],
    heads: [say(texts.word)],
    names: wordNames.map((name) => [name]),
    cell: (row) => fixed[wordNames[row] ?? "JJJ_na"] ?? {},
  });
  wordNames.forEach((name, row) => draft.name(name, new Block("diagnosis-rules", table.top + row, table.left, 1, 1)));
}
