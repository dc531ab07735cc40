import type { AnswerValue } from "../../marking/answers/read-answer";
import { textOf } from "../../sheet/read-sheet";
import { asMarked, classTexts } from "../texts";
import type { ReturnedSheet } from "./types";

/** What a teacher wrote into the results: points by student and exercise, or question; comments by student, or question. */
export interface TeacherChanges {
  readonly points: ReadonlyMap<string, number>;
  readonly comments: ReadonlyMap<string, string>;
}

export const noChanges: TeacherChanges = { points: new Map(), comments: new Map() };

export const changeKey = (...parts: readonly string[]): string => JSON.stringify(parts);

/**
 * What the teacher changed in the workbook of results: points that differ from those beside them that the marker wrote,
 * and all comments. Null when it is not such a workbook.
 */
export function readChanges(sheets: readonly ReturnedSheet[]): TeacherChanges | null {
  const points = new Map<string, number>();
  const comments = new Map<string, string>();
  const summary = tableOf(sheets, classTexts.points);
  const questions = tableOf(sheets, classTexts.questions);
  if (summary === null || questions === null) return null;
  for (const row of summary.rows) {
    const id = row.text(classTexts.id);
    const comment = row.text(classTexts.comment);
    if (comment !== "") comments.set(changeKey(id), comment);
    for (const exercise of summary.headers.filter((header) => summary.headers.includes(asMarked(header)))) {
      const changed = changedNumber(row.cell(exercise), row.cell(asMarked(exercise)));
      if (changed !== null) points.set(changeKey(id, exercise), changed);
    }
  }
  for (const row of questions.rows) {
    const key = changeKey(...[classTexts.id, classTexts.exercise, classTexts.question].map(row.text));
    const comment = row.text(classTexts.comment);
    if (comment !== "") comments.set(key, comment);
    const changed = changedNumber(row.of(classTexts.points), row.of(classTexts.marker));
    if (changed !== null) points.set(key, changed);
  }
  return { points, comments };
}

/** A number in a cell that holds another than what was written; a cell that was cleared is no change. */
function changedNumber(cell: AnswerValue, written: AnswerValue): number | null {
  const number = typeof cell === "string" && cell.trim() !== "" ? Number(cell.trim().replace(",", ".")) : cell;
  const isNumber = typeof number === "number" && Number.isFinite(number);
  return isNumber && number !== written ? number : null;
}

type Words = Readonly<Record<"en" | "zh", string>>;

/** A table under its headers, whatever rows and columns were added around it. */
function tableOf(sheets: readonly ReturnedSheet[], name: Words) {
  const sheet = sheets.find((one) => one.name === name.en || one.name === name.zh);
  const isId = (cell: AnswerValue) => [classTexts.id.en, classTexts.id.zh].includes(textOf(cell));
  const top = sheet?.cells.findIndex((row) => row.some(isId)) ?? -1;
  if (sheet === undefined || top < 0) return null;
  const headers = (sheet.cells[top] ?? []).map(textOf);
  const rows = sheet.cells.slice(top + 1).map((cells) => {
    const cell = (header: string): AnswerValue => cells[headers.indexOf(header)];
    const of = ({ en, zh }: Words): AnswerValue => (headers.includes(en) ? cell(en) : cell(zh));
    const text = (words: Words): string => {
      const value = of(words);
      return typeof value === "number" ? String(value) : textOf(value);
    };
    return { cell, of, text };
  });
  return { headers, rows };
}
