import type { LoadOptions } from "../load-options";
import { type LoadId, loadIds, loadPlans } from "../load-plans";
import type { SheetPlan } from "../plan";
import { withSheetNames } from "../references/sheet-references";
import { differentCells, type HeldCells, isMoved, isOfPlan, type Size } from "./held-cells";

/** A sheet of the workbook that the add-in has written before. */
export interface PresentSheet {
  /** What to put into it: the plan of the new load if it has the same layout, or that of the load before. */
  readonly plan: SheetPlan;
  /** Whether that is how it was loaded before, and not what was chosen now. */
  readonly isAsBefore: boolean;
  /** How many of its cells were changed. */
  readonly changed: number;
  /** Whether rows or columns were inserted or deleted, so that nothing can be put into it. */
  readonly isMoved: boolean;
}

/** What a sheet holds, and how much of it was read. */
export interface HeldSheet extends Size {
  readonly held: HeldCells;
}

/**
 * For each plan of a load, the sheet of its name if the add-in has written it; null if there is none, or if it is
 * one of the user's.
 */
export async function findPresent(
  ids: readonly LoadId[],
  options: LoadOptions,
  read: (plan: SheetPlan) => Promise<HeldSheet | null>,
): Promise<readonly (PresentSheet | null)[]> {
  const chosen = loadPlans(ids, options);
  const sheets = await Promise.all(chosen.map(read));
  if (sheets.every((sheet) => sheet === null)) return sheets.map(() => null);
  const variants = variantsOf(ids, options);
  return chosen.map((plan, place) => {
    const sheet = sheets[place] ?? null;
    return sheet === null ? null : presentSheet(plan, place, variants, sheet);
  });
}

/** A way in which the plans can have been loaded. */
interface Variant {
  readonly plans: readonly SheetPlan[];
  /** What sheets then hold: loaded by themselves, or together with all others, whose sheets their formulas read. */
  readonly contents: readonly (readonly SheetPlan[])[];
}

function presentSheet(
  plan: SheetPlan,
  place: number,
  variants: readonly Variant[],
  { held, ...size }: HeldSheet,
): PresentSheet | null {
  const attempts = variants.flatMap(({ plans, contents }) =>
    contents.flatMap((sheets) => {
      const [content, before] = [sheets[place], plans[place]];
      return content === undefined || before === undefined ? [] : [{ content, before }];
    }),
  );
  let best: { readonly content: SheetPlan; readonly before: SheetPlan; readonly changed: number } | null = null;
  for (const { content, before } of attempts) {
    const changed = differentCells(content, held).length;
    if (best === null || changed < best.changed) best = { content, before, changed };
    if (changed === 0) break;
  }
  if (best === null || !isOfPlan(best.content, held, size)) return null;
  const isAsBefore = layoutOf(plan) !== layoutOf(best.before);
  return {
    plan: isAsBefore ? best.before : plan,
    isAsBefore,
    changed: best.changed,
    isMoved: isMoved(best.content, held, size),
  };
}

/** Every way of loading, first as chosen now. */
function variantsOf(ids: readonly LoadId[], options: LoadOptions): readonly Variant[] {
  const first = <Value>(value: Value, all: readonly Value[]) => [value, ...all.filter((one) => one !== value)];
  return first(options.form, ["printed", "jjj", "excel", "values"] as const).flatMap((form) =>
    first(options.hasChart, [true, false]).flatMap((hasChart) =>
      first(options.isNativeTable, [true, false]).map((isNativeTable): Variant => {
        const way = { ...options, form, hasChart, isNativeTable };
        const plans = loadPlans(ids, way);
        const everything = named(loadPlans(loadIds, way));
        const together = plans.flatMap(({ key }) => everything.filter((one) => one.key === key));
        return { plans, contents: [named(plans), together] };
      }),
    ),
  );
}

/** The plans with the names of their sheets in all formulas. */
const named = (plans: readonly SheetPlan[]): readonly SheetPlan[] =>
  withSheetNames(plans, {
    sheets: plans.map(({ sheetName }) => sheetName),
    ranges: plans.map(({ names = [] }) => names.map(({ name }) => name)),
  });

/** Where everything is in a sheet; what stays as it is when only its cells are filled again. */
const layoutOf = ({ cells, merged = [], chart, moreCharts, table }: SheetPlan): string =>
  JSON.stringify([
    cells.length,
    cells[0]?.length,
    merged.map(({ top, left }) => [top, left]),
    chart,
    moreCharts,
    table,
  ]);
