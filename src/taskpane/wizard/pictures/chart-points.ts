import { formats } from "../../../sheets/number-formats";
import type { CellRange, CellsChart, PlanCell } from "../../../sheets/plan";
import { absoluteAddress } from "../../../sheets/references/address";
import { cornersOf } from "../../../sheets/references/reference";
import type { Reading } from "../../formula/evaluate";
import { addressInRange, areaAt, referenceText } from "../../formula/reference-text";
import type { PointTexts } from "../texts.types";
import type { DrawableRequest } from "./drawable";

type Request = Pick<DrawableRequest, "readings" | "place" | "texts">;

/**
 * The growth of each region against its start in logarithms, in cells of their own from a column on; null with controls,
 * where a line through the points is not the regression.
 */
export function growthPoints({ readings, place, texts }: Request, column: number): CellsChart | null {
  const [start, end, periods, controls = { kind: "omitted" }] = readings;
  const starts = termsOf(start, place.sheet);
  const ends = termsOf(end, place.sheet);
  const [per] = termsOf(periods, place.sheet, true);
  if (per?.value == null || controls.kind !== "omitted" || starts.length !== ends.length) return null;
  const pairs = starts.flatMap((from, one) => {
    const to = ends[one];
    return from.value === null || to?.value == null ? [] : [[from.text, to.text] as const];
  });
  const rows = pairs.map(([from, to]): PlanCell[] => [
    { formula: `=LN(${from})`, format: formats.coefficient },
    { formula: `=LN(${to}/${from})/${per.text}`, format: formats.estimate },
  ]);
  return scatter(texts.convergence, rows, { place, column, x: 0 });
}

/** Ranks and sizes in logarithms, largest first, in cells of their own from a column on. */
export function rankSizePoints(
  { readings, place, texts }: Request,
  isReverse: boolean,
  column: number,
): CellsChart | null {
  const [sizes] = readings;
  const terms = termsOf(sizes, place.sheet).filter(({ value }) => value !== null);
  const range = sizes?.kind === "read" && sizes.range !== null ? cornersOf(sizes.range.address) : null;
  const all =
    sizes?.kind === "read" && sizes.range !== null && range !== null
      ? referenceText(sizes.range.sheet, absoluteAddress(range), place.sheet)
      : `{${terms.map(({ text }) => text).join(",")}}`;
  const rows = terms.map((_, index): PlanCell[] => {
    const rank = index + 1;
    const size = { formula: `=LN(LARGE(${all},${rank}))`, format: formats.coefficient };
    return isReverse
      ? [{ value: rank }, size, { formula: `=LN(${rank}-0.5)`, format: formats.coefficient }]
      : [{ value: rank }, { formula: `=LN(${rank})`, format: formats.coefficient }, size];
  });
  return scatter(isReverse ? texts.rankSize.reverse : texts.rankSize.usual, rows, { place, column, x: 1 });
}

interface Position {
  readonly place: DrawableRequest["place"];
  readonly column: number;
  /** The column of x among those of the points; y is the one after it. */
  readonly x: number;
}

/** A regression needs three points. */
function scatter(
  { title, headings }: PointTexts,
  rows: readonly (readonly PlanCell[])[],
  { place, column, x }: Position,
): CellsChart | null {
  if (rows.length < 3) return null;
  const { top } = areaAt(place.address, 1, 1);
  const range = { top, left: column, bottom: top + rows.length, right: column + headings.length - 1 };
  const columnAt = (offset: number): CellRange => ({
    ...range,
    top: top + 1,
    left: column + offset,
    right: column + offset,
  });
  const y = headings[x + 1] ?? "";
  return {
    kind: "scatter",
    title,
    axes: { x: headings[x] ?? "", y },
    categories: columnAt(x),
    series: [{ name: y, values: columnAt(x + 1) }],
    anchor: { row: top, column: range.right + 2 },
    hasTrend: true,
    points: { range, cells: [headings.map((value) => ({ value })), ...rows] },
  };
}

/** The same chart with its points from another column on. */
export function inFreeColumns(chart: CellsChart, column: number): CellsChart {
  if (chart.points === undefined) return chart;
  const by = column - chart.points.range.left;
  const shifted = (range: CellRange) => ({ ...range, left: range.left + by, right: range.right + by });
  return {
    ...chart,
    categories: shifted(chart.categories),
    series: chart.series.map((one) => ({ ...one, values: shifted(one.values) })),
    anchor: { ...chart.anchor, column: chart.anchor.column + by },
    points: { ...chart.points, range: shifted(chart.points.range) },
  };
}

interface Term {
  /** Null for what is blank or not a number. */
  readonly value: number | null;
  /** As a formula refers to it: the address, or the number itself where it is in no cell. */
  readonly text: string;
}

/** The cells that an argument reads, in reading order. */
function termsOf(reading: Reading | undefined, home: string, isAbsolute = false): readonly Term[] {
  if (reading?.kind !== "read") return [];
  const { range, rows } = reading;
  return rows.flatMap((row, r) =>
    row.map((value, c) => {
      const number = typeof value === "number" ? value : null;
      if (range === null) return { value: number, text: String(number) };
      const address = addressInRange(range, r, c);
      const corners = isAbsolute ? cornersOf(address) : null;
      return {
        value: number,
        text: referenceText(range.sheet, corners === null ? address : absoluteAddress(corners), home),
      };
    }),
  );
}
