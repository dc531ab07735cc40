import { IndicatorError } from "../indicator-error";
import { requireNonNegative, vectorAs, isTurned, turnedIf } from "../matrix/arguments";
import {
  combineStates,
  DIVISION_BY_ZERO,
  Matrix,
  MatrixBuilder,
  MISSING,
  NUMBER,
  numbersAmong,
  OUT_OF_DOMAIN,
} from "../matrix/matrix";
import { dividedBy, sumOf, differenceOf } from "../numeric/vectors";

/** The columns of an urban flow table, counted from 0. */
export const urbanFlowColumns = { outward: 0, productivity: 1, flow: 2, tendency: 3 } as const;

const width = 4;

/** All employment, where not every sector is listed: both or neither. */
export interface UrbanFlowTotals {
  /** One for each city. */
  readonly cityTotals: Matrix | null;
  readonly nationTotal: number | null;
}

/**
 * Urban flow intensity of each city: outward employment E = Σ_j max(G_ij − G_i·G_j/G, 0), which is what the sectors
 * with a location quotient above 1 employ beyond the nation's share; output per worker N = output/G_i; flow F = N·E, in
 * the unit of output; tendency K = F/output = E/G_i, a fraction.
 *
 * @param cities employment, cities in rows, sectors in columns, not negative, or the other way round.
 * @param nation employment of the nation, one for each sector, not negative.
 * @param output one for each city, not negative.
 * @param all G_i and G; if omitted, the sectors are the whole economy and their sums are used.
 * @returns a row for each city with E, N, F and K. A sector that is blank for the city or the nation is in no sum of
 * that city; a city without any or without its total is blank, one without output has a blank N and F. Sums of zero,
 * and a sector that the nation does not have, are divisions by zero; sums beyond the largest double out of domain.
 * @throws IndicatorError `one-vector`, `sectors-length`, `vector-length`, `negative`, or `needs-argument` when one of the totals is there without the
 * other.
 */
export function urbanFlow(cities: Matrix, nation: Matrix, output: Matrix, all: UrbanFlowTotals): Matrix {
  const turned = citiesAreInColumns(cities, nation);
  const city = turnedIf(turned, requireNonNegative("city_employment", cities));
  const sectors = vectorAs("row", "nation_employment", nation, city.columns);
  requireNonNegative("nation_employment", sectors);
  const outputs = requireNonNegative("output", vectorAs("column", "output", output, city.rows));
  const whole = wholeOf(all, city.rows);
  const result = new MatrixBuilder(city.rows, width);
  const { outward, productivity, flow, tendency } = urbanFlowColumns;
  for (let row = 0; row < city.rows; row++) {
    const found = employmentOf(city, row, sectors, whole);
    const start = row * width;
    const perWorker = outputs.at(row) / found.employed;
    const withOutput = combineStates(found.state, outputs.stateAt(row));
    put(result, start + outward, found.state, found.outward);
    put(result, start + productivity, withOutput, perWorker);
    put(result, start + flow, withOutput, perWorker * found.outward);
    put(result, start + tendency, found.state, found.outward / found.employed);
  }
  return result.build();
}

/** Whether the table of cities lies on its side, as the nation's employment says; see {@link isTurned}. */
export const citiesAreInColumns = (cities: Matrix, nation: Matrix) =>
  isTurned(cities, { name: "nation_employment", matrix: nation }, "sectors");

function put(result: MatrixBuilder, index: number, state: number, value: number): void {
  if (state !== NUMBER) result.fail(index, state);
  else result.set(index, value);
}

interface Whole {
  readonly cities: Matrix;
  readonly nation: number;
}

function wholeOf({ cityTotals, nationTotal }: UrbanFlowTotals, cities: number): Whole | null {
  if (cityTotals === null && nationTotal === null) return null;
  if (cityTotals === null || nationTotal === null) {
    const [argument, mode] = cityTotals === null ? ["city_totals", "nation_total"] : ["nation_total", "city_totals"];
    throw new IndicatorError("value", "needs-argument", { argument, mode });
  }
  requireNonNegative("nation_total", Matrix.scalar(nationTotal));
  const totals = requireNonNegative("city_totals", vectorAs("column", "city_totals", cityTotals, cities));
  return { cities: totals, nation: nationTotal };
}

/** A city's employment G_i and outward employment E, with NUMBER or the reason why they are unknown. */
interface Employment {
  readonly employed: number;
  readonly outward: number;
  readonly state: number;
}

function employmentOf(city: Matrix, row: number, sectors: Matrix, whole: Whole | null): Employment {
  const states = new Uint8Array(city.columns);
  for (let sector = 0; sector < states.length; sector++)
    states[sector] = combineStates(city.stateAt(row * city.columns + sector), sectors.stateAt(sector));
  const own = numbersAmong(city.row(row), states);
  const national = numbersAmong(sectors.values, states);
  const employed = whole === null ? sumOf(own) : whole.cities.at(row);
  const nation = whole === null ? sumOf(national) : whole.nation;
  const found = own.length === 0 ? MISSING : hasUnknown(own, national) ? DIVISION_BY_ZERO : NUMBER;
  const state = combineStates(found, whole === null ? NUMBER : whole.cities.stateAt(row));
  return told(state, employed, nation, surplus(own, dividedBy(national, nation), employed));
}

/** True for a sector that the nation does not have, which would be infinitely concentrated in the city. */
function hasUnknown(own: Float64Array, national: Float64Array): boolean {
  for (let sector = 0; sector < own.length; sector++) if (own[sector]! > 0 && national[sector] === 0) return true;
  return false;
}

/** Σ max(G_ij − G_i·G_j/G, 0), with the nation's shares G_j/G. */
function surplus(own: Float64Array, shares: Float64Array, employed: number): number {
  let sum = 0;
  for (let sector = 0; sector < own.length; sector++)
    sum += Math.max(differenceOf(own[sector]!, employed * shares[sector]!), 0);
  return sum;
}

function told(state: number, employed: number, nation: number, outward: number): Employment {
  if (state !== NUMBER) return { employed, outward, state };
  if (Math.min(employed, nation) === 0) return { employed, outward, state: DIVISION_BY_ZERO };
  return { employed, outward, state: Math.max(employed, nation) === Infinity ? OUT_OF_DOMAIN : NUMBER };
}
