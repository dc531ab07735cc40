import { createExcelHost } from "../../../src/hosts/excel/writing/writer";
import { defaultLoadOptions, loadIds, loadPlans } from "../../../src/sheets/load-plans";
import { openDemoWorkbook } from "../../support/demo/demo-workbook";
import { openExcelDouble } from "../../support/excel-double/workbook";

describe.each(["en", "zh-CN"] as const)("the cover of a load of everything in %s", (language) => {
  const plans = loadPlans(loadIds, { ...defaultLoadOptions, language });
  const [cover, ...others] = plans;
  const rows = cover?.cells ?? [];
  const list = rows.filter(([cell]) => cell?.link !== undefined);

  it("names every other sheet, with a link and what it holds", () => {
    expect(list.map(([cell]) => cell?.link)).toEqual(others.map(({ key }) => key));
    expect(list.map(([cell]) => cell?.value)).toEqual(others.map(({ sheetName }) => sheetName));
    for (const [, said] of list) expect(String(said?.value ?? "").length).toBeGreaterThan(8);
  });

  it("says where the figures come from, with the version and without a date of today", () => {
    const texts = rows.flat().map(({ value }) => String(value ?? ""));
    expect(texts.some((text) => text.includes("Tang S"))).toBe(true);
    expect(texts.some((text) => /jjj-paper-tables \d+\.\d+/.test(text))).toBe(true);
    expect(texts.join()).not.toContain(String(new Date().getFullYear()));
  });

  it("fits on one page", () => {
    expect(cover?.print).toMatchObject({ pages: "one" });
    const points = rows.map((_, row) => cover?.rowHeights?.find((one) => one.row === row)?.points ?? 15);
    expect(points.reduce((sum, one) => sum + one, 0)).toBeLessThan(900);
  });
});

it("is not part of a load of some", () => {
  const options = { ...defaultLoadOptions, language: "en" as const };
  expect(loadPlans(["table-1", "audit"], options).map(({ key }) => key)).not.toContain("cover");
});

it("leads to the sheets under the names that they got", async () => {
  const excel = openExcelDouble();
  excel.sheet("Sheet1").name = "JJJ Table 1";
  const plans = loadPlans(loadIds, { ...defaultLoadOptions, language: "en" });
  await createExcelHost().write(plans);
  expect([...excel.sheet("JJJ Contents").links.values()].slice(0, 2)).toEqual([
    "'JJJ Table 1 (2)'!A1",
    "'JJJ Table 2'!A1",
  ]);
  const row = plans[0]?.cells.findIndex(([cell]) => cell?.link === "table-1") ?? 0;
  expect([row, row + 1].map((at) => plans[0]?.cells[at]?.[0]?.value)).toEqual(["JJJ Table 1", "JJJ Table 2"]);
  expect([row + 1, row + 2].map((at) => excel.sheet("JJJ Contents").cells.get(`A${at}`))).toEqual([
    expect.objectContaining({ value: "JJJ Table 1 (2)" }),
    expect.objectContaining({ value: "JJJ Table 2" }),
  ]);
  excel.close();
});

it("leads to the sheets in the demo, whose cell shows the name", async () => {
  const { host, model, page } = openDemoWorkbook();
  const plans = loadPlans(loadIds, { ...defaultLoadOptions, language: "en" });
  await host.write(plans);
  const row = plans[0]?.cells.findIndex(([cell]) => cell?.link === "table-1") ?? 0;
  expect(page.get("JJJ Contents", `A${row + 1}`).value).toBe("JJJ Table 1");
  const { getters } = model;
  const cell = getters.getEvaluatedCell({ sheetId: getters.getSheetIdByName("JJJ Contents") ?? "", col: 0, row });
  expect(cell.link?.url).toBe(`o-spreadsheet://${getters.getSheetIdByName("JJJ Table 1") ?? ""}`);
  await host.write(plans);
  expect(page.get("JJJ Contents (2)", `A${row + 1}`).value).toBe("JJJ Table 1 (2)");
});
