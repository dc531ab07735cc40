import { IndicatorError } from "../../../core/indicator-error";
import type { Matrix } from "../../../core/matrix/matrix";
import {
  contiguityWeights,
  economicWeights,
  type MadeWeights,
  weightsByDistance,
  weightsSummary,
} from "../../../core/space/spatial-weights";
import { type Cell, ErrorCell, type Rows } from "../../cells";
import { unknownName } from "../../data/lookup/unknown-name";
import { argumentError, SheetError } from "../../runtime/cell-errors";
import { readMatrix } from "../../runtime/read-matrix";
import { SheetErrors } from "../../runtime/sheet-errors";
import type { AnyCell, Labels } from "../../specification";
import { finite } from "./local-statistics";

type Kind = "inverse" | "knn" | "band" | "contiguity" | "economic";

type AnyCells = readonly (readonly AnyCell[])[];

/** The first error among some cells is the result of the call. */
function requireNoError(cells: AnyCells): void {
  for (const row of cells)
    for (const cell of row)
      if (cell instanceof ErrorCell)
        throw cell.original instanceof IndicatorError ? cell.original : new SheetError(cell.original);
}

/** Cells of any content read as numbers. */
function numbersOf(cells: AnyCells, argument: string): Matrix {
  requireNoError(cells);
  return readMatrix(cells, argument, new SheetErrors(true));
}

/**
 * Pairs of names as places among the units, counted from 0; a row with a blank is no pair. Letter case and outer spaces
 * do not matter.
 *
 * @throws IndicatorError `column-count`, `unknown-name`, or `self-pair` for a unit with itself.
 */
function pairsAmong(cells: AnyCells, units: Labels): readonly (readonly [number, number])[] {
  requireNoError(cells);
  const columns = cells[0]?.length ?? 0;
  if (columns !== 2)
    throw new IndicatorError("value", "column-count", { argument: "source", needed: 2, found: columns });
  const places = new Map(units.cells.map((name, place) => [keyOf(name), place]));
  return cells.flatMap((row, line) => {
    const names = row.map((cell) => (cell === null ? "" : String(cell as string | number | boolean).trim()));
    if (names.includes("")) return [];
    const [a, b] = names.map((name) => {
      const place = places.get(keyOf(name));
      if (place !== undefined) return place;
      const known = units.cells.slice(0, 12).map((one) => one ?? "");
      throw unknownName({ argument: "source", found: name, nearest: null, known });
    }) as [number, number];
    if (a === b) throw argumentError("self-pair", { argument: "source", row: line + 1, found: names[0] ?? "" });
    return [[a, b]] as const;
  });
}

const keyOf = (name: string | null) => (name ?? "").trim().toLowerCase();

/** @throws IndicatorError `vector-length` unless there is a name for each unit. */
export function requireNameForEach(units: Labels | null, count: number): void {
  if (units !== null && units.cells.length !== count)
    throw new IndicatorError("value", "vector-length", { argument: "units", needed: count, found: units.cells.length });
}

/** The weights that `kind` makes of the source. */
export function madeFrom(source: AnyCells, kind: Kind, parameter: number | null, units: Labels | null): MadeWeights {
  if (kind === "contiguity") {
    if (units === null) throw argumentError("needs-argument", { argument: "units", mode: kind });
    return contiguityWeights(units.cells.length, pairsAmong(source, units));
  }
  const numbers = numbersOf(source, "source");
  return kind === "economic" ? economicWeights(numbers, parameter) : weightsByDistance(numbers, kind, parameter);
}

/** The weights themselves, or what `output` asks about them. */
export function weightsOrEntry(
  { matrix, parameter }: MadeWeights,
  units: Labels | null,
  output: string,
): Matrix | Rows {
  if (output === "matrix") return matrix;
  const { islands, isSymmetric, density, ...counts } = weightsSummary(matrix);
  if (output === "islandlist") {
    const names = islands.map((unit): Cell[] => [units === null ? unit + 1 : (units.cells[unit]?.trim() ?? null)]);
    return names.length === 0 ? [[""]] : names;
  }
  const rows: Rows = [
    ["units", counts.units],
    ["links", counts.links],
    ["density", finite(density)],
    ["mean", counts.mean],
    ["min", counts.min],
    ["max", counts.max],
    ["islands", islands.length],
    ["symmetric", isSymmetric ? 1 : 0],
    ["parameter", parameter],
  ];
  return output === "summary" ? rows : rows.filter(([name]) => name === output).map(([, value]) => [value as Cell]);
}
