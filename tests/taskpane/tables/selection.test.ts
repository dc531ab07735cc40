import { afterTick, afterTickOfAll } from "../../../src/taskpane/tables/selection";

const all = Object.freeze(["a", "b", "c", "d"]);
const ticked = Object.freeze(["b", "d"]);

describe("what is ticked", () => {
  it("gains one and stays in the order of all", () => {
    expect(afterTick(all, ticked, "c", true)).toEqual(["b", "c", "d"]);
  });

  it("loses one", () => {
    expect(afterTick(all, ticked, "b", false)).toEqual(["d"]);
  });

  it("stays the same when one is ticked or unticked twice", () => {
    expect(afterTick(all, ticked, "b", true)).toEqual(["b", "d"]);
    expect(afterTick(all, ticked, "a", false)).toEqual(["b", "d"]);
  });

  it("gains all that a search has found, and loses them, and keeps the others", () => {
    expect(afterTickOfAll(all, ticked, ["a", "b"], true)).toEqual(["a", "b", "d"]);
    expect(afterTickOfAll(all, ticked, ["a", "b"], false)).toEqual(["d"]);
    expect(afterTickOfAll(all, ticked, all, true)).toEqual(all);
  });
});
