import { IndicatorError } from "../indicator-error";
import { combineStates, DIVISION_BY_ZERO, Matrix, MatrixBuilder, MISSING, NUMBER, OUT_OF_DOMAIN } from "../matrix";
import { requireNonNegative } from "../require";
import { columnAsRow, vectorAs } from "../vector";

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
 * @param cities employment, cities in rows, sectors in columns, not negative; a single column is one city.
 * @param nation employment of the nation, one for each sector, not negative.
 * @param output one for each city, not negative.
 * @param all G_i and G; left out, the sectors are all of the economy and their sums are taken.
 * @returns a row for each city with E, N, F and K. A sector that is blank for the city or the nation is in no sum of
 * that city; a city without any or without its total is blank, one without output has a blank N and F. Sums of zero,
 * and a sector that the nation does not have, are divisions by zero; sums beyond the largest double out of domain.
 * @throws IndicatorError `vector-length`, `negative`, or `needs-argument` when one of the totals is there without the
 * other.
 */
export function urbanFlow(cities: Matrix, nation: Matrix, output: Matrix, all: UrbanFlowTotals): Matrix {
  const city = requireNonNegative("city_employment", nation.size > 1 ? columnAsRow(cities) : cities);
  const sectors = vectorAs("row", "nation_employment", nation, city.columns);
  requireNonNegative("nation_employment", sectors);
  const outputs = requireNonNegative("output", vectorAs("column", "output", output, city.rows));
  const whole = wholeOf(all, city.rows);
  const result = new MatrixBuilder(city.rows, width);
  for (let row = 0; row < city.rows; row++) {
    const found = employmentOf(city, row, sectors, whole);
    const { outward, productivity, flow, tendency } = urbanFlowColumns;
    const put = (column: number, state: number, value: number) => {
      const index = row * width + column;
      if (state !== NUMBER) result.fail(index, state);
      else if (value - value === 0) result.values[index] = value;
      else result.fail(index, OUT_OF_DOMAIN);
    };
    const perWorker = outputs.at(row) / found.employed;
    const withOutput = combineStates(found.state, outputs.stateAt(row));
    put(outward, found.state, found.outward);
    put(productivity, withOutput, perWorker);
    put(flow, withOutput, perWorker * found.outward);
    put(tendency, found.state, found.outward / found.employed);
  }
  return result.build();
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

/** A city's employment G_i and outward employment E, and NUMBER or why they cannot be told. */
function employmentOf(city: Matrix, row: number, sectors: Matrix, whole: Whole | null) {
  const start = row * city.columns;
  const isComplete = city.states === null && sectors.states === null;
  const isCommon = (sector: number) =>
    isComplete || combineStates(city.stateAt(start + sector), sectors.stateAt(sector)) === NUMBER;
  let state = MISSING;
  let employed = 0;
  let nation = 0;
  for (let sector = 0; sector < city.columns; sector++) {
    if (!isCommon(sector)) continue;
    state = NUMBER;
    employed += city.at(start + sector);
    nation += sectors.at(sector);
  }
  if (whole !== null) {
    employed = whole.cities.at(row);
    nation = whole.nation;
    state = combineStates(state, whole.cities.stateAt(row));
  }
  let outward = 0;
  for (let sector = 0; sector < city.columns; sector++) {
    if (!isCommon(sector)) continue;
    const own = city.at(start + sector);
    const national = sectors.at(sector);
    if (own > 0 && national === 0) state = DIVISION_BY_ZERO;
    outward += Math.max(own - employed * (national / nation), 0);
  }
  if (state === NUMBER && Math.min(employed, nation) === 0) state = DIVISION_BY_ZERO;
  else if (state === NUMBER && Math.max(employed, nation) === Infinity) state = OUT_OF_DOMAIN;
  return { employed, outward, state };
}
