import { layout, recipes } from "../../bench/inputs";
import { catalogue } from "../../src/functions/catalogue";
import { expectSound } from "../support/sound";
import { ExcelError, loadWorksheet } from "../support/worksheet";

const worksheet = loadWorksheet();

/** Functions of names and single values, which read no table. */
const withoutTable = ["TABLE", "DATA", "FACT", "CLAIM", "CHECK", "VERSION"];

describe("150,000 cells", () => {
  const large = layout(1500, 100);

  test("are a recipe of the benchmark for every function that reads a table", () => {
    expect(catalogue.map(({ name }) => name).filter((name) => !(name in recipes))).toEqual(
      withoutTable.filter((name) => catalogue.some((spec) => spec.name === name)),
    );
  });

  test.each(catalogue.map(({ name }) => name).filter((name) => name in recipes))("%s gives numbers", (name) => {
    const answer = worksheet.call(name, ...(recipes[name]?.(large) ?? []));
    expect(answer instanceof ExcelError ? answer : null).toBeNull();
    expectSound(answer);
  });
});

describe("a whole column", () => {
  const column = Array.from({ length: 1_048_576 }, (_, row) => [row < 3 ? row + 1 : ""]);

  test("of blanks after three numbers is three numbers for a function of a distribution", () => {
    expect(worksheet.call("GRADIENT", column)).toEqual([[2]]);
  });

  test("compared pair by pair is refused with what to do, not with a crash", () => {
    expect(worksheet.call("SIMILARITY", column)).toEqual(
      new ExcelError(
        "#VALUE!",
        "1048576 × 1048576 cells are more than 16777216: give a smaller range, not whole columns",
      ),
    );
  });
});
