import type { Block } from "./calls/sql-call";

type SheetCalls = readonly (readonly [name: string, args: (...tables: readonly Block[]) => readonly unknown[]])[];

/** Calls of the measures that relate regions to their neighbours. */
export const neighbourCalls: SheetCalls = [
  ...["MORAN", "GEARY"].flatMap((name): SheetCalls => [
    [name, (x, y) => [calm(x), squareFor(x, y), "table"]],
    [name, (x, y) => [calm(x), squareFor(x, y), "table", "row"]],
    [name, (x, y) => [units(3, calm(x)), squareFor(units(3, x), y), "table"]],
    [name, (x, y) => [units(2, calm(x)), squareFor(units(2, x), y), "expected", "row"]],
    [name, (x, y) => [equal(x), squareFor(x, y), "table"]],
    [name, (x) => [calm(x), squareFor(x, [[null, null]]), "z_norm"]],
  ]),
  ...["none", "row"].map((style) => ["MORAN", (x: Block, y: Block) => [x, squareFor(x, y), "lag", style]] as const),
  ...["dunn", "esteban", "arcelus"].flatMap((model): SheetCalls => [
    ["SHIFTSHARE", (x, y) => [calm(x), calm(y), null, null, model]],
    ["SHIFTSHARE", (x, y) => [calm(x).slice(1), calm(y).slice(1), calm(x).slice(0, 1), calm(y).slice(0, 1), model]],
    ["SHIFTSHARE", (x, y, z) => [...[x, y, z].map((one) => calm(one).slice(0, 1)), calm(z).slice(1, 2), model]],
  ]),
  ["SHIFTSHARE", (x, y) => [x, y, null, null, "dunn", "competitive"]],
  ["SHIFTSHARE", (x, y, z) => [calm(x), calm(y), null, null, "spatial", null, squareFor(units(x.length, x), z)]],
];

/** Values of the same order: variances are differences, of which an outlier leaves no digits. */
const calm = (x: Block): Block =>
  x.map((line, r) => line.map((cell, c) => (typeof cell === "number" ? (cell % 7) + ((r * 3 + c * 5) % 4) : null)));

const units = (count: number, x: Block): Block =>
  x
    .flat()
    .slice(0, count)
    .map((cell) => [cell]);

const equal = (x: Block): Block => x.map((line) => line.map((cell) => (cell === null ? null : 0.1 + 0.2)));

/** Weights between all values of a table, one direction for most pairs, zeros and blanks too; 0 on the diagonal. */
function squareFor(x: Block, y: Block): Block {
  const count = x.flat().length;
  const numbers = calm(y).flat();
  return Array.from({ length: count }, (_row, r) =>
    Array.from({ length: count }, (_cell, c) => {
      const place = r * 7 + c * 3;
      return r === c || place % 4 === 1 ? 0 : (numbers[place % numbers.length] ?? null);
    }),
  );
}
