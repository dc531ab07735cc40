import type { CellEntry } from "../../../../src/hosts/cells";
import { createExcelHost } from "../../../../src/hosts/excel/writing/writer";
import type { WriteError } from "../../../../src/hosts/host";
import type { Book } from "../../../support/excel-double/book";
import { putContent } from "../../../support/excel-double/cells";
import type { Hook } from "../../../support/excel-double/host";
import { openExcelDouble } from "../../../support/excel-double/workbook";
import { frozen, planOf } from "../../../support/sheet-plan";

let excel: ReturnType<typeof openExcelDouble>;

/** A workbook with a formula that spills, text, a Boolean, formats, and a protected sheet. */
async function openFilled(): Promise<void> {
  await Promise.resolve();
  excel = openExcelDouble();
  const sheet = excel.sheet("Sheet1");
  sheet.known.set("C1 =TRANSPOSE(A1:A2)", [[1, 2]]);
  putContent(sheet, "C1", { kind: "formula", formula: "=TRANSPOSE(A1:A2)" });
  putContent(sheet, "C2", { kind: "text", value: "=1+1", isQuoted: true });
  putContent(sheet, "D2", { kind: "boolean", value: true });
  sheet.numberFormats.set("C2", "0.00");
}

async function openProtected(): Promise<void> {
  await openFilled();
  const unlocked = [{ top: 0, left: 1, bottom: 0, right: 1 }];
  await createExcelHost().write([planOf([[{ value: "Question" }, { value: 5, format: "0.0" }]], { unlocked })]);
  excel.calls.length = 0;
}

/** Maps and sets as lists without an order, for what was put back comes last. */
const plain = (book: Book): unknown => JSON.parse(JSON.stringify(book, (_, value: unknown) => listed(value)));

/** A copy has the classes of another realm. */
function listed(value: unknown): unknown {
  const isCollection = /Map|Set/.test(Object.prototype.toString.call(value));
  return isCollection ? [...(value as Set<unknown>)].map((one) => JSON.stringify(one)).sort() : value;
}

afterEach(() => {
  excel.close();
});

const entry: CellEntry = frozen({
  sheet: "Sheet1",
  address: "C1",
  cells: [
    [{ value: "new" }, { value: 0.5, format: "0%" }],
    [{ formula: "=A1" }, {}],
  ],
  area: { rows: 2, columns: 2 },
  mayReplace: true,
});
const constants = frozen([
  [{ value: 2 }, null],
  [{ value: 0.25, format: "0%" }, { value: null }],
]);
const updates = frozen([
  { address: "A1", cell: { value: "changed" } },
  { address: "B1", cell: { value: 6, format: "0.00" } },
]);

describe.each([
  ["entering", openFilled, () => createExcelHost().enter(entry)],
  ["replacing constants", openFilled, () => createExcelHost().replaceConstants("Sheet1", "C1", constants)],
  ["updating a protected sheet", openProtected, () => createExcelHost().update("JJJ", updates)],
])("a fault at any call of %s", (_, open, act) => {
  async function failing(hook: Hook): Promise<{ readonly error: WriteError | null; readonly before: Book }> {
    await open();
    const before = structuredClone(excel.book);
    excel.calls.length = 0;
    excel.hook = hook;
    const error = await act().then(
      () => null,
      (thrown: unknown) => thrown as WriteError,
    );
    return { error, before };
  }

  async function callsOfSuccess(): Promise<readonly string[]> {
    const { error, before } = await failing(() => undefined);
    expect(error).toBeNull();
    expect(excel.book).not.toEqual(before);
    return [...excel.calls];
  }

  it("leaves the workbook as it was and says why, when the call is not carried out", async () => {
    const calls = await callsOfSuccess();
    expect(calls.length).toBeGreaterThan(8);
    for (const [index, name] of calls.entries()) {
      const { error, before } = await failing((_name, call) => (call === index + 1 ? "Timeout" : undefined));
      const detail = `Timeout: Excel says Timeout. (${name})`;
      expect(error).toMatchObject({ name: "WriteError", failure: "host", detail });
      expect(plain(excel.book)).toEqual(plain(before));
    }
  });

  it("leaves the workbook as it was when the call is carried out and its answer is lost", async () => {
    const calls = await callsOfSuccess();
    for (const index of calls.keys()) {
      const { error, before } = await failing((_name, call) =>
        call === index + 1 ? { afterwards: "Timeout" } : undefined,
      );
      expect(error).toMatchObject({ name: "WriteError", failure: "host" });
      // What is shown may have changed; what the cells hold and how they are protected may not.
      for (const sheet of before.sheets) sheet.selection = excel.sheet(sheet.name).selection;
      expect(plain(excel.book)).toEqual(plain(before));
    }
  });

  it("says so when the old content could not be put back", async () => {
    const { error } = await failing((name, call) => {
      if (name === "Range.formulas") return { afterwards: "GeneralException" };
      return call > 1000 ? "GeneralException" : undefined;
    });
    expect(error?.detail).toMatch(/the old content could not be put back$/);
  });

  it("is one step to undo", async () => {
    const { before } = await failing(() => undefined);
    excel.undo();
    expect(plain(excel.book)).toEqual(plain(before));
  });

  it.each(["UndoNotSupported", "GeneralException", "InternalServerError", "NotImplemented", "InvalidArgument"])(
    "needs no undo group where Excel answers to it with %s",
    async (code) => {
      let isFirst = true;
      const { error } = await failing((name) => {
        if (name !== "Range.formulas" || !isFirst) return undefined;
        isFirst = false;
        return code;
      });
      expect(error).toBeNull();
    },
  );

  it("is refused while a cell is edited, without touching it afterwards", async () => {
    await open();
    const before = structuredClone(excel.book);
    let syncs = 0;
    const needed = (await callsOfSuccess()).filter((name) => name === "sync").length;
    await open();
    excel.hook = (name) => {
      if (name === "sync" && ++syncs === needed) excel.beginEditing();
      return undefined;
    };
    await expect(act()).rejects.toMatchObject({ failure: "editing" });
    excel.endEditing();
    expect(excel.book.sheets.map(({ cells }) => cells)).toEqual(before.sheets.map(({ cells }) => cells));
  });
});

test("a sheet protected with a password is left as it is", async () => {
  await openProtected();
  excel.sheet("JJJ").password = "secret";
  const before = structuredClone(excel.book);
  await expect(createExcelHost().update("JJJ", updates)).rejects.toMatchObject({
    failure: "protected",
    detail: expect.not.stringContaining("put back") as string,
  });
  expect(plain(excel.book)).toEqual(plain(before));
});

test("the options of a protection are as before", async () => {
  await openProtected();
  const { protection } = structuredClone(excel.sheet("JJJ"));
  expect(protection).toMatchObject({ allowFormatColumns: true, allowFormatCells: false });
  await createExcelHost().update("JJJ", updates);
  expect(excel.sheet("JJJ").protection).toEqual(protection);
});

test("an Excel that does not know where formulas spill counts what is spilled as content", async () => {
  await openFilled();
  excel.close();
  const { book } = excel;
  excel = openExcelDouble({ requirementSets: { ExcelApi: "1.11" } });
  excel.book = book;
  const edit = { ...entry, cells: [[{ formula: "=A1" }]], area: { rows: 1, columns: 2 }, isEdit: true };
  expect(await createExcelHost().enter({ ...edit, mayReplace: false })).toMatchObject({
    kind: "occupied",
    address: "D1",
  });
  expect(await createExcelHost().readReference("C1#", "Sheet1")).toBeNull();
});

test("a number that no cell can hold changes nothing", async () => {
  await openFilled();
  const before = structuredClone(excel.book);
  const bad = { ...entry, cells: [[{ value: NaN }]] };
  await expect(createExcelHost().enter(bad)).rejects.toMatchObject({ name: "WriteError", failure: "host" });
  expect(plain(excel.book)).toEqual(plain(before));
});

describe("an entry over many cells", () => {
  const rows = 700;
  const many: CellEntry = frozen({
    sheet: "Sheet1",
    address: "C1",
    cells: Array.from({ length: rows }, (_, row) => [{ value: row }]),
    area: { rows, columns: 1 },
    mayReplace: true,
  });

  it("that fails leaves what is spilled to its formula, and constants as they were", async () => {
    await openFilled();
    const sheet = excel.sheet("Sheet1");
    const formula = "=SEQUENCE(600)";
    sheet.known.set(
      `C5 ${formula}`,
      Array.from({ length: 600 }, (_, row) => [row + 1]),
    );
    putContent(sheet, "C5", { kind: "formula", formula });
    for (let row = 605; row <= rows; row++) putContent(sheet, `C${row}`, { kind: "number", value: row });
    const before = structuredClone(excel.book);
    excel.hook = (name) => (name === "Range.select" ? "Timeout" : undefined);
    await expect(createExcelHost().enter(many)).rejects.toMatchObject({ failure: "host" });
    expect(plain(excel.book)).toEqual(plain(before));
  });
});

test("an entry replaces nothing that someone else enters before the request that writes", async () => {
  const free = { ...entry, address: "H8", mayReplace: false };
  await openFilled();
  excel.calls.length = 0;
  await createExcelHost().enter(free);
  const requests = excel.calls.filter((name) => name === "sync").length;
  for (let request = 1; request < requests; request++) {
    await openFilled();
    let count = 0;
    excel.hook = (name) => {
      if (name === "sync" && ++count === request)
        putContent(excel.sheet("Sheet1"), "H8", { kind: "text", value: "theirs", isQuoted: false });
      return undefined;
    };
    expect(await createExcelHost().enter(free)).toMatchObject({ kind: "occupied", address: "H8" });
    expect(excel.sheet("Sheet1").cells.get("H8")).toMatchObject({ value: "theirs" });
  }
  expect(requests).toBeGreaterThan(2);
});
