import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { functionChecks, riskChecks } from "../../scripts/selfcheck/checks";
import { columns, notLoaded, verdicts } from "../../scripts/selfcheck/row";
import { selfCheckPlan } from "../../scripts/selfcheck/sheet";
import { selfCheckWorkbook } from "../../scripts/selfcheck/workbook";
import { evaluatePlans } from "../../scripts/workbook/evaluate";
import { catalogue } from "../../src/functions/catalogue";
import type { CellValue } from "../../src/hosts/cells";
import type { Language } from "../../src/language/localized";

const checks = functionChecks();

describe("the checks", () => {
  test("are one for each function", () => {
    expect(checks.map(({ name }) => name)).toEqual(catalogue.map(({ name }) => name));
  });

  test("have a number that says more than 0 and 1, or a text", () => {
    for (const { name, expected } of checks) expect([name, [0, 1, ""].includes(expected)]).toEqual([name, false]);
  });

  test("are numbers for all functions but those that return texts", () => {
    const texts = checks.filter(({ expected }) => typeof expected === "string").map(({ name }) => name);
    expect(texts).toEqual(["INCOMEGROUP", "CLAIM", "CHECK", "VERSION"]);
  });
});

describe("the workbook", () => {
  let file: Uint8Array;
  let sheet: ExcelJS.Worksheet;
  const workbook = new ExcelJS.Workbook();

  const formulaIn = (row: number, column: number) => {
    const value = sheet.getCell(row, column + 1).value as { formula: string; result?: unknown; shareType?: string };
    return value;
  };
  const rowsOf = (names: readonly string[]) => {
    const found: number[] = [];
    sheet.eachRow((row, number) => {
      const name = row.getCell(columns.name + 1).value;
      if (typeof name === "string" && names.includes(name)) found.push(number);
    });
    return found;
  };

  beforeAll(async () => {
    file = await selfCheckWorkbook();
    await workbook.xlsx.load(file.slice().buffer);
    sheet = workbook.worksheets[0]!;
  });

  test("asks Excel to calculate when it is opened, and holds no result that could pass for one", () => {
    expect(strFromU8(unzipSync(file)["xl/workbook.xml"]!)).toMatch(/<calcPr [^>]*fullCalcOnLoad="1"/);
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.type === ExcelJS.ValueType.Formula)
          expect([cell.address, cell.result]).toEqual([cell.address, undefined]);
      });
    });
  });

  test("has the formula of each check as Excel stores it, in one cell, and the expected value", () => {
    const all = [...checks, ...riskChecks(() => "")];
    const rows = rowsOf(all.map(({ name }) => name));
    expect(rows).toHaveLength(all.length);
    rows.forEach((row, index) => {
      const { expected } = all[index]!;
      const formula = sheet.getCell(row, columns.formula + 1).text;
      const live = formulaIn(row, columns.live);
      expect(live.shareType).toBeUndefined();
      expect(live.formula).toContain("_xldudf_JJJ_");
      expect(live.formula).not.toContain("JJJ.");
      if (!formula.includes("BYROW")) expect(`=${live.formula.replace(/_xldudf_JJJ_/g, "JJJ.")}`).toBe(formula);
      expect(sheet.getCell(row, columns.expected + 1).value).toBe(expected);
    });
  });

  test("stores BYROW with the prefixes of its file format", () => {
    const row = rowsOf(["GINI"]).pop() ?? 0;
    expect(formulaIn(row, columns.live).formula).toBe(
      "SUM(_xlfn.BYROW({1,2;3,4},_xlfn.LAMBDA(_xlpm.r,_xldudf_JJJ_GINI(_xlpm.r))))",
    );
    expect(sheet.getCell(row, columns.formula + 1).value).toBe("=SUM(BYROW({1,2;3,4},LAMBDA(r,JJJ.GINI(r))))");
  });
});

describe.each<Language>(["en", "zh-CN"])("calculated by the demo's spreadsheet in %s", (language) => {
  let cells: readonly (readonly CellValue[])[];

  beforeAll(async () => {
    const plan = selfCheckPlan("0.1.0");
    // What the demo does not have: BYROW, and information on Excel.
    const rows = plan.cells.map((row) =>
      row.map((cell) => (/BYROW|INFO\(/.test(cell.formula ?? "") ? { value: "not here" } : cell)),
    );
    [cells = []] = await evaluatePlans([{ ...plan, cells: rows }], language);
  });

  test("every function is right", () => {
    const rows = cells.filter((row) => row[columns.verdict] !== null && typeof row[0] === "number");
    const wrong = rows.filter((row) => row[columns.verdict] !== verdicts.ok).map((row) => row[columns.formula]);
    expect(wrong).toEqual([expect.stringContaining("BYROW")]);
    expect(rows).toHaveLength(checks.length + 4);
    expect(cells.flat()).toContain(`${checks.length} / ${checks.length}`);
    expect(cells.flat()).toContain("3 / 4");
  });
});

describe("a result", () => {
  const verdictsWith = async (live: readonly string[], isLoaded = true) => {
    const plan = selfCheckPlan("0.1.0");
    const first = plan.cells.findIndex((row) => row[columns.name]?.value === "SHARE");
    const rows = plan.cells.map((row, r) =>
      row.map((cell, c) => {
        const formula = live[r - first];
        if (c === columns.live && formula !== undefined) return { formula };
        if (!isLoaded && cell.formula?.includes("JJJ.") === true)
          return { formula: c === columns.live ? "=1/0" : `="${notLoaded}"` };
        return /BYROW|INFO\(/.test(cell.formula ?? "") ? {} : cell;
      }),
    );
    const [cells = []] = await evaluatePlans([{ ...plan, cells: rows }], "en");
    return cells.slice(first, first + catalogue.length).map((row) => row[columns.verdict]);
  };

  test("that is another number is said to differ, and an error to be one", async () => {
    expect((await verdictsWith(["=0.5", '="x"', "=1/0"])).slice(0, 4)).toEqual([
      verdicts.differs,
      verdicts.differs,
      verdicts.error,
      verdicts.ok,
    ]);
  });

  test("without the add-in is said to be missing, for each function", async () => {
    expect(new Set(await verdictsWith([], false))).toEqual(new Set([verdicts.missing]));
  });
});
