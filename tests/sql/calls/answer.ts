import { findFunction } from "../../../src/functions/find-function";
import { adapt } from "../../../src/functions/runtime/adapt";
import { checkQuery, type FoundFault, isRefused } from "../../../src/sql/checks";
import { type Answer, ExcelError } from "../../support/worksheet";
import type { TestEngine } from "../engines/engine";
import { convergence } from "./convergence";
import { decompositions } from "./decompositions";
import { distributions } from "./distributions";
import { neighbourhoods } from "./neighbourhoods";
import { shiftShare } from "./shift-share";
import { cellOf, type Given, type SqlCall } from "./sql-call";
import { tables } from "./tables";

const readers = {
  ...distributions,
  ...decompositions,
  ...convergence,
  ...neighbourhoods,
  SHIFTSHARE: shiftShare,
  ...tables,
};

/** A call as the worksheet functions are called, asked of SQL; null where SQL has no form of it. */
export function sqlCallOf(name: string, args: readonly unknown[]): SqlCall | null {
  const reader = Object.entries(readers).find(([known]) => known === name)?.[1];
  const spec = findFunction(name);
  if (reader === undefined || spec === undefined) return null;
  const given = Object.fromEntries(spec.args.map((argument, place) => [argument.name, args[place] ?? null]));
  return reader(given as Given);
}

/** The answer of SQL in the shape of the function's, after the checks. */
export async function answerOf(engine: TestEngine, name: string, call: SqlCall): Promise<Answer> {
  const { rows } = call;
  const types = [
    ...rows.keys.map((key) => [key, "text"] as const),
    ...rows.numbers.map((column) => [column, "double"] as const),
  ];
  await engine.fill("sheet", Object.fromEntries(types), rows.rows);
  if (call.weights !== undefined)
    await engine.fill("links", { origin: "text", goal: "text", weight: "double" }, call.weights);
  const table = { table: ["sheet"], ...call.table } as const;
  const found = await engine.rows(checkQuery(name, table, engine.dialect, call.queries[0]?.mode));
  const faults = found.map(([fault, column, count, ...first]) => ({ fault, column, count, first }) as FoundFault);
  if (faults.some((fault) => isRefused(name, fault, table))) return new ExcelError("#NUM!");
  const answers: ((key: string) => unknown)[] = [];
  for (const options of call.queries) {
    const cells = await engine.indicator(name, table, options);
    answers.push((key) => cellOf(cells.get(key)));
  }
  const shaped = call.shape(...answers);
  const only = shaped.length === 1 && shaped[0]?.length === 1 ? shaped[0][0] : null;
  return only instanceof ExcelError ? only : shaped;
}

/** The answer of the worksheet function itself. */
export function sheetAnswer(name: string, args: readonly unknown[]): Answer {
  const spec = findFunction(name);
  if (spec === undefined) throw new Error(`There is no ${name}`);
  try {
    return adapt(spec, "en", undefined, null, (code, message) => new ExcelError(code, message))(...args);
  } catch (thrown) {
    return thrown as ExcelError;
  }
}
