import { text } from "../../../../src/language/localized";
import { CommandError } from "../../../class/command";
import { masked } from "../masked";

/** A server with a database, and the table in it. */
export interface Address {
  /** For the driver. */
  readonly connection: string;
  /** What was given besides the table, without a password. */
  readonly shown: string;
  /** The parts of the table's name, such as schema and table. */
  readonly table: readonly NamePart[];
  /** What must not be said. */
  readonly password: string;
}

/** A part of a name, which was quoted or not. */
export interface NamePart {
  readonly name: string;
  readonly isQuoted: boolean;
}

export const isPostgres = (source: string) => /^postgres(?:ql)?:\/\//i.test(source);

/** @throws CommandError for an address that cannot be read, and where no table is named. */
export function addressOf(source: string, option: string | undefined): Address {
  const shown = masked(source).replace(/\?.*$/, "");
  const url = parsed(source);
  if (url === null)
    throw new CommandError(
      text(
        `${shown}: expected postgres://host/database?table=plants, with signs such as @ or / of a password as %40, %2F.`,
        `${shown}：应为 postgres://host/database?table=plants ，密码中的 @、/ 等字符须写作 %40、%2F。`,
      ),
    );
  const table = option ?? url.searchParams.get("table") ?? "";
  url.searchParams.delete("table");
  const parts = partsOf(table);
  if (parts === null)
    throw new CommandError(
      text(
        `${shown}: name the table with ?table=plants, ?table=schema.plants or --table.`,
        `${shown}：请在地址后写 ?table=plants （或 ?table=schema.plants ），或用 --table 指定数据表。`,
      ),
    );
  return { connection: url.toString(), shown, table: parts, password: decodeURIComponent(url.password) };
}

function parsed(source: string): URL | null {
  try {
    const url = new URL(source);
    decodeURIComponent(url.password);
    return url;
  } catch {
    return null;
  }
}

/** The parts of a name as SQL writes it, joined by dots, each in double quotes or without. */
export function partsOf(name: string): readonly NamePart[] | null {
  if (!/^(?:"(?:[^"]|"")+"|[^".]+)(?:\.(?:"(?:[^"]|"")+"|[^".]+))*$/.test(name)) return null;
  return [...name.matchAll(/"((?:[^"]|"")+)"|([^".]+)/g)].map(([, quoted, bare = ""]) => ({
    name: quoted?.replace(/""/g, '"') ?? bare,
    isQuoted: quoted !== undefined,
  }));
}
