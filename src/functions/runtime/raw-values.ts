import { errorCodeOf } from "./cell-errors";

/** Whether a value is an empty cell, or looks like one: nothing but spaces. */
export const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === "string" && value.trim() === "");

/** The plain value inside a formatted number, or the text of an entity that has none; other values as they are. */
export function basicValueOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("basicValue" in value)) return value;
  const { basicType, text } = value as { readonly basicType?: unknown; readonly text?: unknown };
  return basicType === "Error" && typeof text === "string" ? text : value.basicValue;
}

/** Whether a value is a number that no cell can hold. */
export const isNotFinite = (value: unknown): boolean => typeof value === "number" && value - value !== 0;

/** The text of a cell as the sheet shows it: TRUE, 2013, Beijing. */
export const labelOf = (value: unknown): string =>
  typeof value === "string" ? value : ((JSON.stringify(value) as string | undefined) ?? typeof value).toUpperCase();

/** The content of a cell for a message, shortened. */
export const shownAs = (value: unknown): string => {
  const shown = labelOf(value);
  return shown.length > 40 ? `${shown.slice(0, 39)}…` : shown;
};

/** The rows of an argument; a single value is one row of one cell. */
export const rowsOf = (raw: unknown): readonly (readonly unknown[])[] =>
  Array.isArray(raw) ? (raw as readonly unknown[][]) : [[raw]];

/** The value given alone or in a range of one cell, an error as it is; undefined for other ranges. */
export const onlyValue = (raw: unknown): unknown => {
  const value = Array.isArray(raw) ? singleCell(raw) : raw;
  return errorCodeOf(value) === null ? basicValueOf(value) : value;
};

/** Whether a value is what Excel's runtime passes after the arguments: what it knows of the call. */
export const isInvocation = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "functionName" in value;

/** The value of a range of one cell; undefined for other ranges. */
export const singleCell = (raw: readonly unknown[]): unknown => {
  const first = raw[0] as readonly unknown[] | undefined;
  return raw.length === 1 && first?.length === 1 ? first[0] : undefined;
};
