import { columnWidthInPoints } from "../../../../src/hosts/excel/writing/units";

test("Excel's default width of 8.43 characters is its 48 points", () => {
  expect(columnWidthInPoints(8.43)).toBe(48);
});

test("each character is seven pixels, beside five of padding", () => {
  expect(columnWidthInPoints(1)).toBe(9);
  expect(columnWidthInPoints(20)).toBe(145 * 0.75);
});
