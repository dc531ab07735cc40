import { type Localized, text } from "../../language/localized";
import { sqlDefinitions } from "../catalogue";
import type { SqlDefinition } from "../define";
import { dialects } from "../dialects/catalogue";
import { indicatorQuery } from "../queries/indicator-query";
import { type SqlExample, sqlExample } from "./example";

export type DialectName = keyof typeof dialects;

/** A mode of a function as queries, for help and pane. */
export interface AsSql {
  readonly mode: string;
  /** What the table of the queries has to be, and what they answer. */
  readonly reads: Localized;
  readonly queries: Readonly<Record<DialectName, string>>;
  /** What prints such queries for other columns and modes, and in which words. */
  readonly command: { readonly says: Localized; readonly line: string };
}

/** The modes of a function that are said in SQL, the usual one first; none for a function that is not. */
export function sqlModes(name: string): readonly string[] {
  const definition = sqlDefinitions.find((one) => one.name === name);
  return definition === undefined ? [] : Object.keys(definition.modes);
}

/** The queries of a mode of a function in every dialect, its first if omitted; null for one that is not said in SQL. */
export function asSql(name: string, mode: string = sqlModes(name)[0] ?? ""): AsSql | null {
  const definition = sqlDefinitions.find((one) => one.name === name);
  if (definition === undefined) return null;
  const example = sqlExample(definition, mode);
  const queryFor = (dialect: DialectName) => indicatorQuery(name, example.table, dialects[dialect], example.options);
  const reads = tableText(example);
  return {
    mode,
    reads: text(`${reads.en} ${answer.en}`, `${reads.zh}${answer.zh}`),
    queries: { duckdb: queryFor("duckdb"), postgres: queryFor("postgres"), spark: queryFor("spark") },
    command: { says: commandText(definition, mode), line: commandOf(definition, example) },
  };
}

const answer = text(
  "It answers with result, NULL for a blank, and failure: division where a cell shows #DIV/0!, domain where it shows #NUM!.",
  "结果列为 result（空白为 NULL）与 failure（单元格显示 #DIV/0! 处为 division，显示 #NUM! 处为 domain）。",
);

function commandText({ modes }: SqlDefinition, mode: string): Localized {
  const others = Object.keys(modes).filter((one) => one !== mode);
  const modeText =
    others.length === 0
      ? text("", "")
      : text(
          ` The mode above is ${mode}; --mode chooses ${others.join(", ")}.`,
          `以上为 ${mode} 形式，可用 --mode 选择 ${others.join("、")}。`,
        );
  return text(
    `This command prints the query for your own names; docs/large-data.md has more.${modeText.en}`,
    `下列命令可按自己的表名与列名输出查询，详见 docs/large-data.md。${modeText.zh}`,
  );
}

/** The dialects by the names of their engines. */
export const dialectTitles: readonly { readonly dialect: DialectName; readonly title: string }[] = [
  { dialect: "duckdb", title: dialects.duckdb.title },
  { dialect: "postgres", title: dialects.postgres.title },
  { dialect: "spark", title: dialects.spark.title },
];

function tableText({ table, isOfPlants, keys, numbers, given }: SqlExample): Localized {
  const [name] = table.table;
  const settings = given.map(({ name: setting, value, setting: { says } }) =>
    text(` ${setting} is ${value}: ${says.en}.`, `${setting} 取 ${value}：${says.zh}。`),
  );
  const { neighbours } = table;
  const others = neighbours
    ? text(
        ` The weights are a second table, ${neighbours.table[0]}, with ${neighbours.weight} from ${neighbours.from} to ${neighbours.to}.`,
        `权重为另一张表 ${neighbours.table[0]}，列为 ${neighbours.from}、${neighbours.to}、${neighbours.weight}。`,
      )
    : text("", "");
  const row = isOfPlants
    ? text(`one row for each plant, with its ${listEn(keys)}`, `每家企业占一行，包含 ${keys.join("、")} 列`)
    : text(
        `one row for each ${listEn(keys)}, or several that are added up`,
        keys.length === 1
          ? `每个 ${keys.join("")} 占一行（如有多行则先相加）`
          : `${keys.slice(0, -1).join("、")} 与 ${keys[keys.length - 1]} 的每种组合占一行（如有多行则先相加）`,
      );
  return text(
    `The query reads a long table, here named ${name}: ${row.en}, and the numbers in ${listEn(numbers)}.` +
      others.en +
      settings.map(({ en }) => en).join(""),
    `查询读取一张长表（此处名为 ${name}）：${row.zh}，数值在 ${numbers.join("、")} 列。` +
      others.zh +
      settings.map(({ zh }) => zh).join(""),
  );
}

function listEn(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
}

function commandOf({ name, modes }: SqlDefinition, { table, given, options: { mode } }: SqlExample): string {
  const options: readonly (readonly [string, string | undefined])[] = [
    ["mode", mode === Object.keys(modes)[0] ? undefined : mode],
    ["table", table.table[0]],
    ["region", table.region],
    ["sector", table.sector],
    ["value", table.value],
    ...Object.entries(table.measures ?? {}),
    ["weight", table.weight],
    ["weights", table.neighbours?.table[0]],
    ["time", table.moment],
    ["group", table.part],
    ["by", table.by?.[0]],
    ...given.map(({ name: setting, value }) => [setting, value] as const),
  ];
  const said = options.flatMap(([option, value]) =>
    value === undefined ? [] : [`--${option} ${value.includes(" ") ? `"${value}"` : value}`],
  );
  return ["jjj sql", name.toLowerCase(), ...said].join(" ");
}
