import type { Localized } from "../../src/language/localized";
import type { DataCellStatus } from "../../src/paper/data-set-types";
import { statusWords } from "../../src/paper/data-sets/status-words";
import type { StatementTexts } from "../../src/paper/statement-types";
import type { DataResource, Field, Row } from "./descriptor";
import { packMeasures } from "./pack";
import { cellOf, columnFieldsOf, headOf } from "./pack-data-sets";
import { packReference } from "./pack-reference";
import { type RowsOf, rowsOf, textOf } from "./row-text";

type Side = keyof Localized;
type ListRows = readonly (readonly (string | number)[])[];

/** The columns of each data set that a worksheet function returns; few, since their texts are in its script. */
const columns: Readonly<Record<string, readonly string[]>> = {
  facts: ["id", "section", "label", "value", "unit", "date", "place"],
  claims: ["id", "text", "verdict", "computed"],
  exchanges: ["id", "source", "by_product", "receiver", "use", "kind", "state", "status"],
  projects: ["id", "name", "kind", "origin", "destination", "state", "date", "value", "unit", "status"],
  stages: ["id", "name", "start", "end", "content"],
  priorities: ["id", "actor", "field", "reason"],
  strategies: ["id", "name", "content", "examples"],
  reference: ["region", "measure", "sector"],
  "income-thresholds": ["data_year", "low", "lower_middle", "upper_middle"],
};

/** Data sets of which the language files contain only the headers, since the rows are elsewhere already. */
const headsOnly = new Set(["facts", "claims", "income-thresholds"]);

/** Headers and rows of the data sets in one language, with empty text for missing values. */
export const packLists = (resources: readonly DataResource[], rows: RowsOf, side: Side): StatementTexts["lists"] =>
  Object.fromEntries(
    resources
      .filter(({ name }) => name in columns)
      .map((resource) => [
        resource.name,
        resource.name === "reference" ? referenceLabels(resource, rows, side) : listOf(resource, rows, side),
      ]),
  );

function listOf(resource: DataResource, rows: RowsOf, side: Side): ListRows {
  const fields = fieldsOf(resource);
  const listed = headsOnly.has(resource.name) ? [] : rowsOf(rows, resource.name);
  return [
    fields.map((field) => headOf(field, resource)[side]),
    ...listed.map((row) => fields.map((field) => said(row, field, resource, rows, side))),
  ];
}

/** The columns before the years of each series: region, measure, sector, and the unit of the measure. */
function referenceLabels(resource: DataResource, rows: RowsOf, side: Side): ListRows {
  const fields = fieldsOf(resource);
  const measures = packMeasures(rows);
  return [
    [...fields.map((field) => headOf(field, resource)[side]), side === "en" ? "Unit" : "单位"],
    ...packReference(rows).first.map((row) => [
      ...fields.map((field) => said(row, field, resource, rows, side)),
      measures[textOf(row, "measure")]?.unit[side] ?? "",
    ]),
  ];
}

const fieldsOf = (resource: DataResource): readonly Field[] =>
  (columns[resource.name] ?? []).flatMap((name) => columnFieldsOf(resource).find((field) => field.name === name) ?? []);

function said(row: Row, field: Field, resource: DataResource, rows: RowsOf, side: Side): string | number {
  if (field.name === "status") return statusWords[textOf(row, "status") as DataCellStatus].label[side];
  const cell = cellOf(row, field, resource, rows);
  if (cell === null) return "";
  return typeof cell === "object" ? cell[side === "en" ? 0 : 1] : cell;
}
