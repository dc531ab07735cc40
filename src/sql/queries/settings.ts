import { text } from "../../language/localized";
import type { Setting } from "../define";
import type { Dialect } from "../dialects/dialect";
import { SqlError } from "../table";

/** What is given with a call, by name: numbers and labels as they were written, several labels with commas between them. */
export type GivenSettings = Readonly<Record<string, string | number>>;

interface SettingSql {
  readonly isGiven: boolean;
  readonly sql: string;
  /** The SQL of each of several labels. */
  readonly labels: readonly string[];
}

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
): ReadonlyMap<string, SettingSql> {
  const unknown = Object.keys(given).find((one) => !Object.keys(settings).includes(one));
  if (unknown !== undefined) throw new SqlError(text(`${name} has no ${unknown}.`, `${name} 没有参数 ${unknown}。`));
  return new Map(
    Object.entries(settings).map(([one, setting]) => {
      const value = given[one] ?? setting.usual;
      if (value === undefined)
        throw new SqlError(text(`${one} is required: ${setting.says.en}`, `需要参数 ${one}：${setting.says.zh}`));
      const sql = value === null ? nullOf(setting, dialect) : sqlOf(one, value, setting, dialect);
      const labels = setting.kind === "labels" && value !== null ? labelsIn(one, String(value)) : [];
      return [one, { sql, isGiven: given[one] !== undefined, labels: labels.map(dialect.literal) }];
    }),
  );
}

/** @throws SqlError for a label that is empty or named twice. */
export function labelsIn(name: string, given: string): readonly string[] {
  const labels = given.split(/[,，]/).map((label) => label.trim());
  const wrong = labels.find((label, place) => label === "" || labels.indexOf(label) !== place);
  if (wrong === undefined) return labels;
  throw new SqlError(
    text(
      `${name}: ${given} ${wrong === "" ? "has an empty name" : `names ${wrong} twice`}; expected names with commas between them`,
      `${name}：${given} ${wrong === "" ? "中有空名称" : `中 ${wrong} 重复`}，应为逗号分隔的名称`,
    ),
  );
}

const nullOf = ({ kind }: Setting, { double, text: asText }: Dialect) => (kind === "number" ? double : asText)("null");

function sqlOf(
  name: string,
  value: string | number,
  { kind, isPositive, isNotNegative }: Setting,
  dialect: Dialect,
): string {
  if (kind !== "number") return dialect.literal(String(value));
  const number = String(value).trim() === "" ? NaN : Number(value);
  if (!Number.isFinite(number))
    throw new SqlError(text(`${name}: ${value} is not a number`, `${name}：${value} 不是数字`));
  if (isPositive && number <= 0)
    throw new SqlError(
      text(`${name}: ${value} is not positive; expected more than zero`, `${name}：${value} 不是正数，公式要求大于零`),
    );
  if (isNotNegative && number < 0)
    throw new SqlError(
      text(`${name}: ${value} is negative; expected 0 or more`, `${name}：${value} 为负值，应不小于 0`),
    );
  return dialect.double(String(number));
}
