import { text } from "../../../language/localized";
import { Block, type Table } from "../block";
import { type ReportContext, filled } from "../context";
import type { Draft } from "../draft";
import { changed } from "../texts";

const texts = {
  order: text("Rows in another order", "行顺序不一致"),
  figures: text("Figures", "数据"),
};

/** Numbers that are added in another order differ in their last digits. */
const same = (sum: string, expected: number) => `ABS(${sum}-${expected})<=1E-11*${1 + Math.abs(expected)}`;

/** Whether figures of a table were changed in the report. */
export function checkFigures(
  draft: Draft,
  { say, layout }: ReportContext,
  table: Table,
  figures: readonly (readonly (number | null)[])[],
): void {
  const numbers = figures.flat().map((figure) => figure ?? 0);
  const sum = numbers.reduce((all, figure) => all + figure, 0);
  const squares = numbers.reduce((all, figure) => all + figure * figure, 0);
  const cell = layout.data.changedOf(table);
  // A table may have a row of sums below its figures.
  const { all } = new Block(table.sheet, table.top, table.left, figures.length, table.columns);
  draft.put(cell.top, cell.left - 1, { value: say(texts.figures) });
  draft.fill(cell, () => ({
    formula: `=IF(AND(${same(`SUM(${all})`, sum)},${same(`SUMPRODUCT(${all},${all})`, squares)}),"","${say(changed)}")`,
  }));
}

/** Whether the rows of a table are those of the first block of figures, in its order. */
export function checkOrder(draft: Draft, { layout, say }: ReportContext, table: Table): void {
  const [first] = layout.data.years;
  if (first === undefined || first.figures === table) return;
  const cell = layout.data.orderOf(table);
  const { all } = new Block(table.sheet, table.top, table.left - table.nameColumns, first.figures.rows, 1);
  draft.put(cell.top, cell.left - 1, { value: say(texts.order) });
  draft.fill(cell, () => ({ formula: `=IF(SUMPRODUCT(--(${all}<>${first.figures.names.all}))=0,0,1)` }));
}

const sourceTexts = {
  source: text("Copied from {1}", "复制自{1}"),
  copies: text(
    "The figures are copies: they do not follow their source, and can be changed here.",
    "数据为复制件：不随来源变动，可在此修改。",
  ),
  unchanged: text("The source is unchanged.", "来源数据未变动。"),
  changed: text("The source has changed: create the report again.", "来源数据已变动，请重新生成报告。"),
  gone: text("The source can no longer be read.", "来源数据已无法读取。"),
};

/** Where the figures come from, and whether the source is as it was; nothing follows it, so that a report stays true. */
export function writeSource(draft: Draft, { panel, layout, say }: ReportContext): void {
  const { source, unchanged, sourceChanged } = layout.data;
  const { live } = panel;
  draft.text(source, filled(say(sourceTexts.source), panel.source));
  if (live === undefined) draft.text(unchanged, say(sourceTexts.copies));
  else {
    const own = sourceChanged.all;
    draft.fill(sourceChanged, () => ({
      formula: `=IF(ISERROR(SUM(${live.reference})),2,IF(${same(`SUM(${live.reference})`, live.sum)},0,1))`,
    }));
    draft.fill(unchanged, () => ({
      formula: `=IF(${own}=0,"${say(sourceTexts.unchanged)}",IF(${own}=1,"${say(sourceTexts.changed)}","${say(sourceTexts.gone)}"))`,
    }));
  }
  draft.style({ ...source.range, bottom: unchanged.top }, "source");
}
