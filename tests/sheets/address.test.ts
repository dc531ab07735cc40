import fc from "fast-check";
import { columnLetters, rangeAddress } from "../../src/sheets/address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test("letters follow each other like digits without a zero", () => {
  fc.assert(
    fc.property(fc.nat(16_383), (column) => {
      const value = Array.from(columnLetters(column)).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      expect(value).toBe(column + 1);
    }),
  );
});

test("a range goes from its first to its last cell", () => {
  expect(rangeAddress({ top: 0, left: 0, bottom: 8, right: 6 })).toBe("A1:G9");
  expect(rangeAddress({ top: 9, left: 26, bottom: 10, right: 27 })).toBe("AA10:AB11");
});

test("a range of one cell has no colon", () => {
  expect(rangeAddress({ top: 4, left: 2, bottom: 4, right: 2 })).toBe("C5");
});
