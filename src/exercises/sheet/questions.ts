import { type Language, localize } from "../../language/localized";
import { formats } from "../../sheets/number-formats";
import type { CellRange, PlanValidation } from "../../sheets/plan";
import type { QuestionDescription } from "./describe";
import { across, columnOf, type SheetRows, withUnit } from "./rows";
import { sheetTexts } from "./texts";

/** Where the parts of a question are in the sheet as it was written; rows and columns are counted from 0. */
export interface QuestionLayout {
  readonly id: string;
  /** Counted from 1. */
  readonly number: number;
  readonly answers: CellRange;
  /** One cell each. */
  readonly points: CellRange;
  readonly feedback: CellRange;
}

/** Adds the headers of the questions; returns their row. */
export function addQuestionHeaders(rows: SheetRows, pointsColumn: number): number {
  rows.addHeading("section", rows.say(sheetTexts.questions));
  const header = rows.add();
  rows.style("header", across(header, 0, rows.width - 1));
  const texts = [
    [columnOf.number, sheetTexts.number],
    [columnOf.text, sheetTexts.question],
    [columnOf.answer, sheetTexts.answer],
    [pointsColumn, sheetTexts.points],
    [pointsColumn + 1, sheetTexts.outOf],
    [pointsColumn + 2, sheetTexts.feedback],
  ] as const;
  for (const [column, text] of texts) rows.set(header, column, { value: rows.say(text) });
  return header;
}

/** The question with what to fill in, as written beside the answer; no other question has the same text. */
export function askText({ ask, unit }: QuestionDescription, language: Language): string {
  return withUnit(localize(ask, language), localize(unit, language), language);
}

/** Adds a question: a single answer in the row of its text, a block below the names of its columns. */
export function addQuestion(rows: SheetRows, question: QuestionDescription, pointsColumn: number): QuestionLayout {
  const isBlock = question.rows * question.columns > 1;
  const ask = askText(question, rows.language);
  const headers = isBlock ? (question.columnNames ?? []).map((name) => ({ value: rows.say(name) })) : [];
  const first = rows.add([{ value: question.number, format: formats.whole }, { value: ask }, ...headers]);
  rows.style("text", across(first, columnOf.number, columnOf.text));
  rows.style("top", across(first, pointsColumn, pointsColumn + 1));
  if (headers.length > 0) rows.style("header", across(first, columnOf.answer, columnOf.answer + headers.length - 1));
  const top = isBlock ? rows.next : first;
  for (let row = 0; isBlock && row < question.rows; row++) {
    const name = question.rowNames?.[row];
    const label = rows.add([{ value: name === undefined ? null : rows.say(name) }], columnOf.text);
    rows.style("label", across(label, columnOf.text));
  }
  const left = columnOf.answer;
  const answers = { top, left, bottom: top + question.rows - 1, right: left + question.columns - 1 };
  if (question.options === null)
    for (let row = top; row <= answers.bottom; row++)
      for (let column = left; column <= answers.right; column++)
        rows.set(row, column, { value: null, format: question.format });
  rows.style("input", answers);
  rows.set(first, pointsColumn, { value: null });
  rows.set(first, pointsColumn + 1, { value: question.points, format: formats.whole });
  rows.style("feedback", across(first, pointsColumn + 2));
  const { bottom } = answers;
  rows.style("boxed", { top: first, left: columnOf.number, bottom, right: columnOf.text });
  rows.style("boxed", { ...answers, top: first });
  rows.style("boxed", { top: first, left: pointsColumn, bottom, right: pointsColumn + 2 });
  return {
    id: question.id,
    number: question.number,
    answers,
    points: across(first, pointsColumn),
    feedback: across(first, pointsColumn + 2),
  };
}

/** What may be entered as the answer to a question. */
export function validationOf(rows: SheetRows, question: QuestionDescription, range: CellRange): PlanValidation {
  const { options } = question;
  const refusal = options === null ? sheetTexts.numberRefused : sheetTexts.choiceRefused;
  return {
    range,
    rule: options === null ? { kind: "number" } : { kind: "list", choices: options.map((option) => rows.say(option)) },
    prompt: { title: `${rows.say(sheetTexts.answer)} ${question.number}`, text: rows.say(question.unit) },
    refusal: { title: rows.say(sheetTexts.refusedTitle), text: rows.say(refusal) },
  };
}
