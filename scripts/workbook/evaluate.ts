import { customFunctionsRuntime } from "../../src/demo/custom-functions";
import { createDemoHost } from "../../src/demo/demo-writer";
import { excelCode } from "../../src/demo/excel-values";
import { registerFunctions } from "../../src/demo/functions-bridge";
import { addNotesPlugin } from "../../src/demo/notes-plugin";
import { addWriteSheetsPlugin } from "../../src/demo/write-sheets-plugin";
import { adapt } from "../../src/functions/adapt";
import { catalogue } from "../../src/functions/catalogue";
import { functionsMetadata } from "../../src/functions/metadata";
import type { Language } from "../../src/locales/localized";
import type { CellValue } from "../../src/workbook/cells";
import type { SheetPlan } from "../../src/workbook/plan";
import { library } from "./spreadsheet-library";

let isPrepared = false;

/** What the demo's page does when it opens. */
function prepare(language: Language): void {
  if (!isPrepared) {
    addNotesPlugin(library);
    addWriteSheetsPlugin(library);
    Object.assign(globalThis, { CustomFunctions: customFunctionsRuntime(new Map()) });
  }
  isPrepared = true;
  registerFunctions(
    library,
    functionsMetadata(catalogue, language, "https://localhost/"),
    new Map(catalogue.map((spec) => [spec.name, adapt(spec, language)])),
  );
}

/** What every cell of the plans holds after calculation by the demo's spreadsheet: by sheet, row and column. */
export async function evaluatePlans(
  plans: readonly SheetPlan[],
  language: Language,
): Promise<readonly (readonly (readonly CellValue[])[])[]> {
  prepare(language);
  const model = new library.Model({ sheets: [{ name: "\u0001" }] });
  const host = createDemoHost(library, model, { isEditing: () => false, pause: () => Promise.resolve() });
  const written = await host.write(plans);
  return plans.map(({ cells }, index) => {
    const sheetId = model.getters.getSheetIdByName(written[index]?.sheet) ?? "";
    return cells.map((row, r) =>
      row.map((_, col): CellValue => {
        const { value, message } = model.getters.getEvaluatedCell({ sheetId, col, row: r });
        if (library.helpers.isEvaluationError(value)) return { code: excelCode(value), message: message ?? null };
        return value === "" ? null : value;
      }),
    );
  });
}
