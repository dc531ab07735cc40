import { dividedBy, normOf, sumOfProducts } from "./vectors";

/** Eigenvalues and eigenvectors of a symmetric matrix. */
export interface SymmetricEigen {
  /** Descending. */
  readonly values: readonly number[];
  /** One of length 1 for each value, orthogonal to one another. */
  readonly vectors: readonly Float64Array[];
}

/** A tridiagonal matrix T and the rows of an orthogonal B with T = B·A·Bᵀ. */
interface Tridiagonal {
  readonly diagonal: Float64Array;
  /** Beside the diagonal; the last one is 0. */
  readonly beside: Float64Array;
  readonly basis: Float64Array[];
}

/**
 * The eigenvalues and eigenvectors of a symmetric matrix: brought to tridiagonal form by reflections (Householder 1958),
 * then to diagonal form by implicit QL steps (Dubrulle, Martin and Wilkinson 1968).
 *
 * @param rows its rows, which are left as they are.
 */
export function symmetricEigen(rows: readonly Float64Array[]): SymmetricEigen {
  const { diagonal, beside, basis } = tridiagonal(rows.map((row) => row.slice()));
  for (let start = 0; start < diagonal.length; start++) {
    // Two or three steps suffice; the limit ends what is not finite.
    for (let step = 0; step < 60; step++) {
      const end = lastOfBlock(diagonal, beside, start);
      if (end === start) break;
      qlStep({ diagonal, beside, basis }, start, end);
    }
  }
  const order = Array.from(diagonal, (_, place) => place).sort((a, b) => diagonal[b]! - diagonal[a]!);
  return { values: order.map((place) => diagonal[place]!), vectors: order.map((place) => basis[place]!) };
}

/** Reflects the rows and columns after each in turn, so that all but the first of its entries after the diagonal are 0. */
function tridiagonal(a: Float64Array[]): Tridiagonal {
  const n = a.length;
  const basis = a.map((_, row) => {
    const line = new Float64Array(n);
    line[row] = 1;
    return line;
  });
  for (let column = 0; column + 2 < n; column++) {
    const mirror = mirrorOf(a[column]!, column + 1);
    if (mirror === null) continue;
    const product = a.map((row) => sumOfProducts(row, mirror));
    const along = mirror.reduce((sum, value, row) => sum + value * product[row]!, 0);
    const other = mirror.map((value, row) => product[row]! - along * value);
    a.forEach((row, r) => {
      for (let c = 0; c < n; c++) row[c] = row[c]! - 2 * (mirror[r]! * other[c]! + other[r]! * mirror[c]!);
    });
    const seen = new Float64Array(n);
    basis.forEach((row, r) => {
      for (let c = 0; c < n; c++) seen[c] = seen[c]! + mirror[r]! * row[c]!;
    });
    basis.forEach((row, r) => {
      for (let c = 0; c < n; c++) row[c] = row[c]! - 2 * mirror[r]! * seen[c]!;
    });
  }
  return {
    diagonal: Float64Array.from(a, (row, place) => row[place]!),
    beside: Float64Array.from(a, (row, place) => row[place + 1] ?? 0),
    basis,
  };
}

/** The unit vector whose reflection turns the entries of a row from a place on into one number; null if they are 0. */
function mirrorOf(row: Float64Array, from: number): Float64Array | null {
  const entries = row.slice().fill(0, 0, from);
  // In units of the largest, so that squares stay within range.
  const largest = entries.reduce((size, value) => Math.max(size, Math.abs(value)), 0);
  if (largest === 0) return null;
  const mirror = dividedBy(entries, largest);
  const norm = normOf(mirror);
  mirror[from] = mirror[from]! + (mirror[from]! < 0 ? -norm : norm);
  const length = normOf(mirror);
  return mirror.map((value) => value / length);
}

/**
 * Where the block of a tridiagonal matrix that begins at a place ends: before the first entry beside the diagonal that is 0
 * up to rounding.
 */
function lastOfBlock(diagonal: Float64Array, beside: Float64Array, start: number): number {
  let end = start;
  while (end + 1 < diagonal.length) {
    const size = Math.abs(diagonal[end]!) + Math.abs(diagonal[end + 1]!);
    if (size + Math.abs(beside[end]!) === size) break;
    end++;
  }
  return end;
}

/** One implicit QL step with Wilkinson's shift on the block from `start` to `end`. */
function qlStep({ diagonal: d, beside: e, basis }: Tridiagonal, start: number, end: number): void {
  const half = (d[start + 1]! - d[start]!) / (2 * e[start]!);
  let g = d[end]! - d[start]! + e[start]! / (half + (half < 0 ? -1 : 1) * Math.hypot(half, 1));
  let [sine, cosine, shift] = [1, 1, 0];
  for (let place = end - 1; place >= start; place--) {
    const f = sine * e[place]!;
    const b = cosine * e[place]!;
    const radius = Math.hypot(f, g);
    e[place + 1] = radius;
    sine = f / radius;
    cosine = g / radius;
    g = d[place + 1]! - shift;
    const turned = (d[place]! - g) * sine + 2 * cosine * b;
    shift = sine * turned;
    d[place + 1] = g + shift;
    g = cosine * turned - b;
    rotate(basis[place]!, basis[place + 1]!, cosine, sine);
  }
  d[start] = d[start]! - shift;
  e[start] = g;
  e[end] = 0;
}

function rotate(row: Float64Array, next: Float64Array, cosine: number, sine: number): void {
  for (let column = 0; column < row.length; column++) {
    const [first, second] = [row[column]!, next[column]!];
    next[column] = sine * first + cosine * second;
    row[column] = cosine * first - sine * second;
  }
}
