import type { Language } from "../../../src/language/localized";
import type { LoadOptions } from "../../../src/sheets/load-options";
import { loadIds, loadPlans } from "../../../src/sheets/load-plans";
import type { SheetPlan } from "../../../src/sheets/plan";
import { withSheetNames } from "../../../src/sheets/references/sheet-references";
import { tablesTexts } from "../../../src/taskpane/tables/texts";
import { cellAddress } from "../../support/excel-double/address";
import type { SheetState } from "../../support/excel-double/book";
import type { OfficePane } from "../../support/office-pane/office-pane";
import { newest, type PaneCase, panes, useOfficePane } from "../../support/office-pane/pane-suite";

const open = useOfficePane();

type Form = Omit<LoadOptions, "language">;

const forms = ["printed", "jjj", "excel", "values"] as const;
const all: readonly Form[] = forms.flatMap((form) =>
  [false, true].flatMap((isNativeTable) => [true, false].map((hasChart) => ({ form, isNativeTable, hasChart }))),
);
/** Each form once; both kinds of ranges, with and without charts. */
const some: readonly Form[] = forms.map((form, place) => ({
  form,
  isNativeTable: place % 2 === 1,
  hasChart: place < 2,
}));

async function choose({ page }: OfficePane, { form, isNativeTable, hasChart }: Form, language?: Language) {
  for (const value of [form, isNativeTable ? "table" : "plain", language ?? "pane"])
    await page.locator(`input[type="radio"][value="${value}"]`).check({ force: true });
  await page.locator(".choices").getByRole("switch").setChecked(hasChart, { force: true });
}

async function loadAll({ page }: OfficePane, language: Language): Promise<void> {
  const texts = tablesTexts[language];
  const several = page.getByRole("button", { name: texts.selectSeveral });
  if (await several.isVisible()) await several.click();
  await page.getByRole("checkbox", { name: texts.selectAll }).check();
  await page.getByRole("button", { name: texts.loadSelected(loadIds.length, ""), exact: true }).click();
  await page.locator(".message-done").waitFor();
}

/** What a cell of the plan is in the workbook. */
function contentOf({ value, formula }: SheetPlan["cells"][number][number]): unknown {
  if (formula !== undefined) return formula;
  return value === "" ? null : (value ?? null);
}

function heldBy({ cells }: SheetState, address: string): unknown {
  const content = cells.get(address);
  if (content === undefined) return null;
  if (content.kind === "formula") return content.formula;
  return content.kind === "converted" ? content : content.value;
}

function expectPlan(sheet: SheetState, plan: SheetPlan, hasNotes: boolean): void {
  const places = plan.cells.flatMap((row, r) => row.map((cell, c) => ({ cell, address: cellAddress(r, c) })));
  expect(places.map(({ address }) => [address, heldBy(sheet, address)])).toEqual(
    places.map(({ cell, address }) => [address, isHeader(plan, address) ? String(contentOf(cell)) : contentOf(cell)]),
  );
  const formats = places.filter(({ address }) => sheet.numberFormats.has(address));
  expect(formats.map(({ address }) => [address, sheet.numberFormats.get(address)])).toEqual(
    places.flatMap(({ cell: { format }, address }) =>
      format === undefined || format === "General" ? [] : [[address, format]],
    ),
  );
  const charts = [...(plan.chart === null ? [] : [plan.chart]), ...(plan.moreCharts ?? [])];
  expect(sheet.charts.map(({ title }) => title)).toEqual(charts.map(({ title }) => title));
  expect([...sheet.notes.values()].map(({ content }) => content)).toEqual(
    hasNotes ? plan.notes.map(({ text }) => text) : [],
  );
  expect(sheet.tables.map(({ name }) => name)).toEqual(plan.table === null ? [] : [plan.table.name]);
}

/** Excel makes text of the header of a table. */
function isHeader({ table }: SheetPlan, address: string): boolean {
  return table !== null && new RegExp(`^[A-Z]+${table.range.top + 1}$`).test(address);
}

async function expectLoads(pane: OfficePane, options: PaneCase, form: Form, sheetLanguage?: Language): Promise<void> {
  pane.excel.empty();
  await choose(pane, form, sheetLanguage);
  const before = pane.excel.requests;
  await loadAll(pane, options.language);
  const plans = loadPlans(loadIds, { ...form, language: sheetLanguage ?? options.language });
  const names = plans.map(({ sheetName }) => sheetName);
  const { host, refusals } = pane.excel;
  expect(refusals).toEqual([]);
  expect(host.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", ...names]);
  const hasNotes = host.supports("ExcelApi", "1.18");
  for (const [place, plan] of withSheetNames(plans, { sheets: names, ranges: [] }).entries())
    expectPlan(host.sheet(names[place] as string), plan, hasNotes);
  // One to look for each sheet and one for its content, one to look at the workbook and one to add the sheets.
  expect(pane.excel.requests - before).toBeGreaterThanOrEqual(names.length + 2);
  expect(host.undoList).toHaveLength(host.supports("ExcelApi", "1.20") ? 1 : names.length + 1);
}

async function openTables(options: PaneCase): Promise<OfficePane> {
  const pane = await open(options, "tables");
  await pane.page.getByText(tablesTexts[options.language].choices.title).first().click();
  return pane;
}

describe.each(panes)("the real Excel library with $sets in $language", (options) => {
  it("accepts every data set in every form", async () => {
    const pane = await openTables(options);
    for (const form of options.sets === newest.sets && options.language === "en" ? all : some)
      await expectLoads(pane, options, form);
  }, 180_000);
});

describe("Table 4 in the real Excel library", () => {
  it("has the printed numbers, live proportions, formats, a chart and frozen headings", async () => {
    const pane = await openTables(newest);
    await choose(pane, { form: "jjj", isNativeTable: false, hasChart: true });
    await pane.page.getByRole("button", { name: "Load Table 4", exact: true }).click();
    await pane.page.locator(".message-done").waitFor();
    const sheet = pane.excel.host.sheet("JJJ Table 4");
    expect(["A3", "C3", "G3", "E5", "C4"].map((address) => heldBy(sheet, address))).toEqual([
      ...["Beijing", 9004.5, 14986.5, 5153.88, 0.758],
    ]);
    expect(heldBy(sheet, "C11")).toMatch(/^=JJJ\.SHARE\(INDEX\(C\$2:C\$9,/);
    expect(["C2", "C3", "C4", "C5"].map((address) => sheet.numberFormats.get(address))).toEqual([
      ...["0", "0.0", "0.0%", "0.00"],
    ]);
    expect(sheet.charts).toHaveLength(3);
    expect(sheet.charts[0]).toMatchObject({
      type: "Line",
      title: "Table 4: Tertiary sector, proportion of GDP",
      series: [{ name: "Beijing", values: "C11:G11", categories: "C2:G2" }, { name: "Tianjin" }, { name: "Hebei" }],
    });
    expect(sheet.frozen).toEqual({ rows: 2, columns: 2 });
    expect(sheet.notes.size).toBe(3);
    expect(pane.excel.host.book.activeSheetId).toBe(sheet.id);
    expect(pane.excel.refusals).toEqual([]);
  });

  it("is in the language that was chosen for sheets", async () => {
    const pane = await openTables(newest);
    await expectLoads(pane, newest, { form: "values", isNativeTable: true, hasChart: true }, "zh-CN");
    const sheet = pane.excel.host.book.sheets.find(({ name }) => name.includes("表4"));
    expect(sheet?.tables).toHaveLength(1);
  });
});
