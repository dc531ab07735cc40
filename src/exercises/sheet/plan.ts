import type { Language } from "../../language/localized";
import { absoluteAddress, rangeAddress } from "../../sheets/address";
import { formats } from "../../sheets/number-formats";
import type { CellRange, PlanCell, PlanName, SheetPlan } from "../../sheets/plan";
import { textWidth } from "../../sheets/text-width";
import { answerArea } from "../marking/answer-area";
import { ownPrefix } from "../own/names";
import type { Variant } from "../types";
import { describeVariant } from "./describe";
import { answerName, codeName, dataName, feedbackName, pointsName } from "./names";
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
  const rows = new SheetRows(pointsColumn + 3, language);

  const code = addTop(rows, description, student);
  rows.addHeading("section", rows.say(sheetTexts.data));
  const tables = description.tables.map((table) => addTable(rows, table));
  rows.addText("source", rows.say(description.source));
  rows.add();
  addQuestionHeaders(rows, pointsColumn);
  const whole = {
    top: rows.next,
    left: columnOf.answer,
    bottom: rows.next + area.rows - 1,
    right: columnOf.answer + area.columns - 1,
  };
  const questions = description.questions.map((question) => addQuestion(rows, question, pointsColumn));
  addTotal(rows, whole, pointsColumn, description.points);

  const layout = { code, tables, area: whole, questions };
  const isOwn = variant.exercise.id.startsWith(ownPrefix);
  const feedbackCell = ({ number, answers }: QuestionLayout): PlanCell => {
    if (markedCode !== null) return { formula: answeredFormula(rows, answers) };
    // JJJ.CHECK does not know the trainer's own exercises: the pane of their workbook and grading do.
    return live && !isOwn
      ? { formula: checkFormula(layout, number, variant.own) }
      : { value: rows.say(sheetTexts.notChecked) };
  };
  for (const question of questions) rows.set(question.feedback.top, question.feedback.left, feedbackCell(question));
  return {
    layout,
    plan: {
      sheetName: `${rows.say(sheetTexts.sheetName)} ${rows.say(description.title)}`,
      cells: rows.cells,
      columnWidths: [6, 60, ...answerWidths(rows, columns), 9, 9, 56],
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
}

/** Of marked work the sheet says only this, with Excel's own functions. */
const answeredFormula = (rows: SheetRows, answers: CellRange): string =>
  `=IF(COUNTBLANK(${rangeAddress(answers)})=0,"${rows.say(sheetTexts.answered)}","${rows.say(sheetTexts.notAnswered)}")`;

/** On a teacher's own data, CHECK needs to know where they are. */
function checkFormula({ code, tables, area }: ExerciseSheetLayout, number: number, own: boolean): string {
  const ranges = [area, ...(own ? tables.slice(0, 1) : [])].map(absoluteAddress);
  return `=JJJ.CHECK(${absoluteAddress(code)},${number},${ranges.join(",")})`;
}

/** Wide enough for headers and words, within limits. */
function answerWidths({ cells }: SheetRows, columns: number): readonly number[] {
  return Array.from({ length: columns }, (_, column) => {
    const words = cells.map((row) => {
      const value = row[columnOf.answer + column]?.value;
      return typeof value === "string" ? textWidth(value) + 2 : 0;
    });
    return Math.min(Math.max(14, ...words), 26);
  });
}

function namesOf(exercise: string, { code, tables, questions }: ExerciseSheetLayout): readonly PlanName[] {
  return [
    { name: codeName(exercise), range: code },
    ...tables.map((range, place) => ({ name: dataName(exercise, place), range })),
    ...questions.flatMap(({ number, answers, points, feedback }) => [
      { name: answerName(exercise, number), range: answers },
      { name: pointsName(exercise, number), range: points },
      { name: feedbackName(exercise, number), range: feedback },
    ]),
  ];
}
