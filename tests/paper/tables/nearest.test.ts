import { nearest, typosBetween } from "../../../src/paper/tables/nearest";

describe("typosBetween", () => {
  test.each([
    ["hebei", "hebei", 0],
    ["heibei", "hebei", 1],
    ["hebi", "hebei", 1],
    ["habei", "hebei", 1],
    ["hbeei", "hebei", 1],
    ["ab", "ba", 1],
    ["", "abc", 3],
    ["abc", "", 3],
    ["", "", 0],
    ["kitten", "sitting", 3],
    ["ca", "abc", 3],
  ])("from %p to %p: %i", (first, second, typos) => {
    expect(typosBetween(first, second)).toBe(typos);
    expect(typosBetween(second, first)).toBe(typos);
  });
});

describe("nearest", () => {
  const known = Object.freeze(["Beijing", "Tianjin", "Hebei", "BJ", "京", "table-4"]);

  test.each([
    ["bejing", "Beijing"],
    ["Biejing", "Beijing"],
    ["TIANJING", "Tianjin"],
    ["tabel 4", "table-4"],
    ["bejnig", "Beijing"],
  ])("for %p means %s, as it is written among the known", (given, meant) => {
    expect(nearest(given, known)).toBe(meant);
  });

  test.each(["Shanghai", "", "X", "沪", "Henan", "x".repeat(32767)])("knows nothing near %#", (given) => {
    expect(nearest(given, known)).toBeNull();
  });

  test("returns the nearest, and the first of several equally near", () => {
    expect(nearest("table-4", ["table-5", "table-4"])).toBe("table-4");
    expect(nearest("table-9", ["table-1", "table-2"])).toBe("table-1");
  });
});
