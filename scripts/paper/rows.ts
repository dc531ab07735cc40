import { parseCsv } from "./csv";
import type { Field, Resource, Row } from "./descriptor";

type Value = string | number | null;

/** The rows of a resource's CSV text, cast and checked by its Table Schema; throws an Error that names the place. */
export function readRows(resource: Resource, text: string): readonly Row[] {
  const { fields, primaryKey } = resource.schema;
  const [header = [], ...records] = parseCsv(text);
  const names = fields.map((field) => field.name);
  if (header.join() !== names.join())
    throw new Error(`${resource.path}: the header is ${header.join()}, not ${names.join()}`);
  const rows = records.map((record, index) =>
    Object.fromEntries(
      fields.map((field, column) => [
        field.name,
        readField(field, record[column] ?? "", `${resource.path}, record ${index + 1}`),
      ]),
    ),
  );
  for (const field of fields) if (field.constraints?.unique === true) requireUnique(rows, [field.name], resource.path);
  requireUnique(rows, primaryKey, resource.path);
  return rows;
}

function readField(field: Field, text: string, record: string): Value {
  const value = cast(field, text);
  const complaint = value === undefined ? `is not a valid ${field.type}` : complaintAbout(field, value);
  if (complaint !== null) throw new Error(`${record}: ${field.name} "${text}" ${complaint}`);
  return value as Value;
}

/** undefined if the text is not of the field's type. */
function cast({ type }: Field, text: string): Value | undefined {
  if (text === "") return null;
  if (type === "string") return text;
  const pattern = type === "year" ? /^\d{4}$/ : type === "integer" ? /^-?(0|[1-9]\d*)$/ : /^-?(0|[1-9]\d*)(\.\d+)?$/;
  return pattern.test(text) ? Number(text) : undefined;
}

function complaintAbout({ categories, constraints = {} }: Field, value: Value): string | null {
  if (value === null) return constraints.required === true ? "is missing" : null;
  if (constraints.enum?.includes(value) === false) return "is not allowed";
  if (categories?.some((category) => category.value === value) === false) return "is not a category";
  if (typeof value === "number") {
    if (value < (constraints.minimum ?? -Infinity)) return "is too small";
    return value > (constraints.maximum ?? Infinity) ? "is too large" : null;
  }
  if (constraints.pattern !== undefined && !new RegExp(`^(?:${constraints.pattern})$`).test(value))
    return "does not match its pattern";
  return value.length > (constraints.maxLength ?? Infinity) ? "is too long" : null;
}

function requireUnique(rows: readonly Row[], names: readonly string[], path: string): void {
  const seen = new Set<string>();
  for (const row of rows) {
    const key = keyOf(row, names);
    if (seen.has(key)) throw new Error(`${path}: ${names.join()} is ${key} twice`);
    seen.add(key);
  }
}

/** Throws an Error if a row refers to a row of another resource that does not exist. */
export function requireReferences(resource: Resource, rows: ReadonlyMap<string, readonly Row[]>): void {
  for (const { fields, reference } of resource.schema.foreignKeys ?? []) {
    const known = new Set((rows.get(reference.resource) ?? []).map((row) => keyOf(row, reference.fields)));
    for (const row of rows.get(resource.name) ?? [])
      if (!known.has(keyOf(row, fields)))
        throw new Error(`${resource.path}: ${fields.join()} ${keyOf(row, fields)} is not in ${reference.resource}`);
  }
}

const keyOf = (row: Row, names: readonly string[]) => JSON.stringify(names.map((name) => row[name]));
