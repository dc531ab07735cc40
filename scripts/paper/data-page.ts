import { readFileSync } from "node:fs";
import path from "node:path";
import type { Localized } from "../../src/language/localized";
import { originWords, type StatusWords, statusWords } from "../../src/paper/data-sets/status-words";
import { parseCsv } from "./csv";
import { type DataResource, type Descriptor, type Field, isData, type Resource } from "./descriptor";
import { sourceOf } from "./row-text";

/** `docs/data.md`: every resource of the package in `folder` with its fields, licence, source and checksum. */
export function dataPage(descriptor: Descriptor, folder: string): string {
  const data = descriptor.resources.filter(isData);
  const names = descriptor.resources.filter((resource) => !isData(resource));
  const rowsOf = ({ path: file }: Resource) => parseCsv(readFileSync(path.join(folder, file), "utf8")).length - 1;
  return [
    "# The data\n",
    "<!-- Made by npm run paper from src/paper/data/datapackage.json. Do not edit. -->\n",
    `${descriptor.description}\n`,
    `${descriptor.description_zh}\n`,
    "The files are a [Data Package](https://datapackage.org), version " +
      `${descriptor.version}, in [\`src/paper/data\`](../src/paper/data/datapackage.json): comma-separated values in UTF-8, described ` +
      "by a Table Schema each. Texts are in English and, in the field of the same name with `_zh`, in Chinese. " +
      "`JJJ.TABLE` spills each data set by its name, but for those of places, which are only loaded; `JJJ.DATA`, `JJJ.FACT` and `JJJ.CLAIM` give single cells.\n",
    "## Data sets\n",
    table(
      ["name", "holds", "内容", "rows", "origin"],
      data.map((one) => [
        `[\`${one.name}\`](#${one.name})`,
        one.title,
        one.title_zh,
        String(rowsOf(one)),
        originWords[one.status].label.en,
      ]),
    ),
    "## Legend\n",
    "Where a data set comes from:\n",
    legend(Object.values(originWords)),
    "How reliable a cell or a row is, in the field `status`:\n",
    legend(Object.values(statusWords)),
    "## Checks\n",
    `${checks}\n`,
    ...data.map((resource) => resourceSection(resource)),
    "## Names that the data sets refer to\n",
    ...names.map(
      (resource) =>
        `### ${resource.name}\n\n${resource.description}\n\n${checksum(resource)}\n\n${fieldTable(resource)}`,
    ),
  ].join("\n");
}

const checks = `\`npm run drift\` fails unless every file is valid by its schema, has the size and checksum stated, and refers only to
sections, regions, measures, facts and projects that exist; ids have no gaps; every printed figure agrees with
its value; and the income thresholds are those that the functions use. The tests also recompute the verdict and the
number of every claim that the paper's figures can decide, add the sectors to the GDP of every region, the nation and
every year, and recompute each figure that follows from others.`;

function resourceSection(resource: DataResource): string {
  const lines: readonly (readonly [string, string])[] = [
    ["Citation", both(resource.citation)],
    ["Source", sourceOf(resource).en],
    ...(resource.unit === null ? [] : [["Unit", both(resource.unit)] as const]),
    ["Vintage", both(resource.vintage)],
    ["Licence", both(resource.licenseNote)],
  ];
  return [
    `## ${resource.name}\n`,
    `${resource.title} (${resource.title_zh}). ${resource.description}\n`,
    `${lines.map(([name, text]) => `- ${name}: ${text}`).join("\n")}\n- ${checksum(resource)}\n`,
    fieldTable(resource),
  ].join("\n");
}

const checksum = ({ path: file, bytes, hash }: Resource) =>
  `File: [\`${file}\`](../src/paper/data/${file}), ${bytes} bytes, SHA-256 \`${hash.replace("sha256:", "")}\``;

const fieldTable = ({ schema }: Resource) =>
  table(
    ["field", "type", "meaning"],
    schema.fields.map((field) => [
      `\`${field.name}\``,
      `${field.type}${field.constraints?.required === true ? "" : ", may be missing"}`,
      [field.description, ...valuesOf(field), ...referenceOf(field, schema)].join(" "),
    ]),
  );

/** The values of a field with fixed values. */
const valuesOf = ({ categories = [] }: Field): readonly string[] =>
  categories.length === 0
    ? []
    : [`One of ${categories.map(({ value, label }) => `\`${value}\` (${label.replace(/\.$/, "")})`).join(", ")}.`];

const referenceOf = ({ name }: Field, { foreignKeys = [] }: Resource["schema"]): readonly string[] =>
  foreignKeys
    .filter(({ fields }) => fields.includes(name))
    .map(({ reference }) => `A row of \`${reference.resource}\`.`);

const legend = (words: readonly StatusWords[]) =>
  table(
    ["status", "状态", "meaning", "含义"],
    words.map(({ label, meaning }) => [label.en, label.zh, meaning.en, meaning.zh]),
  );

const both = ({ en, zh }: Localized) => (en === zh ? en : `${en} / ${zh}`);

function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\|/g, "\\|")).join(" | ")} |`;
  return `${[line(headers), `|${"---|".repeat(headers.length)}`, ...rows.map(line)].join("\n")}\n`;
}
