import type { AnswerValue } from "../../../src/exercises/marking/answers/read-answer";
import { withData } from "../../../src/exercises/own-data/own-data";
import { findAnswers } from "../../../src/exercises/sheet/find-answers";
import { findCode, findVariant } from "../../../src/exercises/sheet/find-variant";
import { exercisePlan } from "../../../src/exercises/sheet/plan";
import type { Variant } from "../../../src/exercises/types";
import { findExercise, isVariant, variantOf } from "../../../src/exercises/variants/variant";
import type { CellRange } from "../../../src/sheets/plan";

const gap = variantOf(findExercise("gap")!, 12);

function sheetOf(variant: Variant) {
  const { plan, layout } = exercisePlan(variant, { language: "en", student: null, live: false });
  return {
    layout,
    cells: plan.cells.map((row) => row.map(({ value }): AnswerValue => value)),
    names: new Map<string, CellRange>(plan.names!.map(({ name, range }) => [name, range])),
  };
}

describe("finding the exercise of a sheet", () => {
  it("finds the code wherever it is", () => {
    expect(findCode({ cells: [["x"], [null, 3, ` ${gap.code} `]], names: new Map() })).toBe(gap.code);
  });

  it("says that a sheet without a code is no exercise", () => {
    expect(
      findVariant({
        cells: [
          ["Totals", 3],
          ["2013-07", "well-known"],
        ],
        names: new Map(),
      }),
    ).toEqual({ kind: "no-code" });
  });

  it("says that a code was changed", () => {
    const { cells, names, layout } = sheetOf(gap);
    cells[layout.code.top]![layout.code.left] = gap.code.slice(0, -1) + (gap.code.endsWith("0") ? "1" : "0");
    expect(findVariant({ cells, names })).toEqual({ kind: "changed", id: "gap" });
  });

  it("follows names that a workbook has numbered for a second sheet of the exercise", () => {
    const { cells, names, layout } = sheetOf(gap);
    const numbered = new Map([...names].map(([name, range]) => [`${name}_2`, range]));
    const [first] = layout.questions;
    cells[first!.answers.top]![first!.answers.left] = 12.5;
    expect(findAnswers(gap, { cells, names: numbered }).answers.points).toEqual([12.5]);
  });

  it("names the questions whose cells no longer exist", () => {
    const { cells, layout } = sheetOf(gap);
    const kept = cells.filter((_, row) => row !== layout.questions[1]!.answers.top);
    expect(findAnswers(gap, { cells: kept, names: new Map() }).missing).toEqual(["relative"]);
  });

  it("reports that a teacher's data are missing or no longer fit", () => {
    const own = withData(
      findExercise("shares")!,
      {
        title: "",
        unit: "",
        rows: ["A", "B"],
        columns: ["x", "y"],
        values: [
          [1, 2],
          [3, 4],
        ],
      },
      5,
    );
    if (own.kind !== "variant") throw new Error("no variant");
    const { cells, names, layout } = sheetOf(own.variant);
    const again = findVariant({ cells, names });
    expect(isVariant(again as Variant)).toBe(true);
    expect(findVariant({ cells, names: new Map() })).toMatchObject({ kind: "own-data-lost", id: "shares" });
    const [table] = layout.tables;
    cells[table!.top + 1]![table!.left + 1] = "one";
    expect(findVariant({ cells, names })).toMatchObject({
      kind: "own-data-lost",
      problems: [{ en: "A, x: a number greater than 0 is needed." }],
    });
  });
});
