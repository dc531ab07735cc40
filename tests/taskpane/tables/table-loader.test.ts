import type { Language } from "../../../src/locales/localized";
import type { LoadState, TableNumber } from "../../../src/taskpane/tables/load-state";
import { createTableLoader } from "../../../src/taskpane/tables/table-loader";
import { type SheetWriter, WriteError, type WriteOptions, type WrittenSheet } from "../../../src/workbook/host";
import type { SheetPlan } from "../../../src/workbook/plan";

const planOf = (table: TableNumber, language: Language): SheetPlan => ({
  sheetName: `${language} ${table}`,
  cells: [[{ value: table }]],
  columnWidths: [10],
  styles: [],
  frozenRows: 0,
  frozenColumns: 0,
  notes: [],
  table: null,
  chart: null,
});

/** A host whose writes end when the test says so. */
class FakeHost implements SheetWriter {
  readonly asked: string[][] = [];
  options: WriteOptions = {};
  end: (sheets: readonly WrittenSheet[]) => void = () => undefined;
  fail: (error: unknown) => void = () => undefined;
  selectAnswer: () => Promise<boolean> = () => Promise.resolve(true);
  readonly selected: string[] = [];

  write(plans: readonly SheetPlan[], options: WriteOptions = {}): Promise<readonly WrittenSheet[]> {
    this.asked.push(plans.map((plan) => plan.sheetName));
    this.options = options;
    return new Promise((resolve, reject) => {
      this.end = resolve;
      this.fail = reject;
    });
  }

  select(sheet: string, address: string): Promise<boolean> {
    this.selected.push(`${sheet}!${address}`);
    return this.selectAnswer();
  }
}

const sheets: readonly WrittenSheet[] = Object.freeze([{ sheet: "JJJ Table 4", address: "A1:G9" }]);
const phases = (states: readonly LoadState[]) => states.map((state) => state.phase);

function loaderWithHost() {
  const host = new FakeHost();
  const loader = createTableLoader(host, planOf);
  const states: LoadState[] = [];
  loader.state.watch(() => states.push(loader.state.read()));
  return { host, loader, states };
}

describe("the loader of tables", () => {
  it("writes the plans of the tables in the language asked for, in one call", async () => {
    const { host, loader, states } = loaderWithHost();
    const load = loader.load(Object.freeze<TableNumber[]>([2, 4]), "zh-CN");
    host.end(sheets);
    await load;
    expect(host.asked).toEqual([["zh-CN 2", "zh-CN 4"]]);
    expect(phases(states)).toEqual(["writing", "written"]);
  });

  it("loads once when pressed twice before anything is drawn again", async () => {
    const { host, loader } = loaderWithHost();
    const first = loader.load([4], "en");
    await loader.load([4], "en");
    host.end(sheets);
    await first;
    expect(host.asked).toEqual([["en 4"]]);
  });

  it("asks for nothing when no table is given", async () => {
    const { host, loader, states } = loaderWithHost();
    await loader.load([], "en");
    expect(host.asked).toEqual([]);
    expect(states).toEqual([]);
  });

  it("tells the progress of the workbook", () => {
    const { host, loader } = loaderWithHost();
    void loader.load([1, 2], "en");
    host.options.onProgress?.({ done: 1, total: 2 });
    expect(loader.state.read()).toMatchObject({ phase: "writing", progress: { done: 1, total: 2 } });
  });

  it("hands the wish to cancel to the workbook, and a later load is not cancelled by it", async () => {
    const { host, loader } = loaderWithHost();
    const load = loader.load([4], "en");
    expect(host.options.signal?.aborted).toBe(false);
    loader.cancel();
    expect(host.options.signal?.aborted).toBe(true);
    expect(loader.state.read()).toMatchObject({ phase: "writing", isCancelling: true });
    host.fail(new WriteError("cancelled"));
    await load;
    expect(loader.state.read()).toMatchObject({ phase: "failed", failure: { reason: "cancelled" } });
    void loader.load([4], "en");
    expect(host.options.signal?.aborted).toBe(false);
  });

  it("tries the same tables again after a failure, in the language of now", async () => {
    const { host, loader } = loaderWithHost();
    const load = loader.load([2, 3], "en");
    host.fail(new WriteError("editing"));
    await load;
    void loader.retry("zh-CN");
    expect(host.asked).toEqual([
      ["en 2", "en 3"],
      ["zh-CN 2", "zh-CN 3"],
    ]);
  });

  it("has nothing to try again after a success", async () => {
    const { host, loader } = loaderWithHost();
    const load = loader.load([4], "en");
    host.end(sheets);
    await load;
    await loader.retry("en");
    expect(host.asked).toEqual([["en 4"]]);
  });

  it("reports a plan that cannot be made, and can load again afterwards", async () => {
    const host = new FakeHost();
    const loader = createTableLoader(host, (table, language) => {
      if (table === 3) throw new RangeError("no such table");
      return planOf(table, language);
    });
    await loader.load([3], "en");
    expect(loader.state.read()).toMatchObject({ phase: "failed", failure: { reason: "unexpected" } });
    expect(host.asked).toEqual([]);
    void loader.load([4], "en");
    expect(host.asked).toEqual([["en 4"]]);
  });

  it.each([
    ["is there when the workbook has selected it", () => Promise.resolve(true), "there"],
    ["is gone when the workbook has not found it", () => Promise.resolve(false), "gone"],
    ["is unreachable when the workbook fails", () => Promise.reject(new Error("busy")), "unreachable"],
  ])("finds that a sheet %s", async (_, answer, finding) => {
    const { host, loader } = loaderWithHost();
    const load = loader.load([4], "en");
    host.end(sheets);
    await load;
    host.selectAnswer = answer;
    await loader.show({ table: 4, sheet: "JJJ Table 4", address: "A1:G9", finding: "there" });
    expect(host.selected).toEqual(["JJJ Table 4!A1:G9"]);
    expect(loader.state.read()).toMatchObject({ sheets: [{ finding }] });
  });

  it("forgets the outcome when its message is closed", async () => {
    const { host, loader } = loaderWithHost();
    const load = loader.load([4], "en");
    host.end(sheets);
    await load;
    loader.close();
    expect(loader.state.read()).toEqual({ phase: "idle" });
  });
});
