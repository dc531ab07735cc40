import { type Language, localize } from "../../language/localized";
import type { DataSet } from "../../paper/data-set-types";
import type { CellRange } from "../plan";
import { type ChartDraft, yearAxis } from "../sectors/charts";

/** The limits of the income groups over the years; nothing for another data set. */
export function incomeChart(
  { id, title, columns, unit }: DataSet,
  body: CellRange,
  language: Language,
): readonly ChartDraft[] {
  if (id !== "income-thresholds") return [];
  const column = (place: number): CellRange => ({ ...body, left: place, right: place });
  return [
    {
      kind: "line",
      title: localize(title, language),
      categories: column(columns.findIndex(({ type }) => type === "year")),
      series: columns.flatMap(({ type, header }, place) =>
        type === "number" ? [{ name: localize(header, language), values: column(place) }] : [],
      ),
      ...(unit !== null && { axes: { x: localize(yearAxis, language), y: localize(unit, language) } }),
    },
  ];
}
