import { text } from "../../language/localized";
import type { Refusal } from "../define";
import type { Dialect } from "../dialects/dialect";
import { type Key, SqlError } from "../table";

/** The columns of the answer: a number, or why there is none. */
export function resultOf(number: string, blank: string, refusals: readonly Refusal[], dialect: Dialect): string {
  const refused = refusals.map(([condition, failure]) => `when ${condition} then '${failure}'`).join(" ");
  const failing = [blank, ...refusals.map(([condition]) => condition)].join(" or ");
  return `case when ${failing} then null else ${dialect.double(number)} end as result,
  case when ${blank} then null ${refused} else null end as failure`;
}

const said: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  region: ["region", "地区"],
  sector: ["sector", "产业"],
  moment: ["time", "时间"],
  part: ["group", "组别"],
};

/** @throws SqlError for a key that the table does not have. */
export function requireKeys(name: string, keys: readonly Key[], needed: readonly string[]): void {
  const missing = needed.find((one) => keys.every(({ alias }) => alias !== one));
  if (missing === undefined) return;
  const [en, zh] = said[missing] ?? [missing, missing];
  throw new SqlError(text(`${name} needs the column of the ${en}.`, `${name} 需要${zh}列。`));
}

export const partition = (aliases: readonly string[]) =>
  aliases.length === 0 ? "" : `partition by ${aliases.join(", ")}`;

export const shownKeys = (keys: readonly Key[], dialect: Dialect) =>
  keys.map(({ alias, column }) => `${alias} as ${dialect.quote(column)}`).join(", ");

export const order = (count: number) => Array.from({ length: count }, (_, index) => index + 1).join(", ");

/** Expressions with their names. */
export const named = (expressions: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(expressions).map(([alias, sql]) => `${sql} as ${alias}`);
