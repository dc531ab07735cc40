import type { QueryOptions } from "../../../src/sql/queries/indicator-query";
import type { LongTable } from "../../../src/sql/table";
import { ExcelError } from "../../support/worksheet";
import type { Plain, SqlCell } from "../engines/engine";

/** A rectangle of cells as a worksheet function gets it. */
export type Block = readonly (readonly Plain[])[];

/** The arguments of a worksheet function by their names; null for one that is omitted. */
export type Given = Readonly<Record<string, Block | Plain>>;

/** Columns of a long table by name, with their rows: texts are keys, the others numbers. */
export interface Rows {
  readonly keys: readonly string[];
  readonly numbers: readonly string[];
  readonly rows: readonly (readonly Plain[])[];
}

/** A call of a worksheet function as SQL is asked the same. */
export interface SqlCall {
  readonly rows: Rows;
  readonly table: Omit<LongTable, "table">;
  /** The list of weights, for a measure of neighbours. */
  readonly weights?: Block;
  /** One query for each, whose results are given to `shape` in this order. */
  readonly queries: readonly QueryOptions[];
  /** The results in the shape of the function's. */
  readonly shape: (...found: readonly ((key: string) => unknown)[]) => readonly (readonly unknown[])[];
}

/** From the arguments of a worksheet function to SQL; null for what SQL has no form of. */
export type CallReader = (given: Given) => SqlCall | null;

const pad = (place: number) => String(place).padStart(4, "0");
export const region = (place: number) => `r${pad(place)}`;
export const sector = (place: number) => `c${pad(place)}`;

/** Blocks of the same shape as a long table of regions (rows) and sectors (columns). */
export function longOf(blocks: Readonly<Record<string, Block>>): Rows | null {
  const [first, ...others] = Object.values(blocks);
  if (first === undefined || !others.every((other) => haveSameShape(first, other))) return null;
  return {
    keys: ["r", "c"],
    numbers: Object.keys(blocks),
    rows: first.flatMap((line, r) =>
      line.map((_cell, c) => [region(r), sector(c), ...Object.values(blocks).map((block) => numberOf(block[r]?.[c]))]),
    ),
  };
}

export const haveSameShape = (a: Block, b: Block) => a.length === b.length && a[0]?.length === b[0]?.length;

export const numberOf = (cell: Plain | undefined) => (typeof cell === "number" ? cell : null);

export const isBlock = (given: Block | Plain | undefined): given is Block => Array.isArray(given);

/** A single number is a block of one cell. */
export const blockOf = (given: Block | Plain | undefined): Block => (isBlock(given) ? given : [[given ?? null]]);

/** A single column is one series, or one structure. */
export const columnAsRow = (block: Block): Block =>
  block[0]?.length === 1 ? [block.map((line) => line[0] ?? null)] : block;

export const transposed = (block: Block): Block =>
  (block[0] ?? []).map((_cell, c) => block.map((line) => line[c] ?? null));

/** A block as one column, in reading order. */
export const asColumn = (block: Block): Block => block.flat().map((cell) => [cell]);

export const cellOf = (cell: SqlCell | undefined) =>
  cell === "division"
    ? new ExcelError("#DIV/0!")
    : cell === "domain"
      ? new ExcelError("#NUM!")
      : cell === undefined
        ? new ExcelError("#N/A")
        : (cell ?? "");

/** The cells of a block, each by its region and sector. */
export const inPlace =
  (block: Block) =>
  (at: (key: string) => unknown): readonly (readonly unknown[])[] =>
    block.map((line, r) => line.map((_cell, c) => at(`${region(r)}|${sector(c)}`)));

/** A column with one number for each row. */
export const perRow =
  (block: Block) =>
  (at: (key: string) => unknown): readonly (readonly unknown[])[] =>
    block.map((_line, r) => [at(region(r))]);

/** A row with one number for each column. */
export const perColumn =
  (block: Block) =>
  (at: (key: string) => unknown): readonly (readonly unknown[])[] => [
    (block[0] ?? []).map((_cell, c) => at(sector(c))),
  ];

export const whole = (at: (key: string) => unknown): readonly (readonly unknown[])[] => [[at("")]];

/** The mode as a worksheet function reads it. */
export const modeOf = (given: Block | Plain | undefined): QueryOptions =>
  typeof given === "string" ? { mode: given } : {};

export const numbersGiven = (given: Given, ...names: readonly string[]) =>
  Object.fromEntries(names.flatMap((name) => (typeof given[name] === "number" ? [[name, given[name]] as const] : [])));
