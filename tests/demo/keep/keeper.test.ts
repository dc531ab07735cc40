import { Keeper } from "../../../src/demo/keep/keeper";
import type { Store } from "../../../src/demo/keep/store";
import { library } from "../../support/demo/spreadsheet-library";

class FakeStore implements Store {
  kept: unknown[] = [];
  isCleared = false;
  read = () => Promise.resolve(undefined);
  write = (value: unknown) => {
    this.kept.push(value);
    return Promise.resolve();
  };
  clear = () => {
    this.isCleared = true;
    return Promise.resolve();
  };
}

function setUp() {
  const store = new FakeStore();
  const model = new library.Model({ sheets: [{ name: "S", id: "s" }] });
  const keeper = new Keeper(library, model, store, () => undefined);
  const enter = (content: string) => model.dispatch("UPDATE_CELL", { sheetId: "s", col: 0, row: 0, content });
  return { store, keeper, enter };
}

/** Longer than the keeper waits for a pause. */
const later = (time = 3000) => jest.advanceTimersByTimeAsync(time);

describe("what is kept of a workbook", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it("is its last state, once the user pauses", async () => {
    const { store, keeper, enter } = setUp();
    for (let step = 0; step < 5; step++) {
      enter(String(step));
      await later(200);
    }
    expect([keeper.isUpToDate, store.kept.length]).toEqual([false, 0]);
    await later();
    expect(keeper.isUpToDate).toBe(true);
    expect(store.kept).toHaveLength(1);
  });

  it("is handed over at once to another tab, and nothing later", async () => {
    const { store, keeper, enter } = setUp();
    enter("1");
    await keeper.handOver();
    expect(store.kept).toHaveLength(1);
    expect(keeper.isUpToDate).toBe(true);
    enter("2");
    await later();
    expect(store.kept).toHaveLength(1);
    expect(keeper.isUpToDate).toBe(false);
    await keeper.forget();
    expect(store.isCleared).toBe(false);
  });
});
