import type { FunctionEntry } from "../../functions/describe/entry";
import { termsOf } from "./meanings";
import { isNear } from "./near";
import { createIndex, type SearchIndex } from "./search-index";
import { isHan, longestQuery, searchKey } from "./terms";

/** Finds functions by what a user types, the likeliest first; all of them, in their order, for an empty query. */
export type Search = (query: string) => readonly FunctionEntry[];

/** Results that score less than this part of the first are not shown, unless there would be very few. */
const leastPart = 0.3;
const few = 6;

/** A term of the query with those that count for it. */
interface Wanted {
  readonly mass: number;
  readonly terms: readonly string[];
  /** 1 where the term itself is known, less for the beginning of a word and a typo. */
  readonly strength: number;
}

const indexes = new WeakMap<readonly FunctionEntry[], SearchIndex>();

export function createSearch(entries: readonly FunctionEntry[]): Search {
  return (query) => {
    const typed = plainQuery(query);
    const key = searchKey(typed);
    if (key === "") return entries;
    // Made once, and not before something is searched for.
    const index = indexes.get(entries) ?? createIndex(entries);
    indexes.set(entries, index);
    const points = scores(index, entries.length, wantedTerms(index, typed));
    const least = leastPart * Math.max(...points);
    return entries
      .map((entry, place) => {
        const said = points[place] ?? 0;
        const named = nameScore(entry.name.toLowerCase(), key);
        return { entry, total: said + named, isClose: said >= least || named > 0 };
      })
      .sort((a, b) => b.total - a.total)
      .filter(({ total, isClose }, rank) => total > 0 && (isClose || rank < few))
      .map(({ entry }) => entry);
  };
}

/** The query without the rest of a paste; of a formula the name of its first function of ours. */
export function plainQuery(query: string): string {
  const start = query.trimStart().slice(0, longestQuery);
  return (
    /(?:\bjjj\s*\.\s*|_xldudf_jjj_)(\w*)/i.exec(start)?.[1] ?? start.replace(/^=/, "").replace(/^(\w+)\([^]*$/, "$1")
  );
}

function wantedTerms(index: SearchIndex, query: string): readonly Wanted[] {
  const { words, concepts } = termsOf(query);
  const known = (term: string): Wanted => ({ mass: index.massOf(term), terms: [term], strength: 1 });
  return [
    ...words.map((word) => (index.massOf(word) > 0 ? known(word) : similar(index, word))),
    ...concepts.map(known),
  ].filter(({ mass }) => mass > 0);
}

/** For a word that no text has: words that begin with it, or else those of which it may be a typo. */
function similar({ vocabulary, massOf }: SearchIndex, word: string): Wanted {
  const begun = vocabulary.filter((term) =>
    isHan(word) ? word.length === 1 && term.includes(word) : term.startsWith(word),
  );
  const terms = begun.length > 0 ? begun : vocabulary.filter((term) => isNear(word, term));
  return { mass: Math.max(0, ...terms.map(massOf)), terms, strength: begun.length > 0 ? 0.8 : 0.5 };
}

/** For each function how much of the query its texts have, and how well its best phrase fits. */
function scores(index: SearchIndex, count: number, wanted: readonly Wanted[]): number[] {
  const total = wanted.reduce((sum, { mass }) => sum + mass, 0);
  const covered = new Float64Array(count);
  const matched = new Map<number, number>();
  for (const { mass, terms, strength } of wanted) {
    const found = new Float64Array(count);
    const phrases = new Set<number>();
    for (const term of terms) {
      index.weightsOf(term)?.forEach((weight, place) => {
        found[place] = Math.max(found[place] ?? 0, weight);
      });
      for (const phrase of index.phrasesWith(term)) phrases.add(phrase);
    }
    found.forEach((weight, place) => {
      covered[place] = (covered[place] ?? 0) + weight * mass * strength;
    });
    for (const phrase of phrases) matched.set(phrase, (matched.get(phrase) ?? 0) + mass * strength);
  }
  const fits = new Float64Array(count);
  for (const [place, mass] of matched) {
    const phrase = index.phrases[place];
    if (phrase !== undefined)
      fits[phrase.entry] = Math.max(fits[phrase.entry] ?? 0, (2 * mass) / (total + phrase.mass));
  }
  return Array.from(covered, (mass, place) => (total === 0 ? 0 : mass / total + 1.2 * (fits[place] ?? 0)));
}

/** The name itself comes first, then what begins with it. */
function nameScore(name: string, typed: string): number {
  if (name === typed) return 4;
  if (typed.length < 2) return 0;
  if (name.startsWith(typed)) return 1.5;
  if (isNear(typed, name)) return 1;
  return typed.length > 2 && name.includes(typed) ? 0.5 : 0;
}
