import fc from "fast-check";
import { uniqueSheetName } from "../../../src/sheets/names/sheet-name";

describe("a sheet name", () => {
  test("that is free stays as it is", () => {
    expect(uniqueSheetName("JJJ Table 4", ["Sheet1"])).toBe("JJJ Table 4");
  });

  test("that is taken gets the first free number", () => {
    expect(uniqueSheetName("JJJ", ["JJJ"])).toBe("JJJ (2)");
    expect(uniqueSheetName("JJJ", ["JJJ", "JJJ (2)", "JJJ (4)"])).toBe("JJJ (3)");
  });

  test("that differs in case alone is taken", () => {
    expect(uniqueSheetName("JJJ Table 4", ["jjj TABLE 4"])).toBe("JJJ Table 4 (2)");
  });

  test("that is long is cut for the number", () => {
    const long = "A name of just thirty-one chars";
    expect(long).toHaveLength(31);
    expect(uniqueSheetName(long, [])).toBe(long);
    expect(uniqueSheetName(`${long}!`, [])).toBe(long);
    expect(uniqueSheetName(long, [long])).toBe("A name of just thirty-one (2)");
  });

  test("that is too long ends with a whole word, in Chinese with a whole character", () => {
    expect(uniqueSheetName("Exercise Upgrading and structural change", [])).toBe("Exercise Upgrading and");
    expect(uniqueSheetName("x".repeat(40), [])).toBe("x".repeat(31));
    expect(uniqueSheetName("练习 " + "产业".repeat(20), [])).toBe(`练习 ${"产业".repeat(14)}`);
  });

  test("gets blanks for characters that it may not have", () => {
    expect(uniqueSheetName("a/b\\c?d*e[f]g:h", [])).toBe("a b c d e f g h");
  });

  test("loses apostrophes at its ends and keeps those within", () => {
    expect(uniqueSheetName("'the region's'", [])).toBe("the region's");
  });

  test("that is empty becomes JJJ", () => {
    expect(uniqueSheetName("", [])).toBe("JJJ");
    expect(uniqueSheetName(" '?' ", [])).toBe("JJJ");
  });

  test("loses an apostrophe at which it is cut", () => {
    expect(uniqueSheetName(`${"a".repeat(30)}'s table`, [])).toBe("a".repeat(30));
  });

  test("that Excel reserves gets a number", () => {
    expect(uniqueSheetName("History", [])).toBe("History (2)");
  });

  test("is accepted by Excel, whatever was desired", () => {
    const taken = fc.array(fc.constantFrom("JJJ", "jjj (2)", "History (2)", "x"));
    const letter = fc.constantFrom("a", "京", "𠀀", "'", " ", "\n", "?", "]", "History");
    const desired = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 40 }),
      fc.string({ unit: letter, maxLength: 40 }),
    );
    fc.assert(
      fc.property(desired, taken, (name, names) => {
        const result = uniqueSheetName(name, Object.freeze(names));
        expect(result.length).toBeGreaterThan(0);
        expect(result.length).toBeLessThanOrEqual(31);
        expect(result).not.toMatch(/[\\/?*[\]:\p{Cc}]|^'|'$|^\s|\s$|^history$|\p{Cs}/iu);
        expect(names.map((other) => other.toLowerCase())).not.toContain(result.toLowerCase());
      }),
      { numRuns: 500 },
    );
  });
});
