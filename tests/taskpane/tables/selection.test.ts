import { withSelected, withAllSelected } from "../../../src/taskpane/tables/selection";

const all = Object.freeze(["a", "b", "c", "d"]);
const selected = Object.freeze(["b", "d"]);

describe("the selection", () => {
  it("gains one and stays in the order of all", () => {
    expect(withSelected(all, selected, "c", true)).toEqual(["b", "c", "d"]);
  });

  it("loses one", () => {
    expect(withSelected(all, selected, "b", false)).toEqual(["d"]);
  });

  it("stays the same when one is selected or deselected twice", () => {
    expect(withSelected(all, selected, "b", true)).toEqual(["b", "d"]);
    expect(withSelected(all, selected, "a", false)).toEqual(["b", "d"]);
  });

  it("gains all that a search has found, and loses them, and keeps the others", () => {
    expect(withAllSelected(all, selected, ["a", "b"], true)).toEqual(["a", "b", "d"]);
    expect(withAllSelected(all, selected, ["a", "b"], false)).toEqual(["d"]);
    expect(withAllSelected(all, selected, all, true)).toEqual(all);
  });
});
