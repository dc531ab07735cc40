import { namespace } from "../../functions/describe/syntax";
import type { CellValue } from "../../hosts/cells";
import type { Expression } from "./expression";

/**
 * A call as it is typed, in English with commas: arguments omitted at the end are dropped, others leave their place
 * empty.
 */
export function formatCall(name: string, args: readonly Expression[]): string {
  const texts = args.map(formatExpression);
  while (texts.length > 0 && texts[texts.length - 1] === "") texts.pop();
  return `${namespace}.${name}(${texts.join(",")})`;
}

/** An argument as it is typed. What the pane cannot follow stays as it was. */
export function formatExpression(expression: Expression): string {
  switch (expression.kind) {
    case "omitted":
      return "";
    case "constant":
      return formatConstant(expression.value);
    case "array":
      return formatArray(expression.rows);
    case "reference":
      return expression.text;
    case "call":
      return formatCall(expression.call.name, expression.call.args);
    case "arranged":
      return `${expression.how}(${expression.parts.map(formatExpression).join(",")})`;
    case "other":
      return expression.source;
  }
}

/**
 * Rows as an array constant. It cannot hold a blank: an empty text is put in its place, which our functions treat as
 * one.
 */
export function formatArray(rows: readonly (readonly CellValue[])[]): string {
  return `{${rows.map((row) => row.map(formatConstant).join(",")).join(";")}}`;
}

/** A value as a constant of a formula, with the point as decimal sign whatever the user's language. */
export function formatConstant(value: CellValue): string {
  if (value === null) return '""';
  if (typeof value === "string") return `"${value.replace(/"/g, '""')}"`;
  if (typeof value === "object") return value.code;
  // Excel writes the exponent with a capital.
  return String(value).toUpperCase();
}
