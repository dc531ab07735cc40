import type { Work } from "./work";

const types = { article: "JOUR", book: "BOOK", report: "RPRT", thesis: "THES", software: "COMP" } as const;

/** Works as a RIS file, which Zotero, EndNote and NoteExpress read. */
export const ris = (works: readonly Work[]): string => works.map(record).join("\n\n");

function record(work: Work): string {
  const pages = /^(\d+)(?:–(\d+))?$/.exec(work.pages ?? "");
  const lines: readonly (readonly [tag: string, value: string | null | undefined])[] = [
    ["TY", types[work.kind]],
    ...work.authors.map(
      ({ family, given }) => ["AU", given === null ? family : `${family}, ${initials(given)}`] as const,
    ),
    ["PY", String(work.year)],
    ["TI", work.title],
    ["T2", work.journal ?? work.series],
    ["VL", work.volume],
    ["IS", work.issue],
    // Pages that are not one span are whole in the field of the first.
    ["SP", pages?.[1] ?? work.pages],
    ["EP", pages?.[2]],
    ["ET", work.kind === "software" ? work.number : work.edition?.toString()],
    ["SN", work.kind === "report" ? work.number : null],
    ["PB", work.publisher],
    ["CY", work.place],
    ["DO", work.doi],
    ["N1", work.note],
    ["LA", work.language === "zh-CN" ? "zh" : "en"],
  ];
  const filled = lines.flatMap(([tag, value]) => (value === null || value === undefined ? [] : [`${tag}  - ${value}`]));
  return [...filled, "ER  - "].join("\n");
}

const initials = (given: string): string => given.replace(/\p{Lu}/gu, "$&.");
