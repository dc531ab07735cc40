import { type Localized, text } from "../../../language/localized";
import { roundTo } from "../../rounding";
import type { Level, Unit } from "../../types";
import type { OwnDefinition, OwnLine, OwnMistake, OwnProblem, OwnQuestion, Part } from "../definition/types";
import { type BlockRow, findBlocks, type FoundBlock, type OwnCell, textIn } from "./blocks";
import {
  aboutLabels,
  type AboutField,
  type Block,
  blockHeadings,
  columnRows,
  says,
  unitWords,
  yesNo,
} from "./headings";
import { decimalsOf } from "./read-number";
import { either, RowReader } from "./row-reader";

/** A definition as a sheet says it. */
export interface OwnSheet {
  readonly definition: OwnDefinition;
  /** Cells that cannot be read. */
  readonly problems: readonly OwnProblem[];
  /** The row of a part, counted from 0; null if there is none. */
  readonly rowOf: (part: Part) => number | null;
}

/** Reads the sheet of an exercise by its headings: rows and columns may have been moved, sorted and inserted. */
export function readOwnSheet(cells: readonly (readonly OwnCell[])[]): OwnSheet {
  const blocks = findBlocks(cells);
  const problems: OwnProblem[] = [];
  for (const [block, needed] of needs)
    for (const column of needed)
      if (blocks.get(block)?.columns.has(column) !== true) problems.push(headingMissing(block, column));
  const about = new AboutReader(blocks.get("about"));
  const data = blocks.get("lines");
  const isSide = ({ cells: [first] }: BlockRow, words: Localized) => says(textIn(first), words);
  const sides = Object.values(columnRows);
  const lineRows = (data?.rows ?? []).filter((row) => !sides.some((words) => isSide(row, words)));
  const values = valueColumns(data, lineRows);
  const side = (words: Localized) => data?.rows.find((row) => isSide(row, words));
  const lines = lineRows.map((row, place) =>
    lineIn(new RowReader(data, row, { kind: "lines", place }, problems), values),
  );
  const questionRows = blocks.get("questions")?.rows ?? [];
  const mistakeRows = blocks.get("mistakes")?.rows ?? [];
  const definition: OwnDefinition = {
    ...about.read(problems),
    columns: values.map((column) => ({
      name: textIn(side(columnRows.names)?.cells[column]),
      heading: either(textIn(data?.header.cells[column]), textIn(side(columnRows.zh)?.cells[column])),
    })),
    lines,
    questions: questionRows.map((row, place) =>
      questionIn(new RowReader(blocks.get("questions"), row, { kind: "questions", place }, problems)),
    ),
    mistakes: mistakeRows.map((row, place) =>
      mistakeIn(new RowReader(blocks.get("mistakes"), row, { kind: "mistakes", place }, problems)),
    ),
  };
  const rows = { lines: lineRows, questions: questionRows, mistakes: mistakeRows };
  return {
    definition,
    problems,
    rowOf: (part) => {
      if (part.kind === "columns") return data?.header.row ?? null;
      if (part.kind !== "about") return rows[part.kind][part.place]?.row ?? null;
      return about.rowOf(part.field) ?? blocks.get(part.field as Block)?.header.row ?? null;
    },
  };
}

/** The columns without which nothing can be read. */
const needs: readonly (readonly [Block, readonly string[]])[] = [
  ["about", ["field", "en"]],
  ["lines", ["name", "en"]],
  ["questions", ["id", "en", "answer", "points"]],
];

function headingMissing(block: Block, column: string): OwnProblem {
  const heading = (blockHeadings[block] as Readonly<Record<string, Localized>>)[column] ?? { en: column, zh: column };
  return {
    part: { kind: "about", field: block === "about" ? "title" : block },
    message: text(
      `The column heading ${heading.en} is missing: write it again.`,
      `缺少列标题“${heading.zh}”：请重新填写。`,
    ),
  };
}

/** The columns of the data block without a heading of ours that have a heading of their own or a number. */
function valueColumns(data: FoundBlock | undefined, rows: readonly BlockRow[]): readonly number[] {
  if (data === undefined) return [];
  const taken = new Set(data.columns.values());
  const width = Math.max(data.header.cells.length, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) => column).filter(
    (column) =>
      !taken.has(column) &&
      (textIn(data.header.cells[column]) !== "" || rows.some(({ cells }) => textIn(cells[column]) !== "")),
  );
}

class AboutReader {
  constructor(private readonly block: FoundBlock | undefined) {}

  private find(field: AboutField): BlockRow | undefined {
    const column = this.block?.columns.get("field") ?? 0;
    return this.block?.rows.find(({ cells }) => says(textIn(cells[column]), aboutLabels[field]));
  }

  rowOf(field: keyof OwnDefinition): number | null {
    return field in aboutLabels ? (this.find(field as AboutField)?.row ?? null) : null;
  }

  private text(field: AboutField): Localized {
    const cells = this.find(field)?.cells;
    const at = (language: string) => textIn(cells?.[this.block?.columns.get(language) ?? -1]);
    return either(at("en"), at("zh"));
  }

  read(problems: OwnProblem[]): Omit<OwnDefinition, "columns" | "lines" | "questions" | "mistakes"> {
    const level = this.text("level").en;
    const isLevel = /^[123]$/.test(level);
    if (!isLevel && level !== "")
      problems.push({
        part: { kind: "about", field: "level" },
        message: text("The level must be 1, 2 or 3.", "难度须为 1、2 或 3。"),
      });
    return {
      name: this.text("name").en.toLowerCase(),
      level: isLevel ? (Number(level) as Level) : 1,
      title: this.text("title"),
      intro: this.text("intro"),
      objectives: severalIn(this.text("objectives")),
      tableTitle: this.text("tableTitle"),
      tableUnit: this.text("tableUnit"),
      corner: this.text("corner"),
      source: this.text("source"),
    };
  }
}

function lineIn(row: RowReader, columns: readonly number[]): OwnLine {
  const values = columns.map((column) => row.numberAt(column));
  const heading = row.both();
  return {
    name: row.text("name"),
    heading,
    values,
    percent: percentIn(row.number("percent")),
    from: row.number("from"),
    to: row.number("to"),
    decimals: row.number("decimals") ?? Math.max(0, ...values.map(decimalsOf)),
    isShown: row.word("isShown", yesNo, heading.en === "" ? "no" : "yes") === "yes",
  };
}

function questionIn(row: RowReader): OwnQuestion {
  const unit = row.word<Unit>("unit", unitWords, "number");
  return {
    id: row.text("id"),
    ask: row.both(),
    answer: row.text("answer"),
    points: row.number("points") ?? NaN,
    unit,
    decimals: row.number("decimals") ?? (unit === "choice" ? 0 : NaN),
    tolerance: row.number("tolerance"),
    choices: severalIn(row.both("choicesEn", "choicesZh")),
    hints: severalIn(row.both("hintsEn", "hintsZh")),
    help: row
      .text("help")
      .replace(/^JJJ\./i, "")
      .toUpperCase(),
  };
}

const mistakeIn = (row: RowReader): OwnMistake => ({
  question: row.text("question"),
  name: row.text("name"),
  value: row.text("value"),
  credit: creditIn(row.number("credit")),
  feedback: row.both(),
});

/** A cell in which 8% was typed holds 0.08, whose hundredfold is 8 only when it is rounded. */
const percentIn = (value: number | null) =>
  value !== null && value > 0 && value < 1 ? roundTo(value * 100, 10) : value;

/** 50 means 50%. */
const creditIn = (value: number | null) => (value === null ? 0 : value > 1 ? value / 100 : value);

/** The texts in a cell that are separated by | or in lines of their own. */
function severalIn(all: Localized): readonly Localized[] {
  const parts = (one: string) =>
    one
      .split(/\s*[|｜\n]\s*/)
      .map((part) => part.trim())
      .filter((part) => part !== "");
  const [en, zh] = [parts(all.en), parts(all.zh)];
  return Array.from({ length: Math.max(en.length, zh.length) }, (_, place) => either(en[place] ?? "", zh[place] ?? ""));
}
