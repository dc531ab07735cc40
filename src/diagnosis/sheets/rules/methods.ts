import { text } from "../../../language/localized";
import type { PlanCell } from "../../../sheets/plan";
import { references } from "../../rules/references";
import { rules } from "../../rules/rules";
import type { ReportContext } from "../context";
import type { Draft } from "../draft";

const texts = {
  methods: text("Methods", "方法"),
  heads: [text("Figure", "数值"), text("Formula", "公式")],
  rule: text("Rule", "规则"),
  name: text("Name", "名称"),
  references: text("References", "参考文献"),
  function: text("Function", "函数"),
  reference: text("Reference", "文献"),
  cite: text("How to cite", "如何引用"),
  lines: [text("Version", "版本"), text("This report", "本报告"), text("The paper", "论文")],
  what: text("What", "内容"),
  citation: text("Citation", "引文"),
  software: text(
    "The JJJ contributors, JJJ: indicators for regional economists, in Excel, version ",
    "JJJ 贡献者，JJJ：Excel 中的区域经济指标，版本 ",
  ),
};

/** How each figure is computed, by which works, and how to cite the report. */
export function writeMethods(draft: Draft, { layout, say }: ReportContext): void {
  const { methods, references: works, cite } = layout.rules;
  draft.table(methods, {
    title: say(texts.methods),
    corner: [say(texts.rule), "", say(texts.name)],
    heads: texts.heads.map(say),
    names: rules.map(({ id, name }) => [id, "", say(name)]),
    cell: (row, column) => {
      const rule = rules[row];
      return rule === undefined ? {} : { value: column === 0 ? say(rule.statistic) : rule.formula };
    },
    style: "text",
  });
  draft.table(works, {
    title: say(texts.references),
    corner: [say(texts.function)],
    heads: [say(texts.reference)],
    names: references.map(({ functions }) => [functions.join(" ")]),
    cell: (row) => ({ value: references[row] === undefined ? "" : say(references[row].work) }),
    style: "text",
  });
  const [paper] = references;
  const { summary, data } = layout;
  const cells: readonly PlanCell[] = [
    { formula: "=JJJ.VERSION()" },
    {
      formula: `="${say(texts.software)}"&${cite.cell(0, 0)}&${say(text('". "', '"。"'))}&${summary.title.all}&${say(text('". "', '"。"'))}&${data.source.all}`,
    },
    { value: paper === undefined ? "" : say(paper.work) },
  ];
  draft.table(cite, {
    title: say(texts.cite),
    corner: [say(texts.what)],
    heads: [say(texts.citation)],
    names: texts.lines.map((line) => [say(line)]),
    cell: (row) => cells[row] ?? {},
    style: "text",
  });
  draft.room(cite.top + 1, cite.left, [say(texts.software).repeat(3)]);
}
