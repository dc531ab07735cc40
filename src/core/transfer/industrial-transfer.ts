import { IndicatorError } from "../indicator-error";
import { isTurned, pairwise, requireAlike, requireNonNegative, turnedIf, vectorAs } from "../matrix/arguments";
import { mapCells, mapPairs, quotient } from "../matrix/broadcast";
import { type Matrix } from "../matrix/matrix";
import { totals } from "../matrix/totals";
import { differenceOf, withoutRounding } from "../numeric/vectors";

export type TransferMode = "flow" | "share" | "pp" | "rate";
export type TransferOutput = "matrix" | "net" | "moved";

export interface TransferInput {
  readonly base: Matrix;
  readonly current: Matrix;
  /** The whole of each industry; null: the sums over the regions. */
  readonly referenceBase: Matrix | null;
  readonly referenceCurrent: Matrix | null;
}

/**
 * Industrial transfer, inferred from shares: with x₀ and x₁ a region's size in an industry at two dates and X₀ and X₁
 * the whole of the industry, `flow` x₁ − x₀·X₁/X₀, what the region has more than if its share had stayed; `share`
 * x₁/X₁ − x₀/X₀; `pp` the same in percentage points; `rate` x₁/x₀ − X₁/X₀.
 *
 * @param input regions in rows, industries in columns, not negative, any unit; on its side where the reference at the
 * base says so, see {@link isTurned}. A cell blank at one date is blank and in no sum.
 * @returns `matrix` one number for each cell; `net` Σ over the industries for each region, for flows; `moved`
 * ½Σ|·| over the regions for each industry. A zero denominator fails its cells, and what is summed over them.
 * @throws IndicatorError `same-shape`, `negative`, `needs-argument` for one reference without the other, `one-vector`,
 * `sectors-length`, `vector-length` or `lie-alike`, `too-few` for one region without references, whose flows are all 0,
 * `output-of-mode` for `net` of shares and rates and `moved` of rates.
 */
export function industrialTransfer(input: TransferInput, mode: TransferMode, output: TransferOutput): Matrix {
  if ((output === "net" && mode !== "flow") || (output === "moved" && mode === "rate"))
    throw new IndicatorError("value", "output-of-mode", { output, mode });
  const { base, current, whole, turned } = datesOf(input);
  const cells = cellsOf(base, current, whole, mode);
  const result = output === "matrix" ? cells : output === "net" ? netFlows(cells) : moved(cells);
  return turnedIf(turned, result);
}

interface Dates {
  readonly base: Matrix;
  readonly current: Matrix;
  /** Rows with the whole of each industry. */
  readonly whole: readonly [base: Matrix, current: Matrix];
  readonly turned: boolean;
}

function datesOf({ base, current, referenceBase, referenceCurrent }: TransferInput): Dates {
  const [before, after] = pairwise(
    { name: "base", matrix: requireNonNegative("base", base) },
    { name: "current", matrix: requireNonNegative("current", current) },
  );
  if (referenceBase === null || referenceCurrent === null) {
    if (referenceBase !== referenceCurrent)
      throw new IndicatorError("value", "needs-argument", {
        argument: referenceBase === null ? "reference_base" : "reference_current",
        mode: referenceBase === null ? "reference_current" : "reference_base",
      });
    if (before.rows === 1) throw new IndicatorError("domain", "reference-of-region", { argument: "reference_base" });
    return { base: before, current: after, whole: [totals(before, "col"), totals(after, "col")], turned: false };
  }
  const first = { name: "reference_base", matrix: requireNonNegative("reference_base", referenceBase) };
  const second = { name: "reference_current", matrix: requireNonNegative("reference_current", referenceCurrent) };
  const turned = isTurned(before, first, "sectors");
  requireAlike(before, first, second);
  const along = turnedIf(turned, before);
  return {
    base: along,
    current: turnedIf(turned, after),
    whole: [
      vectorAs("row", first.name, first.matrix, along.columns),
      vectorAs("row", second.name, second.matrix, along.columns),
    ],
    turned,
  };
}

function cellsOf(base: Matrix, current: Matrix, whole: Dates["whole"], mode: TransferMode): Matrix {
  const growth = quotient(whole[1], whole[0]);
  switch (mode) {
    case "flow":
      return mapPairs(
        current,
        mapPairs(base, growth, (size, factor) => size * factor),
        differenceOf,
      );
    case "share":
      return mapPairs(quotient(current, whole[1]), quotient(base, whole[0]), differenceOf);
    case "pp":
      return mapPairs(quotient(current, whole[1]), quotient(base, whole[0]), (s, t) => 100 * differenceOf(s, t));
    case "rate":
      return mapPairs(quotient(current, base), growth, differenceOf);
  }
}

/** Σ over the industries of each region; 0 where gains and losses are equal up to rounding. */
function netFlows(flows: Matrix): Matrix {
  return mapPairs(totals(flows, "row"), totals(sizesOf(flows), "row"), withoutRounding);
}

/** ½Σ|·| over the regions of each industry. */
function moved(flows: Matrix): Matrix {
  return mapPairs(totals(sizesOf(flows), "col"), totals(flows, "col"), (sum) => sum / 2);
}

const sizesOf = (flows: Matrix) => mapCells(flows, Math.abs);
