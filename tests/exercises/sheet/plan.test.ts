import { exercises } from "../../../src/exercises/catalogue";
import { answerArea, answersIn } from "../../../src/exercises/marking/answers/answer-area";
import { answerKey } from "../../../src/exercises/marking/answers/answer-key";
import type { AnswerValue } from "../../../src/exercises/marking/answers/read-answer";
import { rightAnswers } from "../../../src/exercises/marking/answers/right-answers";
import { mark } from "../../../src/exercises/marking/mark";
import { withData } from "../../../src/exercises/own-data/own-data";
import { roundTo } from "../../../src/exercises/rounding";
import { describeVariant } from "../../../src/exercises/sheet/describe";
import { findAnswers } from "../../../src/exercises/sheet/find-answers";
import { findCode, findVariant } from "../../../src/exercises/sheet/find-variant";
import { exercisePlan } from "../../../src/exercises/sheet/plan";
import { type ReadSheet } from "../../../src/exercises/sheet/read-sheet";
import type { Variant } from "../../../src/exercises/types";
import { isVariant, variantOf } from "../../../src/exercises/variants/variant";
import { localize } from "../../../src/language/localized";
import type { CellRange } from "../../../src/sheets/plan";
import { textWidth } from "../../../src/sheets/text-width";

const languages = ["en", "zh-CN"] as const;

/** The sheet as a student hands it back, with the right answers filled in. */
function filled(variant: Variant, language: "en" | "zh-CN"): { cells: AnswerValue[][]; names: Map<string, CellRange> } {
  const { plan, layout } = exercisePlan(variant, { language, student: null, live: false });
  const cells = plan.cells.map((row) => row.map(({ value }): AnswerValue => value));
  const key = answerKey(variant, language);
  for (const { id, answers } of layout.questions)
    key[id]!.forEach((value, place) => {
      const columns = answers.right - answers.left + 1;
      cells[answers.top + Math.floor(place / columns)]![answers.left + (place % columns)] = value;
    });
  return { cells, names: new Map(plan.names!.map(({ name, range }) => [name, range])) };
}

const pointsOf = (variant: Variant, sheet: ReadSheet) =>
  mark(variant, findAnswers(variant, sheet).answers, { language: "en" }).points;

describe.each(exercises.map((exercise) => [exercise.id, exercise] as const))("the sheet of %s", (_, exercise) => {
  const variant = variantOf(exercise, 77);

  it.each(languages)("holds the data, the code and a cell for each answer in %s", (language) => {
    const { plan, layout } = exercisePlan(variant, { language, student: "2023-001", live: false });
    const width = plan.cells[0]!.length;
    expect(plan.cells.every((row) => row.length === width)).toBe(true);
    expect(plan.columnWidths).toHaveLength(width);
    expect(plan.cells[layout.code.top]![layout.code.left]!.value).toBe(variant.code);
    expect(plan.cells.flat().map(({ value }) => value)).toContain("2023-001");
    describeVariant(variant).tables.forEach((table, place) => {
      const { top, left } = layout.tables[place]!;
      table.rows.forEach(({ name, cells }, row) => {
        const shown = plan.cells[top + 1 + row]!.slice(left, left + 1 + cells.length).map(({ value }) => value);
        expect(shown).toEqual(
          [name, ...cells].map((cell) => (typeof cell === "number" ? cell : localize(cell, language))),
        );
      });
    });
    expect(plan.unlocked).toEqual(layout.questions.map(({ answers }) => answers));
    expect(plan.validations).toHaveLength(variant.questions.length);
    expect(new Set(plan.names!.map(({ name }) => name)).size).toBe(plan.names!.length);
  });

  it.each(languages)("has its feedback on a screen of 1366 pixels, and a whole name, in %s", (language) => {
    const { plan, layout } = exercisePlan(variant, { language, student: null, live: false });
    // Of the default font in Excel; the numbers of the rows, the scroll bar and the margins of the window come off.
    const pixels = plan.columnWidths.reduce((sum, width) => sum + Math.trunc(7 * width + 5), 0);
    expect(pixels).toBeLessThanOrEqual(1366 - 80);
    // Beside an open pane, in Excel and in the demo, where no table has more columns than there are answers or three.
    const columns = layout.questions[0]!.points.left - 2;
    if (columns <= 3) expect(pixels).toBeLessThanOrEqual(1366 - 430);
    expect(layout.questions.every(({ feedback }) => feedback.right === plan.columnWidths.length - 1)).toBe(true);
    // The second sheet of the exercise has a number after its name.
    expect(`${plan.sheetName} (2)`.length).toBeLessThanOrEqual(31);
    expect(plan.sheetName).toContain(language === "en" ? "Exercise " : "练习 ");
  });

  it.each(languages)("is printed without points and feedback of the marker, one page wide, in %s", (language) => {
    const { plan, layout } = exercisePlan(variant, { language, student: "2023-001", live: true });
    const { right = NaN, repeatedRows, footer } = plan.print!;
    for (const { feedback, points, answers } of layout.questions) {
      expect(feedback.left).toBeGreaterThan(right);
      expect(points.right).toBeLessThanOrEqual(right);
      expect(answers.right).toBeLessThan(right);
    }
    expect(repeatedRows).toEqual({ top: layout.area.top - 1, bottom: layout.area.top - 1 });
    expect(footer).toContain("2023-001");
    // Lines of running text end before the feedback, whose column is not printed.
    const printed = plan.columnWidths.slice(1, right + 1).reduce((sum, width) => sum + width, 0);
    const texts = plan.cells
      .slice(0, layout.area.top)
      .flatMap((row) => (row[2]?.value == null ? (row[1]?.value ?? "") : ""));
    for (const text of texts) expect(textWidth(String(text))).toBeLessThanOrEqual(printed);
  });

  it("has unlocked cells that are blank, in the layout that CHECK reads", () => {
    const { plan, layout } = exercisePlan(variant, { language: "en", student: null, live: true });
    const { area } = layout;
    for (const { top, left, rows, columns } of answerArea(variant).places)
      for (let row = 0; row < rows; row++)
        for (let column = 0; column < columns; column++)
          expect(plan.cells[area.top + top + row]![area.left + left + column]!.value ?? null).toBeNull();
    const { cells } = filled(variant, "en");
    const inArea = cells.slice(area.top, area.bottom + 1).map((row) => row.slice(area.left, area.right + 1));
    expect(answersIn(answerArea(variant), inArea)).toEqual(answerKey(variant, "en"));
  });

  it.each([true, false])("holds no expected value anywhere (live %s)", (live) => {
    const { plan } = exercisePlan(variant, { language: "en", student: null, live });
    const data = new Set(describeVariant(variant).tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)));
    const all = JSON.stringify(plan);
    for (const { id, spec } of variant.questions)
      for (const value of rightAnswers(variant).get(id)!) {
        if (Number.isInteger(value) || data.has(value)) continue;
        for (const shown of [String(value), roundTo(value, spec.decimals).toFixed(spec.decimals)])
          expect(data.has(Number(shown)) || !all.includes(shown)).toBe(true);
      }
  });

  it.each(languages)("is read back in %s", (language) => {
    const sheet = filled(variant, language);
    const found = findVariant(sheet);
    expect(isVariant(found as Variant) && (found as Variant).code).toBe(variant.code);
    expect(pointsOf(variant, sheet)).toBe(variant.points);
  });

  it("is read back without names, after rows were put above, and after rows were sorted", () => {
    const { cells, names } = filled(variant, "en");
    expect(pointsOf(variant, { cells, names: new Map() })).toBe(variant.points);
    const moved = [[], ["a note"], ...cells];
    expect(pointsOf(variant, { cells: moved, names })).toBe(variant.points);
    expect(findCode({ cells: moved, names: new Map() })).toBe(variant.code);
    const { layout } = exercisePlan(variant, { language: "en", student: null, live: false });
    const single = layout.questions.filter(
      ({ answers }) => answers.top === answers.bottom && answers.left === answers.right,
    );
    const [first, last] = [single[0], single[single.length - 1]];
    if (first === undefined || last === undefined || first === last) return;
    const sorted = [...cells];
    sorted[first.answers.top] = cells[last.answers.top]!;
    sorted[last.answers.top] = cells[first.answers.top]!;
    expect(pointsOf(variant, { cells: sorted, names })).toBe(variant.points);
  });

  it("asks no two questions in the same words", () => {
    for (let seed = 0; seed < 50; seed++) {
      const asks = describeVariant(variantOf(exercise, seed)).questions.map(({ ask }) => ask.en);
      expect(new Set(asks).size).toBe(asks.length);
    }
  });
});

describe("a sheet on the teacher's own data", () => {
  const own = exercises.filter((exercise) => exercise.own !== undefined);

  it.each(own.map((exercise) => [exercise.id, exercise] as const))("returns the same data again: %s", (_, exercise) => {
    const {
      kind,
      rows: [rowsFrom],
      columns: [columnsFrom, columnsTo],
      largest = Infinity,
    } = exercise.own!;
    const rowCount = Math.max(rowsFrom, 5);
    const columnCount = Math.min(Math.max(columnsFrom, 4), columnsTo);
    const scale = Math.min(1, largest / 1000);
    const found = withData(
      exercise,
      {
        title: "Output of my counties",
        unit: "million",
        rows: Array.from({ length: rowCount }, (_, row) => `County ${row + 1}`),
        columns: Array.from({ length: columnCount }, (_, column) =>
          kind === "years" ? String(2015 + 2 * column) : `Branch ${column + 1}`,
        ),
        values: Array.from({ length: rowCount }, (_, row) =>
          Array.from(
            { length: columnCount },
            (_, column) =>
              scale * (100 + 37 * row + ((row * 13 + column * 29) % 17) + (1 + 0.4 / (row + 1)) ** column * 20),
          ),
        ),
      },
      4711,
    );
    expect(found).toMatchObject({ kind: "variant" });
    const { variant } = found as { variant: Variant };
    expect(variant.code).toContain("-own-");
    const sheet = filled(variant, "zh-CN");
    const again = findVariant(sheet) as Variant;
    expect(rightAnswers(again)).toEqual(rightAnswers(variant));
    expect(pointsOf(again, sheet)).toBe(variant.points);
    expect(JSON.stringify(exercisePlan(variant, { language: "en", student: null, live: true }).plan)).toContain(
      "JJJ.CHECK($C$2,1,",
    );
  });
});
