import { cellAddress, rangeAddress } from "../../../sheets/references/address";
import type { FormulaCell } from "../../cells";
import { supportsSpills } from "../support";
import { isFormula, rectangleOf, withPlainNames } from "./ranges";

/** A sheet with more cells is not searched: its formulas would be too much for one request. */
const mostCells = 50_000;

/** A longer list would be of no use. */
const mostFormulas = 100;

/** The formulas of a sheet in which a text occurs, and the cells that each fills. */
export async function readFormulas(
  context: Excel.RequestContext,
  name: string,
  part: string,
): Promise<readonly FormulaCell[]> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
  await context.sync();
  if (sheet.isNullObject) return [];
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject || used.rowCount * used.columnCount > mostCells) return [];
  used.load("formulas,values");
  await context.sync();
  const found = formulasOf(used, part).map((one) => ({
    ...one,
    spill: supportsSpills()
      ? sheet.getRange(one.address).getSpillingToRangeOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount")
      : null,
  }));
  await context.sync();
  return found.map(({ address, formula, spill }) => {
    const doesSpill = spill !== null && !spill.isNullObject;
    return {
      address,
      formula,
      area: doesSpill ? rangeAddress(rectangleOf(spill)) : address,
      reference: doesSpill ? `${address}#` : address,
    };
  });
}

/** Excel may show the formula of the first cell in all cells of its spill: what repeats the cell above or before is none. */
function formulasOf({ formulas, values, rowIndex, columnIndex }: Excel.Range, part: string) {
  const contents = formulas as readonly (readonly unknown[])[];
  const found = contents.flatMap((row, r) =>
    row.flatMap((content, c) => {
      if (!isFormula(content, values[r]?.[c])) return [];
      const isRepeated = content === row[c - 1] || content === contents[r - 1]?.[c];
      const formula = withPlainNames(content);
      if (isRepeated || !formula.toUpperCase().includes(part.toUpperCase())) return [];
      return [{ address: cellAddress(rowIndex + r, columnIndex + c), formula }];
    }),
  );
  return found.slice(0, mostFormulas);
}
