import type { ParseArgsConfig } from "node:util";
import { text } from "../../src/language/localized";
import { nearest } from "../../src/paper/tables/nearest";
import { sqlDefinitions } from "../../src/sql/catalogue";
import { dialects } from "../../src/sql/dialects/catalogue";
import type { Dialect } from "../../src/sql/dialects/dialect";
import { argumentsOf } from "../../src/sql/queries/find";
import type { QueryOptions } from "../../src/sql/queries/indicator-query";
import type { LongTable } from "../../src/sql/table";
import { CommandError } from "../class/command";

const option = { type: "string" } as const;

/** The arguments of all indicators, which are options by their own names. */
const ownNames = [...new Set(sqlDefinitions.flatMap((definition) => [...argumentsOf(definition)]))];

/** The options that say what is computed of which columns. */
export const tableOptions: NonNullable<ParseArgsConfig["options"]> = {
  region: option,
  sector: option,
  value: option,
  weight: option,
  group: option,
  time: option,
  from: option,
  to: option,
  by: { type: "string", multiple: true, default: [] },
  mode: option,
  over: option,
  weights: option,
  "weights-columns": option,
  ...Object.fromEntries(
    ownNames.filter((name) => !["value", "mode", "over"].includes(name)).map((name) => [name, option]),
  ),
};

/** What was given for them. */
export type TableValues = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

/** What was given for an option of one text. */
export const given = (values: TableValues, name: string): string | undefined =>
  typeof values[name] === "string" ? values[name] : undefined;

export const tableUsage = text(
  `  --region, --sector, --value, --weight   columns of the table
  --by          a column such as the year, for each of whose values to compute; may be repeated
  --mode        a mode of the indicator; its first if omitted
  --over        region or sector: what a distribution runs over
  --time        the column of the year, for indicators over years; with --from and --to the two years that are
                compared, for indicators of a start and an end
  --group       the column of a region's group
  --weights     the list of weights between regions, a row for each pair of neighbours (MORAN, GEARY,
                spatial modes of SHIFTSHARE)
  --weights-columns   its columns; region,neighbour,weight if omitted
  --NAME        another argument of the function by its name: a column (--start, --end, --output, --employment …),
                a number (--periods, --epsilon …), a region (--reference, --nation) or sectors (--order, --primary)`,
  `  --region、--sector、--value、--weight   地区、产业、数值、权重所在列
  --by          年份等列，按其每个取值分别计算；可重复
  --mode        指标的计算形式；省略时为第一种
  --over        region 或 sector：分布由地区还是产业构成
  --time        年份列，用于跨年份的指标；与 --from、--to 合用时为起止两个年份，用于比较起点与终点的指标
  --group       地区所属组别的列
  --weights     地区之间的权重列表，每对邻居一行（MORAN、GEARY、SHIFTSHARE 的 spatial 形式）
  --weights-columns   其三列的列名；省略时为 region,neighbour,weight
  --NAME        函数的其他参数，写参数名：列（--start、--end、--output、--employment 等）、
                数字（--periods、--epsilon 等）、地区（--reference、--nation）或产业（--order、--primary）`,
);

/** The table's columns as they were given, without its name. */
export function columnsFrom(name: string, values: TableValues): Omit<LongTable, "table"> {
  const at = (key: string) => given(values, key);
  const { columns } = sortedArguments(name, values);
  const [from, to] = [at("from"), at("to")];
  if ((from === undefined) !== (to === undefined) || (from !== undefined && at("time") === undefined))
    throw new CommandError(
      text("--from and --to need each other and --time.", "--from 与 --to 须同时给出，并指定 --time。"),
    );
  const one = (key: keyof LongTable, value: string | undefined) => (value === undefined ? {} : { [key]: value });
  return {
    ...one("value", at("value")),
    ...one("region", at("region")),
    ...one("sector", at("sector")),
    ...one("weight", at("weight")),
    ...one("part", at("group")),
    ...one("moment", at("time")),
    ...(from !== undefined && to !== undefined && { dates: [from, to] as const }),
    by: values["by"] as readonly string[],
    ...(Object.keys(columns).length > 0 && { measures: columns }),
    ...neighboursFrom(values),
  };
}

/** The list of weights between regions, if there is one. */
function neighboursFrom(values: TableValues): Pick<LongTable, "neighbours"> {
  const [weights, columns] = [given(values, "weights"), given(values, "weights-columns")];
  if (weights === undefined && columns !== undefined)
    throw new CommandError(text("--weights-columns needs --weights.", "--weights-columns 须与 --weights 同时给出。"));
  if (weights === undefined) return {};
  const names = (columns ?? "region,neighbour,weight").split(",").map((name) => name.trim());
  const [from, to, weight] = names;
  if (!from || !to || !weight || names.length !== 3)
    throw new CommandError(
      text(
        `--weights-columns ${columns}: expected three names, as in region,neighbour,weight.`,
        `--weights-columns ${columns}：应为三个列名，如 region,neighbour,weight。`,
      ),
    );
  return { neighbours: { table: [weights], from, to, weight } };
}

/** Mode and settings of the indicator. */
export function queryOptionsFrom(name: string, values: TableValues): QueryOptions {
  const { settings } = sortedArguments(name, values);
  const over = overOf(values["over"]);
  return {
    ...(typeof values["mode"] === "string" && { mode: values["mode"] }),
    ...(over !== undefined && { over }),
    settings,
  };
}

/** The function's own arguments: those that are columns, and those that are numbers or labels. */
function sortedArguments(name: string, values: TableValues) {
  const definition = sqlDefinitions.find((one) => one.name === name.toUpperCase());
  const columns: Record<string, string> = {};
  const settings: Record<string, string> = {};
  const isColumn = definition === undefined ? new Set<string>() : argumentsOf(definition, "columns");
  for (const own of ownNames) {
    const value = values[own];
    if (typeof value !== "string" || own === "value" || own === "mode") continue;
    (isColumn.has(own) ? columns : settings)[own] = value;
  }
  return { columns, settings };
}

export function dialectOf(asked: string): Dialect {
  const known = Object.entries(dialects).find(([name]) => name === asked)?.[1];
  if (known !== undefined) return known;
  const all = Object.keys(dialects);
  const meant = nearest(asked, all);
  const hint = meant === null ? text("", "") : text(` Did you mean ${meant}?`, `是否指 ${meant}？`);
  throw new CommandError(
    text(
      `There is no dialect ${asked}: use one of ${all.join(", ")}.${hint.en}`,
      `没有方言 ${asked}：可用 ${all.join("、")}。${hint.zh}`,
    ),
  );
}

function overOf(asked: TableValues[string]): "region" | "sector" | undefined {
  if (asked === undefined || asked === "region" || asked === "sector") return asked;
  throw new CommandError(
    text(`--over is ${String(asked)}; use region or sector.`, `--over 为 ${String(asked)}：请使用 region 或 sector。`),
  );
}
