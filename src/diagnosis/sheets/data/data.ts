import { text } from "../../../language/localized";
import type { PlanCell, SheetPlan } from "../../../sheets/plan";
import { cellAddress } from "../../../sheets/references/address";
import { figureNames } from "../../rules/phrases";
import { hasReconstruction, provenance } from "../../rules/reconstructed";
import type { Block } from "../block";
import { type ReportContext, filled } from "../context";
import { Draft } from "../draft";
import { footerOf, repeatedTop } from "../print";
import { changed } from "../texts";
import { checkFigures, checkOrder, writeSource } from "./checks";
import { writeTables } from "./tables";

const texts = {
  sheet: text("JJJ Data", "JJJ 数据"),
  title: text("Data of the report", "报告所用数据"),
  kinds: text("Kind of sector: 1 agriculture, 2 industry, 3 services", "产业类别：1 第一产业，2 第二产业，3 服务业"),
  measured: text("Measured against", "参照"),
  levelName: text("Level", "水平指标"),
  unit: text("Unit", "单位"),
  unitNote: text("Unit in sentences", "句中单位"),
  total: text("Total", "合计"),
  together: text("All regions", "各地区合计"),
};

/** Of the names of regions. */
const nameColumnWidth = 32;

/** The figures, which everything else is computed from. */
export function dataSheet(context: ReportContext): SheetPlan {
  const { panel, layout, say } = context;
  const { data, shape } = layout;
  const draft = new Draft("diagnosis-data");
  draft.text(data.title, say(texts.title));
  draft.style(data.title.range, "title");
  writeSource(draft, context);
  if (hasReconstruction(panel)) {
    draft.text(data.remark, say(provenance.secondary));
    draft.style(data.remark.range, "warning");
  }
  draft.label(data.kinds, say(texts.kinds));
  draft.fill(data.kinds, (_, sector) => ({ value: panel.kinds[sector] ?? null }));
  draft.style(data.kinds.range, "input");
  draft.name("JJJ_kinds", data.kinds);
  const level = panel.levels === null ? "per head" : panel.levels.kind;
  const lines: readonly (readonly [Block, string, string])[] = [
    [data.measured, say(texts.measured), measuredAgainst(context)],
    [data.levelName, say(texts.levelName), say(figureNames[level])],
    [data.unit, say(texts.unit), panel.unit],
    [data.unitNote, say(texts.unitNote), panel.unit === "" ? "" : filled(say(figureNames.unitNote), panel.unit)],
  ];
  for (const [block, label, value] of lines) {
    draft.label(block, label);
    draft.text(block, value);
  }
  for (let year = 0; year < shape.years; year++) writeYear(draft, context, year);
  writeTables(draft, context);
  const { range } = data.checks;
  draft.condition({ range, formula: `=${cellAddress(range.top, range.left)}="${say(changed)}"`, look: "warning" });
  return draft.plan(say(texts.sheet), [nameColumnWidth], {
    print: {
      right: range.right,
      repeatedRows: repeatedTop,
      orientation: "landscape",
      footer: footerOf(context, say(texts.title)),
    },
  });
}

/** What the figures are measured against, as a sentence says it. */
export const measuredAgainst = ({ panel, say }: ReportContext): string =>
  panel.reference?.name ?? filled(say(figureNames.together), panel.regions.length);

/** A sum of which no part is missing: a blank is never taken for zero. */
const total = (cells: string, count: number) => `=IF(COUNT(${cells})=${count},SUM(${cells}),NA())`;

function writeYear(draft: Draft, context: ReportContext, year: number): void {
  const { panel, layout, say } = context;
  const { data, shape } = layout;
  const block = data.years[year];
  if (block === undefined) return;
  draft.fill(block.year, () => ({ value: panel.years[year] ?? null, format: "0" }));
  draft.fill(block.figures.heads, (_, sector) => ({ value: panel.sectors[sector] ?? "" }));
  draft.put(block.year.top, block.totals.left, { value: say(texts.total) });
  draft.style({ ...block.year.range, right: block.totals.left }, "header");
  draft.fill(block.figures.names, (region) => ({ value: panel.regions[region] ?? "" }));
  draft.fill(block.figures, (region, sector) => ({ value: panel.figures[year]?.[region]?.[sector] ?? null }));
  draft.style(block.figures.range, "input");
  draft.fill(block.totals, (region) => ({ formula: total(block.figures.row(region), shape.sectors) }));
  draft.label(block.together, say(texts.together));
  draft.fill(block.together, (_, column) => ({
    formula: total(column < shape.sectors ? block.figures.column(column) : block.totals.all, shape.regions),
  }));
  draft.label(block.against, panel.reference?.name ?? say(texts.measured));
  draft.fill(block.against, (_, column): PlanCell => {
    if (panel.reference === null) return { formula: `=${block.together.cell(0, column)}` };
    if (column < shape.sectors) return { value: panel.reference.figures[year]?.[column] ?? null };
    return { formula: total(block.against.part(0, 0, shape.sectors - 1), shape.sectors) };
  });
  if (panel.reference !== null) draft.style({ ...block.against.range, right: block.totals.left - 1 }, "input");
  checkOrder(draft, context, block.figures);
  checkFigures(draft, context, block.figures, panel.figures[year] ?? []);
}
