import type { Localized } from "../../src/locales/localized";
import type { PackedCell } from "../../src/paper/data-set-types";
import type { StatementTexts } from "../../src/paper/statement-types";
import type { DataResource, Row } from "./descriptor";
import { cellOf, columnFieldsOf, headOf } from "./pack-data-sets";
import { packReference } from "./pack-reference";
import { localizedOf, type RowsOf, rowsOf } from "./row-text";

/** The columns that a worksheet function gives of each data set; their texts are in its script, so they are few. */
const columns: Readonly<Record<string, readonly string[]>> = {
  facts: ["id", "section", "label", "value", "unit", "date", "place"],
  claims: ["id", "text", "verdict", "computed"],
  exchanges: ["id", "source", "by_product", "receiver", "use", "kind", "state"],
  projects: ["id", "name", "kind", "origin", "destination", "state", "date"],
  stages: ["id", "name", "start", "end", "content"],
  priorities: ["id", "actor", "field", "reason"],
  strategies: ["id", "name", "content"],
  reference: ["region", "measure", "sector"],
  "income-thresholds": ["data_year", "low", "lower_middle", "upper_middle"],
};

/** Data sets of which the language files keep the heads alone: the rows are there already. */
const headsOnly = new Set(["facts", "claims", "income-thresholds"]);

/** Heads and rows of the data sets in one language; where nothing is, an empty text. */
export const packLists = (
  resources: readonly DataResource[],
  rows: RowsOf,
  side: keyof Localized,
): StatementTexts["lists"] =>
  Object.fromEntries(
    resources
      .filter(({ name }) => name in columns)
      .map((resource) => {
        const fields = (columns[resource.name] ?? []).flatMap(
          (name) => columnFieldsOf(resource).find((field) => field.name === name) ?? [],
        );
        const said = (cell: PackedCell): string | number =>
          cell === null ? "" : typeof cell === "object" ? cell[side === "en" ? 0 : 1] : cell;
        const isReference = resource.name === "reference";
        const unit = (row: Row) => {
          const measure = rowsOf(rows, "measures").find((one) => one.measure === row.measure);
          return measure === undefined ? "" : (localizedOf(measure, "unit")?.[side] ?? "");
        };
        const listed = headsOnly.has(resource.name)
          ? []
          : isReference
            ? packReference(rows).first
            : rowsOf(rows, resource.name);
        return [
          resource.name,
          [
            [
              ...fields.map((field) => headOf(field, resource)[side]),
              ...(isReference ? [side === "en" ? "Unit" : "单位"] : []),
            ],
            ...listed.map((row) => [
              ...fields.map((field) => said(cellOf(row, field, resource, rows))),
              ...(isReference ? [unit(row)] : []),
            ]),
          ],
        ];
      }),
  );
