import { argumentsOf } from "../../bench/inputs";
import { catalogue } from "../../src/functions/catalogue";
import { expectValidResult } from "../support/valid-result";
import { ExcelError, loadWorksheet } from "../support/worksheet";

const worksheet = loadWorksheet();

describe("150,000 cells", () => {
  // The functions of the paper's data take names and single values.
  const ofTables = catalogue.filter(({ family }) => family !== "data");

  test.each(ofTables.map((spec) => [spec.name, spec] as const))("give numbers in %s", (_, spec) => {
    const answer = worksheet.call(spec.name, ...argumentsOf(spec, { rows: 1500, columns: 100 }));
    expect(answer instanceof ExcelError ? answer : null).toBeNull();
    expectValidResult(answer);
  });
});

describe("a whole column", () => {
  const column = Array.from({ length: 1_048_576 }, (_, row) => [row < 3 ? row + 1 : ""]);

  test("of three numbers and blanks is three numbers to a function of a distribution", () => {
    expect(worksheet.call("GRADIENT", column)).toEqual([[2]]);
  });

  test("compared pair by pair is rejected with what to do, not with a crash", () => {
    expect(worksheet.call("SIMILARITY", column)).toEqual(
      new ExcelError(
        "#VALUE!",
        "1048576 × 1048576 cells are more than 16777216; use a smaller range, not whole columns",
      ),
    );
  });
});

describe("a column of fifty thousand blanks below four cells", () => {
  const long = (cells: readonly unknown[]) => Array.from({ length: 50_004 }, (_, row) => [cells[row] ?? ""]);
  const values = long([5, 3, 9, 4]);
  const others = long([7, 4, 9.5, 6]);
  const groups = long(["x", "y", "x", "y"]);
  const weights = long([1, 2, 3, 4]);

  test.each<[string, readonly unknown[][][], readonly unknown[]]>([
    ["GINI", [values, weights], []],
    ["LORENZ", [values, weights], []],
    ["THEILDECOMP", [values, groups, weights], []],
    ["BETACONV", [values, others], [5]],
    ["SHIFTSHARE", [values, others, others, values], [null, "total"]],
    ["STRUCTCHANGE", [values, others], []],
    ["SYMBIOSIS", [groups, long(["y", "x", "z", "z"])], []],
    ["RANKSIZE", [values], []],
    ["HHI", [values], []],
  ])("is the same as the four cells in each argument of %s", (name, columns, more) => {
    const firstFour = columns.map((whole) => whole.slice(0, 4));
    expect(worksheet.call(name, ...columns, ...more)).toEqual(worksheet.call(name, ...firstFour, ...more));
  });
});
