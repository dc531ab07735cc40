import type { Language } from "../../language/localized";
import { displayedText, formats } from "../../sheets/number-formats";
import type { CellRange, PlanCell, PlanName, SheetPlan } from "../../sheets/plan";
import { absoluteAddress, rangeAddress } from "../../sheets/references/address";
import { textWidth } from "../../sheets/text-width";
import { answerArea } from "../marking/answers/answer-area";
import type { Variant } from "../types";
import { isKeyed } from "../variants/code";
import { describeVariant } from "./describe";
import { addKeys } from "./keys";
import { answerName, codeName, dataName, feedbackName, keyName, pointsName } from "./names";
import { addQuestion, addQuestionHeaders, type QuestionLayout, validationOf } from "./questions";
import { across, columnOf, SheetRows } from "./rows";
import { sheetTexts } from "./texts";
import { addTable, addTop } from "./top";

export interface ExerciseSheetOptions {
  readonly language: Language;
  /** Whom the sheet is for, as it names them; null for practice. */
  readonly student: string | null;
  /** Whether the feedback is a formula with JJJ.CHECK; otherwise it waits for the pane or the teacher. */
  readonly live: boolean;
  /** The code of marked work, which the sheet has instead of the variant's; then it says only what is answered. */
  readonly markedCode?: string | null;
}

/** Where the parts of an exercise's sheet are as it was written; rows and columns are counted from 0. */
export interface ExerciseSheetLayout {
  readonly code: CellRange;
  /** The tables of data with their headers. */
  readonly tables: readonly CellRange[];
  /** All answers, as CHECK accepts them. */
  readonly area: CellRange;
  readonly questions: readonly QuestionLayout[];
  /** The keys by which the questions of a trainer's own exercise are checked; otherwise none. */
  readonly keys: readonly CellRange[];
}

export interface ExerciseSheet {
  readonly plan: SheetPlan;
  readonly layout: ExerciseSheetLayout;
}

/** The sheet of a variant, and where its parts are. It holds the code, but no expected value and nothing hidden. */
export function exercisePlan(variant: Variant, options: ExerciseSheetOptions): ExerciseSheet {
  const { language, student, live, markedCode = null } = options;
  const described = describeVariant(variant);
  const description = markedCode === null ? described : { ...described, code: markedCode };
  const area = answerArea(variant);
  const columns = Math.max(area.columns, ...description.tables.map((table) => table.columns.length));
  const pointsColumn = columnOf.answer + columns;
  const inColumns = area.columns * widths.line + (columns - area.columns) * widths.least;
  const lineWidth = widths.question + inColumns + widths.points + widths.outOf - 4;
  const rows = new SheetRows(pointsColumn + 3, language, lineWidth);

  const code = addTop(rows, description, student);
  const top = rows.next;
  rows.addHeading("section", rows.say(sheetTexts.data));
  const tables = description.tables.map((table) => addTable(rows, table));
  rows.addText("source", rows.say(description.source));
  rows.add();
  const header = addQuestionHeaders(rows, pointsColumn);
  const whole = {
    top: rows.next,
    left: columnOf.answer,
    bottom: rows.next + area.rows - 1,
    right: columnOf.answer + area.columns - 1,
  };
  const questions = description.questions.map((question) => addQuestion(rows, question, pointsColumn));
  addTotal(rows, whole, pointsColumn, description.points);

  // JJJ.CHECK does not know all exercises, and the pane of a student not those of the trainer: the sheet has keys for them.
  const keys = markedCode === null && isKeyed(variant.exercise.id) ? addKeys(rows, variant, pointsColumn + 2) : [];
  const layout = { code, tables, area: whole, questions, keys };
  const feedbackCell = ({ number, answers }: QuestionLayout): PlanCell => {
    if (markedCode !== null) return { formula: answeredFormula(rows, answers) };
    if (!live) return { value: rows.say(sheetTexts.notChecked) };
    const key = keys[number - 1];
    return {
      formula: key === undefined ? checkFormula(layout, number, variant.own) : keyFormula(code, number, answers, key),
    };
  };
  for (const question of questions) rows.set(question.feedback.top, question.feedback.left, feedbackCell(question));
  return {
    layout,
    plan: {
      sheetName: `${rows.say(sheetTexts.sheetName)} ${rows.say(description.shortTitle)}`,
      cells: rows.cells,
      columnWidths: [
        widths.number,
        widths.question,
        ...answerWidths(rows, top, columns, area.columns),
        widths.points,
        widths.outOf,
        widths.feedback,
      ],
      styles: rows.styles,
      frozenRows: 0,
      frozenColumns: 0,
      notes: [],
      table: null,
      chart: null,
      unlocked: questions.map(({ answers }) => answers),
      validations: description.questions.map((question, place) =>
        validationOf(rows, question, questions[place]?.answers ?? whole),
      ),
      names: namesOf(variant.exercise.id, layout),
      // A paper has no room for feedback: whoever marks it writes beside the answers.
      print: {
        right: pointsColumn + 1,
        repeatedRows: { top: header, bottom: header },
        footer: [student, description.code].filter((part) => part !== null).join(" · "),
      },
    },
  };
}

/** The points of all questions, added by the sheet itself. */
function addTotal(rows: SheetRows, { top, bottom }: CellRange, pointsColumn: number, outOf: number): void {
  const points = rangeAddress({ top, left: pointsColumn, bottom, right: pointsColumn });
  const row = rows.add([{ value: rows.say(sheetTexts.total) }], columnOf.text);
  rows.set(row, pointsColumn, { formula: `=SUM(${points})` });
  rows.set(row, pointsColumn + 1, { value: outOf, format: formats.whole });
  rows.style("label", across(row, columnOf.text));
  rows.style("boxed", across(row, pointsColumn, pointsColumn + 1));
}

/** Of marked work the sheet says only this, with Excel's own functions. */
const answeredFormula = (rows: SheetRows, answers: CellRange): string =>
  `=IF(COUNTBLANK(${rangeAddress(answers)})=0,"${rows.say(sheetTexts.answered)}","${rows.say(sheetTexts.notAnswered)}")`;

/** CHECK with a key looks at one question alone. */
function keyFormula(code: CellRange, number: number, answers: CellRange, key: CellRange): string {
  return `=JJJ.CHECK(${absoluteAddress(code)},${number},${absoluteAddress(answers)},,${absoluteAddress(key)})`;
}

/** On a teacher's own data, CHECK needs to know where they are. */
function checkFormula({ code, tables, area }: ExerciseSheetLayout, number: number, own: boolean): string {
  const ranges = [area, ...(own ? tables.slice(0, 1) : [])].map(absoluteAddress);
  return `=JJJ.CHECK(${absoluteAddress(code)},${number},${ranges.join(",")})`;
}

/** In characters: the feedback is on the screen of a laptop, 1366 pixels wide, also beside an open pane. */
const widths = { number: 5, question: 33, least: 9, line: 11, answer: 12, most: 18, points: 8, outOf: 7, feedback: 31 };

/** As wide as the figures and the longest words below the top of the sheet, for texts are wrapped. */
function answerWidths(rows: SheetRows, top: number, columns: number, answers: number): readonly number[] {
  return Array.from({ length: columns }, (_, column) => {
    const needed = rows.cells.slice(top).map((row) => {
      const cell = row[columnOf.answer + column] ?? {};
      return (typeof cell.value === "number" ? textWidth(displayedText(cell)) : wordWidth(cell.value ?? "")) + 2;
    });
    return Math.min(Math.max(column < answers ? widths.answer : widths.least, ...needed), widths.most);
  });
}

/** Of the longest part of a text that stays on one line. */
const wordWidth = (text: string): number =>
  Math.max(...text.split(/\s+|(?<=[-—])|(?<=\p{Script=Han}{4})/u).map(textWidth));

function namesOf(exercise: string, { code, tables, questions, keys }: ExerciseSheetLayout): readonly PlanName[] {
  return [
    { name: codeName(exercise), range: code },
    ...tables.map((range, place) => ({ name: dataName(exercise, place), range })),
    ...questions.flatMap(({ number, answers, points, feedback }) => [
      { name: answerName(exercise, number), range: answers },
      { name: pointsName(exercise, number), range: points },
      { name: feedbackName(exercise, number), range: feedback },
    ]),
    ...keys.map((range, place) => ({ name: keyName(exercise, place + 1), range })),
  ];
}
