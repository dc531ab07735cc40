import { type Language, localize } from "../../language/localized";
import type { DataCell, DataSet } from "../../paper/data-set-types";
import type { DataColumn } from "../../paper/described-set";
import type { LoadOptions } from "../load-options";
import { formats, numberFormat } from "../number-formats";
import type { PlanCell } from "../plan";
import { measureHeader, reconstructedHeader } from "./texts";

/** The headers of a data set. Those of a native table are texts, none of them blank. */
export function headerCells(dataSet: DataSet, { language, isNativeTable }: LoadOptions): readonly PlanCell[] {
  return dataSet.columns.map((column) => {
    if (column.year !== null)
      return isNativeTable ? { value: String(column.year) } : { value: column.year, format: formats.whole };
    return { value: headerText(dataSet, column, language, isNativeTable) };
  });
}

function headerText(
  { status }: DataSet,
  { header, unit }: DataColumn,
  language: Language,
  isNativeTable: boolean,
): string {
  const words = localize(header, language);
  if (words === "") {
    if (status === "reconstructed") return localize(reconstructedHeader, language);
    return isNativeTable ? localize(measureHeader, language) : "";
  }
  if (unit === null) return words;
  return language === "zh-CN" ? `${words}（${unit.zh}）` : `${words} (${unit.en})`;
}

/** The cells of a data set's rows: numbers in a format that shows exactly what is printed, texts, blanks. */
export const bodyCells = ({ columns, rows }: DataSet, language: Language): readonly (readonly PlanCell[])[] =>
  rows.map(({ cells }) => cells.map((cell, index) => dataCell(cell, columns[index]?.type ?? "text", language)));

function dataCell(
  { value, text, decimals, isPercent }: DataCell,
  type: DataColumn["type"],
  language: Language,
): PlanCell {
  if (value !== null)
    return { value, format: type === "year" ? formats.whole : numberFormat(decimals ?? 0, isPercent) };
  return { value: text === null ? null : localize(text, language) };
}
