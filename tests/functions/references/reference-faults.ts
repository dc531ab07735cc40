import { type Reference, type Source } from "../../../src/functions/references/reference";

/** What is wrong with the references: incomplete or malformed ones, the same work twice, and works that nobody cites. */
export function referenceFaults(
  works: Readonly<Record<string, Reference>>,
  cited: ReadonlySet<Reference>,
): readonly string[] {
  const entries = Object.entries(works);
  return [
    ...entries.flatMap(([name, work]) => faultsOfWork(work).map((fault) => `${name}: ${fault}`)),
    ...entries.filter(([, work]) => !cited.has(work)).map(([name]) => `${name}: no function cites it`),
    ...twice(entries, ({ doi }) => doi?.toLowerCase() ?? null, "the same DOI"),
    ...twice(entries, titleOf, "the same work"),
  ];
}

function faultsOfWork({ authors, year, title, source, doi, chinese }: Reference): string[] {
  const faults: string[] = [];
  if (!authors.split(", ").every((author) => personOrInstitution.test(author))) faults.push(`authors "${authors}"`);
  if (!(Number.isInteger(year) && year >= 1850 && year <= 2100)) faults.push(`year ${year}`);
  if (!isName(title)) faults.push(`title "${title}"`);
  faults.push(...faultsOfSource(source));
  if (doi !== undefined && !/^10\.\d{4,9}\/[^\s"<>]*[^\s"<>.,;]$/.test(doi)) faults.push(`DOI "${doi}"`);
  if (chinese !== undefined && !Object.values(chinese).every((part) => /\p{Script=Han}/u.test(part)))
    faults.push("its Chinese citation");
  return faults;
}

/** "Barro R J", "Sala-i-Martin X", "U.S. Department of Justice". */
const personOrInstitution = /^\p{Lu}[\p{L}.'-]*( (of|and|the|\p{Lu}[\p{L}.'-]*))*$/u;

const isName = (text: string | undefined) => text !== undefined && text.trim() === text && /\p{L}{2}/u.test(text);

function faultsOfSource(source: Source): string[] {
  if ("journal" in source) {
    const { journal, volume, pages } = source;
    const faults: string[] = [];
    if (!isName(journal)) faults.push(`journal "${journal}"`);
    if (!/^\d+(\(\d+(\/\d+)?\))?(, (part \d|\d+\(\d+\)))?$/.test(volume)) faults.push(`volume "${volume}"`);
    if (!/^\d+(–\d+)?(, \d+(–\d+)?)?$/.test(pages)) faults.push(`pages "${pages}"`);
    return faults;
  }
  if ("unnamedJournal" in source) return isName(source.unnamedJournal) ? [] : ["source"];
  const parts: Readonly<Record<string, string>> = source;
  return Object.entries(parts).flatMap(([part, text]) => (/\w/.test(text) ? [] : [`${part} "${text}"`]));
}

/** The title without punctuation and letter case, with the year: spellings of one work have the same. */
const titleOf = ({ title, year }: Reference) =>
  `${year} ${(
    title
      .toLowerCase()
      .normalize("NFD")
      .match(/\p{L}+|\d+/gu) ?? []
  )
    .slice(0, 6)
    .join(" ")}`;

type Entry = readonly [string, Reference];

function twice(entries: readonly Entry[], keyOf: (work: Reference) => string | null, fault: string): string[] {
  const names = new Map<string, string>();
  return entries.flatMap(([name, work]) => {
    const key = keyOf(work);
    const first = key === null ? undefined : names.get(key);
    if (key !== null && first === undefined) names.set(key, name);
    return first === undefined ? [] : [`${name}: ${fault} as ${first}`];
  });
}
