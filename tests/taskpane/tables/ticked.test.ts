import type { TableNumber } from "../../../src/taskpane/tables/load-state";
import { afterTick } from "../../../src/taskpane/tables/ticked";

const all: readonly TableNumber[] = Object.freeze<TableNumber[]>([1, 2, 3, 4]);
const ticked = Object.freeze<TableNumber[]>([2, 4]);

describe("the ticked tables", () => {
  it("stay in the order of the list, whatever the order of the ticks", () => {
    expect(afterTick(all, ticked, 1, true)).toEqual([1, 2, 4]);
    expect(afterTick(all, ticked, 3, true)).toEqual([2, 3, 4]);
  });

  it("lose the table whose tick is taken away", () => {
    expect(afterTick(all, ticked, 2, false)).toEqual([4]);
  });

  it("do not change when a tick is repeated", () => {
    expect(afterTick(all, ticked, 4, true)).toEqual([2, 4]);
    expect(afterTick(all, ticked, 1, false)).toEqual([2, 4]);
  });
});
