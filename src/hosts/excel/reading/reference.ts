import type { CellRange } from "../../../sheets/plan";
import { cellAddress, rangeAddress } from "../../../sheets/references/address";
import { parseReference, type Reference, type TablePart } from "../../../sheets/references/reference";
import type { RangeContent } from "../../cells";
import { supportsSpills } from "../support";
import { loadRange, openAddress, readLoaded, rectangleOf } from "./ranges";

/** The cells of a reference as written in a formula of a sheet; null when it refers to no range. */
export async function readReference(
  context: Excel.RequestContext,
  text: string,
  ownSheet: string,
): Promise<RangeContent | null> {
  const reference = parseReference(text);
  const range = reference === null ? null : await find(context, reference, ownSheet);
  if (range === null) return null;
  const asked = loadRange(range);
  await context.sync();
  return readLoaded(context, asked);
}

/** The range of a reference, or null. */
async function find(
  context: Excel.RequestContext,
  reference: Reference,
  ownSheet: string,
): Promise<Excel.Range | null> {
  const { workbook } = context;
  if (reference.kind === "table")
    return partOfTable(
      context,
      workbook.tables.getItemOrNullObject(reference.table),
      reference.part,
      reference.columns,
    );
  const sheet = workbook.worksheets.getItemOrNullObject(reference.sheet ?? ownSheet).load("name");
  await context.sync();
  if (sheet.isNullObject) return null;
  switch (reference.kind) {
    case "cells": {
      const address = openAddress(reference.range);
      return address === null ? null : sheet.getRange(address);
    }
    case "spill":
      return findSpill(context, sheet.getRange(cellAddress(reference.row, reference.column)));
    case "name":
      return findName(context, sheet, reference.name, reference.sheet === null);
  }
}

async function findSpill(context: Excel.RequestContext, cell: Excel.Range): Promise<Excel.Range | null> {
  if (!supportsSpills()) return null;
  const spill = cell.getSpillingToRangeOrNullObject().load("rowCount");
  await context.sync();
  return spill.isNullObject ? null : spill;
}

/** A name of the sheet precedes one of the workbook, and that a table. */
async function findName(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  name: string,
  mayBeTable: boolean,
): Promise<Excel.Range | null> {
  const { workbook } = context;
  const own = sheet.names.getItemOrNullObject(name).load("name");
  const common = workbook.names.getItemOrNullObject(name).load("name");
  const table = workbook.tables.getItemOrNullObject(name).load("name");
  await context.sync();
  const item = own.isNullObject ? common : own;
  if (item.isNullObject) return mayBeTable && !table.isNullObject ? partOfTable(context, table, "data", []) : null;
  const range = item.getRangeOrNullObject().load("rowCount");
  await context.sync();
  return range.isNullObject ? null : range;
}

async function partOfTable(
  context: Excel.RequestContext,
  table: Excel.Table,
  part: TablePart,
  names: readonly string[],
): Promise<Excel.Range | null> {
  table.load("showHeaders,showTotals");
  await context.sync();
  if (table.isNullObject) return null;
  const whole = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  const columns = table.columns.load("items/name");
  await context.sync();
  const indexes = names.map((name) =>
    columns.items.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()),
  );
  const rows = rowsOf(part, rectangleOf(whole), table);
  if (indexes.includes(-1) || rows === null) return null;
  const range = {
    ...rows,
    left: whole.columnIndex + (indexes.length === 0 ? 0 : Math.min(...indexes)),
    right: whole.columnIndex + (indexes.length === 0 ? whole.columnCount - 1 : Math.max(...indexes)),
  };
  return whole.worksheet.getRange(rangeAddress(range));
}

/** The rows of a part of a table; null for a part that it does not show. */
function rowsOf(
  part: TablePart,
  { top, bottom }: CellRange,
  { showHeaders, showTotals }: Excel.Table,
): { readonly top: number; readonly bottom: number } | null {
  const first = showHeaders ? top + 1 : top;
  const last = showTotals ? bottom - 1 : bottom;
  switch (part) {
    case "all":
      return { top, bottom };
    case "data":
      return { top: first, bottom: last };
    case "headers":
      return showHeaders ? { top, bottom: top } : null;
    case "totals":
      return showTotals ? { top: bottom, bottom } : null;
    case "headersAndData":
      return { top, bottom: last };
    case "dataAndTotals":
      return { top: first, bottom };
  }
}
