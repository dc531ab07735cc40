import { answerKey } from "../../../../src/exercises/marking/answer-key";
import { exercisePlan } from "../../../../src/exercises/sheet/plan";
import { findExercise, variantOf } from "../../../../src/exercises/variants/variant";
import { rangeAddress } from "../../../../src/sheets/address";
import { checkSheet, readOpenSheet } from "../../../../src/taskpane/exercises/open-sheet/open-sheet";
import { exercisesTexts } from "../../../../src/taskpane/exercises/texts";
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
    const { places } = await checkNow();
    expect([...places.keys()]).toEqual(gap.questions.map(({ id }) => id));
    expect(places.get(gap.questions[0]!.id)).toBe(rangeAddress(layout.questions[0]!.answers));
  });
});
