import { text } from "../../../../src/language/localized";
import { nearest } from "../../../../src/paper/tables/nearest";
import { standardQuote } from "../../../../src/sql/dialects/dialect";
import { CommandError } from "../../../class/command";
import type { ColumnKind, Source } from "../engine";
import type { Address, NamePart } from "./address";

type Ask = (query: string, values?: readonly string[]) => Promise<unknown[][]>;

/** The kinds of what has rows: tables, views, and so on. */
const kinds = "relkind in ('r', 'v', 'm', 'f', 'p')";

/**
 * A table or view as it is named, or, without quotes, in small letters as in SQL.
 *
 * @throws CommandError if there is none.
 */
export async function findTable(ask: Ask, table: Address["table"], shown: string): Promise<Source> {
  const written = (nameOf: (part: NamePart) => string) => table.map((part) => standardQuote(nameOf(part))).join(".");
  const asGiven = written(({ name }) => name);
  const folded = written(({ name, isQuoted }) => (isQuoted ? name : name.toLowerCase()));
  const [found] = await ask(
    `select c.oid::text, n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.oid = coalesce(to_regclass($1), to_regclass($2)) and ${kinds}`,
    [asGiven, folded],
  );
  if (found === undefined) throw await noTable(ask, table, shown);
  const [id, schema, name] = found.map(String);
  const columns = await ask(
    `select a.attname, case when t.typname = 'money' then 'other' when t.typcategory = 'N' then 'number'
      when t.typcategory = 'S' then 'text' else 'other' end
    from pg_attribute a join pg_type t on t.oid = a.atttypid
    where a.attrelid = $1::oid and a.attnum > 0 and not a.attisdropped order by a.attnum`,
    [id ?? ""],
  );
  return {
    table: [schema ?? "", name ?? ""],
    title: `${schema ?? ""}.${name ?? ""}`,
    columns: new Map(columns.map(([column, kind]) => [String(column), kind as ColumnKind])),
  };
}

async function noTable(ask: Ask, table: readonly NamePart[], shown: string): Promise<CommandError> {
  const known = await ask(
    `select n.nspname, c.relname, pg_table_is_visible(c.oid) from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${kinds} and n.nspname !~ '^pg_' and n.nspname <> 'information_schema' order by 1, 2 limit 1000`,
  );
  const names = known.map(([schema, name, isVisible]) =>
    isVisible === "t" ? String(name) : `${String(schema)}.${String(name)}`,
  );
  const given = table.map(({ name }) => name).join(".");
  const meant = nearest(given, names);
  const hint = meant === null ? text("", "") : text(` Did you mean ${meant}?`, `是否指 ${meant}？`);
  return new CommandError(
    text(`${shown} has no table or view ${given}.${hint.en}`, `${shown} 没有表或视图 ${given}。${hint.zh}`),
  );
}
