import type { Localized } from "../../language/localized";
import { isChinese, nameKey } from "./names";
import { nearest } from "./nearest";
import { tableNames } from "./tables";

/** The data sets that are no table of the paper, by the id of each: what `JJJ.TABLE` calls them. */
export const listNames = {
  facts: { en: "facts", zh: "数据" },
  claims: { en: "claims", zh: "论断" },
  exchanges: { en: "exchanges", zh: "副产品交换" },
  projects: { en: "projects", zh: "项目" },
  stages: { en: "stages", zh: "阶段" },
  priorities: { en: "priorities", zh: "优先次序" },
  strategies: { en: "strategies", zh: "策略" },
  reference: { en: "reference", zh: "参考序列" },
  "income-thresholds": { en: "income-thresholds", zh: "收入分组" },
} as const satisfies Readonly<Record<string, Localized>>;

export type ListId = keyof typeof listNames;

const lists = Object.entries(listNames) as readonly (readonly [ListId, Localized])[];

/** The list of a name in either language; null when there is none. */
export function findList(name: string): ListId | null {
  const key = nameKey(name);
  return lists.find(([, { en, zh }]) => nameKey(en) === key || zh === key)?.[0] ?? null;
}

/** For the name of no table and no list: what was probably meant, and all names in the language of the name. */
export function nearTables(name: string): { readonly nearest: string | null; readonly known: readonly string[] } {
  const english = [...tableNames(), ...lists.map(([, { en }]) => en)];
  const chinese = [...tableNames().map((table) => table.replace("table-", "表 ")), ...lists.map(([, { zh }]) => zh)];
  return { nearest: nearest(name, [...english, ...chinese]), known: isChinese(name) ? chinese : english };
}
