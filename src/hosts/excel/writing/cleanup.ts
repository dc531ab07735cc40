import { type FinishedSheet, isTypedInto } from "./finished-sheet";
import type { WorkbookSurvey } from "./survey";

/** Sheets that were to be made, as far as is known. */
export interface NewSheets {
  readonly names: readonly string[];
  /** Names of ranges in each of them, which stay in the workbook when the sheets are deleted. */
  readonly definedNames: readonly (readonly string[])[];
  /** Null when Excel's answer was lost or never came: then it is not known which of them exist. */
  readonly ids: readonly string[] | null;
  /** Those that were complete. */
  readonly finished: readonly FinishedSheet[];
}

/** Names of sheets that are still there: those that could not be removed, and those that someone has typed into. */
export interface Remaining {
  readonly leftovers: readonly string[];
  readonly kept: readonly string[];
}

/**
 * Deletes the new sheets and shows the sheet that was shown before. A finished one that someone has typed into is kept.
 * It waits until the user has left a cell in edit mode, where Excel refuses everything. Deleting a sheet cannot be undone
 * in Excel and empties the user's undo list; there is no other way to remove a half-written sheet.
 */
export async function removeSheets(created: NewSheets, before: WorkbookSurvey): Promise<Remaining> {
  if (created.names.length === 0) return { leftovers: [], kept: [] };
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet().load("id");
      const found = await findOurs(context, created, before);
      const kept = await findTypedInto(context, found, created);
      const ours = found.filter((sheet) => !kept.includes(sheet));
      if (ours.some((sheet) => sheet.id === active.id))
        await succeeds(context, () => {
          context.workbook.worksheets.getItem(before.activeSheetId).activate();
        });
      await removeNames(context, namesOfOthers(created, kept), before);
      const left: string[] = [];
      for (const sheet of ours) {
        const isGone = await succeeds(context, () => {
          sheet.delete();
        });
        if (!isGone) left.push(sheet.name);
      }
      return { leftovers: left, kept: kept.map(({ name }) => name) };
    });
  } catch {
    return { leftovers: created.names, kept: [] };
  }
}

/** The finished sheets that someone has typed into. One that cannot be looked at is none of them. */
async function findTypedInto(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  { finished }: NewSheets,
): Promise<readonly Excel.Worksheet[]> {
  const found: Excel.Worksheet[] = [];
  for (const sheet of sheets) {
    const state = finished.find(({ id }) => id === sheet.id);
    if (state !== undefined && (await isTypedInto(context, sheet, state).catch(() => false))) found.push(sheet);
  }
  return found;
}

/** The defined names of the sheets that are not kept. */
const namesOfOthers = ({ ids, definedNames }: NewSheets, kept: readonly Excel.Worksheet[]): readonly string[] =>
  definedNames.flatMap((names, index) => (kept.some(({ id }) => id === ids?.[index]) ? [] : names));

/** Deletes the new names. One that cannot be deleted refers to nothing once its sheet is deleted. */
async function removeNames(
  context: Excel.RequestContext,
  definedNames: readonly string[],
  before: WorkbookSurvey,
): Promise<void> {
  if (definedNames.length === 0) return;
  const names = context.workbook.names.load("items/name");
  await context.sync();
  const old = new Set(before.reservedNames);
  const ours = names.items.filter(({ name }) => definedNames.includes(name) && !old.has(name));
  for (const item of ours)
    await succeeds(context, () => {
      item.delete();
    });
}

/**
 * Our sheets among those of the workbook. Without ids, a sheet is ours when it was not there before, has one of our names
 * and is still empty: someone who edits the same workbook may have made one of that name in the same moment.
 */
async function findOurs(
  context: Excel.RequestContext,
  { names, ids }: NewSheets,
  before: WorkbookSurvey,
): Promise<readonly Excel.Worksheet[]> {
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  if (ids !== null) return sheets.items.filter((sheet) => ids.includes(sheet.id));
  const old = new Set(before.sheets.map((sheet) => sheet.id));
  const candidates = sheets.items
    .filter((sheet) => !old.has(sheet.id) && names.includes(sheet.name))
    .map((sheet) => ({ sheet, content: sheet.getUsedRangeOrNullObject(true).load("address") }));
  await context.sync();
  return candidates.filter(({ content }) => content.isNullObject).map(({ sheet }) => sheet);
}

/** One round trip for each step, so that one which fails does not keep the others from being tried. */
async function succeeds(context: Excel.RequestContext, queue: () => void): Promise<boolean> {
  try {
    queue();
    await context.sync();
    return true;
  } catch {
    return false;
  }
}
