import type { CellRange, PlanCell } from "../../../sheets/plan";
import { cellInput } from "../../cell-input";
import { type Constants, type EnteredRange, isCellError } from "../../cells";
import { WriteError } from "../../host";
import { toWriteError } from "../errors";
import { cellValue, isFormula, loadRange, readLoaded, rectangleOf } from "../reading/ranges";
import { supportsSpills } from "../support";
import { carryOut, type Change, contentOf, loadContent } from "./change";
import { firstCellOf } from "./first-cell";
import { findSources } from "./spill-sources";

/** How many cells of text are checked for belonging to a spilled result, if the range has one. */
const mostAsked = 5000;

/** The content of a range, and which cells are computed; null when there is no such sheet. */
export async function readEntered(
  context: Excel.RequestContext,
  name: string,
  address: string,
): Promise<EnteredRange | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
  await context.sync();
  if (sheet.isNullObject) return null;
  const asked = loadRange(sheet.getRange(address));
  await context.sync();
  const range = await readLoaded(context, asked);
  const { top, left } = rectangleOf(asked.range);
  const width = range.values[0]?.length ?? 0;
  if (width === 0) return { range, isComputed: [] };
  const filled = { top, left, bottom: top + range.values.length - 1, right: left + width - 1 };
  const isComputed = await findComputed(context, sheet, filled);
  return { range, isComputed };
}

/** Which cells of a range a formula computes, in the cell or by its spill. */
async function findComputed(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  range: CellRange,
): Promise<readonly (readonly boolean[])[]> {
  const asked = loadContent(sheet, range);
  if (supportsSpills()) asked.load("hasSpill");
  await context.sync();
  const { formulas, values } = asked;
  const texts = formulas.flatMap((row: readonly unknown[], r) =>
    row.flatMap((content, c) => {
      const value: unknown = values[r]?.[c];
      return typeof value === "string" && value !== "" && !isFormula(content, value)
        ? [{ row: range.top + r, column: range.left + c }]
        : [];
    }),
  );
  // False where nothing spills, null where some cells belong to a spill.
  const maySpill = supportsSpills() && (asked.hasSpill as boolean | null) !== false;
  const isTooMuch = maySpill && texts.length > mostAsked;
  const sources = maySpill ? await findSources(context, sheet, texts, mostAsked) : new Map<string, string>();
  return formulas.map((row: readonly unknown[], r) =>
    row.map((content, c) => {
      const value: unknown = values[r]?.[c];
      if (isFormula(content, value)) return true;
      return sources.has(`${range.top + r},${range.left + c}`) || (isTooMuch && typeof value === "string");
    }),
  );
}

/** Replaces constants as one undo step; returns what they were, or null when there is no such sheet. */
export function replaceConstants(sheet: string, address: string, constants: Constants): Promise<Constants | null> {
  return replaceOrFail(sheet, address, constants).catch((error: unknown) => {
    throw toWriteError(error);
  });
}

async function replaceOrFail(sheet: string, address: string, constants: Constants): Promise<Constants | null> {
  const { row: top, column: left } = firstCellOf(address);
  const range = { top, left, bottom: top + constants.length - 1, right: left + (constants[0]?.length ?? 1) - 1 };
  const found = await Excel.run((context) => inspect(context, sheet, range, constants));
  if (found === null) return null;
  if (found.before.some((row) => row.some((cell) => cell !== null))) await carryOut(found.change);
  return found.before;
}

interface Found {
  readonly change: Change;
  readonly before: Constants;
}

async function inspect(
  context: Excel.RequestContext,
  name: string,
  range: CellRange,
  constants: Constants,
): Promise<Found | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
  await context.sync();
  if (sheet.isNullObject) return null;
  const asked = loadContent(sheet, range);
  asked.load("valueTypes");
  const { protection } = asked.format;
  protection.load("locked");
  sheet.protection.load("protected");
  await context.sync();
  // Null where some cells are locked and others are not.
  if (sheet.protection.protected && (protection.locked as boolean | null) !== false) throw new WriteError("protected");
  const isProtected = sheet.protection.protected;
  const isComputed = await findComputed(context, sheet, range);
  const { values, valueTypes, numberFormat } = asked;
  const formatAt = (r: number, c: number) => String(numberFormat[r]?.[c] ?? "General");
  const next = constants.map((row, r) =>
    row.map((cell, c) =>
      cell === null || isComputed[r]?.[c] === true ? null : { cell, format: newFormat(cell, formatAt(r, c)) },
    ),
  );
  const content = contentOf(asked, range);
  const onlyNew = <Value>(rows: readonly (readonly Value[])[]) =>
    rows.map((row, r) => row.map((value, c) => (next[r]?.[c] == null ? null : value)));
  return {
    change: {
      sheet: name,
      next: [
        {
          range,
          inputs: next.map((row) => row.map((one) => (one === null ? null : cellInput(one.cell)))),
          formats: next.map((row) => row.map((one) => (isProtected ? null : (one?.format ?? null)))),
        },
      ],
      before: [{ range, inputs: onlyNew(content.inputs), formats: isProtected ? [] : onlyNew(content.formats) }],
      protection: null,
      show: null,
    },
    before: next.map((row, r) =>
      row.map((one, c) => {
        if (one === null) return null;
        const old = constantOf(values[r]?.[c], valueTypes[r]?.[c]);
        return one.format === null || isProtected ? old : { ...old, format: formatAt(r, c) };
      }),
    ),
  };
}

/** A number in a cell with the format of text would become text. */
function newFormat({ value, format }: PlanCell, old: string): string | null {
  return format ?? (old === "@" && typeof value === "number" ? "General" : null);
}

function constantOf(value: unknown, type: string | undefined): PlanCell {
  const content = cellValue(value, type);
  if (isCellError(content)) return { formula: `=${content.code}` };
  return typeof content === "boolean" ? { formula: `=${String(content).toUpperCase()}` } : { value: content };
}
