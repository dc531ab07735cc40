import { combineStates, DIVISION_BY_ZERO, type Matrix, MatrixBuilder, NUMBER } from "../matrix/matrix";
import { divideBy } from "../numeric/divide";
import { copyOf } from "../numeric/room";

/** Share over reference share, or share minus reference share; a cell that divides by zero fails. */
export function compareShares(
  values: Matrix,
  regions: Matrix,
  sectors: Matrix,
  whole: Matrix,
  isAdditive: boolean,
): Matrix {
  const { rows, columns } = values;
  const result = new MatrixBuilder(rows, columns);
  const out = result.values;
  // Smaller numbers would lose digits at the lower end of the range of doubles; what is larger is no number then.
  const isOrdinary = (scale: number) => Math.min(scale, whole.at(0)) > 1e-100;
  const referenceShares = divideBy(copyOf(sectors.values), whole.at(0));
  // v − v is 0 for every finite number.
  let check = 0;
  for (let region = 0; region < rows; region++) {
    const from = region * columns;
    const total = regions.at(region);
    const scale = whole.at(0) / total;
    const isScaled = !isAdditive && isOrdinary(scale) && partsOf(values.values, from, scale, sectors.values, out) === 0;
    if (!isScaled) check += fromShares(values.values, from, total, referenceShares, isAdditive, out);
  }
  if (check === 0 && [values, regions, sectors, whole].every(({ states }) => states === null)) return result.build();
  for (let region = 0, index = 0; region < rows; region++) {
    const regionState = combineStates(regions.stateAt(region), whole.stateAt(0));
    for (let sector = 0; sector < columns; sector++, index++) {
      const sectorState = combineStates(regionState, sectors.stateAt(sector));
      const state = combineStates(values.stateAt(index), sectorState);
      const value = out[index] as number;
      result.fail(index, state === NUMBER && value - value !== 0 ? DIVISION_BY_ZERO : state);
    }
  }
  return result.build();
}

/** (cell · scale) / sector: one division for each cell instead of two. */
function partsOf(cells: Float64Array, from: number, scale: number, sectors: Float64Array, out: Float64Array): number {
  let check = 0;
  let sector = 0;
  for (; sector + 1 < sectors.length; sector += 2) {
    const first = ((cells[from + sector] as number) * scale) / (sectors[sector] as number);
    const second = ((cells[from + sector + 1] as number) * scale) / (sectors[sector + 1] as number);
    check += first - first + (second - second);
    out[from + sector] = first;
    out[from + sector + 1] = second;
  }
  if (sector < sectors.length) {
    const last = ((cells[from + sector] as number) * scale) / (sectors[sector] as number);
    check += last - last;
    out[from + sector] = last;
  }
  return check;
}

function fromShares(
  cells: Float64Array,
  from: number,
  total: number,
  shares: Float64Array,
  isAdditive: boolean,
  out: Float64Array,
): number {
  let check = 0;
  for (let sector = 0; sector < shares.length; sector++) {
    const share = (cells[from + sector] as number) / total;
    const reference = shares[sector] as number;
    const value = isAdditive ? share - reference : share / reference;
    check += value - value;
    out[from + sector] = value;
  }
  return check;
}
