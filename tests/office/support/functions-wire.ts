import type { FunctionMetadata } from "../../../src/functions/describe/metadata";
import { ExcelError } from "../../support/worksheet";

/*
 * Calls and results as they cross the border between Excel and the runtime of custom functions: texts of JSON.
 */

/** Excel's flag for functions whose parameters of type `any` receive errors. */
const passesErrors = 4;
const customFunctionMessages = { category: 1, invocation: 1000 };

const isCell = (cell: unknown): boolean =>
  cell === null ||
  typeof cell === "string" ||
  typeof cell === "boolean" ||
  (typeof cell === "number" && Number.isFinite(cell)) ||
  cell instanceof ExcelError;

const isBlock = (value: unknown): value is unknown[][] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((row) => Array.isArray(row) && row.length > 0 && row.length === (value[0] as unknown[]).length);

const onWire = (cell: unknown): unknown =>
  cell instanceof ExcelError ? { type: "CustomFunctionError", code: cell.code } : cell;

/**
 * The arguments of a call as Excel passes them, by the metadata: rows for a range, one value for the others, null
 * for each omitted one.
 *
 * @throws for what Excel would not send, so that the tests call nothing impossible.
 */
export function wireArguments(described: FunctionMetadata, args: readonly unknown[]): unknown[] {
  const { id, parameters } = described;
  if (args.length > parameters.length) throw new Error(`${id}: Excel would not accept ${args.length} arguments`);
  return parameters.map(({ name, dimensionality, optional }, index) => {
    const given = args[index] ?? null;
    if (given === null) {
      if (optional !== true) throw new Error(`${id}: Excel would ask for ${name}`);
      return null;
    }
    if (dimensionality === "scalar") {
      if (!isCell(given)) throw new Error(`${id}: ${name} is no single value`);
      return onWire(given);
    }
    const rows = Array.isArray(given) ? given : [[given]];
    if (!isBlock(rows) || !rows.flat().every(isCell)) throw new Error(`${id}: ${name} is no range`);
    return rows.map((row) => row.map(onWire));
  });
}

/** The entries of the message by which Excel asks for results. */
export function invocations(
  calls: readonly { readonly id: string; readonly args: readonly unknown[] }[],
  first: number,
): unknown[] {
  const { category, invocation } = customFunctionMessages;
  return calls.map(({ id, args }, index) => [
    category,
    invocation,
    "",
    JSON.stringify([first + index, id, args, null, passesErrors]),
    first + index,
  ]);
}
