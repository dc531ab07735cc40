import type { Localized } from "../../language/localized";
import { listNames } from "../generated/list-names";
import { isChinese, nameKey } from "./names";
import { nearest } from "./nearest";
import { tableNames } from "./tables";

/** The id of a data set that is not a table of the paper; `JJJ.TABLE` has a name for each in both languages. */
export type ListId = keyof typeof listNames;

const lists = Object.entries(listNames) as readonly (readonly [ListId, Localized])[];

/** Shorter and earlier names in Chinese, which stay valid. */
const otherNames: Readonly<Record<string, ListId>> = {
  数据: "facts",
  阶段: "stages",
  策略: "strategies",
  参考序列: "reference",
};

/** The list of a name in either language; null if there is none. */
export function findList(name: string): ListId | null {
  const key = nameKey(name);
  return lists.find(([, { en, zh }]) => nameKey(en) === key || zh === key)?.[0] ?? otherNames[key] ?? null;
}

/** For the name of no table and no list: what was probably meant, and all names in the language of the name. */
export function nearTables(name: string): { readonly nearest: string | null; readonly known: readonly string[] } {
  const english = [...tableNames(), ...lists.map(([, { en }]) => en)];
  const chinese = [...tableNames().map((table) => table.replace("table-", "表 ")), ...lists.map(([, { zh }]) => zh)];
  return { nearest: nearest(name, [...english, ...chinese]), known: isChinese(name) ? chinese : english };
}
