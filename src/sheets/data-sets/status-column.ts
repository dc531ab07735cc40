import { type Language, localize, text } from "../../language/localized";
import type { DataSet } from "../../paper/data-set-types";
import { statusWords } from "../../paper/data-sets/status-words";
import type { PlanCell } from "../plan";

/**
 * For a data set of years that is no table of the paper, a column on how far each row's figures can be trusted:
 * `2009–2012 unconfirmed; 2013 confirmed`. Null for all other data sets.
 */
export function statusColumn(dataSet: DataSet, language: Language): readonly PlanCell[] | null {
  if (dataSet.table !== null || dataSet.columns.every(({ year }) => year === null)) return null;
  const header = { value: localize(text("Status", "可信程度"), language) };
  return [header, ...dataSet.rows.map((_, row) => ({ value: statusesOf(dataSet, row, language) }))];
}

interface Span {
  readonly first: number;
  readonly last: number;
  readonly words: string;
}

function statusesOf({ columns, rows }: DataSet, row: number, language: Language): string {
  const spans: Span[] = [];
  columns.forEach(({ year }, index) => {
    const cell = rows[row]?.cells[index];
    if (year === null || cell === undefined || cell.value === null) return;
    const words = localize(statusWords[cell.status].label, language);
    const before = spans[spans.length - 1];
    if (before?.words === words && before.last === year - 1) spans[spans.length - 1] = { ...before, last: year };
    else spans.push({ first: year, last: year, words });
  });
  if (language === "zh-CN")
    return spans
      .map(({ first, last, words }) => `${first === last ? first : `${first}—${last}`} 年${words}`)
      .join("；");
  return spans.map(({ first, last, words }) => `${first === last ? first : `${first}–${last}`} ${words}`).join("; ");
}
