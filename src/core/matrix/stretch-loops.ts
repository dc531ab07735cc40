/**
 * Computes a stretch of the result: `out[to + c]` from `x[i + c·xStep]` and `y[j + c·yStep]`. A loop rather than a
 * formula for a cell, because a call for each cell would cost more than the arithmetic.
 *
 * @returns the sum of v − v over the results v, which is 0 when all are finite: a pass over them saved.
 */
export type StretchLoop = (
  x: Float64Array,
  i: number,
  xStep: number,
  y: Float64Array,
  j: number,
  yStep: number,
  out: Float64Array,
  to: number,
  length: number,
  scale: number,
) => number;

/* Two at a time, because asking an array where its cells are takes as long as reading one. */

export const differences: StretchLoop = (x, i, xStep, y, j, yStep, out, to, length, scale) => {
  let check = 0;
  let c = 0;
  for (; c + 1 < length; c += 2) {
    const first = scale * ((x[i + c * xStep] as number) - (y[j + c * yStep] as number));
    const second = scale * ((x[i + (c + 1) * xStep] as number) - (y[j + (c + 1) * yStep] as number));
    check += first - first + (second - second);
    out[to + c] = first;
    out[to + c + 1] = second;
  }
  if (c < length) {
    const last = scale * ((x[i + c * xStep] as number) - (y[j + c * yStep] as number));
    check += last - last;
    out[to + c] = last;
  }
  return check;
};

export const products: StretchLoop = (x, i, xStep, y, j, yStep, out, to, length) => {
  let check = 0;
  let c = 0;
  for (; c + 1 < length; c += 2) {
    const first = (x[i + c * xStep] as number) * (y[j + c * yStep] as number);
    const second = (x[i + (c + 1) * xStep] as number) * (y[j + (c + 1) * yStep] as number);
    check += first - first + (second - second);
    out[to + c] = first;
    out[to + c + 1] = second;
  }
  if (c < length) {
    const last = (x[i + c * xStep] as number) * (y[j + c * yStep] as number);
    check += last - last;
    out[to + c] = last;
  }
  return check;
};

export const quotients: StretchLoop = (x, i, xStep, y, j, yStep, out, to, length, scale) => {
  let check = 0;
  let c = 0;
  for (; c + 1 < length; c += 2) {
    const first = scale * ((x[i + c * xStep] as number) / (y[j + c * yStep] as number));
    const second = scale * ((x[i + (c + 1) * xStep] as number) / (y[j + (c + 1) * yStep] as number));
    check += first - first + (second - second);
    out[to + c] = first;
    out[to + c + 1] = second;
  }
  if (c < length) {
    const last = scale * ((x[i + c * xStep] as number) / (y[j + c * yStep] as number));
    check += last - last;
    out[to + c] = last;
  }
  return check;
};
