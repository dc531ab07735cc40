import type { Localized } from "../../language/localized";
import { numberFormat } from "../../sheets/number-formats";
import type { CellRange, PlanCell } from "../../sheets/plan";
import type { DataTable } from "../types";
import type { VariantDescription } from "./describe";
import { across, columnOf, type SheetRows, withUnit } from "./rows";
import { sheetTexts } from "./texts";

/** Adds the title, the code, the student, the situation and how to answer; returns the cell of the code. */
export function addTop(rows: SheetRows, description: VariantDescription, student: string | null): CellRange {
  const labelled = (label: Localized, value: string) => {
    const row = rows.add([{ value: rows.say(label) }, { value }], columnOf.text);
    rows.style("label", across(row, columnOf.text));
    return across(row, columnOf.answer);
  };
  rows.addHeading("title", rows.say(description.title));
  const code = labelled(sheetTexts.code, description.code);
  if (student !== null) labelled(sheetTexts.student, student);
  rows.add();
  rows.addText("label", rows.say(description.intro));
  rows.add();
  rows.addHeading("section", rows.say(sheetTexts.howTo));
  rows.addText("label", rows.say(sheetTexts.instructions));
  const names = [...new Set(description.questions.map(({ help }) => `JJJ.${help}`))].join(", ");
  rows.addText("label", rows.say(sheetTexts.functions).replace("{names}", names));
  rows.add();
  return code;
}

/** Adds a table under its title; returns its range with the headers. */
export function addTable(rows: SheetRows, table: DataTable): CellRange {
  const unit = rows.say(table.unit);
  const title = rows.say(table.title);
  rows.addText("label", unit === "" ? title : withUnit(title, unit, rows.language));
  const right = columnOf.text + table.columns.length;
  const headers = [table.corner, ...table.columns].map((header) => ({ value: rows.say(header) }));
  const top = rows.add(headers, columnOf.text);
  rows.style("header", across(top, columnOf.text, right));
  const format = numberFormat(table.decimals);
  for (const { name, cells } of table.rows) {
    const values = cells.map((cell): PlanCell =>
      typeof cell === "number" ? { value: cell, format } : { value: rows.say(cell) },
    );
    const row = rows.add([{ value: rows.say(name) }, ...values], columnOf.text);
    rows.style("label", across(row, columnOf.text));
    // Words are wrapped, so that their columns need not be wide.
    cells.forEach((cell, place) => {
      if (typeof cell === "number") return;
      rows.style("text", across(row, columnOf.answer + place));
      rows.style("top", across(row, columnOf.text));
    });
  }
  const range = { top, left: columnOf.text, bottom: rows.next - 1, right };
  rows.style("boxed", range);
  rows.add();
  return range;
}
