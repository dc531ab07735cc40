import type { FunctionEntry } from "../../functions/describe/entry";
import { type Terms, termsOf } from "./meanings";

/** How much a term counts by where it is said. */
const fieldWeights = { name: 1, title: 0.95, phrase: 0.8, summary: 0.7, argument: 0.5, text: 0.25 };

/** A meaning counts less than the word itself. */
const conceptWeight = 0.55;

/** A title or synonym of a function. */
interface Phrase {
  readonly entry: number;
  readonly mass: number;
}

/** The texts of the functions, made ready for comparison. */
export interface SearchIndex {
  /** Every term. */
  readonly vocabulary: readonly string[];
  /** How much a term tells: rare ones more; 0 for one that no text has. */
  readonly massOf: (term: string) => number;
  /** The weight of a term in each function, in the order of the catalogue. */
  readonly weightsOf: (term: string) => Float64Array | undefined;
  readonly phrases: readonly Phrase[];
  /** The places in `phrases` of those that have a term. */
  readonly phrasesWith: (term: string) => readonly number[];
}

export function createIndex(entries: readonly FunctionEntry[]): SearchIndex {
  const weights = new Map<string, Float64Array>();
  const said: { readonly entry: number; readonly terms: readonly string[] }[] = [];
  entries.forEach((entry, place) => {
    const add = ({ words, concepts }: Terms, weight: number) => {
      for (const term of [...words, ...concepts]) {
        const known = weights.get(term) ?? new Float64Array(entries.length);
        weights.set(term, known);
        known[place] = Math.max(known[place] ?? 0, weight);
      }
    };
    const addPhrase = (phrase: string, weight: number) => {
      const terms = termsOf(phrase);
      add(terms, weight);
      said.push({ entry: place, terms: [...terms.words, ...terms.concepts] });
    };
    addPhrase(entry.name, fieldWeights.name);
    for (const title of titlesOf(entry)) addPhrase(title, fieldWeights.title);
    for (const keyword of entry.keywords) addPhrase(keyword, fieldWeights.phrase);
    add(termsOf(`${entry.summary} ${entry.otherSummary}`), fieldWeights.summary);
    add(termsOf(argumentNames(entry)), fieldWeights.argument);
    add(termsOf(otherTexts(entry)), fieldWeights.text);
  });
  const massOf = (term: string) => {
    const count = weights.get(term)?.filter((weight) => weight > 0).length ?? 0;
    return count === 0 ? 0 : Math.log(1 + entries.length / count) * (term.startsWith("#") ? conceptWeight : 1);
  };
  const masses = new Map([...weights.keys()].map((term) => [term, massOf(term)]));
  const phrasesWith = new Map<string, number[]>();
  said.forEach(({ terms }, place) => {
    for (const term of terms) {
      const places = phrasesWith.get(term);
      if (places === undefined) phrasesWith.set(term, [place]);
      else places.push(place);
    }
  });
  return {
    vocabulary: [...weights.keys()],
    massOf: (term) => masses.get(term) ?? 0,
    weightsOf: (term) => weights.get(term),
    phrases: said.map(({ entry, terms }) => ({
      entry,
      mass: terms.reduce((sum, term) => sum + (masses.get(term) ?? 0), 0),
    })),
    phrasesWith: (term) => phrasesWith.get(term) ?? [],
  };
}

/** The titles, and what the summaries say before their colon, in both languages. */
const titlesOf = ({ title, otherTitle, summary, otherSummary }: FunctionEntry): readonly string[] => [
  title,
  otherTitle,
  ...[summary, otherSummary].map((one) => one.split(/[:：(（]/)[0] ?? ""),
];

const argumentNames = ({ args }: FunctionEntry): string =>
  args.flatMap(({ name, modes }) => [name, ...modes.map(({ mode }) => mode)]).join(" ");

function otherTexts({ args, result, reading, elsewhere, familyTitle }: FunctionEntry): string {
  const texts = args.flatMap(({ description, modes }) => [description, ...modes.map(({ meaning }) => meaning)]);
  return [...texts, result, reading ?? "", elsewhere ?? "", familyTitle].join(" ");
}
