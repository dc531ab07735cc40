import { conceptLines } from "./concepts";
import { stem } from "./stem";
import { partsOf, searchKey, wordsOf } from "./terms";

/** What a text is compared by. */
export interface Terms {
  /** Stems of its words and pairs of its Chinese characters. */
  readonly words: readonly string[];
  /** Meanings of its words, as `#` with their number. */
  readonly concepts: readonly string[];
}

/** The meaningful terms of a text. */
export function termsOf(text: string): Terms {
  const parts = partsOf(text);
  return {
    words: wordsOf(parts),
    concepts: [...new Set([...parts.stems.flatMap(conceptsOf), ...parts.runs.flatMap(chineseConcepts)])],
  };
}

const conceptsOfWord = new Map<string, string[]>();
conceptLines.forEach((line, number) => {
  for (const word of line) {
    const key = stem(searchKey(word));
    conceptsOfWord.set(key, [...(conceptsOfWord.get(key) ?? []), `#${number}`]);
  }
});

const conceptsOf = (word: string) => conceptsOfWord.get(word) ?? [];

const longestTerm = 4;

/** The meanings of every term within a run of Chinese characters. */
function chineseConcepts(run: string): readonly string[] {
  const found: string[] = [];
  for (let start = 0; start < run.length; start++)
    for (let length = 1; length <= longestTerm; length++) found.push(...conceptsOf(run.slice(start, start + length)));
  return found;
}
