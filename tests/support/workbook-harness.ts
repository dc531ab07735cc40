import { cellInput } from "../../src/hosts/cell-input";
import { createExcelHost } from "../../src/hosts/excel/writing/writer";
import type { WorkbookHost } from "../../src/hosts/host";
import { openDemoWorkbook } from "./demo/demo-workbook";
import { readAddress } from "./excel-double/address";
import { addSheet, type Result, type SheetState } from "./excel-double/book";
import { putContent, valueOf } from "./excel-double/cells";
import { enter } from "./excel-double/entry";
import { openExcelDouble } from "./excel-double/workbook";

/** A workbook with the sheets `Mine`, which is active, and `My data`, as its user and as the pane's host. */
export interface Workbook {
  readonly host: WorkbookHost;
  /** The user enters constants; an empty text clears the cell. */
  readonly type: (sheet: string, a1: string, content: string | number) => void;
  /** The user enters a formula whose values, row by row, are known. */
  readonly calculate: (sheet: string, a1: string, formula: string, values: readonly (readonly number[])[]) => void;
  /** The user enters a formula that fails. */
  readonly fail: (sheet: string, a1: string, formula: string, code: string) => void;
  /** The user defines a name. */
  readonly define: (name: string, sheet: string, range: string) => void;
  /** The user selects a range of the active sheet, from its upper left cell. */
  readonly select: (range: string) => void;
  readonly beginEditing: () => void;
  readonly undo: () => void;
  /** The text in the formula bar. */
  readonly content: (sheet: string, a1: string) => string;
  /** The number format of a cell; empty where nothing has set one. */
  readonly format: (sheet: string, a1: string) => string;
  /** The kinds of the charts of a sheet, and the ranges of its heat maps. */
  readonly pictures: (sheet: string) => readonly string[];
  readonly selection: () => string;
  readonly activeSheet: () => string;
  /** Whether a cell is locked. */
  readonly isProtected: (sheet: string, a1: string) => boolean;
  readonly close: () => void;
}

/** The kinds of workbook that must behave alike. */
export const workbooks: readonly (readonly [name: string, open: () => Workbook])[] = [
  ["the demo", openDemo],
  ["Excel", openExcel],
];

function openDemo(): Workbook {
  const { model, state, host, page } = openDemoWorkbook();
  const { getters } = model;
  return {
    host,
    type: (sheet, a1, content) => {
      page.set(sheet, a1, String(content));
    },
    calculate: (sheet, a1, formula, values) => {
      page.set(sheet, a1, formula);
      expect(page.get(sheet, a1).value).toBe(values[0]?.[0]);
    },
    fail: (sheet, a1, formula, code) => {
      page.set(sheet, a1, formula);
      expect(page.get(sheet, a1).error).toBe(code);
    },
    define: (name, sheet, range) => {
      const ranges = [getters.getRangeDataFromXc(getters.getSheetIdByName(sheet) ?? "", range)];
      model.dispatch("CREATE_NAMED_RANGE", { name, ranges });
    },
    select: (range) => {
      const { zone } = getters.getRangeFromSheetXC(getters.getActiveSheetId(), range);
      model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
    },
    beginEditing: () => {
      state.isEditing = true;
    },
    undo: () => {
      model.dispatch("REQUEST_UNDO");
    },
    content: (sheet, a1) => {
      const { value, formula } = page.get(sheet, a1);
      const isEntered = getters.getCell(positionOf(sheet, a1)) !== undefined;
      return isEntered ? (formula ?? String(value ?? "")) : "";
    },
    format: (sheet, a1) => getters.getCell(positionOf(sheet, a1))?.format ?? "",
    pictures: (sheet) => {
      const sheetId = getters.getSheetIdByName(sheet) ?? "";
      return [
        ...getters.getChartIds(sheetId).map((id) => getters.getChartDefinition(id).type),
        ...getters.getConditionalFormats(sheetId).flatMap(({ ranges }) => ranges),
      ];
    },
    selection: () =>
      getters.getRangeString(
        getters.getRangeFromZone(getters.getActiveSheetId(), getters.getSelectedZone()),
        getters.getActiveSheetId(),
      ),
    activeSheet: () => getters.getSheetName(getters.getActiveSheetId()),
    isProtected: (sheet, a1) => page.isProtected(sheet, a1),
    close: () => undefined,
  };

  function positionOf(sheet: string, a1: string) {
    const sheetId = getters.getSheetIdByName(sheet) ?? "";
    const { left, top } = getters.getRangeFromSheetXC(sheetId, a1).zone;
    return { sheetId, col: left, row: top };
  }
}

function openExcel(): Workbook {
  const excel = openExcelDouble();
  const mine = excel.sheet("Sheet1");
  mine.name = "Mine";
  mine.cells.clear();
  mine.selection = "A1";
  addSheet(excel.book, "My data", "test");
  const activeSheet = () => excel.book.sheets.find(({ id }) => id === excel.book.activeSheetId) as SheetState;
  const change = (sheet: string, work: (state: SheetState) => void) => {
    excel.undoList.push(structuredClone(excel.book));
    work(excel.sheet(sheet));
    excel.emit("changed");
    excel.emit("calculated");
  };
  const calculate = (sheet: string, a1: string, formula: string, values: readonly (readonly Result[])[]) => {
    change(sheet, (state) => {
      state.known.set(`${a1} ${formula}`, values);
      putContent(state, a1, { kind: "formula", formula });
    });
  };
  return {
    host: createExcelHost(),
    type: (sheet, a1, content) => {
      change(sheet, (state) => {
        const input = cellInput({ value: content });
        putContent(state, a1, enter(input, "test") ?? { kind: "blank" });
      });
    },
    calculate,
    fail: (sheet, a1, formula, error) => {
      calculate(sheet, a1, formula, [[{ error }]]);
    },
    define: (name, sheet, range) => {
      const { id } = excel.sheet(sheet);
      excel.book.names.push({ name, scope: null, target: { sheetId: id, range: readAddress(range, "test") } });
    },
    select: (range) => {
      activeSheet().selection = range;
      excel.emit("selectionChanged");
    },
    beginEditing: () => {
      excel.beginEditing();
    },
    undo: () => {
      excel.undo();
    },
    content: (sheet, a1) => {
      const content = excel.sheet(sheet).cells.get(a1);
      if (content?.kind === "formula") return content.formula;
      return content === undefined ? "" : String(valueOf(excel.sheet(sheet), a1));
    },
    format: (sheet, a1) => excel.sheet(sheet).numberFormats.get(a1) ?? "",
    pictures: (sheet) => {
      const { charts, heatMaps } = excel.sheet(sheet);
      return [
        ...charts.map(({ type }) => ({ XYScatter: "scatter", Line: "line" })[type] ?? type),
        ...heatMaps.map(({ address }) => address),
      ];
    },
    selection: () => activeSheet().selection,
    activeSheet: () => activeSheet().name,
    isProtected: (sheet, a1) => {
      const { protection, unlocked } = excel.sheet(sheet);
      return protection !== null && !unlocked.has(a1);
    },
    close: () => {
      excel.close();
    },
  };
}
