import type { Localized } from "../../src/language/localized";
import type { PackedRow, PackedTable, Place, Region } from "../../src/paper/types";

const header = `// Made by npm run paper from datapackage.json and its CSV files. Do not edit.
import { text } from "../../language/localized";
import type { PackedTable, Place, Region } from "../types";
`;

/** The source of `generated/package.ts`. */
export function generateSource(regions: readonly Region[], nation: Place, tables: readonly PackedTable[]): string {
  return [
    header,
    `export const regions: readonly Region[] = ${list(regions.map((region) => JSON.stringify(region)))};\n`,
    `export const nation: Place = ${JSON.stringify(nation)};\n`,
    `export const packedTables: readonly PackedTable[] = ${list(tables.map(tableSource))};\n`,
  ].join("\n");
}

function tableSource({ rows, ...table }: PackedTable): string {
  const shownOnly = new Set(["title", "summary", "unit", "source", "citation", "vintage", "licenceNote"]);
  const properties = Object.entries(table).map(
    ([name, value]) => `  ${name}: ${shownOnly.has(name) ? shown(value as Localized | null) : JSON.stringify(value)},`,
  );
  return `{\n${properties.join("\n")}\n  rows: ${list(rows.map(rowSource))},\n}`;
}

function rowSource({ notes, texts, ...row }: PackedRow): string {
  const properties = Object.entries(row).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  if (texts !== undefined) properties.push(`texts: [${texts.map(shown).join(", ")}]`);
  if (notes !== undefined) properties.push(`notes: { ${Object.entries(notes).map(noteSource).join(", ")} }`);
  return `{ ${properties.join(", ")} }`;
}

const noteSource = ([index, note]: [string, Localized]) => `${index}: ${shown(note)}`;

/** A text that the build removes from functions.js. */
const shown = (localized: Localized | null) =>
  localized === null ? "null" : `text(${JSON.stringify(localized.en)}, ${JSON.stringify(localized.zh)})`;

const list = (sources: readonly string[]) => `[\n${sources.map((source) => `${source},\n`).join("")}]`;
