import type { WorkbookCells } from "../../../src/hosts/cells";
import { type SheetWriter, WriteError, type WriteOptions, type WrittenSheet } from "../../../src/hosts/host";
import type { LoadOptions } from "../../../src/sheets/load-options";
import { defaultLoadOptions, type LoadId } from "../../../src/sheets/load-plans";
import type { SheetPlan } from "../../../src/sheets/plan";
import { loadOptions } from "../../../src/taskpane/services/load-choices";
import type { LoadState } from "../../../src/taskpane/services/load-state";
import { browserMemory, noMemory } from "../../../src/taskpane/services/memory";
import { createTableLoader } from "../../../src/taskpane/services/table-loader";

/** Options and id are the sheet's name, so that a test reads what the host was asked for. */
const plansOf = (ids: readonly LoadId[], options: LoadOptions): Promise<readonly SheetPlan[]> =>
  Promise.resolve(ids.map((id) => planOf(id, options)));

const planOf = (id: LoadId, { language, form, isNativeTable, hasChart }: LoadOptions): SheetPlan => ({
  sheetName: [language, form, ...(isNativeTable ? ["table"] : []), ...(hasChart ? ["chart"] : []), id].join(" "),
  ...(id === "audit" ? {} : { key: id }),
  cells: [[{ value: id }]],
  columnWidths: [10],
  styles: [],
  frozenRows: 0,
  frozenColumns: 0,
  notes: [],
  table: null,
  chart: null,
});

/** What was begun goes on until it waits for the host. */
const begun = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A host whose writes end when the test says so. */
class FakeHost implements SheetWriter, Pick<WorkbookCells, "readCell" | "readEntered" | "readFormulasIn"> {
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

  readonly readCell = () => Promise.resolve(null);
  readonly readEntered = () => Promise.resolve(null);
  readonly readFormulasIn = () => Promise.resolve(null);

  select(sheet: string, address: string): Promise<boolean> {
    this.selected.push(`${sheet}!${address}`);
    return this.selectAnswer();
  }
}

const sheets: readonly WrittenSheet[] = Object.freeze([{ sheet: "JJJ Table 4", address: "A1:G9" }]);
const phases = (states: readonly LoadState[]) => states.map((state) => state.phase);

function loaderWithHost() {
  const host = new FakeHost();
  const loader = createTableLoader(host, plansOf, noMemory);
  const states: LoadState[] = [];
  loader.state.watch(() => states.push(loader.state.read()));
  return { host, loader, states };
}

describe("the loader of tables", () => {
  it("writes the plans of the tables in the given language, in one call", async () => {
    const { host, loader, states } = loaderWithHost();
    const load = loader.load(Object.freeze<LoadId[]>(["table-2", "table-4"]), "zh-CN");
    await begun();
    host.end(sheets);
    await load;
    expect(host.asked).toEqual([["zh-CN printed chart table-2", "zh-CN printed chart table-4"]]);
    expect(phases(states)).toEqual(["writing", "written"]);
  });

  it("loads once when pressed twice before anything is drawn again", async () => {
    const { host, loader } = loaderWithHost();
    const first = loader.load(["table-4"], "en");
    await loader.load(["table-4"], "en");
    await begun();
    host.end(sheets);
    await first;
    expect(host.asked).toEqual([["en printed chart table-4"]]);
  });

  it("tells who follows it of a load before anything is fetched, with a promise that ends with the load", async () => {
    const host = new FakeHost();
    const followed: Promise<void>[] = [];
    const loader = createTableLoader(host, plansOf, noMemory, (load) => followed.push(load));
    void loader.load(["table-4"], "en");
    expect(followed).toHaveLength(1);
    expect(host.asked).toEqual([]);
    await begun();
    host.end(sheets);
    await followed[0];
    expect(loader.state.read().phase).toBe("written");
  });

  it("asks for nothing when no table is given", async () => {
    const { host, loader, states } = loaderWithHost();
    await loader.load([], "en");
    expect(host.asked).toEqual([]);
    expect(states).toEqual([]);
  });

  it("reports the progress of the workbook", async () => {
    const { host, loader } = loaderWithHost();
    void loader.load(["table-1", "table-2"], "en");
    await begun();
    host.options.onProgress?.({ done: 1, total: 2 });
    expect(loader.state.read()).toMatchObject({ phase: "writing", progress: { done: 1, total: 2 } });
  });

  it("passes a request to cancel to the workbook, and a later load is not cancelled by it", async () => {
    const { host, loader } = loaderWithHost();
    const load = loader.load(["table-4"], "en");
    await begun();
    expect(host.options.signal?.aborted).toBe(false);
    loader.cancel();
    expect(host.options.signal?.aborted).toBe(true);
    expect(loader.state.read()).toMatchObject({ phase: "writing", isCancelling: true });
    await begun();
    host.fail(new WriteError("cancelled"));
    await load;
    expect(loader.state.read()).toMatchObject({ phase: "failed", failure: { reason: "cancelled" } });
    void loader.load(["table-4"], "en");
    await begun();
    expect(host.options.signal?.aborted).toBe(false);
  });

  it("does not ask the workbook when it is cancelled before the plans are there", async () => {
    const { host, loader } = loaderWithHost();
    const load = loader.load(["table-4"], "en");
    loader.cancel();
    await load;
    expect(host.asked).toEqual([]);
    expect(loader.state.read()).toMatchObject({ phase: "failed", failure: { reason: "cancelled" } });
  });

  it("loads as the user has chosen, now and the next time", async () => {
    const storage = new Map<string, string>();
    const memory = browserMemory(
      () =>
        ({
          getItem: (key: string) => storage.get(key) ?? null,
          setItem: (key: string, value: string) => void storage.set(key, value),
          removeItem: (key: string) => void storage.delete(key),
        }) as Storage,
      "",
    );
    const host = new FakeHost();
    const loader = createTableLoader(host, plansOf, memory);
    loader.choose({ form: "excel", sheetLanguage: "zh-CN" });
    loader.choose({ range: "table", chart: "without" });
    void loader.load(["table-4"], "en");
    await begun();
    void createTableLoader(host, plansOf, memory).load(["facts"], "en");
    await begun();
    loader.choose({ sheetLanguage: null });
    void createTableLoader(host, plansOf, memory).load(["facts"], "en");
    await begun();
    expect(host.asked).toEqual([["zh-CN excel table table-4"], ["zh-CN excel table facts"], ["en excel table facts"]]);
  });

  it("begins with the defaults of the plans", () => {
    const { loader } = loaderWithHost();
    expect(loadOptions(loader.choices.read(), "en")).toEqual({ ...defaultLoadOptions, language: "en" });
  });

  it("knows each sheet's data set, and the audit by its having none", async () => {
    const { host, loader } = loaderWithHost();
    const load = loader.load(["facts", "audit"], "en");
    await begun();
    host.end([
      { sheet: "JJJ Facts", address: "A1:L77" },
      { sheet: "JJJ Audit", address: "A1:F60" },
    ]);
    await load;
    expect(loader.state.read()).toEqual({
      phase: "written",
      ids: ["facts", "audit"],
      sheets: [
        { id: "facts", sheet: "JJJ Facts", address: "A1:L77", finding: "there" },
        { id: "audit", sheet: "JJJ Audit", address: "A1:F60", finding: "there" },
      ],
      replaced: 0,
    });
  });

  it("shows the sheet that was asked for, and not the first of those that it reads", async () => {
    const { host, loader } = loaderWithHost();
    const load = createTableLoader(
      host,
      () => plansOf(["facts", "audit"], loadOptions(loader.choices.read(), "en")),
      noMemory,
    );
    const loading = load.load(["audit"], "en");
    await begun();
    host.end([
      { sheet: "JJJ Facts", address: "A1:L77" },
      { sheet: "JJJ Audit", address: "A1:F60" },
    ]);
    await loading;
    expect(host.selected).toEqual(["JJJ Audit!A1"]);
  });

  it("tries the same tables again after a failure, in the present language", async () => {
    const { host, loader } = loaderWithHost();
    const load = loader.load(["table-2", "table-3"], "en");
    await begun();
    host.fail(new WriteError("editing"));
    await load;
    void loader.retry("zh-CN");
    await begun();
    expect(host.asked).toEqual([
      ["en printed chart table-2", "en printed chart table-3"],
      ["zh-CN printed chart table-2", "zh-CN printed chart table-3"],
    ]);
  });

  it("has nothing to try again after a success", async () => {
    const { host, loader } = loaderWithHost();
    const load = loader.load(["table-4"], "en");
    await begun();
    host.end(sheets);
    await load;
    await loader.retry("en");
    expect(host.asked).toEqual([["en printed chart table-4"]]);
  });

  it("reports a plan that cannot be made, and can load again afterwards", async () => {
    const host = new FakeHost();
    const loader = createTableLoader(
      host,
      (ids, options) =>
        ids.includes("table-3") ? Promise.reject(new RangeError("no such table")) : plansOf(ids, options),
      noMemory,
    );
    await loader.load(["table-3"], "en");
    expect(loader.state.read()).toMatchObject({ phase: "failed", failure: { reason: "unexpected" } });
    expect(host.asked).toEqual([]);
    void loader.load(["table-4"], "en");
    await begun();
    expect(host.asked).toEqual([["en printed chart table-4"]]);
  });

  it.each([
    ["is there when the workbook has selected it", () => Promise.resolve(true), "there"],
    ["is missing when the workbook has not found it", () => Promise.resolve(false), "missing"],
    ["is unreachable when the workbook fails", () => Promise.reject(new Error("busy")), "unreachable"],
  ])("finds that a sheet %s", async (_, answer, finding) => {
    const { host, loader } = loaderWithHost();
    const load = loader.load(["table-4"], "en");
    await begun();
    host.end(sheets);
    await load;
    host.selectAnswer = answer;
    await loader.show({ id: "table-4", sheet: "JJJ Table 4", address: "A1:G9", finding: "there" });
    expect(host.selected).toEqual(["JJJ Table 4!A1:G9"]);
    expect(loader.state.read()).toMatchObject({ sheets: [{ finding }] });
  });

  it("forgets the outcome when its message is closed", async () => {
    const { host, loader } = loaderWithHost();
    const load = loader.load(["table-4"], "en");
    await begun();
    host.end(sheets);
    await load;
    loader.close();
    expect(loader.state.read()).toEqual({ phase: "idle" });
  });
});
