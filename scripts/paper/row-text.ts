import type { Localized } from "../../src/language/localized";
import type { Category, Resource, Row } from "./descriptor";

/** The rows of every resource by its name. */
export type RowsOf = ReadonlyMap<string, readonly Row[]>;

/** The rows of a resource; throws an Error if there is no such resource. */
export const rowsOf = (rows: RowsOf, name: string): readonly Row[] => {
  const found = rows.get(name);
  if (found === undefined) throw new Error(`There is no resource ${name}`);
  return found;
};

/** A field that must be text. */
export const textOf = (row: Row, name: string): string => {
  const value = row[name];
  if (typeof value !== "string") throw new Error(`${name} is missing in ${JSON.stringify(row)}`);
  return value;
};

/** A text in both languages, or null if both are missing; throws an Error if only one is. */
export function localizedOf(row: Row, name: string): Localized | null {
  if (row[name] === null && row[`${name}_zh`] === null) return null;
  return { en: textOf(row, name), zh: textOf(row, `${name}_zh`) };
}

export const categoriesOf = (resource: Resource, name: string): readonly Category[] =>
  resource.schema.fields.find((field) => field.name === name)?.categories ?? [];

export const labelOf = ({ label, label_zh }: Category): Localized => ({ en: label, zh: label_zh ?? label });

/** The full reference of a resource. */
export const sourceOf = ({ sources }: Resource): Localized => ({
  en: sources.map((source) => source.title).join("; "),
  zh: sources.map((source) => source.title_zh).join("；"),
});
