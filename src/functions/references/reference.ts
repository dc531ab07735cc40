import type { Localized } from "../../language/localized";

/** Where a work appeared. */
export type Source =
  | {
      readonly journal: string;
      /** With its issue, such as `100(2)`. */
      readonly volume: string;
      /** The first and the last, or the number of the article. */
      readonly pages: string;
    }
  | { readonly publisher: string; readonly place: string }
  | { readonly series: string; readonly number: string; readonly publisher: string }
  /** What is known of a journal whose name is not. */
  | { readonly unnamedJournal: string };

/** A publication. Each is written once, in one of the files beside this one, and cited by every function that needs it. */
export interface Reference {
  /** Surname and initials of each author, or an institution, separated by commas. */
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  readonly source: Source;
  readonly doi?: string;
  /** Authors, title and journal or publisher of a work in Chinese. */
  readonly chinese?: { readonly authors: string; readonly title: string; readonly source: string };
}

/** A work with what it is the source of. */
export interface SourceOf {
  readonly work: Reference;
  readonly of: Localized;
}

/** A work of the references, said to be the source of something. */
export const sourceOf = (work: Reference, of: Localized): SourceOf => ({ work, of });

export type Citation = Reference | SourceOf;

/** The work that is cited. */
export const workOf = (citation: Citation): Reference => ("work" in citation ? citation.work : citation);
