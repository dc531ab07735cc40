import type { Localized } from "../../../src/language/localized";
import type { DataCellStatus } from "../../../src/paper/data-set-types";
import { statusWords } from "../../../src/paper/data-sets/status-words";
import type { StatementTexts } from "../../../src/paper/statement-types";
import type { Field, FunctionList, Row } from "../descriptor";
import { type RowsOf, rowsOf, textOf } from "../row-text";
import { packMeasures } from "./pack";
import { cellOf, columnFieldsOf, headerOf } from "./pack-data-sets";
import { packReference } from "./pack-reference";

type Side = keyof Localized;
type ListRows = readonly (readonly (string | number)[])[];

/** Data sets of which the language files contain only the headers, since the rows are elsewhere already. */
const headersOnly = new Set(["facts", "claims", "income-thresholds"]);

/** Headers and rows of the data sets in one language, with empty text for missing values. */
export const packLists = (resources: readonly FunctionList[], rows: RowsOf, side: Side): StatementTexts["lists"] =>
  Object.fromEntries(
    resources.map((resource) => [
      resource.name,
      resource.name === "reference" ? referenceLabels(resource, rows, side) : listOf(resource, rows, side),
    ]),
  );

function listOf(resource: FunctionList, rows: RowsOf, side: Side): ListRows {
  const fields = fieldsOf(resource);
  const listed = headersOnly.has(resource.name) ? [] : rowsOf(rows, resource.name);
  return [
    fields.map((field) => headerOf(field, resource)[side]),
    ...listed.map((row) => fields.map((field) => said(row, field, resource, rows, side))),
  ];
}

/** The columns before the years of each series: region, measure, sector, and the unit of the measure. */
function referenceLabels(resource: FunctionList, rows: RowsOf, side: Side): ListRows {
  const fields = fieldsOf(resource);
  const measures = packMeasures(rows);
  return [
    [...fields.map((field) => headerOf(field, resource)[side]), side === "en" ? "Unit" : "单位"],
    ...packReference(rows).first.map((row) => [
      ...fields.map((field) => said(row, field, resource, rows, side)),
      measures[textOf(row, "measure")]?.unit[side] ?? "",
    ]),
  ];
}

const fieldsOf = (resource: FunctionList): readonly Field[] =>
  resource.functionFields.map((name) => {
    const found = columnFieldsOf(resource).find((field) => field.name === name);
    if (found === undefined) throw new Error(`${resource.path}: functionFields has ${name}, which is not a column`);
    return found;
  });

function said(row: Row, field: Field, resource: FunctionList, rows: RowsOf, side: Side): string | number {
  if (field.name === "status") return statusWords[textOf(row, "status") as DataCellStatus].label[side];
  const cell = cellOf(row, field, resource, rows);
  if (cell === null) return "";
  return typeof cell === "object" ? cell[side === "en" ? 0 : 1] : cell;
}
