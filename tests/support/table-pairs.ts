import fc from "fast-check";
import { tables } from "./matrix";
import { present } from "./present";

/** Two tables of the same shape, each cell of the second a multiple of the same cell of the first. */
export const tablePairs = (
  { from, to }: { readonly from: number; readonly to: number },
  shape: Parameters<typeof tables>[0] = {},
) =>
  tables({ min: 1, ...shape }).chain((first) => {
    const size = first.flat().length;
    return fc
      .array(fc.double({ min: from, max: to, noNaN: true }), { minLength: size, maxLength: size })
      .map((factors) => ({
        first,
        second: first.map((row, r) => row.map((value, c) => value * present(factors[r * row.length + c]))),
      }));
  });
