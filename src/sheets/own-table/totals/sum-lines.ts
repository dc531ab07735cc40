import { highestOf } from "../../../core/numeric/vectors";
import { areEqual } from "../../../core/numeric/vectors";
import type { TableCell, TableRows } from "../table-cell";

/** How a line compares with the sum of others, place by place. */
export type SumFinding = "equal" | "at least" | "other";

/** Where figures are so small that their rounding could hide anything, only the exact sum counts. */
const mostRounding = 0.005;

/**
 * Whether a line (a row or a column) is the sum of other lines: equal up to rounding, or up to the rounding of the
 * published figures. Where a figure of the others is missing, the sum can only be smaller.
 */
export function compareWithSum(lines: TableRows, total: number, others: readonly number[]): SumFinding {
  const line = lines[total] ?? [];
  let equal = 0;
  let finding: SumFinding = "equal";
  for (const [place, value] of line.entries()) {
    const parts = others.map((other) => lines[other]?.[place] ?? null);
    const compared = comparePlace(value, parts);
    if (compared === "other") return "other";
    if (compared === "at least") finding = "at least";
    if (compared === "equal") equal += 1;
  }
  if (equal === 0) return finding === "at least" ? "at least" : "other";
  return finding;
}

/** Null where the cells say nothing: no number, or zeros alone. */
function comparePlace(value: TableCell, parts: readonly TableCell[]): SumFinding | null {
  if (typeof value !== "number") return null;
  const numbers = parts.filter((part) => typeof part === "number");
  if (numbers.length === 0) return null;
  const sum = numbers.reduce((before, part) => before + part, 0);
  const size = numbers.reduce((before, part) => before + Math.abs(part), 0);
  if (size === 0 && value === 0) return null;
  const gap = Math.abs(value - sum);
  if (areEqual(value, sum) || gap <= roundingOf([value, ...numbers], size)) return "equal";
  const isComplete = numbers.length === parts.length;
  if (!isComplete && numbers.every((part) => part >= 0) && value > sum) return null;
  return value > sum && numbers.every((part) => part >= 0) ? "at least" : "other";
}

/** By how much the sum of published figures may differ from the published sum: half a unit of each last decimal. */
function roundingOf(numbers: readonly number[], size: number): number {
  const decimals = highestOf(numbers.map(decimalsOf));
  const rounding = 0.5 * numbers.length * 10 ** -decimals * (1 + 1e-9);
  return rounding <= mostRounding * size ? rounding : 0;
}

/** More decimals than figures are published with. */
const mostDecimals = 6;

function decimalsOf(number: number): number {
  const decimals = /\.(\d+)$/.exec(String(number))?.[1]?.length ?? 0;
  return decimals <= mostDecimals ? decimals : 15;
}
