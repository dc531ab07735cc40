import { text } from "../../../language/localized";
import { nameReference } from "../../../sheets/names/part-names";
import type { ReportContext } from "../context";
import type { Draft } from "../draft";
import { fill } from "../formula";
import { changed } from "../texts";

const texts = {
  order: text("The rows of {1} are in another order: undo the sorting.", "{1} 年数据行顺序不一致，请撤消排序。"),
  orderOf: text("The rows of “{1}” are in another order: undo the sorting.", "“{1}”数据行顺序不一致，请撤消排序。"),
  source: text(
    "The source has changed since the figures were copied: create the report again.",
    "复制数据后来源已变动，请重新生成报告。",
  ),
  missing: text(
    "JJJ is not installed here: results are those that were stored, and changed figures give #NAME?.",
    "此处未安装 JJJ：显示的是已存储的结果，改动数据后将显示 #NAME?。",
  ),
  changed: text(
    "Changed in this report: thresholds {1}, tables of figures {2}.",
    "本报告已有改动：阈值 {1} 项，数据表 {2} 张。",
  ),
};

/** The first of what makes the findings doubtful, and how much was changed by hand. */
export function writeWarnings(draft: Draft, { layout, say }: ReportContext): void {
  const { summary, data, rules } = layout;
  const quoted = (sentence: string) => `"${sentence}"`;
  const orders = [
    ...data.years.slice(1).map(({ figures, year }) => ({ table: figures, name: year.all, sentence: texts.order })),
    ...[data.levels, data.pressure, data.employment].flatMap((table) =>
      table === null ? [] : [{ table, name: table.title.all, sentence: texts.orderOf }],
    ),
  ].map(({ table, name, sentence }) => ({
    when: `${data.orderOf(table).all}=1`,
    then: fill(quoted(say(sentence)), [name]),
  }));
  const doubts = [
    ...orders,
    { when: `${data.sourceChanged.all}=1`, then: quoted(say(texts.source)) },
    { when: `ISERROR(${nameReference("JJJ_ready")})`, then: quoted(say(texts.missing)) },
  ];
  const first = doubts.reduceRight((otherwise, { when, then }) => `IF(${when},${then},${otherwise})`, '""');
  draft.fill(summary.warning, () => ({ formula: `=${first}` }));
  const count = (cells: string) => `COUNTIF(${cells},${quoted(say(changed))})`;
  const [thresholds, tables] = [count(rules.thresholds.column(6)), count(data.checks.all)];
  draft.fill(summary.changed, () => ({
    formula: `=IF(${thresholds}+${tables}=0,"",${fill(quoted(say(texts.changed)), [thresholds, tables])})`,
  }));
  for (const { range, all } of [summary.warning, summary.changed])
    draft.condition({ range: { ...range, right: 4 }, formula: `=${all}<>""`, look: "warning" });
}
