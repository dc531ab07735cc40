import { figureOf, type InputCell, type InputRows, textOf, yearOf } from "../cells";
import { placeOf } from "../cells";
import type { ReadTable } from "../read-table";
import { type BlockHeading, blockHeading, hasSameYears } from "./block-heading";
import { unitLine, unitOf } from "./heading-cells";
import { type BlockRow, readBlock } from "./read-block";

/** A heading and the rows of figures below it. */
interface Block {
  readonly heading: BlockHeading;
  readonly at: number;
  readonly unit: string;
  readonly rows: BlockRow[];
}

/**
 * Blocks one below the other, each under its heading: names by names for one year, names by years, or both above each
 * other. What a block is of is in its corner, in the lines above or in a column. Null where there is no heading.
 */
export function blocks(rows: InputRows): ReadTable | null {
  const all: Block[] = [];
  const lost: BlockRow[] = [];
  let titles: string[] = [];
  let unit = "";
  let isBelowRow = false;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? [];
    const filled = row.filter((cell) => textOf(cell) !== "");
    if (filled.length === 0 || isLine(filled)) {
      titles.push(...filled.map(textOf));
      unit = unitOf(titles) || unit;
      isBelowRow = false;
      continue;
    }
    const block = all[all.length - 1];
    const heading = blockHeading(rows, at, titles);
    if (heading !== null && !(isBelowRow && block !== undefined && isRowOfFigures(heading, block.heading))) {
      unit = unitOf([textOf(row[0])]) || unit;
      all.push({ heading, at, unit, rows: [] });
      at += heading.height - 1;
    } else (block?.rows ?? lost).push({ at, row });
    titles = [];
    isBelowRow = true;
  }
  if (all.length === 0) return null;
  const read = all.map(({ heading, at, unit: of, rows: below }) => readBlock(heading, at, of, below));
  const first = lost.find(({ row }) => row.some((cell) => typeof figureOf(cell) === "number"));
  return {
    figures: read.flatMap(({ figures }) => figures),
    wrong: [
      ...(first === undefined ? [] : [{ place: placeOf(first.at, 0), text: "", needed: "heading" } as const]),
      ...read.flatMap(({ wrong }) => wrong),
    ],
    carried: read.flatMap(({ carried }) => carried),
    unread: [...new Set(read.flatMap(({ unread }) => unread))],
  };
}

/** Whether a row is a line of text, such as a title, a year or a unit. */
function isLine(filled: readonly InputCell[]): boolean {
  const [first, second] = filled;
  if (first === undefined || filled.length > 2) return false;
  const isSaid = figureOf(first) === undefined || (figureOf(first) !== null && yearOf(first) !== null);
  return isSaid && (second === undefined || unitLine(textOf(second)) !== "" || /^[(（].*[)）]$/.test(textOf(second)));
}

/** Figures that could be years, directly below others, are the years above only where they repeat them. */
const isRowOfFigures = (found: BlockHeading, above: BlockHeading): boolean =>
  found.columns.some((column) => column?.year !== undefined) && !hasSameYears(found, above);
