import { defaultLoadOptions, loadPlans } from "../../../../src/sheets/load-plans";
import { readFigure } from "../../../../src/taskpane/explain/plain/figure";
import { type Workbook, workbooks } from "../../../support/workbook-harness";

const openExcel = workbooks.find(([name]) => name === "Excel")?.[1] as () => Workbook;

describe("a number that no formula computes", () => {
  let book: Workbook;

  beforeEach(() => {
    book = openExcel();
  });

  afterEach(() => {
    book.close();
  });

  it.each(["en", "zh-CN"] as const)("has name, unit and source in a sheet of ours in %s", async (language) => {
    await book.host.write(loadPlans(["table-2"], { ...defaultLoadOptions, language, hasChart: false }));
    const { sheet } = (await book.host.readSelection()).range;
    expect(sheet.startsWith("JJJ ")).toBe(true);
    const { name, facts } = await readFigure(book.host, { sheet, address: "D4" });
    expect(name).toBe(language === "en" ? "Beijing × Proportion × 2010" : "北京 × 比重 × 2010");
    expect(facts.map(([label]) => label)).toEqual(
      language === "en" ? ["Unit", "Source", "Vintage"] : ["单位", "来源", "版本"],
    );
    expect(facts.every(([, text]) => text.length > 3)).toBe(true);
  });

  it("has only the name that the sheet gives it in another sheet", async () => {
    book.type("Mine", "A1", "Region");
    book.type("Mine", "B1", "Output");
    book.type("Mine", "A2", "Beijing");
    book.type("Mine", "B2", 5);
    expect(await readFigure(book.host, { sheet: "Mine", address: "B2" })).toEqual({
      name: "Beijing × Output",
      facts: [],
    });
  });
});
