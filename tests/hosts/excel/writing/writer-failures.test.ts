import { createExcelHost } from "../../../../src/hosts/excel/writing/writer";
import type { WriteError, WriteOptions } from "../../../../src/hosts/host";
import type { Hook } from "../../../support/excel-double/host";
import { openExcelDouble } from "../../../support/excel-double/workbook";
import { frozen, fullPlan, furtherParts, reportParts } from "../../../support/sheet-plan";

let excel: ReturnType<typeof openExcelDouble>;

beforeEach(() => {
  excel = openExcelDouble();
});

afterEach(() => {
  excel.close();
});

const plans = frozen([fullPlan(furtherParts), fullPlan({ ...furtherParts, ...reportParts, sheetName: "JJJ Table 2" })]);
const write = (options?: WriteOptions) => createExcelHost().write(plans, options);
const newSheets = () => excel.book.sheets.map((sheet) => sheet.name).filter((name) => name !== "Sheet1");

/** Loads in a new Excel with the hook, and gives its error with the workbook before. */
async function failingLoad(hook: Hook) {
  excel.close();
  excel = openExcelDouble();
  const before = structuredClone(excel.book);
  excel.hook = hook;
  const error = await write().then(
    () => null,
    (thrown: unknown) => thrown as WriteError,
  );
  return { error, before };
}

async function callsOfALoad(): Promise<readonly string[]> {
  await failingLoad(() => undefined);
  return [...excel.calls];
}

describe("a fault at any call of the host", () => {
  test("leaves the workbook as it was when the call is not carried out", async () => {
    const calls = await callsOfALoad();
    expect(calls.length).toBeGreaterThan(100);
    for (const [index, name] of calls.entries()) {
      const { error, before } = await failingLoad((_, call) => (call === index + 1 ? "Timeout" : undefined));
      const detail = expect.stringContaining(`Timeout: Excel says Timeout. (${name})`);
      expect(error).toMatchObject({ name: "WriteError", failure: "host", detail, leftovers: [] });
      expect(excel.book).toEqual(before);
    }
  });

  test("leaves the workbook as it was when the call is carried out and its answer is lost", async () => {
    const calls = await callsOfALoad();
    for (const index of calls.keys()) {
      const { error, before } = await failingLoad((_, call) =>
        call === index + 1 ? { afterwards: "Timeout" } : undefined,
      );
      expect(error).toMatchObject({ name: "WriteError", failure: "host", leftovers: [] });
      expect(excel.book).toEqual(before);
    }
  });

  test("loads all or nothing when Excel may have refused to merge undo steps", async () => {
    const calls = await callsOfALoad();
    let loaded = 0;
    for (const index of calls.keys()) {
      const { error, before } = await failingLoad((_, call) => (call === index + 1 ? "GeneralException" : undefined));
      if (error === null) expect(newSheets()).toEqual(["JJJ Table 4", "JJJ Table 2"]);
      else expect(excel.book).toEqual(before);
      if (error === null) loaded++;
    }
    expect(loaded).toBeGreaterThan(calls.length / 2);
  });

  test("names every sheet that stayed when Excel answers nothing from then on", async () => {
    const calls = await callsOfALoad();
    const firstAdd = calls.indexOf("WorksheetCollection.add") + 1;
    for (const index of calls.keys()) {
      const { error, before } = await failingLoad((_, call) => (call > index ? "GeneralException" : undefined));
      expect(error).toMatchObject({ name: "WriteError", failure: "host" });
      expect(error?.leftovers).toEqual(expect.arrayContaining(newSheets()));
      expect(excel.book.sheets[0]).toEqual(before.sheets[0]);
      if (index + 1 < firstAdd - 1) expect(error?.leftovers).toEqual([]);
    }
  });

  test("names exactly the sheets that could not be deleted", async () => {
    const calls = await callsOfALoad();
    for (let index = calls.indexOf("WorksheetCollection.add"); index < calls.length; index++) {
      const { error, before } = await failingLoad((name, call) =>
        call === index + 1 || name === "Worksheet.delete" ? "AccessDenied" : undefined,
      );
      expect(error?.leftovers).toEqual(newSheets());
      expect(excel.book.sheets[0]).toEqual(before.sheets[0]);
    }
    expect(newSheets()).toEqual(["JJJ Table 4", "JJJ Table 2"]);
  });
});

test("one sheet that cannot be deleted does not prevent deleting the other", async () => {
  let deletions = 0;
  const { error } = await failingLoad((name) => {
    if (name === "Note.height") return "GeneralException";
    return name === "Worksheet.delete" && deletions++ === 0 ? "GeneralException" : undefined;
  });
  expect(error?.leftovers).toEqual(["JJJ Table 4"]);
  expect(newSheets()).toEqual(["JJJ Table 4"]);
});

test("the sheet that the user saw is shown again, and not the neighbour of what was deleted", async () => {
  const mine = excel.sheet("Sheet1");
  excel.book.sheets.push({ ...structuredClone(mine), id: "{other}", name: "Other" });
  excel.hook = (name) => (name === "Range.select" ? "GeneralException" : undefined);
  await expect(write()).rejects.toMatchObject({ leftovers: [] });
  expect(excel.calls).toContain("Worksheet.activate");
  expect(excel.book.activeSheetId).toBe(mine.id);
});

test("a sheet that the user has opened in the meantime stays active", async () => {
  excel.book.sheets.push({ ...structuredClone(excel.sheet("Sheet1")), id: "{other}", name: "Other" });
  excel.hook = (name) => {
    if (name === "Range.formulas") excel.book.activeSheetId = "{other}";
    return name === "Chart.width" ? "GeneralException" : undefined;
  };
  await expect(write()).rejects.toMatchObject({ leftovers: [] });
  expect(excel.book.activeSheetId).toBe("{other}");
});

test.each([
  ["AccessDenied", "protected"],
  ["ApiNotFound", "unsupported"],
  ["NotImplemented", "unsupported"],
  ["RequestPayloadSizeLimitExceeded", "host"],
])("Excel's %s is reported as %s", async (code, failure) => {
  const { error } = await failingLoad((name) => (name === "Range.formulas" ? code : undefined));
  expect(error).toMatchObject({ failure, leftovers: [] });
});

test("a protected workbook is reported before anything is tried", async () => {
  excel.book.isProtected = true;
  const before = structuredClone(excel.book);
  await expect(write()).rejects.toMatchObject({ failure: "protected", leftovers: [] });
  expect(excel.book).toEqual(before);
  expect(excel.calls).not.toContain("WorksheetCollection.add");
});

test("a workbook that is protected in the meantime is left as it is", async () => {
  excel.hook = (name) => {
    if (name === "WorksheetCollection.add") excel.book.isProtected = true;
    return undefined;
  };
  await expect(write()).rejects.toMatchObject({ failure: "protected", leftovers: [] });
  expect(newSheets()).toEqual([]);
});

describe("while a cell is edited", () => {
  test("nothing is tried", async () => {
    excel.beginEditing();
    const before = structuredClone(excel.book);
    await expect(write()).rejects.toMatchObject({ failure: "editing", leftovers: [] });
    expect(excel.book).toEqual(before);
  });

  test("when it begins during a load, what was made is removed as soon as the user has left the cell", async () => {
    const before = structuredClone(excel.book);
    let requests = 0;
    excel.hook = (name) => {
      if (name === "sync" && ++requests === 3) excel.beginEditing();
      return undefined;
    };
    const loading = write();
    const failure = expect(loading).rejects.toMatchObject({ failure: "editing", leftovers: [] });
    await new Promise((resolve) => setImmediate(resolve));
    expect(newSheets()).toEqual(["JJJ Table 4", "JJJ Table 2"]);
    excel.endEditing();
    await failure;
    expect(excel.book).toEqual(before);
  });
});

describe("cancelling", () => {
  test("before the load changes nothing", async () => {
    const before = structuredClone(excel.book);
    const signal = AbortSignal.abort();
    await expect(write({ signal })).rejects.toMatchObject({ failure: "cancelled", leftovers: [] });
    expect(excel.book).toEqual(before);
    expect(excel.calls).not.toContain("WorksheetCollection.add");
  });

  test.each([0, 1])("after %i sheets of two leaves none behind", async (done) => {
    const before = structuredClone(excel.book);
    const controller = new AbortController();
    const onProgress = (progress: { readonly done: number }) => {
      if (progress.done === done) controller.abort();
    };
    await expect(write({ signal: controller.signal, onProgress })).rejects.toMatchObject({ failure: "cancelled" });
    expect(excel.book).toEqual(before);
  });

  test("once the last request is being sent comes too late: the load is complete", async () => {
    const controller = new AbortController();
    excel.hook = (name) => {
      if (name === "Range.select") controller.abort();
      return undefined;
    };
    expect(await write({ signal: controller.signal })).toHaveLength(2);
    expect(newSheets()).toEqual(["JJJ Table 4", "JJJ Table 2"]);
  });

  test("reports the sheets that could not be removed", async () => {
    excel.hook = (name) => (name === "Worksheet.delete" ? "GeneralException" : undefined);
    const controller = new AbortController();
    const onProgress = () => {
      controller.abort();
    };
    await expect(write({ signal: controller.signal, onProgress })).rejects.toMatchObject({
      failure: "cancelled",
      leftovers: ["JJJ Table 4", "JJJ Table 2"],
    });
  });
});

test("a sheet of that name which somebody else makes and fills in the same moment is not deleted", async () => {
  let isFirst = true;
  excel.hook = (name) => {
    if (name !== "WorksheetCollection.add" || !isFirst) return undefined;
    isFirst = false;
    const theirs = structuredClone(excel.sheet("Sheet1"));
    excel.book.sheets.push({ ...theirs, id: "{theirs}", name: "JJJ Table 2" });
    return undefined;
  };
  expect((await write()).map(({ sheet }) => sheet)).toEqual(["JJJ Table 4 (2)", "JJJ Table 2 (2)"]);
  expect(excel.book.sheets.find(({ id }) => id === "{theirs}")?.cells.get("A1")).toEqual({ kind: "number", value: 1 });
});

test("an empty sheet that the user renames to our name in the same moment is not deleted", async () => {
  const mine = { ...structuredClone(excel.sheet("Sheet1")), id: "{mine}", name: "Mine", cells: new Map() };
  excel.book.sheets.push(mine);
  excel.hook = (name) => {
    if (name === "WorksheetCollection.add") mine.name = "JJJ Table 2";
    return undefined;
  };
  expect((await write()).map(({ sheet }) => sheet)).toEqual(["JJJ Table 4 (2)", "JJJ Table 2 (2)"]);
  expect(excel.book.sheets.map(({ name }) => name)).toEqual([
    ...["Sheet1", "JJJ Table 2", "JJJ Table 4 (2)", "JJJ Table 2 (2)"],
  ]);
});

test("nothing is tried again while something of the first attempt is still there", async () => {
  const { error } = await failingLoad((name) => {
    if (name === "Worksheet.delete") return "GeneralException";
    return name === "Range.formulas" ? "UndoNotSupported" : undefined;
  });
  expect(error).toMatchObject({ failure: "host", leftovers: ["JJJ Table 4", "JJJ Table 2"] });
  expect(newSheets()).toEqual(["JJJ Table 4", "JJJ Table 2"]);
});

test("a name that Excel always rejects is reported in the end", async () => {
  const { error, before } = await failingLoad((name) =>
    name === "WorksheetCollection.add" ? "ItemAlreadyExists" : undefined,
  );
  expect(error).toMatchObject({ failure: "host", leftovers: [] });
  expect(excel.book).toEqual(before);
  expect(excel.calls.filter((name) => name === "WorksheetCollection.add")).toHaveLength(4);
});

test("a listener that throws is a failed load like any other", async () => {
  const before = structuredClone(excel.book);
  const onProgress = () => {
    throw new TypeError("the listener's fault");
  };
  const detail = "TypeError: the listener's fault";
  await expect(write({ onProgress })).rejects.toMatchObject({ failure: "host", detail, leftovers: [] });
  expect(excel.book).toEqual(before);
});

test("a plan that no sheet can hold leaves nothing behind", async () => {
  const before = structuredClone(excel.book);
  const ragged = fullPlan({ cells: [[{ value: 1 }, { value: 2 }], [{ value: 3 }]] });
  await expect(createExcelHost().write([ragged])).rejects.toMatchObject({ failure: "host", leftovers: [] });
  expect(excel.book).toEqual(before);
});
