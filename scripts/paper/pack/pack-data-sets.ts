import type { Localized } from "../../../src/language/localized";
import type { DataSetId } from "../../../src/paper/data-set-types";
import type { DataColumn, DescribedSet, PackedCell } from "../../../src/paper/described-set";
import type { DataResource, Field, FunctionList, ListResource, Row } from "../descriptor";
import { labelOf, localizedOf, type RowsOf, rowsOf, sourceOf, textOf } from "../row-text";

/** Fields without a column of their own: another column has the same content, or they are for machines only. */
const hiddenFields: Readonly<Record<string, readonly string[]>> = {
  facts: ["qualifier", "text"],
  claims: ["computed_text"],
  projects: ["from_region", "to_regions"],
};

/** Data sets whose rows are made from more than their own resource. */
const madeElsewhere = new Set(["facts", "claims", "reference"]);

/** The checksum of each data set, without its algorithm. */
export const packChecksums = (resources: readonly DataResource[]): Readonly<Record<string, string>> =>
  Object.fromEntries(resources.map(({ name, hash }) => [name, hash.replace("sha256:", "")]));

/** Every data set that is not a table of the paper. */
export const packDataSets = (resources: readonly ListResource[], rows: RowsOf): readonly DescribedSet[] =>
  resources.map((resource) => {
    const fields = columnFieldsOf(resource);
    return {
      about: {
        id: resource.name as DataSetId,
        shortName: resource.shortName,
        title: { en: resource.title, zh: resource.title_zh },
        summary: { en: resource.description, zh: resource.description_zh },
        status: resource.status,
        unit: resource.unit,
        source: sourceOf(resource),
        citation: resource.citation,
        vintage: resource.vintage,
        licenceNote: resource.licenseNote,
        checksum: resource.hash.replace("sha256:", ""),
        columns: fields.map((field) => columnOf(field, resource)),
      },
      ...(madeElsewhere.has(resource.name)
        ? { words: wordsOfCategories(fields) }
        : {
            rows: rowsOf(rows, resource.name).map((row) => fields.map((field) => cellOf(row, field, resource, rows))),
          }),
    };
  });

/** What `JJJ.TABLE` calls each data set that is not a table of the paper. */
export const packListNames = (resources: readonly FunctionList[]): Readonly<Record<string, Localized>> =>
  Object.fromEntries(resources.map(({ name, functionName_zh }) => [name, { en: name, zh: functionName_zh }]));

/** The fields that are shown, in order; a field in Chinese belongs to the one it translates. */
export function columnFieldsOf({ name, schema }: DataResource): readonly Field[] {
  const hidden = hiddenFields[name] ?? [];
  return schema.fields.filter((field) => !field.name.endsWith("_zh") && !hidden.includes(field.name));
}

const wordsOfCategories = (fields: readonly Field[]): NonNullable<DescribedSet["words"]> =>
  Object.fromEntries(
    fields
      .filter(({ name, categories }) => categories !== undefined && name !== "status")
      .map(({ name, categories = [] }) => [
        name,
        Object.fromEntries(categories.map((category) => [category.value, labelOf(category)])),
      ]),
  );

const columnOf = (field: Field, resource: DataResource): DataColumn => ({
  id: field.name,
  header: headerOf(field, resource),
  type: field.type === "string" || isReference(field, resource) ? "text" : field.type === "year" ? "year" : "number",
  unit: field.unit ?? null,
  year: null,
});

/** Whether a field holds the code of a row elsewhere, whose name is shown. */
const isReference = ({ name }: Field, { schema }: DataResource): boolean =>
  schema.foreignKeys?.some(({ fields }) => fields[0] === name) === true;

/** The header of a field's column; throws an Error if it has none. */
export function headerOf({ name, title, title_zh }: Field, resource: DataResource): Localized {
  if (title === undefined || title_zh === undefined) throw new Error(`${resource.path}: ${name} has no title`);
  return { en: title, zh: title_zh };
}

/** A cell as readers see it: the label of a category, the name of a region or section; a status stays an id. */
export function cellOf(row: Row, field: Field, resource: DataResource, rows: RowsOf): PackedCell {
  const value = row[field.name] ?? null;
  if (value === null || field.name === "status") return value;
  const text = textFor(row, field, resource, rows);
  if (text === null) return value;
  return text.en === text.zh ? text.en : [text.en, text.zh];
}

function textFor(row: Row, field: Field, resource: DataResource, rows: RowsOf): Localized | null {
  const category = field.categories?.find(({ value }) => value === row[field.name]);
  if (category !== undefined) return labelOf(category);
  if (`${field.name}_zh` in row) return localizedOf(row, field.name);
  const key = resource.schema.foreignKeys?.find(({ fields }) => fields[0] === field.name)?.reference;
  const found = rowsOf(rows, key?.resource ?? resource.name).find(
    (one) => one[key?.fields[0] ?? ""] === row[field.name],
  );
  if (key === undefined || found === undefined) return null;
  const name = key.resource === "sections" ? "title" : key.resource === "measures" ? "label" : "name";
  return { en: textOf(found, name), zh: textOf(found, `${name}_zh`) };
}
