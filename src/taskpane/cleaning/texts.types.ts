import type { Kept } from "../../sheets/own-table/cleaning/clean-table";
import type { CleaningSettings } from "../../sheets/own-table/cleaning/settings";

type Choices<Value extends string> = { readonly [V in Value]: string };

/** The page that makes numbers of text in a range. */
export interface CleaningTexts {
  readonly back: string;
  readonly title: (place: string) => string;
  readonly introduction: string;
  readonly decimal: string;
  readonly decimals: Choices<CleaningSettings["decimal"]>;
  readonly decimalAssumed: string;
  readonly decimalMixed: string;
  readonly brackets: string;
  readonly bracketChoices: Choices<CleaningSettings["brackets"]>;
  readonly bracketsProposed: string;
  readonly bracketsOpen: string;
  readonly dashes: string;
  readonly dashChoices: Choices<CleaningSettings["dashes"]>;
  readonly errors: string;
  readonly errorChoices: Choices<CleaningSettings["errors"]>;
  /** What a blank row means for the functions. */
  readonly errorRows: string;
  readonly changes: (numbers: number, blanks: number) => string;
  readonly noChanges: string;
  readonly columns: { readonly cell: string; readonly before: string; readonly after: string; readonly marks: string };
  readonly blank: string;
  readonly kept: (count: number) => string;
  readonly why: Choices<Kept["why"]>;
  readonly showAll: (count: number) => string;
  /** In place of `showAll`, where there are very many. */
  readonly showMore: (count: number) => string;
  readonly goTo: (address: string) => string;
  readonly write: (numbers: number, blanks: number) => string;
  readonly done: (count: number) => string;
  readonly undo: string;
  readonly undone: (count: number) => string;
  readonly changedSince: (count: number) => string;
  readonly tooLarge: (most: number) => string;
  readonly missing: string;
}
