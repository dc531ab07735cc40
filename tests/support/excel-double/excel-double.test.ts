import { errorCode } from "../../../src/hosts/excel/errors";
import { type ExcelDoubleOptions, openExcelDouble } from "./workbook";

// The tests of the writer are worth only as much as the double is strict.
let excel: ReturnType<typeof openExcelDouble>;

function open(options?: ExcelDoubleOptions): void {
  excel = openExcelDouble(options);
}

beforeEach(() => {
  open();
});

afterEach(() => {
  excel.close();
});

function codeOf(read: () => unknown): string | null {
  try {
    read();
    return null;
  } catch (error) {
    return errorCode(error);
  }
}

const onSheet1 = (work: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });

describe("the double of Excel", () => {
  test("does nothing before sync", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("New");
      expect(excel.book.sheets).toHaveLength(1);
      await context.sync();
      expect(excel.book.sheets).toHaveLength(2);
    });
  });

  test("carries out operations still queued at the end of a run", async () => {
    await Excel.run((context) => Promise.resolve(void context.workbook.worksheets.add("New")));
    expect(excel.book.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "New"]);
  });

  test("reads a property only after load and sync", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      expect(codeOf(() => sheet.name)).toBe("PropertyNotLoaded");
      sheet.load("name");
      expect(codeOf(() => sheet.name)).toBe("PropertyNotLoaded");
      await context.sync();
      expect(sheet.name).toBe("Sheet1");
      expect(codeOf(() => sheet.id)).toBe("PropertyNotLoaded");
    });
  });

  test("has a null object for what does not exist once it is loaded, and an error where there is no null object", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere").load("name");
      expect(codeOf(() => sheet.isNullObject)).toBe("PropertyNotLoaded");
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
    });
    const missing = Excel.run((context) => Promise.resolve(void context.workbook.worksheets.getItem("Nowhere")));
    await expect(missing).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  test("fails the test at members that it does not model", async () => {
    await expect(onSheet1((sheet) => sheet.getRange("A1").clear())).rejects.toThrow("does not model Range.clear");
    await expect(onSheet1((sheet) => void (sheet.tabColor = "#FF0000"))).rejects.toThrow(
      "does not model setting Worksheet.tabColor",
    );
  });

  test.each(["A0", "a1", "1A", "XFE1", "A1048577", "B1:A2", "Sheet1!A1", ""])(
    "rejects the address %j",
    async (address) => {
      await expect(onSheet1((sheet) => sheet.getRange(address))).rejects.toMatchObject({ code: "InvalidArgument" });
    },
  );

  test.each([[[[1]]], [[[1, 2, 3]]], [[[1], [2]]], [[[1, 2], [3]]]])("rejects %j for A1:B1", async (rows) => {
    const write = (member: "formulas" | "values" | "numberFormat") =>
      onSheet1((sheet) => void (sheet.getRange("A1:B1")[member] = rows));
    await expect(write("formulas")).rejects.toMatchObject({ code: "InvalidArgument" });
    await expect(write("values")).rejects.toMatchObject({ code: "InvalidArgument" });
    await expect(write("numberFormat")).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("reads written values as if typed: formulas, numbers, Booleans, dates and quoted text", async () => {
    const inputs = ["=1+1", "-x", 2, "", null, "true", "3/4", "2014年", "Beijing", "'=1+1", "''"];
    await onSheet1((sheet) => void (sheet.getRange("A1:K1").formulas = [inputs]));
    const kinds = "ABCDEFGHIJK".split("").map((column) => excel.sheet("Sheet1").cells.get(`${column}1`)?.kind);
    expect(kinds).toEqual([
      ...["formula", "formula", "number", undefined, undefined, "boolean"],
      ...["converted", "converted", "text", "text", "text"],
    ]);
    expect(excel.sheet("Sheet1").cells.get("J1")).toEqual({ kind: "text", value: "=1+1", isQuoted: true });
    expect(excel.sheet("Sheet1").cells.get("K1")).toEqual({ kind: "text", value: "'", isQuoted: true });
  });

  test("leaves a cell as it is for null and clears it for an empty text", async () => {
    await onSheet1((sheet) => void (sheet.getRange("A1").formulas = [[null]]));
    expect(excel.sheet("Sheet1").cells.get("A1")).toEqual({ kind: "number", value: 1 });
    await onSheet1((sheet) => void (sheet.getRange("A1").formulas = [[""]]));
    expect(excel.sheet("Sheet1").cells.has("A1")).toBe(false);
  });

  test.each(["sheet1", "SHEET1", "a/b", "'a", "History", "x".repeat(32), "Chart1"])(
    "adds no sheet under the name %j",
    async (name) => {
      excel.book.chartSheets.push("Chart1");
      const adding = Excel.run((context) => Promise.resolve(void context.workbook.worksheets.add(name)));
      await expect(adding).rejects.toMatchObject({
        code: expect.stringMatching(/^(ItemAlreadyExists|InvalidArgument)$/),
      });
    },
  );

  test("adds no sheet to a protected workbook and deletes none", async () => {
    const add = (name: string) => Excel.run((context) => Promise.resolve(void context.workbook.worksheets.add(name)));
    await add("New");
    excel.book.isProtected = true;
    await expect(add("Another")).rejects.toMatchObject({ code: "AccessDenied" });
    await expect(onSheet1((sheet) => sheet.delete())).rejects.toMatchObject({ code: "AccessDenied" });
  });

  test("keeps the operations before the failing one, but loads nothing", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("New").load("name");
      sheet.getRange("A1").formulas = [[1]];
      sheet.getRange("A0").formulas = [[1]];
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
      expect(codeOf(() => sheet.name)).toBe("PropertyNotLoaded");
    });
    expect(excel.sheet("New").cells.get("A1")).toEqual({ kind: "number", value: 1 });
  });

  async function writeTwice(context: Excel.RequestContext): Promise<void> {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.values = [[2]];
    await context.sync();
    range.values = [[3]];
    await context.sync();
  }

  test("makes an undo step of each request, and of a merged run", async () => {
    await Excel.run(writeTwice);
    expect(excel.undoList).toHaveLength(2);
    excel.undo();
    expect(excel.sheet("Sheet1").cells.get("A1")).toEqual({ kind: "number", value: 2 });
    await Excel.run({ mergeUndoGroup: true }, writeTwice);
    expect(excel.undoList).toHaveLength(2);
    excel.undo();
    expect(excel.sheet("Sheet1").cells.get("A1")).toEqual({ kind: "number", value: 2 });
  });

  test("empties the undo list when a sheet is deleted, which fails in a merged run", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("New");
      await context.sync();
      context.workbook.worksheets.getItem("New").delete();
      await context.sync();
    });
    expect(excel.undoList).toHaveLength(0);
    const merged = Excel.run({ mergeUndoGroup: true }, async (context) => {
      context.workbook.worksheets.add("New").delete();
      await context.sync();
    });
    await expect(merged).rejects.toMatchObject({ code: "UndoNotSupported" });
  });

  test("does not delete the last visible sheet", async () => {
    await expect(onSheet1((sheet) => sheet.delete())).rejects.toMatchObject({ code: "InvalidOperation" });
  });

  test("fails a run while a cell is being edited, or lets it wait if it asks to", async () => {
    excel.beginEditing();
    await expect(onSheet1((sheet) => sheet.activate())).rejects.toMatchObject({
      code: "InvalidOperationInCellEditMode",
    });
    let isDone = false;
    const waiting = Excel.run({ delayForCellEdit: true }, (context) => {
      context.workbook.worksheets.add("New");
      return Promise.resolve();
    }).then(() => (isDone = true));
    await new Promise((resolve) => setImmediate(resolve));
    expect(isDone).toBe(false);
    excel.endEditing();
    await waiting;
    expect(excel.book.sheets).toHaveLength(2);
  });

  test("fails a request above the limit of Excel on the web", async () => {
    const long = "京".repeat(1_700_000);
    await expect(onSheet1((sheet) => void (sheet.getRange("A1").values = [[long]]))).rejects.toMatchObject({
      code: "RequestPayloadSizeLimitExceeded",
    });
  });

  test("makes text of the headers of a table; blank and duplicate ones fail the test", async () => {
    const makeTable = (headers: readonly unknown[]) =>
      onSheet1((sheet) => {
        sheet.getRange("A1:B1").values = [[...headers]];
        sheet.tables.add("A1:B3", true);
      });
    await expect(makeTable(["Year", ""])).rejects.toThrow("a header that is blank");
    await expect(makeTable(["Year", "year"])).rejects.toThrow("duplicate headers");
    excel.sheet("Sheet1").tables.length = 0;
    await makeTable(["Year", 2013]);
    expect(excel.sheet("Sheet1").cells.get("B1")).toEqual({ kind: "text", value: "2013", isQuoted: false });
  });

  test("has one list for names of tables and defined names, ignoring case", async () => {
    excel.book.names.push({ name: "Region", scope: null, target: null });
    const rename = (name: string) =>
      onSheet1((sheet) => {
        sheet.tables.add("A1", true).name = name;
      });
    for (const name of ["REGION", "A1", "a b", "1x"]) {
      excel.sheet("Sheet1").tables.length = 0;
      await expect(rename(name)).rejects.toMatchObject({ code: "InvalidArgument" });
    }
  });

  test("does not find members newer than this Excel", async () => {
    excel.close();
    open({ requirementSets: { ExcelApi: "1.17" } });
    await expect(onSheet1((sheet) => void sheet.notes.add("A1", "x"))).rejects.toMatchObject({ code: "ApiNotFound" });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.17")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.18")).toBe(false);
  });

  test.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
    [
      "1.6",
      "WorksheetFreezePanes.freezeRows",
      (sheet) => {
        sheet.freezePanes.freezeRows(1);
      },
    ],
    ["1.7", "DataValidation.ignoreBlanks", (sheet) => void (sheet.getRange("A1").dataValidation.ignoreBlanks = true)],
    ["1.11", "Range.hasSpill", (sheet) => sheet.getRange("A1").load("hasSpill")],
  ])("does not find in ExcelApi %s what came later, such as %s", async (version, member, use) => {
    excel.close();
    open({ requirementSets: { ExcelApi: version } });
    await expect(onSheet1((sheet) => void use(sheet))).rejects.toMatchObject({
      code: "ApiNotFound",
      debugInfo: { errorLocation: member },
    });
  });

  test("lets the hook fail a call before it is done, or lose its result", async () => {
    excel.hook = (name) => (name === "WorksheetCollection.add" ? "GeneralException" : undefined);
    const add = () => Excel.run((context) => Promise.resolve(void context.workbook.worksheets.add("New")));
    await expect(add()).rejects.toMatchObject({ code: "GeneralException" });
    expect(excel.book.sheets).toHaveLength(1);
    excel.hook = (name) => (name === "sync" ? { afterwards: "GeneralException" } : undefined);
    await expect(add()).rejects.toMatchObject({ code: "GeneralException" });
    expect(excel.book.sheets).toHaveLength(2);
  });
});
