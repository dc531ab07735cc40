import { NotModelled } from "./error";
import { DoubleHost, type RunState } from "./host";
import { DoubleContext, hostObject } from "./object";
import { workbookMembers } from "./sheet";

export interface ExcelDoubleOptions {
  /** Version of each requirement set that this Excel supports. */
  readonly requirementSets?: { readonly [set: string]: string };
  readonly platform?: "PC" | "Mac" | "OfficeOnline";
}

/**
 * A strict test double of Excel behind `Excel` and `Office`, which it replaces until `close`. It models what the writer
 * needs and throws at anything else. As in Excel, nothing is carried out before `sync`, properties must be loaded before
 * they are read, a request stops at the operation that fails without undoing those before, and entered text may be
 * converted.
 */
export function openExcelDouble(options: ExcelDoubleOptions = {}): DoubleHost & { readonly close: () => void } {
  const { requirementSets = { ExcelApi: "1.20" }, platform = "PC" } = options;
  const host = new DoubleHost(requirementSets, platform);

  async function run<T>(...given: readonly unknown[]): Promise<T> {
    const [settings, batch] = given.length === 1 ? [{}, given[0]] : given;
    if (settings instanceof DoubleContext) return runIn(settings, batch);
    const { mergeUndoGroup = false, delayForCellEdit = false, ...others } = settings as Excel.RunOptions;
    if (Object.keys(others).length > 0)
      throw new NotModelled(`the options ${Object.keys(others).join(", ")} of Excel.run`);
    if (mergeUndoGroup && !host.supports("ExcelApi", "1.20")) throw new NotModelled("an undo group here");
    const state: RunState = { mergeUndoGroup, delayForCellEdit, before: null, isOver: false };
    return runIn(new DoubleContext(host, state), batch);
  }

  async function runIn<T>(context: DoubleContext, batch: unknown): Promise<T> {
    context.run.isOver = false;
    const workbook = hostObject(context, workbookMembers, () => host.book);
    try {
      const result = await (batch as (context: unknown) => Promise<T>)({ workbook, sync: context.sync });
      await context.sync();
      return result;
    } finally {
      context.run.isOver = true;
    }
  }

  const office = {
    context: {
      platform,
      requirements: { isSetSupported: (set: string, version: string) => host.supports(set, version) },
    },
    PlatformType: { PC: "PC", Mac: "Mac", OfficeOnline: "OfficeOnline" },
  };
  const globals = globalThis as Record<string, unknown>;
  const before = { Excel: globals.Excel, Office: globals.Office };
  Object.assign(globals, { Excel: { run }, Office: office });
  return Object.assign(host, {
    close: () => {
      Object.assign(globals, before);
    },
  });
}
