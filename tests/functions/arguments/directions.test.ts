import { directionsOf } from "../../../src/functions/arguments/directions";
import { failureOf } from "../../support/matrix";

const row = (...cells: (string | null)[]) => ({ rows: 1, columns: cells.length, cells });

describe("directions", () => {
  test("are 1 or −1, however written; a blank is a benefit", () => {
    expect(directionsOf(row("1", "+", "+1", "＋", " + ", null), 6)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(directionsOf(row("-1", "-", "−1", "−", "－"), 5)).toEqual([-1, -1, -1, -1, -1]);
  });

  test("are null if omitted", () => {
    expect(directionsOf(null, 3)).toBeNull();
  });

  test("must be one for each indicator", () => {
    expect(failureOf(() => directionsOf(row("1", "1"), 3))).toMatchObject({
      kind: "value",
      reason: "vector-length",
      details: { argument: "directions", needed: 3, found: 2 },
    });
  });

  test.each(["0", "2", "up", "++", "TRUE"])("reject %p with its place", (word) => {
    expect(failureOf(() => directionsOf(row("1", word), 2))).toMatchObject({
      kind: "value",
      reason: "unknown-direction",
      details: { argument: "directions", place: 2, found: word },
    });
  });
});
