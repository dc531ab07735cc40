import { withSource } from "../../../../src/taskpane/explain/report/repair";
import { writeLike } from "../../../../src/taskpane/explain/report/value/like";
import { windowAround } from "../../../../src/taskpane/explain/report/value/window";

describe("numbers beside that of a cell", () => {
  it.each([
    ["46.9%", 0.4693485, 0.1234, "12.3%"],
    ["1.193", 1.19291, 0.5, "0.500"],
    ["12,345.6", 12345.61, 1234.56, "1,234.6"],
    ["9004.5", 9004.5, 161.83, "161.8"],
    ["1.192917654", 1.192917654, 0.5063743, "0.5064"],
    ["28.8 pp", 28.8, 1.23456, "1.235"],
    ["######", 5, 12.3456, "12.35"],
  ])("are written as %s is", (shown, value, other, expected) => {
    expect(writeLike(shown, value, "en")(other)).toBe(expected);
  });
});

describe("the part of a large result that is shown", () => {
  it.each([
    [0, 31, { from: 0, to: 8 }],
    [15, 31, { from: 11, to: 19 }],
    [30, 31, { from: 23, to: 31 }],
    [null, 31, { from: 0, to: 8 }],
    [1, 3, { from: 0, to: 3 }],
  ])("is around line %s of %d", (place, count, expected) => {
    expect(windowAround(place, count, 8)).toEqual(expected);
  });
});

describe("a formula with another range", () => {
  const call = { start: 10, source: "JJJ.SHARE(B2:B5,C2)" };

  it("has it in the place of the argument", () => {
    const formula = "=ROUND(1)+JJJ.SHARE(B2:B5,C2)*2";
    expect(withSource(call, formula, { source: "B2:B5" }, "B3:B5")).toBe("=ROUND(1)+JJJ.SHARE(B3:B5,C2)*2");
  });

  it("is not made where the range is written twice", () => {
    const twice = { start: 1, source: "JJJ.GAP(B2:B5,B2:B5)" };
    expect(withSource(twice, "=JJJ.GAP(B2:B5,B2:B5)", { source: "B2:B5" }, "B3:B5")).toBeNull();
  });
});
