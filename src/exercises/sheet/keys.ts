import type { CellRange } from "../../sheets/plan";
import { checkKeyOf } from "../keyed/check-key";
import { rightAnswers } from "../marking/right-answers";
import type { Variant } from "../types";
import { across, columnOf, type SheetRows } from "./rows";
import { sheetTexts } from "./texts";

/** Adds the keys by which the answers can be checked without the exercise, a row for each question; returns their cells. */
export function addKeys(rows: SheetRows, variant: Variant): readonly CellRange[] {
  const rights = rightAnswers(variant);
  rows.add();
  rows.addText("source", rows.say(sheetTexts.keys));
  return variant.questions.map((question) => {
    const key = checkKeyOf(variant.code, question, rights.get(question.id) ?? []);
    const row = rows.add([{ value: key }], columnOf.text);
    rows.style("text", across(row, columnOf.text));
    return across(row, columnOf.text);
  });
}
