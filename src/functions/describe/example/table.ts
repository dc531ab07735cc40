import { type Language, localize, type Localized } from "../../../language/localized";
import type { CellValue } from "../../cells";
import type { AnyFunctionSpec } from "../../specification";
import { exampleLabels, noLabels } from "./labels";
import { decimalsFor, shownNumber } from "./numbers";

/** The result of an example as a table: with names of rows and columns, and numbers that can be read. */
export interface ExampleTable {
  /** Over all columns, that of the names included; null where the columns have no names. */
  readonly heading: readonly string[] | null;
  readonly rows: readonly ExampleRow[];
}

export interface ExampleRow {
  /** Null where the rows have no names. */
  readonly name: string | null;
  readonly cells: readonly ExampleCell[];
}

export interface ExampleCell {
  readonly shown: string;
  readonly isNumber: boolean;
  /** All digits, where fewer are shown. */
  readonly full?: string;
}

const blank = { en: "(blank)", zh: "（空白）" };

/** The table of a result, with the heading and names that it has itself, or those of what its call reads. */
export function exampleTable(
  spec: AnyFunctionSpec,
  call: string,
  rows: readonly (readonly CellValue[])[],
  language: Language,
): ExampleTable {
  const say = (text: Localized) => localize(text, language);
  const hasHeading = rows[0]?.every(isText) === true && rows.some((row) => !row.every(isText));
  const [heading, body] = hasHeading ? [rows[0] ?? [], rows.slice(1)] : [null, rows];
  const isList = body.every(([first], row) => isName(first) && (body[row]?.length ?? 0) > 1);
  const hasNames = isList || (hasHeading && body.some(([first]) => isName(first)));
  const known = hasNames ? noLabels : exampleLabels(spec, call, body);
  const columns = heading?.map(String) ?? known.columns?.map(say) ?? null;
  // By itself beside its name, else as in its column.
  const comparable = (row: number, column: number) =>
    (isList && !hasHeading ? body.slice(row, row + 1) : body).map((one) => one[column] ?? null);
  return {
    heading: columns !== null && known.rows !== null ? ["", ...columns] : columns,
    rows: body.map((row, r) => ({
      name: hasNames ? String(row[0] ?? "") : known.rows === null ? null : say(known.rows[r] ?? noName),
      cells: row.flatMap((cell, c) => {
        if (hasNames && c === 0) return [];
        if (typeof cell === "number") return numberCell(cell, decimalsFor(comparable(r, c)));
        const isEmpty = cell === null || cell === "";
        return { shown: isEmpty ? (isList ? "" : say(blank)) : String(cell), isNumber: false };
      }),
    })),
  };
}

const noName = { en: "", zh: "" };

const isText = (cell: CellValue) => typeof cell === "string" || cell === null;

/** A text that is not an error's code. */
const isName = (cell: CellValue | undefined) => typeof cell === "string" && !cell.startsWith("#");

function numberCell(value: number, decimals: number): ExampleCell {
  const shown = shownNumber(value, decimals);
  const full = String(value);
  return { shown, isNumber: true, ...(shown !== full.replace("-", "−") && { full }) };
}
