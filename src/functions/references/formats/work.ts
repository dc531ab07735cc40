import type { Language } from "../../../language/localized";
import type { Reference } from "../reference";

/** A person, or an institution without initials. */
export interface Author {
  readonly family: string;
  /** Initials or given names as written; null for an institution, and for a name in Chinese, which is not divided. */
  readonly given: string | null;
}

/** A work in the parts that bibliographies ask for, whatever their format. What is not known is null. */
export interface Work {
  readonly kind: "article" | "book" | "report" | "thesis" | "software";
  /** The language of the citation. */
  readonly language: Language;
  readonly authors: readonly Author[];
  /** Whether there are more authors than these. */
  readonly hasMoreAuthors: boolean;
  readonly year: number;
  readonly title: string;
  readonly edition: number | null;
  readonly journal: string | null;
  readonly volume: string | null;
  readonly issue: string | null;
  /** With dashes between first and last. */
  readonly pages: string | null;
  readonly publisher: string | null;
  readonly place: string | null;
  readonly series: string | null;
  /** Of a report in its series, or the version of software. */
  readonly number: string | null;
  readonly doi: string | null;
  readonly note: string | null;
}

const empty = {
  hasMoreAuthors: false,
  edition: null,
  journal: null,
  volume: null,
  issue: null,
  pages: null,
  publisher: null,
  place: null,
  series: null,
  number: null,
  doi: null,
  note: null,
};

/** The year of this version, for its citation. */
export const yearOfVersion = 2026;

/** This software itself. */
export const softwareWork = (version: string, language: Language): Work => ({
  ...empty,
  kind: "software",
  language,
  authors: [{ family: language === "en" ? "The JJJ contributors" : "JJJ 贡献者", given: null }],
  year: yearOfVersion,
  title: language === "en" ? "JJJ: indicators for regional economists, in Excel" : "JJJ：Excel 中的区域经济指标",
  number: version,
});

/** A publication; in Chinese where it is in Chinese and so is the citation. */
export function workOfReference(reference: Reference, language: Language): Work {
  const { authors, year, title, source, doi, chinese } = reference;
  const own = language === "zh-CN" ? chinese : undefined;
  const { kind, ...place } = placeOf(source, year, own?.source ?? null);
  const thesis = /, PhD thesis$/;
  return {
    ...empty,
    ...place,
    ...editionOf((own?.title ?? title).replace(thesis, "")),
    ...(own === undefined ? { authors: authors.split(", ").map(author) } : chineseAuthors(own.authors)),
    kind: thesis.test(title) ? "thesis" : kind,
    language: own === undefined ? "en" : "zh-CN",
    year,
    doi: doi ?? null,
    ...(chinese !== undefined && own === undefined && { note: "in Chinese" }),
  };
}

/** "干春晖、郑若谷", or one with 等 for the others. */
function chineseAuthors(text: string): Pick<Work, "authors" | "hasMoreAuthors"> {
  const names = text.replace(/等$/, "").split("、");
  return { authors: names.map((family) => ({ family, given: null })), hasMoreAuthors: text.endsWith("等") };
}

/** "Barro R J" and "Zou Z-H" have initials at their end; "World Bank" has none. */
function author(text: string): Author {
  const [, family = text, given = null] = /^(.+?) (\p{Lu}(?:[- ]\p{Lu})*)$/u.exec(text) ?? [];
  return { family, given };
}

const editions: readonly (readonly [RegExp, number])[] = [
  [/, second edition$|（第二版）$/, 2],
  [/, third edition$|（第三版）$/, 3],
];

function editionOf(text: string): Pick<Work, "title" | "edition"> {
  const [pattern, edition] = editions.find(([ending]) => ending.test(text)) ?? [null, null];
  return { title: pattern === null ? text : text.replace(pattern, ""), edition };
}

const placesInChinese: Readonly<Record<string, string>> = { Beijing: "北京", Shanghai: "上海" };

/**
 * Where it appeared.
 *
 * @param name of the journal or publisher in Chinese; null where it is in English.
 */
function placeOf(source: Reference["source"], year: number, name: string | null): Partial<Work> & Pick<Work, "kind"> {
  if ("journal" in source)
    return {
      kind: "article",
      journal: name ?? source.journal,
      pages: source.pages,
      ...volumeAndIssue(source.volume, year),
    };
  if ("series" in source)
    return { kind: "report", series: source.series, number: source.number, publisher: source.publisher };
  if ("publisher" in source) {
    const place = name === null ? source.place : (placesInChinese[source.place] ?? source.place);
    return { kind: "book", publisher: name ?? source.publisher, place };
  }
  const [, volume = null, issue = null] = /volume (\d+), issue (\d+)/.exec(source.unnamedJournal) ?? [];
  return { kind: "article", volume, issue, note: /\((.*)\)/.exec(source.unnamedJournal)?.[1] ?? null };
}

/** "13(4), part 2", "27(3), 27(4)", "73"; a journal without volumes has its year in their place. */
function volumeAndIssue(text: string, year: number): Pick<Work, "volume" | "issue"> {
  const [, volume = text, first, rest] = /^(\d+)(?:\(([^)]*)\))?(?:, (.*))?$/.exec(text) ?? [];
  const further = rest?.startsWith(`${volume}(`) === true ? rest.slice(volume.length + 1, -1) : rest;
  const issues = [first, further].filter((part) => part !== undefined).join(", ");
  return { volume: volume === String(year) ? null : volume, issue: issues === "" ? null : issues };
}
