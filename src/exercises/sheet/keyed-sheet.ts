import type { Language } from "../../language/localized";
import type { CellRange } from "../../sheets/plan";
import { cellsOf, readCheckKey } from "../keyed/check-key";
import { type KeyedQuestion, markKeyed } from "../keyed/mark-keyed";
import type { Marking } from "../marking/types";
import { wholeCodeOf } from "../variants/code";
import { findCode, rangeNamed } from "./find-variant";
import { answerName, codeName, keyName, pointsName } from "./names";
import { cellsIn, type ReadSheet, textOf } from "./read-sheet";

/** A sheet of an exercise that is not known here, with keys by which it can be checked. */
export interface KeyedSheet {
  readonly kind: "keyed";
  readonly id: string;
  readonly code: string;
  /** As the sheet says it. */
  readonly title: string;
  readonly questions: readonly PlacedQuestion[];
}

interface PlacedQuestion extends KeyedQuestion {
  readonly id: string;
  readonly number: number;
  /** What is asked, as the sheet says it. */
  readonly ask: string;
  /** Null if the cells no longer exist. */
  readonly answers: CellRange | null;
}

/** The exercise of a sheet by what the sheet carries; null where it has no keys. */
export function findKeyed(sheet: ReadSheet): KeyedSheet | null {
  const typed = findCode(sheet);
  const whole = typed === null ? null : wholeCodeOf(typed);
  if (whole?.kind !== "code") return null;
  const { id, code } = whole;
  const top = rangeNamed(sheet, codeName(id))?.top ?? 0;
  const questions: PlacedQuestion[] = [];
  for (let number = 1; ; number++) {
    const place = rangeNamed(sheet, keyName(id, number));
    if (place === null) break;
    const key = readCheckKey(textOf(cellsIn(sheet, place)[0]?.[0]));
    if (key?.number !== number) return null;
    const found = rangeNamed(sheet, answerName(id, number));
    const answers = found !== null && sizeOf(found) === cellsOf(key) ? found : null;
    questions.push({ ...describe(sheet, id, number, answers), id: `q${number}`, number, key, answers });
  }
  const title = sheet.cells[top - 1]?.map(textOf).find((text) => text !== "") ?? id;
  return questions.length === 0 ? null : { kind: "keyed", id, code, title, questions };
}

const sizeOf = ({ top, left, bottom, right }: CellRange) => (bottom - top + 1) * (right - left + 1);

/** What the sheet says of a question beside its answers. */
function describe(sheet: ReadSheet, id: string, number: number, answers: CellRange | null) {
  const points = rangeNamed(sheet, pointsName(id, number));
  const outOf = points === null ? null : sheet.cells[points.top]?.[points.left + 1];
  const { top, left, right } = answers ?? { top: 0, left: 1, right: 1 };
  // Of a block the question is above the names of its rows.
  const row = points?.top ?? top;
  return {
    ask: textOf(sheet.cells[row]?.[left - 1]),
    columns: right - left + 1,
    points: typeof outOf === "number" && outOf > 0 ? outOf : 1,
  };
}

/** Marks a sheet by its keys; what is not there counts as blank. */
export function markKeyedSheet({ code, questions }: KeyedSheet, sheet: ReadSheet, language: Language): Marking {
  const marked = questions.map((question) => {
    const { answers, key } = question;
    const given = answers === null ? Array.from({ length: cellsOf(key) }, () => null) : cellsIn(sheet, answers).flat();
    return { ...markKeyed(code, question, given, language), hint: null };
  });
  const sum = (of: (one: (typeof marked)[number]) => number) => marked.reduce((all, one) => all + of(one), 0);
  return {
    questions: marked,
    points: sum(({ points }) => points),
    outOf: sum(({ outOf }) => outOf),
    answered: marked.filter(({ cells }) => cells.every(({ status }) => status !== "blank")).length,
  };
}
