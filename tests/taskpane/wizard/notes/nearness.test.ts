import type { Reading } from "../../../../src/taskpane/formula/evaluate";
import { parseExpression } from "../../../../src/taskpane/formula/parse-formula";
import { isGivenDistances } from "../../../../src/taskpane/wizard/notes/nearness";

const read = (rows: readonly (readonly number[])[]): Reading => ({ kind: "read", rows, range: null, inner: null });

const kilometres = [0, 110, 270, 1070].map((from) => [0, 110, 270, 1070].map((to) => Math.abs(from - to)));

const given = (name: string, argument: string, text: string, rows: readonly (readonly number[])[]) =>
  isGivenDistances({ name }, argument, parseExpression(text)!, read(rows));

describe("distances in the place of weights", () => {
  it("are seen in a range", () => {
    expect(given("MORAN", "weights", "C2:F5", kilometres)).toBe(true);
    expect(given("GEARY", "weights", "C2:F5", kilometres)).toBe(true);
    expect(given("SHIFTSHARE", "weights", "C2:F5", kilometres)).toBe(true);
  });

  it("are seen in what DISTANCE returns, of two places too", () => {
    expect(
      given("MORAN", "weights", "JJJ.DISTANCE(B2:B3,C2:C3)", [
        [0, 5],
        [5, 0],
      ]),
    ).toBe(true);
  });

  it("are none of neighbours, nor of another function, nor where distances are asked for", () => {
    const neighbours = kilometres.map((row) => row.map((value) => (value > 0 && value < 200 ? 1 : 0)));
    expect(given("MORAN", "weights", "C2:F5", neighbours)).toBe(false);
    expect(given("MORAN", "weights", "JJJ.SHARE(C2:F5)", neighbours)).toBe(false);
    expect(given("ACCESSIBILITY", "distance", "C2:F5", kilometres)).toBe(false);
    expect(given("GINI", "weights", "C2:F5", kilometres)).toBe(false);
  });
});
