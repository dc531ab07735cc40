import type { TableCell, TableRows } from "./table-cell";

/** How much the distances in both directions may differ, as in tables of travel times. */
const mostAsymmetry = 0.05;

/** How many units are enough to tell. */
const mostUnits = 60;

/** The share of detours that may be shorter than the direct way, because figures are rounded. */
const mostShortcuts = 0.01;

/** The share of detours that would be shorter if the numbers were the nearness of units. */
const fewestShortcuts = 0.05;

/**
 * Whether a square of numbers looks like distances between units rather than weights: nothing on the diagonal, positive
 * numbers elsewhere, the same both ways, and no way that a detour would shorten, while their reciprocals have such ways.
 * So weights of neighbours (0 and 1, standardised by row, lengths of borders) do not, nor do inverse distances, on any
 * scale; where units are so alike that nothing can be told, the answer is no.
 */
export function looksLikeDistances(rows: TableRows): boolean {
  const count = rows.length;
  if (count < 3 || rows.some((row) => row.length !== count)) return false;
  for (const [place, row] of rows.entries()) {
    if (!isNothing(row[place] ?? null)) return false;
    for (let other = 0; other < place; other++)
      if (!areAlike(row[other] ?? null, rows[other]?.[place] ?? null)) return false;
  }
  const numbers = rows.slice(0, mostUnits).map((row) => row.slice(0, mostUnits).map(Number));
  const reciprocals = numbers.map((row) => row.map((value) => 1 / value));
  return shortcutsOf(numbers) <= mostShortcuts && shortcutsOf(reciprocals) >= fewestShortcuts;
}

const isNothing = (cell: TableCell) => cell === null || cell === "" || cell === 0;

const areAlike = (there: TableCell, back: TableCell) =>
  typeof there === "number" &&
  typeof back === "number" &&
  there > 0 &&
  back > 0 &&
  Math.abs(there - back) <= mostAsymmetry * Math.max(there, back);

/** Rounding to whole kilometres can make a detour shorter by this. */
const rounding = 1.02;

/** The share of groups of three in which the longest way is longer than the detour over the third unit. */
function shortcutsOf(numbers: readonly (readonly number[])[]): number {
  const between = (a: number, b: number) => numbers[a]?.[b] ?? 0;
  let groups = 0;
  let shortcuts = 0;
  for (let a = 2; a < numbers.length; a++)
    for (let b = 1; b < a; b++)
      for (let c = 0; c < b; c++) {
        const ways = [between(a, b), between(b, c), between(a, c)];
        const longest = Math.max(...ways);
        const detour = ways.reduce((sum, way) => sum + way, 0) - longest;
        groups += 1;
        if (longest > rounding * detour) shortcuts += 1;
      }
  return shortcuts / groups;
}
