import { answerKey } from "../../../../src/exercises/marking/answers/answer-key";
import { compileExercise } from "../../../../src/exercises/own/compile/compile";
import { exampleDefinition } from "../../../../src/exercises/own/definition/example";
import { withData } from "../../../../src/exercises/own-data/own-data";
import { describeVariant } from "../../../../src/exercises/sheet/describe";
import { exercisePlan } from "../../../../src/exercises/sheet/plan";
import { askText } from "../../../../src/exercises/sheet/questions";
import { formatCode } from "../../../../src/exercises/variants/code";
import { findExercise, setOwnExercises, variantOf } from "../../../../src/exercises/variants/variant";
import type { Language } from "../../../../src/language/localized";
import { rangeAddress } from "../../../../src/sheets/references/address";
import { checkSheet } from "../../../../src/taskpane/exercises/open-sheet/check-sheet";
import { readOpenSheet } from "../../../../src/taskpane/exercises/open-sheet/open-sheet";
import { exercisesTexts } from "../../../../src/taskpane/exercises/texts";
import { ourFunctions } from "../../../support/our-functions";
import { planOf } from "../../../support/sheet-plan";
import { type Workbook, workbooks } from "../../../support/workbook-harness";

const gap = findExercise("gap")!;
const variant = variantOf(gap, 7);
const { plan, layout } = exercisePlan(variant, { language: "en", student: null, live: false });
/** Without the sum of the points, which only a spreadsheet can add. */
const withoutFormulas = {
  ...plan,
  cells: plan.cells.map((row) => row.map((cell) => (cell.formula === undefined ? cell : { value: 0 }))),
};
const times = exercisesTexts.en.open.times;

describe.each(workbooks)("the exercise in the active sheet of %s", (_, open) => {
  let book: Workbook;

  beforeEach(() => {
    book = open();
  });

  afterEach(() => {
    book.close();
  });

  /** The sheet's name, with the first `right` questions answered. */
  async function build(right: number): Promise<string> {
    const [written] = await book.host.write([withoutFormulas]);
    const sheet = written!.sheet;
    const key = answerKey(variant, "en");
    for (const { id, answers } of layout.questions.slice(0, right))
      key[id]!.forEach((value, place) => {
        const row = answers.top + place;
        book.type(sheet, rangeAddress({ ...answers, top: row, bottom: row, right: answers.left }), value);
      });
    return sheet;
  }

  const checkNow = async () => (await checkSheet(book.host, (await readOpenSheet(book.host))!, "en"))!;
  const feedback = (sheet: string, question: number) =>
    book.content(sheet, rangeAddress(layout.questions[question - 1]!.feedback));

  it("is null if there is none", async () => {
    expect(await readOpenSheet(book.host)).toBeNull();
    await build(0);
    await book.host.select("Mine", "A1");
    expect(await readOpenSheet(book.host)).toBeNull();
  });

  it("is found by its code", async () => {
    const sheet = await build(0);
    expect(await readOpenSheet(book.host)).toMatchObject({ sheet, found: { code: variant.code } });
  });

  it.each(["en", "zh-CN"] as const)("is found and marked in a copy in another workbook, in %s", async (language) => {
    const own = {
      ...{ title: "Output", unit: "", rows: ["A", "B", "C"], columns: ["2015", "2020"] },
      values: [
        [10, 14],
        [20, 23],
        [30, 41],
      ],
    };
    const onOwnData = withData(findExercise("growth")!, own, 5);
    if (onOwnData.kind !== "variant") throw new Error("unfit data");
    for (const made of [variant, onOwnData.variant]) {
      const written = exercisePlan(made, { language, student: null, live: false });
      // Some rows above and a column before, as somebody adds.
      const cells = written.plan.cells.map((row) => [
        {},
        ...row.map((c) => (c.formula === undefined ? c : { value: 0 })),
      ]);
      const key = answerKey(made, language);
      for (const { id, answers } of written.layout.questions)
        key[id]!.forEach((value, place) => {
          const columns = answers.right - answers.left + 1;
          cells[answers.top + Math.floor(place / columns)]![answers.left + 1 + (place % columns)] = { value };
        });
      await book.host.write([planOf([cells[0]!.map(() => ({ value: "mine" })), ...cells], { sheetName: "Copy" })]);
      const checked = await checkNow();
      expect(checked.marking.points).toBe(made.points);
      const place = written.layout.questions.at(-1)!.feedback;
      const moved = {
        ...place,
        top: place.top + 1,
        bottom: place.bottom + 1,
        left: place.left + 1,
        right: place.right + 1,
      };
      expect(book.content(checked.sheet, rangeAddress(moved))).toContain(exercisesTexts.en.open.times(1));
    }
  });

  it("is found and marked in a copy, which has no names of its own", async () => {
    await build(0);
    const key = answerKey(variant, "en");
    const cells = withoutFormulas.cells.map((row) => [...row]);
    for (const { id, answers } of layout.questions)
      key[id]!.forEach((value, place) => (cells[answers.top + place]![answers.left] = { value }));
    const copy = { ...withoutFormulas, sheetName: "Copy", cells, names: [] };
    const [written] = await book.host.write([copy]);
    const checked = await checkNow();
    expect([checked.sheet, checked.marking.points]).toEqual([written!.sheet, variant.points]);
    for (const { number, points } of layout.questions)
      expect(Number(book.content(written!.sheet, rangeAddress(points)))).toBe(gap.questions[number - 1]!.points);
  });

  it("is marked with points and feedback beside the answers, and protected as before", async () => {
    const sheet = await build(gap.questions.length);
    const checked = await checkNow();
    expect([checked.marking.points, checked.missing]).toEqual([variant.points, []]);
    for (const { number, points } of layout.questions) {
      expect(Number(book.content(sheet, rangeAddress(points)))).toBe(gap.questions[number - 1]!.points);
      expect(feedback(sheet, number)).toContain(times(1));
    }
    expect(book.isProtected(sheet, rangeAddress(layout.code))).toBe(true);
    expect(book.isProtected(sheet, rangeAddress(layout.questions[0]!.answers))).toBe(false);
  });

  it("counts how often an answered question was checked, and not a blank one", async () => {
    const sheet = await build(1);
    await checkNow();
    await checkNow();
    expect(feedback(sheet, 1)).toContain(times(2));
    expect(feedback(sheet, 2)).not.toMatch(/check \d/);
  });

  it("continues with the next hint each time", async () => {
    await build(0);
    const [question] = layout.questions;
    const sheet = book.activeSheet();
    book.type(sheet, rangeAddress(question!.answers), 987.6);
    const { hints } = gap.questions[0]!.sheet;
    const given = [];
    for (let attempt = 0; attempt < hints.length; attempt++) given.push((await checkNow()).marking.questions[0]!.hint);
    expect(given).toEqual(hints.map(({ en }) => en));
    expect(feedback(sheet, 1)).toContain(hints.at(-1)!.en);
  });

  it("says where the answers are", async () => {
    await build(0);
    const { questions } = await checkNow();
    expect(questions.map(({ marked }) => marked.id)).toEqual(gap.questions.map(({ id }) => id));
    expect(questions[0]!.place).toBe(rangeAddress(layout.questions[0]!.answers));
  });
});

const compiled = compileExercise(exampleDefinition, ourFunctions);
if (compiled.kind === "problems") throw new Error(JSON.stringify(compiled.problems));
const ownVariant = variantOf(compiled.exercise, 11);

describe.each(workbooks)("a trainer's exercise in %s of a student", (_, open) => {
  let book: Workbook;

  beforeEach(() => {
    setOwnExercises([]);
    book = open();
  });

  afterEach(() => {
    book.close();
  });

  async function build(language: Language, markedCode: string | null = null) {
    const made = exercisePlan(ownVariant, { language, student: "S01", live: false, markedCode });
    const cells = made.plan.cells.map((row) => row.map((cell) => (cell.formula === undefined ? cell : { value: 0 })));
    const [written] = await book.host.write([{ ...made.plan, cells }]);
    return { sheet: written!.sheet, layout: made.layout };
  }

  it.each(["en", "zh-CN"] as const)(
    "is checked by the keys in its sheet, with points and feedback: %s",
    async (language) => {
      const { sheet, layout: own } = await build(language);
      const key = answerKey(ownVariant, language);
      const type = (place: number, cell: number, value: string | number) => {
        const { top, left } = own.questions[place]!.answers;
        book.type(sheet, rangeAddress({ top: top + cell, bottom: top + cell, left, right: left }), value);
      };
      type(0, 0, key["rate"]![0]!);
      type(1, 0, Number(key["yearly"]![0]) * 100);
      key["contributions"]!.forEach((value, cell) => {
        type(2, cell, cell === 2 ? 0.123 : value);
      });
      type(3, 0, key["first"]![0]!);
      const found = (await readOpenSheet(book.host))!;
      expect(found.found).toMatchObject({
        kind: "keyed",
        code: ownVariant.code,
        title: exampleDefinition.title[language === "en" ? "en" : "zh"],
      });
      const { marking, questions, missing } = (await checkSheet(book.host, found, language))!;
      expect(marking.questions.map(({ status, points }) => [status, points])).toEqual([
        ["right", 1],
        ["mistake", 0.5],
        ["wrong", 1.3333],
        ["right", 1],
      ]);
      expect([marking.outOf, marking.answered, missing]).toEqual([5, 4, []]);
      expect(questions.map(({ ask }) => ask.en)).toEqual(
        describeVariant(ownVariant).questions.map((question) => askText(question, language)),
      );
      expect(book.content(sheet, rangeAddress(own.questions[0]!.feedback))).toBe(
        language === "en" ? "Right. (check 1)" : "正确。（第 1 次检查）",
      );
      expect(Number(book.content(sheet, rangeAddress(own.questions[1]!.points)))).toBe(0.5);
    },
  );

  it("is only said to be marked work where it is", async () => {
    const { id, version } = compiled.exercise;
    await build("en", formatCode({ id, version, seed: 5, own: false }, true));
    expect((await readOpenSheet(book.host))?.found).toEqual({ kind: "marked", id });
  });

  it("is not checked with a key that was changed", async () => {
    const { sheet, layout: own } = await build("en");
    await book.host.update(sheet, [{ address: rangeAddress(own.keys[0]!), cell: { value: "x" } }]);
    expect((await readOpenSheet(book.host))?.found).toEqual({ kind: "unknown-exercise", id: "my-example" });
  });
});
