import { writeWorkbook } from "../src/hosts/xlsx/writer";
import { type LoadId, loadIds, loadPlans } from "../src/sheets/load-plans";
import type { SheetPlan } from "../src/sheets/plan";
import { handOver, measure } from "./measure";

/** What is loaded at once: its cells, and the time to plan its sheets and to hand these cells over. */
export interface MeasuredLoad {
  readonly name: string;
  readonly sheets: number;
  readonly cells: number;
  readonly planning: number;
  readonly handing: number;
}

const options = { language: "en", form: "jjj", isNativeTable: false, hasChart: true } as const;

const planned = (ids: readonly LoadId[]) => loadPlans(ids, options);

const cellsOf = (plans: readonly SheetPlan[]) => plans.map(({ cells }) => cells);

/** The sheets of each thing that can be loaded, and of everything at once. */
export function measureLoads(): readonly MeasuredLoad[] {
  const loads = [...loadIds.map((id) => ({ name: id, ids: [id] })), { name: "everything", ids: loadIds }];
  return loads.map(({ name, ids }) => {
    const cells = cellsOf(planned(ids));
    const { planning, handing } = measure({ planning: () => planned(ids), handing: () => handOver(cells) }, 300);
    return { name, sheets: cells.length, cells: cells.flat(2).length, planning, handing };
  });
}

/** Milliseconds by the clock to plan everything when nothing has been planned before, and then to write it into a file. */
export async function firstLoad(): Promise<{ readonly planning: number; readonly writing: number }> {
  const start = performance.now();
  const plans = planned(loadIds);
  const planning = performance.now() - start;
  await writeWorkbook(plans);
  return { planning, writing: performance.now() - start - planning };
}
