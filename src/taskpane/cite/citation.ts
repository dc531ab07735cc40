import { bibtex } from "../../functions/references/formats/bibtex";
import { gbt7714 } from "../../functions/references/formats/gb-t-7714";
import { ris } from "../../functions/references/formats/ris";
import { softwareWork, type Work, workOfReference } from "../../functions/references/formats/work";
import type { Language } from "../../language/localized";
import { citedBy, paper, works } from "./cited-works";

export type CitationFormat = "bibtex" | "ris" | "gbt7714";

const formats: { readonly [F in CitationFormat]: (works: readonly Work[]) => string } = { bibtex, ris, gbt7714 };

/**
 * This version of JJJ with what to cite beside it: the sources of a function, or the paper.
 *
 * @param name of the function; null: the paper.
 */
export function citation(name: string | null, version: string, language: Language, format: CitationFormat): string {
  const places = name === null ? [paper] : (citedBy[name] ?? []);
  const cited = places.flatMap((place) => works[place] ?? []).map((work) => workOfReference(work, language));
  return formats[format]([softwareWork(version, language), ...cited]);
}
