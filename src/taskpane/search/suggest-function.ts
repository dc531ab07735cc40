import type { FunctionEntry } from "../../functions/describe/entry";
import { isNear } from "./near";
import { createSearch } from "./search";
import { searchKey } from "./terms";

/** The function that was probably meant by a name that none has, such as GINNI or LQ; null where there is no telling. */
export function suggestFunction(unknown: string, entries: readonly FunctionEntry[]): string | null {
  const key = searchKey(unknown);
  const isLike = ({ name, keywords }: FunctionEntry) => {
    const own = name.toLowerCase();
    const isPart = key.length > 2 && (own.startsWith(key) || key.startsWith(own));
    return isPart || isNear(key, own) || keywords.some((keyword) => searchKey(keyword).replace(/ /g, "") === key);
  };
  return createSearch(entries)(key).find(isLike)?.name ?? entries.find(isLike)?.name ?? null;
}

/** A formula with another function in the place of an unknown one. */
export function withFunction(formula: string, unknown: string, name: string): string {
  return formula.replace(new RegExp(`(_xldudf_JJJ_|JJJ\\.)${unknown}(?=\\s*\\()`, "gi"), `$1${name}`);
}
