import { numberGroups } from "../../../src/functions/arguments/groups";
import { cells, failureOf } from "../../support/matrix";

const numbered = (...labels: (string | null)[]) => {
  const { names, codes } = numberGroups({ rows: 1, columns: labels.length, cells: labels });
  return { names, codes: cells(codes)[0] };
};

describe("groups named by labels", () => {
  test("are numbered in the order in which they appear", () => {
    expect(numbered("west", "east", "west", "north")).toEqual({
      names: ["west", "east", "north"],
      codes: [0, 1, 0, 2],
    });
  });

  test("are the same in any letter case and with spaces around them, and keep the first spelling", () => {
    expect(numbered(" East", "EAST ", "east", "Eastern")).toEqual({ names: ["East", "Eastern"], codes: [0, 0, 0, 1] });
  });

  test("are blank where the label is blank or only spaces", () => {
    expect(numbered("a", null, "  ", "b")).toEqual({ names: ["a", "b"], codes: [0, "", "", 1] });
  });

  test("keep the shape of the labels", () => {
    const { codes } = numberGroups({ rows: 2, columns: 1, cells: ["a", "b"] });
    expect(cells(codes)).toEqual([[0], [1]]);
  });

  test("are refused where every value seems to have one of its own", () => {
    const labels = Array.from({ length: 2 ** 17 + 1 }, (_, place) => `value ${place}`);
    const of = (cells: readonly string[]) => numberGroups({ rows: 1, columns: cells.length, cells });
    expect(of(labels.slice(1)).names).toHaveLength(2 ** 17);
    expect(failureOf(() => of(labels))).toMatchObject({
      kind: "value",
      reason: "too-many-names",
      details: { argument: "groups", most: 131072 },
    });
  });
});
