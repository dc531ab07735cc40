import { text } from "../../language/localized";
import type { Setting } from "../define";
import type { Dialect } from "../dialects/dialect";
import { SqlError } from "../table";

/** What is given with a call, by name: numbers and labels as they were written. */
export type GivenSettings = Readonly<Record<string, string | number>>;

/**
 * The SQL of each setting of an indicator.
 *
 * @throws SqlError for a setting that it does not have, that it needs, or that is not a number it accepts.
 */
export function settingsOf(
  name: string,
  settings: Readonly<Record<string, Setting>>,
  given: GivenSettings,
  dialect: Dialect,
): ReadonlyMap<string, { readonly sql: string; readonly isGiven: boolean }> {
  const unknown = Object.keys(given).find((one) => !Object.keys(settings).includes(one));
  if (unknown !== undefined) throw new SqlError(text(`${name} has no ${unknown}.`, `${name} 没有参数 ${unknown}。`));
  return new Map(
    Object.entries(settings).map(([one, setting]) => {
      const value = given[one] ?? setting.usual;
      if (value === undefined)
        throw new SqlError(text(`${one} is required: ${setting.says.en}`, `需要参数 ${one}：${setting.says.zh}`));
      const sql = value === null ? nullOf(setting, dialect) : sqlOf(one, value, setting, dialect);
      return [one, { sql, isGiven: given[one] !== undefined }];
    }),
  );
}

const nullOf = ({ kind }: Setting, { double, text: asText }: Dialect) => (kind === "number" ? double : asText)("null");

function sqlOf(name: string, value: string | number, { kind, isPositive }: Setting, dialect: Dialect): string {
  if (kind === "label") return dialect.literal(String(value));
  const number = String(value).trim() === "" ? NaN : Number(value);
  if (!Number.isFinite(number))
    throw new SqlError(text(`${name}: ${value} is not a number`, `${name}：${value} 不是数字`));
  if (isPositive && number <= 0)
    throw new SqlError(
      text(`${name}: ${value} is not positive; expected more than zero`, `${name}：${value} 不是正数，公式要求大于零`),
    );
  return dialect.double(String(number));
}
