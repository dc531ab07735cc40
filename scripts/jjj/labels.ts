import { type Localized, text } from "../../src/language/localized";
import { nearest } from "../../src/paper/tables/nearest";
import { definitionOf, modeOf } from "../../src/sql/queries/find";
import type { QueryOptions } from "../../src/sql/queries/indicator-query";
import { labelsIn } from "../../src/sql/queries/settings";
import { type LongTable, tableName } from "../../src/sql/table";
import { CommandError } from "../class/command";
import type { Engine } from "./engines/engine";

/** More are not looked through for the one that was meant. */
const most = 1000;

/** An order of more sectors is not written out. */
const mostShown = 20;

interface Named {
  readonly option: string;
  readonly column: string;
  readonly labels: readonly string[];
  /** Whether they have to be all that the column has. */
  readonly areAll: boolean;
}

/** @throws CommandError for a region, sector or year that was named with the call and is not in its column. */
export async function requireLabels(
  engine: Engine,
  name: string,
  table: LongTable,
  options: QueryOptions,
): Promise<void> {
  for (const named of namedWith(name, table, options)) {
    for (const label of named.labels) await requireLabel(engine, table, named, label);
    if (!named.areAll) continue;
    const other = (await labelsOf(engine, table, named.column)).find((label) => !named.labels.includes(label));
    if (other !== undefined) throw new CommandError(notNamed(named, other));
  }
}

/** What is taken from how sectors sort where nothing was named: a name such as 第三产业 does not sort as it is meant. */
export async function sortedLabels(
  engine: Engine,
  name: string,
  table: LongTable,
  { mode, settings = {} }: QueryOptions,
): Promise<readonly Localized[]> {
  const said: Localized[] = [];
  for (const [option, { kind, of, isSorted }] of settingsIn(name, mode)) {
    const column = of && table[of];
    if (isSorted !== true || settings[option] !== undefined || column === undefined) continue;
    const labels = await labelsOf(engine, table, column);
    const shown = kind === "labels" ? labels.slice(0, mostShown) : labels.slice(0, 1);
    if (shown.length > 0) said.push(taken(option, kind === "labels", shown, labels.length > mostShown));
  }
  return said;
}

const taken = (option: string, areAll: boolean, shown: readonly string[], isCut: boolean): Localized =>
  areAll
    ? text(
        `The sectors are taken in this order: ${shown.join(", ")}${isCut ? ", …" : ""}. --${option} names another.`,
        `产业依次取为：${shown.join("、")}${isCut ? "……" : ""}。可用 --${option} 另行指定。`,
      )
    : text(
        `The primary sector is taken to be ${shown.join("")}. --${option} names another.`,
        `以 ${shown.join("")} 为第一产业。可用 --${option} 另行指定。`,
      );

function settingsIn(name: string, mode: QueryOptions["mode"]) {
  const { calculation } = modeOf(definitionOf(name), mode);
  return calculation.kind === "steps" ? Object.entries(calculation.settings ?? {}) : [];
}

function namedWith(name: string, table: LongTable, { mode, settings = {} }: QueryOptions): readonly Named[] {
  const ofSettings = settingsIn(name, mode).flatMap(([option, { kind, of }]) => {
    const [given, column] = [settings[option], of && table[of]];
    if (kind === "number" || given === undefined || column === undefined) return [];
    const areAll = kind === "labels";
    return [{ option, column, areAll, labels: areAll ? labelsIn(option, String(given)) : [String(given)] }];
  });
  const { moment, dates } = table;
  if (moment === undefined || dates === undefined) return ofSettings;
  const ofDates = (["from", "to"] as const).map((option, place) => ({
    option,
    column: moment,
    areAll: false,
    labels: [dates[place] ?? ""],
  }));
  return [...ofSettings, ...ofDates];
}

async function requireLabel(engine: Engine, table: LongTable, { option, column }: Named, label: string): Promise<void> {
  const { quote, literal, text: asText } = engine.dialect;
  const from = tableName(engine.dialect, table.table);
  const found = await engine.rows(`select 1 from ${from} where ${asText(quote(column))} = ${literal(label)} limit 1`);
  if (found.length > 0) return;
  const meant = nearest(label, await labelsOf(engine, table, column));
  const hint = meant === null ? text("", "") : text(` Did you mean ${meant}?`, `是否指 ${meant}？`);
  throw new CommandError(
    text(
      `--${option}: there is no ${label} in the column ${column}.${hint.en}`,
      `--${option}：${column} 列中没有 ${label}。${hint.zh}`,
    ),
  );
}

async function labelsOf(engine: Engine, table: LongTable, column: string): Promise<readonly string[]> {
  const { dialect } = engine;
  const label = dialect.text(dialect.quote(column));
  const from = tableName(dialect, table.table);
  const found = await engine.rows(
    `select distinct ${label} from ${from} where ${label} is not null order by 1 limit ${most}`,
  );
  return found.map(([one]) => String(one));
}

const notNamed = ({ option, column }: Named, label: string): Localized =>
  text(
    `--${option}: the column ${column} also has ${label}; name all of its sectors.`,
    `--${option}：${column} 列中另有 ${label}，请列出全部产业。`,
  );
