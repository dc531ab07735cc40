import { createExcelHost } from "../../../../src/hosts/excel/writing/writer";
import type { WriteError } from "../../../../src/hosts/host";
import type { SheetPlan } from "../../../../src/sheets/plan";
import { putContent } from "../../../support/excel-double/cells";
import { openExcelDouble } from "../../../support/excel-double/workbook";
import { fullPlan, furtherParts, reportParts } from "../../../support/sheet-plan";

let excel: ReturnType<typeof openExcelDouble>;

beforeEach(() => {
  excel = openExcelDouble();
});

afterEach(() => {
  excel.close();
});

const first = fullPlan(furtherParts);
const second = fullPlan({ ...furtherParts, ...reportParts, sheetName: "JJJ Table 2" });
const third = fullPlan({ sheetName: "JJJ Table 3" });
const newSheets = () => excel.book.sheets.map((sheet) => sheet.name).filter((name) => name !== "Sheet1");
const names = () => excel.book.names.flatMap(({ name, target }) => (target === null ? [] : [name]));

/** A load that calls `onFirst` when its first sheet is finished, and then fails or is cancelled. */
function failingLoad(
  onFirst: () => void,
  how: "fails" | "is cancelled" = "fails",
  plans: readonly SheetPlan[] = [first, second, third],
) {
  const controller = new AbortController();
  return createExcelHost()
    .write(plans, {
      signal: controller.signal,
      onProgress: ({ done }) => {
        if (done !== 1) return;
        onFirst();
        if (how === "is cancelled") controller.abort();
        else excel.hook = (name) => (name === "Chart.width" ? "Timeout" : undefined);
      },
    })
    .then(
      () => null,
      (error: unknown) => error as WriteError,
    );
}

const type = (a1: string, value: string | number) => {
  const content =
    typeof value === "number" ? { kind: "number" as const, value } : { kind: "text" as const, value, isQuoted: false };
  putContent(excel.sheet("JJJ Table 4"), a1, content);
};

describe.each(["fails", "is cancelled"] as const)("a load that %s after its first sheet", (how) => {
  it.each([
    ["over a figure", "B3", 7],
    ["beside the cells", "H2", "mine"],
    ["below the cells", "A30", "mine"],
    ["into a blank cell among them", "B1", "mine"],
  ])("keeps that sheet where something was typed %s", async (_, a1, value) => {
    const error = await failingLoad(() => {
      type(a1, value);
    }, how);
    expect(error).toMatchObject({ leftovers: [], kept: ["JJJ Table 4"] });
    expect(newSheets()).toEqual(["JJJ Table 4"]);
    expect(excel.sheet("JJJ Table 4").cells.get(a1)).toMatchObject({ value });
    expect(names()).toEqual(["jjj_share", "Table4_2"]);
  });

  it("keeps it where a figure was cleared", async () => {
    const clear = () => {
      putContent(excel.sheet("JJJ Table 4"), "B3", { kind: "blank" });
    };
    expect(await failingLoad(clear, how)).toMatchObject({ kept: ["JJJ Table 4"] });
  });

  it("leaves none where nothing was typed", async () => {
    const before = structuredClone(excel.book);
    expect(await failingLoad(() => undefined, how)).toMatchObject({ leftovers: [], kept: [] });
    excel.hook = () => undefined;
    expect(excel.book).toEqual(before);
  });

  it("leaves none where one of its formulas has only got its result", async () => {
    const before = structuredClone(excel.book);
    const calculate = () => {
      const sheet = excel.sheet("JJJ Table 4");
      const formula = '=JJJ.GAP(B4,B3,"pp")';
      sheet.known.set(`B5 ${formula}`, [[1], [2], [3]]);
      putContent(sheet, "B5", { kind: "formula", formula });
    };
    expect(await failingLoad(calculate, how)).toMatchObject({ kept: [] });
    expect(excel.book).toEqual(before);
  });
});

test("a load that keeps a sheet is not tried again without an undo group", async () => {
  const error = await createExcelHost()
    .write([first, third], {
      onProgress: ({ done }) => {
        if (done !== 1) return;
        type("B3", 7);
        excel.hook = (name) => (name === "Chart.width" ? "UndoNotSupported" : undefined);
      },
    })
    .catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ failure: "host", kept: ["JJJ Table 4"] });
  expect(newSheets()).toEqual(["JJJ Table 4"]);
});
