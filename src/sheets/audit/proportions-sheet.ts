import { type Language, localize, text } from "../../language/localized";
import { sectorCell, sectors, years } from "../../paper/tables/figures";
import { checkProportion } from "../../paper/tables/proportion-check";
import { regions } from "../../paper/tables/regions";
import type { Region, SectorId } from "../../paper/types";
import { columnWidth, widestColumn } from "../column-width";
import { mismatchText } from "../data-sets/texts";
import { tablePrint } from "../layout/page";
import type { LoadOptions } from "../load-options";
import { formats, numberFormat } from "../number-formats";
import type { CellRange, PlanCell, SheetPlan } from "../plan";
import { absoluteAddress, cellAddress } from "../references/address";
import { sheetReference } from "../references/sheet-references";
import { figureIn } from "../sectors/look-up";
import { tableOfSector } from "../sectors/tables";
import { SheetDraft } from "../sheet-draft";
import { noText, yesText } from "./answers";
import { type Series, tableLabel } from "./figures";
import { missingSheet } from "./sheets-read";

const key = "audit-proportions";
/** Title, explanation, how many follow, what is missing, and the headers. */
const firstRow = 5;
const columns = {
  region: 1,
  year: 2,
  valueAdded: 3,
  gross: 4,
  printed: 5,
  computed: 6,
  decimals: 7,
  rounded: 8,
  follows: 9,
} as const;
/** The sectors whose tables are printed. */
const printedSectors = sectors.filter((sector) => tableOfSector(sector).status === "printed");
const checkCount = printedSectors.length * regions.length * years.length;

const followsRange: CellRange = {
  top: firstRow,
  left: columns.follows,
  bottom: firstRow + checkCount - 1,
  right: columns.follows,
};

/** Whether each printed proportion follows, as formulas of another sheet refer to all 30 cells. */
export const follows: string = sheetReference(key) + absoluteAddress(followsRange);

/** The consistency check of all printed proportions. */
export function proportionsSheet(options: LoadOptions): SheetPlan {
  const { language } = options;
  const yes = localize(yesText, language);
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
      { formula: `=COUNTIF(${absoluteAddress(followsRange)},"${yes}")`, format: formats.whole },
      say(`of ${checkCount}`, `共 ${checkCount}`),
    ],
  ]);
  draft.add([[{ formula: `=${missing(language)}` }]], "section");
  draft.add([headers], "header");
  const rows = printedSectors.flatMap((sector) =>
    regions.flatMap((region) => years.map((year) => [sector, region, year] as const)),
  );
  const checks = rows.map(([sector, region, year], index) => checkRow(options, sector, region, year, firstRow + index));
  const body = draft.add(checks);
  draft.style(body, "top");
  draft.style({ ...body, right: 1 }, "label");
  draft.style({ ...body, left: headers.length - 1 }, "text");
  const widths = headers.map((_, column) =>
    column === headers.length - 1 ? widestColumn : Math.max(12, columnWidth(checks.map((row) => row[column] ?? {}))),
  );
  return {
    key,
    sheetName: localize(text("JJJ Audit proportions", "JJJ 比重检验"), language),
    cells: draft.cells,
    columnWidths: widths,
    styles: draft.styles,
    frozenRows: firstRow,
    frozenColumns: columns.valueAdded,
    notes: [],
    table: null,
    chart: null,
    print: tablePrint(localize(text("The printed proportions", "论文中的比重"), language), firstRow - 1, widths),
  };
}

function checkRow(
  { language, form }: LoadOptions,
  sector: SectorId,
  region: Region,
  year: number,
  row: number,
): readonly PlanCell[] {
  const table = tableOfSector(sector);
  const check = checkProportion(sector, region.id, year);
  const decimals = sectorCell(sector, region.id, "proportion", year)?.decimals ?? 0;
  const at = (column: number) => cellAddress(row, column);
  const [valueAdded, gross] = [at(columns.valueAdded), at(columns.gross)];
  // Of the region and the year that the row names.
  const figure = (one: SectorId, series: Series) => {
    const loaded = { table: tableOfSector(one), language, prefix: sheetReference(tableOfSector(one).name) };
    return figureIn(loaded, { region: `$${at(columns.region)}`, series, year: `$${at(columns.year)}` });
  };
  // Decimals of a percentage: two more of the fraction.
  const rounded = (cell: string) => `ROUND(${cell},${at(columns.decimals)}+2)`;
  const [yes, no] = [yesText, noText].map((words) => localize(words, language));
  return [
    { value: tableLabel(sector, language) },
    { value: localize(region.name, language) },
    { value: year, format: formats.whole },
    { formula: `=${figure(sector, "value_added")}`, format: formats.amount },
    { formula: `=${sectors.map((one) => figure(one, "value_added")).join("+")}`, format: formats.amount },
    { formula: `=${figure(sector, "proportion")}`, format: numberFormat(decimals, true) },
    {
      formula: form === "jjj" ? `=JJJ.SHARE(${valueAdded},${gross})` : `=${valueAdded}/${gross}`,
      format: formats.precisePercent,
    },
    { value: decimals, format: formats.whole },
    { formula: `=${rounded(at(columns.computed))}`, format: numberFormat(decimals, true) },
    { formula: `=IF(${at(columns.rounded)}=${rounded(at(columns.printed))},"${yes ?? ""}","${no ?? ""}")` },
    { value: check === null || check.follows ? null : localize(mismatchText(check, table.status), language) },
  ];
}

/** What is said where a table's sheet is missing. */
const missing = (language: Language): string =>
  sectors.map((sector) => missingSheet(sheetReference(tableOfSector(sector).name), language)).join("&");
