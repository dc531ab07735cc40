import type { FunctionEntry } from "../../functions/describe/entry";
import { termsOf } from "./meanings";
import { plainQuery } from "./search";

/**
 * The synonym by which a function was found: the shortest of those that have most words of the query. Null where its
 * own names have as many, or no synonym has any.
 */
export function matchedSynonym(entry: FunctionEntry, query: string): string | null {
  const wanted = new Set(termsOf(plainQuery(query)).words);
  const shared = (text: string) => termsOf(text).words.filter((word) => wanted.has(word)).length;
  const named = shared(`${entry.name} ${entry.title} ${entry.otherTitle}`);
  const synonyms = entry.keywords
    .map((synonym) => ({ synonym, count: shared(synonym) }))
    .filter(({ count }) => count > named)
    .sort((a, b) => b.count - a.count || a.synonym.length - b.synonym.length);
  return synonyms[0]?.synonym ?? null;
}
