/** The view in which data sets are chosen and loaded. */
export interface TablesTexts {
  readonly search: string;
  readonly searchHint: string;
  readonly groups: { readonly [Group in "tables" | "text" | "other" | "check"]: string };
  readonly nothingFound: string;
  readonly clearSearch: string;
  readonly selectAll: string;
  readonly selectFound: (count: number) => string;
  readonly reconstructed: string;
  readonly loadOne: string;
  readonly loadOnly: (name: string) => string;
  /** Label of the button that loads the selected ones: none, one with its name, or several. */
  readonly loadSelected: (count: number, name: string) => string;
  readonly nothingSelected: string;
  readonly choices: ChoiceTexts;
  readonly preview: PreviewTexts;
  readonly loading: (count: number, name: string) => string;
  readonly loadingSeveral: (done: number, total: number) => string;
  readonly cancelling: string;
  readonly cancel: string;
  /** The text before and after the place, which is a link. */
  readonly written: (name: string) => readonly [before: string, after: string];
  readonly loadAgain: string;
  readonly next: string;
  readonly nextFunctions: string;
}

/** How data sets are loaded. */
export interface ChoiceTexts {
  readonly title: string;
  readonly form: string;
  readonly forms: { readonly [Form in "printed" | "jjj" | "excel" | "values"]: NameAndHint };
  readonly language: string;
  readonly languageOfPane: string;
  readonly range: string;
  readonly ranges: { readonly [Range in "plain" | "table"]: NameAndHint };
  readonly chart: string;
  readonly charts: { readonly [Chart in "with" | "without"]: NameAndHint };
}

export interface NameAndHint {
  readonly name: string;
  readonly hint: string;
}

/** A look at a data set before it is loaded. */
export interface PreviewTexts {
  readonly title: string;
  readonly titleOf: (name: string) => string;
  readonly parts: { readonly [Part in "picture" | "sheet" | "source"]: string };
  readonly newSheet: (sheet: string) => string;
  readonly rowsLeft: (count: number) => string;
  /** What is loaded besides the cells: a native table, charts, notes. */
  readonly withTable: string;
  readonly withCharts: (count: number) => string;
  readonly withNotes: (count: number) => string;
  readonly row: string;
  readonly preparing: string;
  readonly facts: {
    readonly [Fact in "title" | "unit" | "size" | "vintage" | "source" | "licence" | "checksum"]: string;
  };
  readonly size: (rows: number, columns: number) => string;
}
