/** The view in which data sets are chosen and loaded. */
export interface TablesTexts {
  readonly search: string;
  readonly searchHint: string;
  readonly groups: { readonly [Group in "tables" | "text" | "other" | "places" | "check"]: string };
  readonly nothingFound: string;
  readonly clearSearch: string;
  readonly selectSeveral: string;
  readonly selectNone: string;
  readonly selectAll: string;
  readonly selectFound: (count: number) => string;
  readonly reconstructed: string;
  /** Beside what newcomers load. */
  readonly startHere: string;
  readonly loadOne: string;
  readonly loadOnly: (name: string) => string;
  /** Label of the button that loads the selected ones: none, one with its name, or several. */
  readonly loadSelected: (count: number, name: string) => string;
  readonly choices: ChoiceTexts;
  readonly preview: PreviewTexts;
  readonly loading: (count: number, name: string) => string;
  readonly loadingSeveral: (done: number, total: number) => string;
  readonly cancelling: string;
  readonly cancel: string;
  /** After a load of one, with its name, or of several. */
  readonly loaded: (count: number, name: string) => string;
  readonly newSheets: (names: readonly string[]) => string;
  readonly goToSheet: string;
  readonly allSheets: string;
  readonly loadAgain: string;
  readonly nextFunctions: string;
  /** When sheets of what was requested are there already. */
  readonly present: (count: number, name: string) => string;
  readonly presentSheets: (names: readonly string[]) => string;
  readonly loadCopy: (count: number) => string;
  /** How many cells the user has changed, where there are any. */
  readonly changedCells: (count: number) => string;
  /** Why sheets cannot be replaced. */
  readonly movedCells: (names: readonly string[]) => string;
  /** When sheets were loaded in a way that needs other cells than the one chosen now. */
  readonly keepsChoices: string;
  /** With how many changed cells are given up. */
  readonly replace: (changed: number) => string;
  readonly replaced: (count: number, name: string) => string;
  readonly replacedSheets: (replaced: number, added: number) => string;
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
  readonly chartHint: string;
  /** Among the choices in a few words. */
  readonly noCharts: string;
}

export interface NameAndHint {
  readonly name: string;
  /** Omitted where the name says it all. */
  readonly hint?: string;
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
