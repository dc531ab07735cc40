import type { Author, Work } from "./work";

/** Works as a list of references by GB/T 7714—2015, numbered in their order. */
export const gbt7714 = (works: readonly Work[]): string =>
  works.map((work, index) => `[${index + 1}] ${reference(work)}`).join("\n");

const marks = { article: "J", book: "M", report: "R", thesis: "D", software: "CP" } as const;

function reference(work: Work): string {
  const { kind, number, series } = work;
  const title = kind === "software" ? `${work.title}: ${number ?? ""}` : work.title;
  const inSeries = kind === "report" && series !== null ? `: ${[series, number].join(" ")}` : "";
  const parts = [
    authorsOf(work),
    `${title}${inSeries}[${marks[kind]}]`,
    ...(work.edition === null ? [] : [editionOf(work)]),
    published(work),
    ...(work.doi === null ? [] : [`DOI:${work.doi}`]),
  ];
  return `${parts.join(". ")}.`;
}

/** Three authors, and that there are more. */
function authorsOf({ authors, hasMoreAuthors, language }: Work): string {
  const shown = authors.slice(0, 3).map(name);
  const others = language === "zh-CN" ? "等" : "et al";
  return [...shown, ...(hasMoreAuthors || authors.length > 3 ? [others] : [])].join(", ");
}

/** Surnames in capitals, initials without full stops. */
const name = ({ family, given }: Author): string =>
  given === null ? family : `${family.toUpperCase()} ${given.replace(/-/g, " ")}`;

const ordinals: Readonly<Record<number, string>> = { 2: "2nd", 3: "3rd" };

const editionOf = ({ edition, language }: Work): string =>
  language === "zh-CN" ? `${String(edition)}版` : `${ordinals[edition ?? 0] ?? `${String(edition)}th`} ed`;

/** "Journal, 2010, 27(8): 79-81" or "Place: Publisher, 1966". */
function published({ kind, journal, year, volume, issue, pages, place, publisher }: Work): string {
  if (kind !== "article") {
    const house = [place, publisher].filter((part) => part !== null).join(": ");
    return house === "" ? String(year) : `${house}, ${year}`;
  }
  const inIssue = issue === null ? "" : `(${issue})`;
  // A journal without volumes has its issue after the year.
  const number = volume === null ? `${year}${inIssue}` : `${year}, ${volume}${inIssue}`;
  const span = pages === null ? "" : `: ${pages.replace(/–/g, "-")}`;
  return `${journal === null ? "" : `${journal}, `}${number}${span}`;
}
