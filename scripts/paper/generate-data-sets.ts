import type { Localized } from "../../src/language/localized";
import type { DescribedSet } from "../../src/paper/described-set";
import { list, made } from "./generate-statements";
import type { PackedReference } from "./pack/pack-reference";

const typesOf = (name: string) => `import type { ${name} } from "../described-set";\n`;

/** The input of the generated files of the data sets. */
interface Packed {
  readonly checksums: Readonly<Record<string, string>>;
  readonly sets: readonly DescribedSet[];
  readonly listNames: Readonly<Record<string, Localized>>;
  readonly reference: PackedReference;
  /** Label and unit of each measure. */
  readonly measures: Readonly<Record<string, { readonly label: Localized; readonly unit: Localized }>>;
}

/** The sources of the generated files of the data sets, by name. */
export function generateDataSets({
  checksums,
  sets,
  listNames,
  reference,
  measures,
}: Packed): Readonly<Record<string, string>> {
  return {
    "data-sets.ts": [
      made + typesOf("DescribedSet"),
      `export const checksums: Readonly<Record<string, string>> = ${JSON.stringify(checksums, null, 1)};\n`,
      `export const describedSets: readonly DescribedSet[] = [\n${sets.map(setSource).join("")}];\n`,
    ].join("\n"),
    "list-names.ts": `${made}\nexport const listNames = ${JSON.stringify(listNames, null, 1)} as const;\n`,
    "reference.ts": [
      made + typesOf("PackedSeries"),
      `export const referenceYears: readonly number[] = ${JSON.stringify(reference.years)};\n`,
      `export const packedReference: readonly PackedSeries[] = ${list(reference.series)};\n`,
    ].join("\n"),
    "reference-details.ts": [
      `${made}import type { Localized } from "../../language/localized";\n`,
      `export const referenceNotes: readonly Localized[] = ${list(reference.notes)};\n`,
      `export const noteOfCell: readonly (readonly number[])[] = ${list(reference.noteOf)};\n`,
      "export const measureWords: Readonly<Record<string, { readonly label: Localized; readonly unit: Localized }>> =",
      `${JSON.stringify(measures, null, 1)};\n`,
    ].join("\n"),
  };
}

function setSource({ about: { columns, ...about }, words, rows }: DescribedSet): string {
  const known = Object.entries(about).map(([name, value]) => `${name}: ${JSON.stringify(value)},\n`);
  const properties = [`about: {\n${known.join("")}columns: ${list(columns)},\n},`];
  if (words !== undefined) properties.push(`words: ${JSON.stringify(words)},`);
  if (rows !== undefined) properties.push(`rows: ${list(rows)},`);
  return `{\n${properties.join("\n")}\n},\n`;
}
