import type { FunctionEntry } from "../../functions/describe/entry";
import {
  type ActiveCell,
  type CellError,
  type CellValue,
  isCellError,
  type RangeContent,
  type WorkbookCells,
} from "../../hosts/cells";
import { rangeAddress } from "../../sheets/references/address";
import { cornersOf } from "../../sheets/references/reference";
import type { Runner } from "../formula/engine";
import { evaluateCall, type Evaluation, type Reading } from "../formula/evaluate";
import { type Names, noNames, readNames } from "../formula/names-beside";
import { parseFormula } from "../formula/parse-formula";
import { areaAt, addressInRange, type Place } from "../formula/reference-text";
import { countsBlanksAsZero, isSame } from "./blanks-as-zero";
import type { CallExplanation } from "./call-explanation";
import { explainCall } from "./explain-call";
import type { Headings } from "./names/headings";
import type { Offset } from "./offset";
import { type Figure, readFigure } from "./plain/figure";

/** The explanation of a cell. */
export interface CellExplanation {
  readonly cell: ActiveCell;
  /** The cell whose formula returns the value: the cell itself, or that which spills into it. */
  readonly source: ActiveCell;
  readonly offset: Offset;
  readonly content: Content;
  /** An error of the cell that none of our functions explains: Excel's own. */
  readonly excelError: ExcelError | null;
}

export type Content =
  | { readonly kind: "blank" }
  | { readonly kind: "constant"; readonly figure: Figure }
  /** A formula without any function of ours, or one that cannot be read. */
  | { readonly kind: "foreign" }
  | {
      readonly kind: "ours";
      readonly calls: readonly CallExplanation[];
      /** Whether one call is the whole formula. */
      readonly isWhole: boolean;
      /** Whether the cell shows something else than the call returns now, as without automatic calculation. */
      readonly isStale: boolean;
      /** Whether it is what the call returns with zeros in place of blank cells. */
      readonly areBlanksZero: boolean;
    };

export interface ExcelError {
  readonly error: CellError;
  /** The first cell in the way of a spill. */
  readonly inTheWay: Place | null;
}

export interface ExplainTools {
  readonly cells: Pick<WorkbookCells, "readCell" | "readReference">;
  readonly entries: readonly FunctionEntry[];
  readonly run: Runner;
  readonly write: (value: number) => string;
  readonly headings: Headings;
}

/** Explains what a cell shows, from what the workbook holds now. Rejected only when the workbook does not answer. */
export async function explainCell(cell: ActiveCell, tools: ExplainTools): Promise<CellExplanation> {
  const source = await sourceOf(cell, tools);
  const offset = offsetOf(cell, source);
  const content = await contentOf(source, cell.value, offset, tools);
  return { cell, source, offset, content, excelError: await excelErrorOf(cell, content, tools) };
}

async function sourceOf(cell: ActiveCell, { cells }: ExplainTools): Promise<ActiveCell> {
  if (cell.spillsFrom === null) return cell;
  return (await cells.readCell(cell.sheet, cell.spillsFrom)) ?? cell;
}

function offsetOf(cell: ActiveCell, source: ActiveCell): Offset {
  const here = cornersOf(cell.address);
  const there = cornersOf(source.address);
  return { row: (here?.top ?? 0) - (there?.top ?? 0), column: (here?.left ?? 0) - (there?.left ?? 0) };
}

async function contentOf(
  source: ActiveCell,
  shown: CellValue,
  offset: Offset,
  { cells, ...tools }: ExplainTools,
): Promise<Content> {
  const { formula } = source;
  if (formula === null)
    return source.value === null ? { kind: "blank" } : { kind: "constant", figure: await readFigure(cells, source) };
  const parsed = parseFormula(formula);
  if (parsed === null || parsed.calls.length === 0) return { kind: "foreign" };
  const isWhole = parsed.whole !== null;
  const context = { cells, sheet: source.sheet, run: tools.run };
  const evaluations = await Promise.all(parsed.calls.map((call) => evaluateCall(call, context)));
  const namesOf = await namesOfRanges(evaluations, cells);
  // Of a call within a formula the same place is meant, if its result has one there.
  const calls = evaluations.map((evaluation) => {
    const rows = evaluation.result?.kind === "rows" ? evaluation.result.rows : null;
    const isThere = isWhole || rows?.[offset.row]?.[offset.column] !== undefined;
    return explainCall(evaluation, isThere ? offset : { row: 0, column: 0 }, { ...tools, namesOf });
  });
  const [only] = calls;
  const areBlanksZero =
    parsed.whole !== null &&
    only !== undefined &&
    !isSame(only.value, shown) &&
    (await countsBlanksAsZero(parsed.whole, offset, shown, context));
  const isStale = isWhole && !areBlanksZero && only !== undefined && differs(only.value, shown);
  return { kind: "ours", calls, isWhole, isStale, areBlanksZero };
}

/** Reads what is beside every range of some calls. */
async function namesOfRanges(evaluations: readonly Evaluation[], cells: ExplainTools["cells"]) {
  const names = new Map<RangeContent, Names>();
  await Promise.all(
    rangesOf(evaluations.flatMap(({ args }) => args)).map(async (range) =>
      names.set(range, await readNames(cells, range)),
    ),
  );
  return (range: RangeContent) => names.get(range) ?? noNames;
}

const rangesOf = (readings: readonly Reading[]): readonly RangeContent[] =>
  readings.flatMap((reading) =>
    reading.kind !== "read"
      ? []
      : [...(reading.range === null ? [] : [reading.range]), ...rangesOf(reading.inner?.args ?? [])],
  );

function differs(calculated: CellValue, shown: CellValue): boolean {
  return typeof calculated === "number" && typeof shown === "number" && !isSame(calculated, shown);
}

async function excelErrorOf(
  { value, sheet, address }: ActiveCell,
  content: Content,
  { cells }: ExplainTools,
): Promise<ExcelError | null> {
  if (!isCellError(value) || (content.kind === "ours" && content.areBlanksZero)) return null;
  const calls = content.kind === "ours" ? content.calls : [];
  if (calls.some(({ trouble }) => trouble?.error.code === value.code)) return null;
  const rows = calls[0]?.rows ?? null;
  const inTheWay =
    value.code === "#SPILL!" && rows !== null
      ? await firstInTheWay(cells, { sheet, address }, rows.length, rows[0]?.length ?? 1)
      : null;
  return { error: value, inTheWay };
}

/** The first filled cell, other than the formula's own, of the area that a result needs. */
async function firstInTheWay(
  cells: Pick<WorkbookCells, "readReference">,
  { sheet, address }: Place,
  height: number,
  width: number,
): Promise<Place | null> {
  const range = await cells.readReference(rangeAddress(areaAt(address, height, width)), sheet);
  if (range === null) return null;
  for (const [row, line] of range.values.entries())
    for (const [column, value] of line.entries())
      if (value !== null && (row > 0 || column > 0)) return { sheet, address: addressInRange(range, row, column) };
  return null;
}
