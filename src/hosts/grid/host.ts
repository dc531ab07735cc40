import type { UID } from "@odoo/o-spreadsheet";
import { partNames } from "../../sheets/names/part-names";
import { uniqueSheetName } from "../../sheets/names/sheet-name";
import { planRange, type SheetPlan } from "../../sheets/plan";
import { rangeAddress } from "../../sheets/references/address";
import { linkText, sheetNaming } from "../../sheets/references/sheet-references";
import { WriteError, type WorkbookHost, type WriteOptions, type WrittenSheet } from "../host";
import { CellReader } from "./cell-reading";
import { createGridCells } from "./cells";
import { fillSheetCommands, linkTo, newSheetCommand } from "./commands/sheet";
import type { Library, Model } from "./library";
import type { SheetCommand } from "./plugins/commands";
import { writeSheets } from "./plugins/write-sheets";
import { refillCommands } from "./refill";

/** What the writer needs of the page around the grid. */
export interface GridSurroundings {
  /** Whether a cell is being edited. */
  readonly isEditing: () => boolean;
  /** Lets the browser draw and handle clicks. */
  readonly pause: () => Promise<void>;
}

/**
 * The workbook in the grid, whose library must have the plugins for writing, notes and protection. The sheets are
 * prepared one after the other, between which the user can cancel, and written all at once at the end: the grid has no
 * undo step that could stay open meanwhile.
 */
export function createGridHost(library: Library, model: Model, surroundings: GridSurroundings): WorkbookHost {
  return {
    ...createGridCells(library, model, surroundings.isEditing),
    write: (plans, options) => write({ library, model }, surroundings, plans, options),
    select: (sheet, address) => Promise.resolve(select(library, model, sheet, address)),
  };
}

interface PreparedSheet {
  readonly plan: SheetPlan;
  readonly sheetId: UID;
  readonly filling: readonly SheetCommand[];
  /** Whether the sheet exists and only its cells are filled again. */
  readonly isOld: boolean;
}

interface Grid {
  readonly library: Library;
  readonly model: Model;
}

async function write(
  { library, model }: Grid,
  { isEditing, pause }: GridSurroundings,
  plans: readonly SheetPlan[],
  { into, onProgress, signal }: WriteOptions = {},
): Promise<readonly WrittenSheet[]> {
  const checkGoingOn = () => {
    if (signal?.aborted === true) throw new WriteError("cancelled");
    if (isEditing()) throw new WriteError("editing");
  };
  checkGoingOn();
  if (plans.length === 0) return [];
  const prepared: PreparedSheet[] = [];
  const ranges = partNames(
    plans,
    model.getters.getNamedRanges().map(({ name }) => name),
  ).map((parts) => parts.ranges);
  for (const [index, plan] of plans.entries()) {
    onProgress?.({ done: prepared.length, total: plans.length });
    await pause();
    checkGoingOn();
    prepared.push(prepare(model, plan, ranges[index] ?? [], into?.[index] ?? null));
  }
  onProgress?.({ done: prepared.length, total: plans.length });
  await pause();
  checkGoingOn();
  return commit({ library, model }, prepared, ranges);
}

function prepare(model: Model, plan: SheetPlan, rangeNames: readonly string[], into: string | null): PreparedSheet {
  if (into !== null) {
    const sheetId = model.getters.getSheetIdByName(into);
    if (sheetId === undefined) throw new WriteError("host", `There is no sheet ${into}`);
    return { plan, sheetId, filling: [], isOld: true };
  }
  const nextId = () => model.uuidGenerator.uuidv4();
  const sheetId = nextId();
  try {
    return { plan, sheetId, filling: fillSheetCommands(plan, sheetId, { nextId, rangeNames }), isOld: false };
  } catch (error) {
    throw new WriteError("host", String(error));
  }
}

function commit(
  { library, model }: Grid,
  sheets: readonly PreparedSheet[],
  ranges: readonly (readonly string[])[],
): readonly WrittenSheet[] {
  const taken = sheetNames(model);
  const written: WrittenSheet[] = [];
  const making = sheets.flatMap(({ plan, sheetId, isOld }): SheetCommand[] => {
    const position = taken.length;
    const name = isOld ? model.getters.getSheetName(sheetId) : uniqueSheetName(plan.sheetName, taken);
    written.push({ sheet: name, address: rangeAddress(planRange(plan)) });
    if (isOld) return [];
    taken.push(name);
    return [newSheetCommand(plan, sheetId, name, position)];
  });
  const named = sheetNaming(
    sheets.map(({ plan }) => plan),
    { sheets: written.map(({ sheet }) => sheet), ranges },
  );
  const reader = new CellReader(library, model);
  const filling = sheets.flatMap(({ plan, sheetId, filling, isOld }) =>
    (isOld
      ? refillCommands(model, reader, sheetId, plan, named)
      : filling.map((command) => withNames(command, named))
    ).map((command) => withLinks(command, sheets, written)),
  );
  // All sheets are made before the first is filled, because a formula may refer to any of them.
  const commands = [...making, ...filling];
  const failure = writeSheets(model, commands, sheets[0]?.sheetId ?? "");
  if (failure !== null) throw new WriteError("host", failure.reason, failure.leftovers);
  return written;
}

/** The command with the id of the sheet that its cell leads to, and its name if the cell shows that. */
function withLinks(
  command: SheetCommand,
  sheets: readonly PreparedSheet[],
  written: readonly WrittenSheet[],
): SheetCommand {
  if (command.type !== "UPDATE_CELL" || command.content?.includes(`](${linkTo}{{`) !== true) return command;
  const content = command.content.replace(
    /^\[(.*)\]\((.*)\{\{([\w-]+)\}\}/,
    (_, shown: string, before: string, key: string) => {
      const at = sheets.findIndex(({ plan }) => plan.key === key);
      const to = sheets[at];
      return `[${linkText(shown, to?.plan, written[at]?.sheet)}](${before}${to?.sheetId ?? ""}`;
    },
  );
  return { ...command, content };
}

/** The command with the names of sheets in its formulas. */
function withNames(command: SheetCommand, named: (formula: string) => string): SheetCommand {
  if (command.type === "UPDATE_CELL" && command.content?.startsWith("=") === true)
    return { ...command, content: named(command.content) };
  if (command.type === "ADD_DATA_VALIDATION_RULE" && command.rule.criterion.type === "isValueInRange") {
    const { criterion } = command.rule;
    return { ...command, rule: { ...command.rule, criterion: { ...criterion, values: criterion.values.map(named) } } };
  }
  if (command.type === "ADD_CONDITIONAL_FORMAT" && command.cf.rule.type === "CellIsRule") {
    const { rule } = command.cf;
    return { ...command, cf: { ...command.cf, rule: { ...rule, values: rule.values.map(named) } } };
  }
  return command;
}

/** The names of all sheets, in order. */
export const sheetNames = ({ getters }: Model): string[] => getters.getSheetIds().map((id) => getters.getSheetName(id));

function select(library: Library, model: Model, sheet: string, address: string): boolean {
  const { getters } = model;
  const sheetId = getters.getSheetIdByName(sheet);
  if (sheetId === undefined || !getters.isSheetVisible(sheetId)) return false;
  const sheetIdFrom = getters.getActiveSheetId();
  if (sheetIdFrom !== sheetId) model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: sheetId });
  const zone = library.helpers.toZone(address);
  model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
  return true;
}
