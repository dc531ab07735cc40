import { type Language, localize, type Localized, text } from "../../language/localized";
import { dataSet } from "../../paper/data-sets/data-sets";
import { regions } from "../../paper/tables/regions";
import type { PaperTable, RegionId } from "../../paper/types";
import { referenceText, sourceText } from "../../sheets/data-sets/texts";
import { dataSetPlan, defaultLoadOptions } from "../../sheets/load-plans";
import { formats } from "../../sheets/number-formats";
import type { PlanCell, SheetPlan, StyledRange } from "../../sheets/plan";
import { rangeAddress } from "../../sheets/references/address";
import { textWidth } from "../../sheets/text-width";

const blank: PlanCell = { value: null };

/** One line of the example: what it shows, and a formula, or null where the one above spills. */
interface Line {
  readonly label: Localized;
  readonly formula: string | null;
  readonly format: string;
}

/** The sheet on which the demo opens: Table 4, and beside each of its rows a line of what can be computed from it. */
export function workedExample(language: Language): SheetPlan {
  const table = dataSet("table-4").table as PaperTable;
  const plan = shortPlan(table, language);
  const headerRow = plan.styles.find(({ style }) => style === "header")?.range.top ?? 0;
  const left = plan.columnWidths.length + 1;
  const lines = exampleLines(table, headerRow + 1, language);
  const headers: readonly PlanCell[] = [
    { value: localize(text("Computed, 2013", "2013 年计算示例"), language) },
    { value: localize(text("Result", "结果"), language) },
  ];
  const beside = (row: number): readonly PlanCell[] => {
    if (row === headerRow) return headers;
    const line = lines[row - headerRow - 1];
    return line === undefined ? [blank, blank] : lineCells(line, language);
  };
  const labels = [headers[0], ...lines.map((line) => lineCells(line, language)[0])];
  const style = (style: StyledRange["style"], top: number, bottom: number, right: number): StyledRange => ({
    range: { top, left, bottom, right },
    style,
  });
  return {
    ...plan,
    sheetName: localize(text("Example", "示例"), language),
    cells: plan.cells.map((cells, row) => [...cells, blank, ...beside(row)]),
    columnWidths: [
      ...plan.columnWidths,
      2,
      Math.max(...labels.map((cell) => textWidth(String(cell?.value)))) + 2,
      language === "zh-CN" ? 13 : 9,
    ],
    styles: [
      ...plan.styles,
      style("header", headerRow, headerRow, left + 1),
      style("label", headerRow + 1, headerRow + lines.length, left),
    ],
  };
}

/** The sheet of the table with its source in one line, so that the first chart is visible. */
function shortPlan(table: PaperTable, language: Language): SheetPlan {
  const planOf = (hasChart: boolean) => dataSetPlan(dataSet("table-4"), { ...defaultLoadOptions, language, hasChart });
  const plan = planOf(true);
  const end = plan.frozenRows + table.rows.length;
  const source = [{ value: localize(sourceText(table), language) }, ...plan.columnWidths.slice(1).map(() => blank)];
  return {
    ...plan,
    cells: [...plan.cells.slice(0, end), source],
    // Not as wide as the figures of the other charts.
    columnWidths: planOf(false).columnWidths,
    styles: [
      ...plan.styles.filter(({ range }) => range.bottom < end),
      { range: { top: end, left: 0, bottom: end, right: source.length - 1 }, style: "source" },
    ],
    notes: [...plan.notes, { row: end, column: 0, text: localize(referenceText(table), language) }],
    chart: plan.chart === null ? null : { ...plan.chart, anchor: { row: end + 2, column: 0 } },
    moreCharts: [],
  };
}

function lineCells({ label, formula, format }: Line, language: Language): readonly PlanCell[] {
  return [{ value: localize(label, language) }, { ...(formula === null ? {} : { formula }), format }];
}

function exampleLines(table: PaperTable, top: number, language: Language): readonly Line[] {
  const last = table.labelHeaders.length + table.headers.length - 1;
  const cell = (region: RegionId, measure: string): string => {
    const row = top + table.rows.findIndex((one) => one.region === region && one.measure === measure);
    return rangeAddress({ top: row, left: last, bottom: row, right: last });
  };
  const stacked = (measure: string) => `VSTACK(${regions.map(({ id }) => cell(id, measure)).join(",")})`;
  const gap = (region: RegionId) => `=JJJ.GAP(${cell(region, "proportion")},${cell("beijing", "proportion")},"pp")`;
  const points = `${formats.oneDecimal}" ${localize(text("pp", "百分点"), language)}"`;
  return [
    { label: text("Tianjin below Beijing", "天津低于北京"), formula: gap("tianjin"), format: points },
    { label: text("Hebei below Beijing", "河北低于北京"), formula: gap("hebei"), format: points },
    {
      label: text("Gradient of proportions", "比重的梯度"),
      formula: `=100*JJJ.GRADIENT(${stacked("proportion")})`,
      format: points,
    },
    ...regions.map(({ name }, index) => ({
      label: text(`Share of three: ${name.en}`, `三地增加值份额：${name.zh}`),
      formula: index === 0 ? `=JJJ.SHARE(${stacked("value_added")})` : null,
      format: formats.percent,
    })),
  ];
}
