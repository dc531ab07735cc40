import type { CellRange, CellStyle } from "../../sheets/plan";
import { checkKeyOf } from "../keyed/check-key";
import { rightAnswers } from "../marking/answers/right-answers";
import type { Variant } from "../types";
import { across, type SheetRows } from "./rows";
import { sheetTexts } from "./texts";

/**
 * Adds the keys by which the answers can be checked without the exercise, a row for each question, in the column of the
 * feedback, which is not printed; returns their cells.
 */
export function addKeys(rows: SheetRows, variant: Variant, column: number): readonly CellRange[] {
  const rights = rightAnswers(variant);
  const add = (text: string, style: CellStyle) => {
    const cell = across(rows.add([{ value: text }], column), column);
    rows.style(style, cell);
    return cell;
  };
  rows.add();
  add(rows.say(sheetTexts.keys), "source");
  return variant.questions.map((question) =>
    add(checkKeyOf(variant.code, question, rights.get(question.id) ?? []), "feedback"),
  );
}
