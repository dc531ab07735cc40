import type { CellRange } from "../../../sheets/plan";
import { rangeAddress, rangeAround } from "../../../sheets/references/address";
import { cellInput } from "../../cell-input";
import type { CellEntry, EntryOutcome } from "../../cells";
import { WriteError } from "../../host";
import { toWriteError } from "../errors";
import { loadContent, carryOut, contentOf, type NewContent } from "./change";
import { firstCellOf } from "./first-cell";
import { findSources, type Place } from "./spill-sources";

/** What is in the area of an entry. */
interface Survey {
  readonly content: NewContent;
  /** The cells in the way, by row and column of the sheet. */
  readonly inTheWay: readonly Place[];
  readonly isProtected: boolean;
  readonly isLocked: boolean;
  /** Whether the area still holds the same. */
  readonly isStill: (formulas: readonly (readonly unknown[])[]) => boolean;
}

/** Enters content as one undo step, selects it, and never replaces what is there without leave. */
export function enter(entry: CellEntry): Promise<EntryOutcome> {
  return enterOrFail(entry).catch((error: unknown) => {
    throw toWriteError(error);
  });
}

async function enterOrFail(entry: CellEntry, isLast = false): Promise<EntryOutcome> {
  const { sheet } = entry;
  const { content, area } = areasOf(entry);
  const survey = await Excel.run((context) => inspect(context, entry, area));
  const { inTheWay } = survey;
  if (inTheWay.length > 0 && !entry.mayReplace)
    return { kind: "occupied", sheet, address: rangeAddress(rangeAround(inTheWay)), count: inTheWay.length };
  if (survey.isProtected && survey.isLocked) throw new WriteError("protected");
  const cleared = new Set(inTheWay.map(({ row, column }) => `${row},${column}`));
  const cellAt = (row: number, column: number) => entry.cells[row]?.[column];
  const inArea = <Value>(value: (row: number, column: number) => Value): Value[][] =>
    Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
      Array.from({ length: area.right - area.left + 1 }, (_cell, column) => value(row, column)),
    );
  const next: NewContent = {
    range: area,
    inputs: inArea((row, column) => {
      const cell = cellAt(row, column);
      if (cell !== undefined) return cellInput(cell);
      return cleared.has(`${area.top + row},${area.left + column}`) ? "" : null;
    }),
    // The format of a cell in a protected sheet cannot be changed, even where its content can.
    formats: inArea((row, column) =>
      survey.isProtected ? null : (cellAt(row, column)?.format ?? entry.formats?.[row]?.[column] ?? null),
    ),
  };
  const before = survey.isProtected ? { ...survey.content, formats: [] } : survey.content;
  const isStill = survey.isStill;
  const outcome = await carryOut({ sheet, next: [next], before: [before], protection: null, show: content, isStill });
  // Someone else has written into the area meanwhile: that has not been looked at.
  if (outcome === "changed") {
    if (isLast) throw new WriteError("host", "The cells keep changing");
    return enterOrFail({ ...entry, mayReplace: false }, true);
  }
  return { kind: "entered", sheet, address: rangeAddress(area) };
}

function areasOf({ address, cells, area }: CellEntry): { readonly content: CellRange; readonly area: CellRange } {
  const { row: top, column: left } = firstCellOf(address);
  const columns = cells[0]?.length ?? 0;
  return {
    content: { top, left, bottom: top + cells.length - 1, right: left + columns - 1 },
    area: {
      top,
      left,
      bottom: top + Math.max(cells.length, area.rows) - 1,
      right: left + Math.max(columns, area.columns) - 1,
    },
  };
}

async function inspect(context: Excel.RequestContext, entry: CellEntry, area: CellRange): Promise<Survey> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(entry.sheet).load("name");
  await context.sync();
  if (sheet.isNullObject) throw new WriteError("host", `There is no sheet ${entry.sheet}`);
  const asked = loadContent(sheet, area);
  const { protection } = asked.format;
  protection.load("locked");
  sheet.protection.load("protected");
  await context.sync();
  const filled = asked.formulas.flatMap((row: readonly unknown[], r) =>
    row.flatMap((content, c) => (content === "" ? [] : [{ row: area.top + r, column: area.left + c }])),
  );
  const sources = await findSources(context, sheet, filled);
  const sourceOf = ({ row, column }: Place) => sources.get(`${row},${column}`);
  const anchor = `${area.top},${area.left}`;
  return {
    content: contentOf(asked, area, (r, c) => sourceOf({ row: area.top + r, column: area.left + c }) !== undefined),
    // What the old content spills is removed with it.
    inTheWay: filled.filter((place) => {
      const isAnchor = place.row === area.top && place.column === area.left;
      return isAnchor ? entry.isEdit !== true : sourceOf(place) !== anchor;
    }),
    isStill: (formulas) => JSON.stringify(formulas) === JSON.stringify(asked.formulas),
    isProtected: sheet.protection.protected,
    // Null where some cells are locked and others are not.
    isLocked: (protection.locked as boolean | null) !== false,
  };
}
