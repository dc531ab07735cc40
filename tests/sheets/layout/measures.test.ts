import { columnWidthInPoints } from "../../../src/sheets/layout/measures";

describe("the width of a column", () => {
  test("is Excel's default of 48 points for 8.43 characters", () => {
    expect(columnWidthInPoints(8.43)).toBe(48);
  });

  test("is seven pixels for each character, beside five of padding", () => {
    expect(columnWidthInPoints(1)).toBe(9);
    expect(columnWidthInPoints(20)).toBe(145 * 0.75);
  });
});
