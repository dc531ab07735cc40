import { planRange, type SheetPlan } from "../../../sheets/plan";
import { differentCells, type HeldCells } from "../../../sheets/present/held-cells";
import { cellInput } from "../../cell-input";
import { WriteError } from "../../host";
import { contentOf, loadContent, type NewContent, put } from "../changing/change";
import { findSources } from "../changing/spill-sources";
import { isFormula, withPlainNames } from "../reading/ranges";

/** The new content of a sheet that exists, and the old one of the same cells. */
export interface Refill {
  readonly id: string;
  readonly next: NewContent;
  readonly before: NewContent;
}

/** Looks which cells of a sheet are not as its plan says. */
export async function inspect(context: Excel.RequestContext, id: string, plan: SheetPlan): Promise<Refill> {
  const sheet = context.workbook.worksheets.getItem(id);
  const filled = planRange(plan);
  const range = { ...filled, right: (plan.cells[0]?.length ?? 1) - 1 };
  const asked = loadContent(sheet, range);
  const protection = sheet.protection.load("protected");
  await context.sync();
  if (protection.protected) throw new WriteError("protected");
  const { formulas, values } = asked;
  const held: HeldCells = (row, column) => {
    const value: unknown = values[row]?.[column];
    const content: unknown = formulas[row]?.[column];
    return { formula: isFormula(content, value) ? withPlainNames(content) : null, value, isComputed: false };
  };
  const different = differentCells(plan, held);
  const isBlank = ({ row, column }: (typeof different)[number]) => cellInput(plan.cells[row]?.[column] ?? {}) === "";
  // What a formula spills into a blank cell is no content of its own.
  const sources = await findSources(context, sheet, different.filter(isBlank));
  const isSpilled = (row: number, column: number) => sources.has(`${row},${column}`);
  const changing = new Set(
    different.filter(({ row, column }) => !isSpilled(row, column)).map(({ row, column }) => `${row},${column}`),
  );
  const old = contentOf(asked, range, isSpilled);
  const mapped = <Value>(value: (row: number, column: number) => Value): Value[][] =>
    plan.cells.map((cells, row) => cells.map((_, column) => value(row, column)));
  const formatAt = (row: number, column: number) => {
    const format = plan.cells[row]?.[column]?.format;
    return format === undefined || format === old.formats[row]?.[column] ? null : format;
  };
  const isChanging = (row: number, column: number) => changing.has(`${row},${column}`);
  return {
    id,
    next: {
      range,
      inputs: mapped((row, column) => (isChanging(row, column) ? cellInput(plan.cells[row]?.[column] ?? {}) : null)),
      formats: mapped(formatAt),
    },
    before: {
      range,
      inputs: mapped((row, column) => (isChanging(row, column) ? (old.inputs[row]?.[column] ?? "") : null)),
      formats: mapped((row, column) => (formatAt(row, column) === null ? null : (old.formats[row]?.[column] ?? null))),
    },
  };
}

/** Queues the new content. */
export function refill(context: Excel.RequestContext, { id, next }: Refill): void {
  put(context.workbook.worksheets.getItem(id), next);
}

/** Puts back what sheets held; false where that fails. It waits until the user has left a cell in edit mode. */
export async function putBack(refills: readonly Refill[]): Promise<boolean> {
  if (refills.length === 0) return true;
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      for (const { id, before } of refills) put(context.workbook.worksheets.getItem(id), before);
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}
