import type { FunctionEntry } from "../../functions/describe/entry";
import { isNear, searchKey, searchWords, sharedPairs } from "./search-words";

/** Finds functions by what a user types, the likeliest first; all of them, in their order, for an empty query. */
export type Search = (query: string) => readonly FunctionEntry[];

/** An entry with its texts made ready for comparison. */
interface Indexed {
  readonly entry: FunctionEntry;
  readonly name: string;
  /** What the summary says before its colon, in both languages. */
  readonly titles: readonly string[];
  readonly keywords: readonly string[];
  readonly summary: string;
  readonly text: string;
}

/** Name before title before synonym before text; a typo counts less than the word itself. */
const weights = {
  name: 100,
  nameStart: 80,
  namePart: 40,
  nameNear: 35,
  title: 60,
  titlePart: 50,
  keyword: 45,
  keywordPart: 38,
  keywordNear: 18,
  summary: 25,
  text: 8,
};

export function createSearch(entries: readonly FunctionEntry[]): Search {
  const index = entries.map(indexed);
  return (query) => {
    const words = searchWords(query.replace(/^\s*=?\s*jjj\s*\./i, "").replace(/\(.*$/, ""));
    if (words.length === 0) return entries;
    const exact = ranked(index, (one) => score(one, words));
    return exact.length > 0 ? exact : ranked(index, (one) => loose(one, words.join("")));
  };
}

function indexed(entry: FunctionEntry): Indexed {
  const summaries = [entry.summary, entry.otherSummary];
  const { args, result, reading, elsewhere, familyTitle } = entry;
  const texts = args.flatMap(({ name, description, modes }) => [
    name,
    description,
    ...modes.flatMap(({ mode, meaning }) => [mode, meaning]),
  ]);
  return {
    entry,
    name: entry.name.toLowerCase(),
    titles: summaries.map((summary) => searchKey(summary.split(/[:：(（]/)[0] ?? "")),
    keywords: entry.keywords.map(searchKey),
    summary: searchKey(summaries.join(" ")),
    text: searchKey([...texts, result, reading ?? "", elsewhere ?? "", familyTitle].join(" ")),
  };
}

function ranked(index: readonly Indexed[], scoreOf: (one: Indexed) => number): readonly FunctionEntry[] {
  return index
    .map((one) => ({ entry: one.entry, points: scoreOf(one) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .map(({ entry }) => entry);
}

/** Every word must be somewhere; the phrase as a whole counts most. */
function score(one: Indexed, words: readonly string[]): number {
  const points = words.map((word) => wordScore(one, word));
  if (points.includes(0)) return 0;
  const phrase = words.join(" ");
  const whole =
    (one.name === phrase ? 200 : 0) +
    (one.titles.includes(phrase) ? 120 : 0) +
    (one.keywords.includes(phrase) ? 80 : 0) +
    (words.length > 1 && one.keywords.some((keyword) => keyword.includes(phrase)) ? 20 : 0);
  return whole + points.reduce((sum, each) => sum + each, 0) / words.length;
}

function wordScore(one: Indexed, word: string): number {
  if (one.name === word) return weights.name;
  if (one.name.startsWith(word)) return weights.nameStart;
  if (one.titles.some((title) => title === word)) return weights.title;
  if (one.titles.some((title) => begins(title, word))) return weights.titlePart;
  if (one.keywords.includes(word)) return weights.keyword;
  if (word.length > 2 && one.name.includes(word)) return weights.namePart;
  if (one.keywords.some((keyword) => begins(keyword, word))) return weights.keywordPart;
  if (isNear(word, one.name)) return weights.nameNear;
  if (begins(one.summary, word)) return weights.summary;
  if (one.keywords.some((keyword) => keyword.split(" ").some((part) => isNear(word, part)))) return weights.keywordNear;
  return begins(one.text, word) ? weights.text : 0;
}

/** Whether a word of the text begins with what was typed; Chinese is looked for anywhere. */
const begins = (text: string, word: string) =>
  /\p{Script=Han}/u.test(word) ? text.includes(word) : ` ${text}`.includes(` ${word}`);

/** For a Chinese phrase that is found nowhere as a whole: how many of its parts are. */
function loose({ titles, keywords, summary }: Indexed, phrase: string): number {
  const best = Math.max(
    sharedPairs(phrase, summary),
    ...[...titles, ...keywords].map((text) => sharedPairs(phrase, text)),
  );
  return best >= 0.5 ? best : 0;
}
