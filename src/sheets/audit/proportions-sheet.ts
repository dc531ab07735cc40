import { type Language, localize, text } from "../../language/localized";
import { sectorCell, sectors, years } from "../../paper/tables/figures";
import { checkProportion } from "../../paper/tables/proportion-check";
import { regions } from "../../paper/tables/regions";
import type { PaperTable, Region, SectorId } from "../../paper/types";
import { rangeAddress } from "../address";
import { columnWidth, widestColumn } from "../column-width";
import { mismatchText } from "../data-sets/texts";
import type { LoadOptions } from "../load-options";
import { formats, numberFormat } from "../number-formats";
import type { CellRange, PlanCell, SheetPlan } from "../plan";
import { sectorNames, tableOfSector } from "../sectors/tables";
import { SheetDraft } from "../sheet-draft";
import { sheetReference } from "../sheet-references";
import type { AuditContext } from "./context";

const key = "audit-proportions";
/** Title, explanation, how many follow, a blank row and the headers. */
const firstRow = 5;
const columns = { valueAdded: 3, gross: 4, printed: 5, computed: 6, decimals: 7, rounded: 8, follows: 9 } as const;
/** The sectors whose tables are printed. */
const printedSectors = sectors.filter((sector) => tableOfSector(sector).status === "printed");
const checkCount = printedSectors.length * regions.length * years.length;
/** Below a blank row and the header of the structures. */
const structureRow = firstRow + checkCount + 2;
const structureLeft = columns.valueAdded;

const cellRange = (top: number, left: number, bottom = top, right = left): CellRange => ({ top, left, bottom, right });
const onSheet = (range: CellRange): string => sheetReference(key) + rangeAddress(range);

/** What other formulas of the audit read of this sheet. */
export const proportionsReferences: Pick<AuditContext, "structure" | "follows"> = {
  follows: onSheet(cellRange(firstRow, columns.follows, firstRow + checkCount - 1)),
  structure: (region) => {
    const row = structureRow + regions.findIndex(({ id }) => id === region);
    return onSheet(cellRange(row, structureLeft, row, structureLeft + sectors.length - 1));
  },
};

/** The consistency check of all printed proportions, and the structures of the last year that a claim needs. */
export function proportionsSheet(options: LoadOptions, context: AuditContext): SheetPlan {
  const { language } = options;
  const say = (en: string, zh: string): PlanCell => ({ value: localize(text(en, zh), language) });
  const headers = [
    say("Table", "表"),
    say("Region", "地区"),
    say("Year", "年份"),
    say("Value added", "增加值"),
    say("GDP", "地区生产总值"),
    say("As printed", "论文原值"),
    say("Computed", "计算值"),
    say("Decimals printed", "论文小数位数"),
    say("Rounded half up", "四舍五入"),
    say("Follows", "相符"),
    say("Note", "说明"),
  ];
  const follows = rangeAddress(cellRange(firstRow, columns.follows, firstRow + checkCount - 1));
  const draft = new SheetDraft(headers.length);
  draft.add(
    [
      [
        say(
          "Do the printed proportions follow from value added and GDP?",
          "论文中的比重与增加值、地区生产总值是否相符？",
        ),
      ],
    ],
    "title",
  );
  draft.add(
    [
      [
        say(
          "GDP is the sum of Tables 2, 3 and 4; Table 3 is reconstructed. Computed: value added ÷ GDP, rounded half up to the printed decimals.",
          "地区生产总值为表 2、表 3、表 4 之和，其中表 3 为重建数据。计算值为增加值 ÷ 地区生产总值，按论文的小数位数四舍五入。",
        ),
      ],
    ],
    "warning",
  );
  draft.add([
    [
      say("Follow", "相符"),
      { formula: `=COUNTIF(${follows},"${context.yes}")`, format: formats.whole },
      say(`of ${checkCount}`, `共 ${checkCount}`),
    ],
  ]);
  draft.gap();
  draft.add([headers], "header");
  const rows = printedSectors.flatMap((sector) =>
    regions.flatMap((region) => years.map((year) => [sector, region, year] as const)),
  );
  const checks = rows.map(([sector, region, year], index) => checkRow(context, sector, region, year, firstRow + index));
  const body = draft.add(checks);
  draft.style(body, "top");
  draft.style({ ...body, right: 1 }, "label");
  draft.style({ ...body, left: headers.length - 1 }, "text");
  draft.gap();
  const last = years[years.length - 1] ?? NaN;
  draft.add(
    [
      [
        say(`Value added of ${last}`, `${last} 年增加值`),
        {},
        {},
        ...sectors.map((sector) => ({ value: localize(sectorNames[sector], language) })),
      ],
    ],
    "section",
  );
  draft.add(regions.map((region) => structureCells(context, region, last, language)));
  return {
    key,
    sheetName: localize(text("JJJ Audit proportions", "JJJ 比重检验"), language),
    cells: draft.cells,
    columnWidths: headers.map((_, column) =>
      column === headers.length - 1 ? widestColumn : Math.max(12, columnWidth(checks.map((row) => row[column] ?? {}))),
    ),
    styles: draft.styles,
    frozenRows: firstRow,
    frozenColumns: columns.valueAdded,
    notes: [],
    table: null,
    chart: null,
  };
}

function checkRow(
  context: AuditContext,
  sector: SectorId,
  region: Region,
  year: number,
  row: number,
): readonly PlanCell[] {
  const { language, form, figure, yes, no } = context;
  const table = tableOfSector(sector);
  const check = checkProportion(sector, region.id, year);
  const decimals = sectorCell(sector, region.id, "proportion", year)?.decimals ?? 0;
  const at = (column: number) => rangeAddress(cellRange(row, column));
  const [valueAdded, gross] = [at(columns.valueAdded), at(columns.gross)];
  // Decimals of a percentage: two more of the fraction.
  const rounded = (cell: string) => `ROUND(${cell},${at(columns.decimals)}+2)`;
  return [
    { value: tableLabel(table, language) },
    { value: localize(region.name, language) },
    { value: year, format: formats.whole },
    { formula: `=${figure(sector, region.id, "value_added", year)}`, format: formats.amount },
    {
      formula: `=${sectors.map((one) => figure(one, region.id, "value_added", year)).join("+")}`,
      format: formats.amount,
    },
    { formula: `=${figure(sector, region.id, "as_printed", year)}`, format: numberFormat(decimals, true) },
    {
      formula: form === "jjj" ? `=JJJ.SHARE(${valueAdded},${gross})` : `=${valueAdded}/${gross}`,
      format: formats.precisePercent,
    },
    { value: decimals, format: formats.whole },
    { formula: `=${rounded(at(columns.computed))}`, format: numberFormat(decimals, true) },
    { formula: `=IF(${at(columns.rounded)}=${rounded(at(columns.printed))},"${yes}","${no}")` },
    { value: check === null || check.follows ? null : localize(mismatchText(check, table.status), language) },
  ];
}

const tableLabel = ({ number }: PaperTable, language: Language): string =>
  localize(text(`Table ${number}`, `表 ${number}`), language);

function structureCells(
  { figure }: AuditContext,
  { id, name }: Region,
  year: number,
  language: Language,
): readonly PlanCell[] {
  return [
    { value: localize(name, language) },
    {},
    {},
    ...sectors.map((sector) => ({
      formula: `=${figure(sector, id, "value_added", year)}`,
      format: formats.amount,
    })),
  ];
}
