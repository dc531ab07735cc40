import fc from "fast-check";
import {
  absoluteAddress,
  cellAddress,
  columnLetters,
  rangeAddress,
  rangeAround,
  sheetPrefix,
} from "../../../src/sheets/references/address";
import { cornersOf, parseReference } from "../../../src/sheets/references/reference";

describe("columnLetters", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("returns for column %i %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it("counts like digits without a zero", () => {
    fc.assert(
      fc.property(fc.nat(16_383), (column) => {
        const letters = Array.from(columnLetters(column));
        expect(letters.reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)).toBe(column + 1);
      }),
    );
  });
});

describe("an address", () => {
  it("goes from the first to the last cell of a range", () => {
    expect(rangeAddress({ top: 0, left: 0, bottom: 8, right: 6 })).toBe("A1:G9");
    expect(rangeAddress({ top: 9, left: 26, bottom: 10, right: 27 })).toBe("AA10:AB11");
  });

  it("has no colon for one cell", () => {
    expect(rangeAddress({ top: 4, left: 2, bottom: 4, right: 2 })).toBe("C5");
    expect(absoluteAddress({ top: 4, left: 2, bottom: 4, right: 2 })).toBe("$C$5");
    expect(cellAddress(4, 2)).toBe("C5");
  });

  it("has a dollar sign before each row and column where it is absolute", () => {
    expect(absoluteAddress({ top: 1, left: 1, bottom: 3, right: 5 })).toBe("$B$2:$F$4");
  });
});

describe("sheetPrefix", () => {
  it.each(["Data", "My data", "It's", "表4"])("returns what a reference to the sheet %s begins with", (sheet) => {
    expect(parseReference(`${sheetPrefix(sheet)}B2`)).toMatchObject({ kind: "cells", sheet });
    expect(cornersOf(`${sheetPrefix(sheet)}B2`)).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
  });
});

describe("rangeAround", () => {
  it("returns the smallest range that holds all cells", () => {
    const cells = [
      { row: 3, column: 5 },
      { row: 1, column: 7 },
      { row: 2, column: 6 },
    ];
    expect(rangeAround(cells)).toEqual({ top: 1, left: 5, bottom: 3, right: 7 });
  });

  it("holds as many cells as a column has", () => {
    const cells = Array.from({ length: 2 ** 20 }, (_, row) => ({ row, column: 2 }));
    expect(rangeAround(cells)).toEqual({ top: 0, left: 2, bottom: 2 ** 20 - 1, right: 2 });
  });
});
