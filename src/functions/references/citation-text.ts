import { type Language, localize } from "../../language/localized";
import { type Citation, type Reference, type Source, workOf } from "./reference";

/** A citation as a page shows it; the DOI becomes a link. */
export interface CitationText {
  readonly citation: string;
  readonly doi?: string;
}

/** A work in Chinese is cited in Chinese on Chinese pages. */
export function citationText(cited: Citation, language: Language): CitationText {
  const work = workOf(cited);
  const inChinese = language === "zh-CN" && work.chinese !== undefined;
  const text = inChinese ? chineseCitation(work, work.chinese) : englishCitation(work);
  const purpose = "of" in cited ? localize(cited.of, language) : null;
  const bracketed = language === "zh-CN" ? `（${purpose ?? ""}）` : ` (${purpose ?? ""})`;
  const citation = purpose === null ? text : `${text}${bracketed}`;
  return work.doi === undefined ? { citation } : { citation, doi: work.doi };
}

function englishCitation({ authors, year, title, source, chinese }: Reference): string {
  const end = chinese === undefined ? "" : " (in Chinese)";
  return `${authors} (${year}) ${title}, ${sourceText(source)}${end}`;
}

function sourceText(source: Source): string {
  if ("journal" in source) return `${source.journal} ${source.volume}: ${source.pages}`;
  if ("series" in source) return `${source.series} ${source.number}, ${source.publisher}`;
  return "publisher" in source ? `${source.publisher}, ${source.place}` : source.unnamedJournal;
}

function chineseCitation(
  { year, source }: Reference,
  { authors, title, source: name }: Required<Reference>["chinese"],
) {
  const place = "journal" in source ? ` ${source.volume}：${source.pages.replace("–", "—")}` : "";
  return `${authors}（${year}）${title}，《${name}》${place}`;
}
