import type { Author, Work } from "./work";

/** Works as a BibTeX file, in UTF-8, as biber and today's BibTeX styles read it. */
export function bibtex(works: readonly Work[]): string {
  const taken = new Set<string>();
  return works.map((work) => entry(work, uniqueKey(work, taken))).join("\n\n");
}

const types = {
  article: "article",
  book: "book",
  report: "techreport",
  thesis: "phdthesis",
  software: "misc",
} as const;

const houses = {
  article: "publisher",
  book: "publisher",
  report: "institution",
  thesis: "school",
  software: "publisher",
} as const;

function entry(work: Work, key: string): string {
  const { kind, number, note } = work;
  const isReport = kind === "report";
  const fields: readonly (readonly [string, string | null])[] = [
    ["author", [...work.authors.map(name), ...(work.hasMoreAuthors ? ["others"] : [])].join(" and ")],
    // A second pair of braces keeps the capitals of names.
    ["title", `{${escaped(work.title)}}`],
    ["journal", work.journal && escaped(work.journal)],
    ["year", String(work.year)],
    ["volume", work.volume && escaped(work.volume)],
    ["number", escapedOrNull(isReport ? number : work.issue)],
    ["edition", work.edition === null ? null : String(work.edition)],
    ["pages", work.pages && escaped(work.pages)],
    [houses[kind], escapedOrNull(work.publisher)],
    ["type", escapedOrNull(work.series)],
    ["address", escapedOrNull(work.place)],
    ["doi", work.doi],
    ["note", escapedOrNull(kind === "software" ? `Version ${number ?? ""}` : note)],
  ];
  const lines = fields.flatMap(([field, value]) => (value === null ? [] : [`  ${field} = {${value}}`]));
  return `@${types[kind]}{${key},\n${lines.join(",\n")}\n}`;
}

/** An institution in braces of its own, so that it is not divided into names. */
function name({ family, given }: Author): string {
  if (given !== null) return `${escaped(family)}, ${given.replace(/\p{Lu}/gu, "$&.")}`;
  return /\s/.test(family) ? `{${escaped(family)}}` : escaped(family);
}

/** Surname and year, with a letter where another work has the same. */
function uniqueKey({ authors, year, kind }: Work, taken: Set<string>): string {
  const family = kind === "software" ? "jjj" : (authors[0]?.family ?? "");
  const word = family
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
  const key = `${word}${year}`;
  const unique = [key, ...Array.from("bcdefghij", (letter) => key + letter)].find((one) => !taken.has(one)) ?? key;
  taken.add(unique);
  return unique;
}

const escapedOrNull = (text: string | null): string | null => text && escaped(text);

const special: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "–": "--",
  "−": "$-$",
};

/** A text with the characters that have a meaning in LaTeX as LaTeX writes them. */
export const escaped = (text: string): string =>
  text.replace(/[\\~^–−&%$#_{}]/g, (character) => special[character] ?? `\\${character}`);
