import { registerFunctions } from "../../src/demo/functions-bridge";
import { catalogue } from "../../src/functions/catalogue";
import { functionsMetadata } from "../../src/functions/describe/metadata";
import { functionId } from "../../src/functions/describe/syntax";
import { adapt } from "../../src/functions/runtime/adapt";
import type { CellValue } from "../../src/hosts/cells";
import { customFunctionsRuntime } from "../../src/hosts/grid/custom-functions";
import { alignWithExcel } from "../../src/hosts/grid/excel-functions";
import { excelCode } from "../../src/hosts/grid/excel-values";
import { createGridHost } from "../../src/hosts/grid/host";
import type { Model } from "../../src/hosts/grid/library";
import { addNotesPlugin } from "../../src/hosts/grid/plugins/notes";
import { addWriteSheetsPlugin } from "../../src/hosts/grid/plugins/write-sheets";
import type { Language } from "../../src/language/localized";
import { english } from "../../src/paper/generated/statements.en";
import { chinese } from "../../src/paper/generated/statements.zh-CN";
import type { SheetPlan } from "../../src/sheets/plan";
import { library } from "./spreadsheet-library";

let isPrepared = false;

/** The same preparation as in the demo's page. */
function prepare(language: Language): void {
  if (!isPrepared) {
    addNotesPlugin(library);
    addWriteSheetsPlugin(library);
    alignWithExcel(library);
    Object.assign(globalThis, { CustomFunctions: customFunctionsRuntime(new Map()) });
  }
  isPrepared = true;
  const statements = language === "en" ? english : chinese;
  registerFunctions(
    library,
    functionsMetadata(catalogue, language, "https://localhost/"),
    new Map(catalogue.map((spec) => [functionId(spec.name), adapt(spec, language, statements)])),
  );
}

/** Plans whose formulas are calculated, again when a cell is typed into. */
export interface CalculatedPlans {
  /** The workbook with their sheets. */
  readonly model: Model;
  /** The value of every cell, by sheet, row and column. */
  readonly cells: () => readonly (readonly (readonly CellValue[])[])[];
  /** The value of one cell. */
  readonly cell: (sheet: number, row: number, column: number) => CellValue;
  /** Types into a cell. */
  readonly type: (sheet: number, row: number, column: number, content: string) => void;
}

/** Writes plans into the demo's spreadsheet, which calculates them. */
export async function calculatePlans(plans: readonly SheetPlan[], language: Language): Promise<CalculatedPlans> {
  prepare(language);
  const model = new library.Model({ sheets: [{ name: "\u0001" }] });
  const host = createGridHost(library, model, { isEditing: () => false, pause: () => Promise.resolve() });
  const written = await host.write(plans);
  const ids = written.map(({ sheet }) => model.getters.getSheetIdByName(sheet) ?? "");
  const cell = (sheet: number, row: number, col: number): CellValue => {
    const { value, message } = model.getters.getEvaluatedCell({ sheetId: ids[sheet] ?? "", col, row });
    if (library.helpers.isEvaluationError(value)) return { code: excelCode(value), message: message ?? null };
    return value === "" ? null : value;
  };
  return {
    model,
    cell,
    cells: () => plans.map(({ cells }, sheet) => cells.map((row, r) => row.map((_, column) => cell(sheet, r, column)))),
    type: (sheet, row, col, content) => {
      model.dispatch("UPDATE_CELL", { sheetId: ids[sheet] ?? "", row, col, content });
    },
  };
}

/** The value of every cell of the plans as calculated by the demo's spreadsheet: by sheet, row and column. */
export async function evaluatePlans(
  plans: readonly SheetPlan[],
  language: Language,
): Promise<readonly (readonly (readonly CellValue[])[])[]> {
  return (await calculatePlans(plans, language)).cells();
}
