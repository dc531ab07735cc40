/** How many cells a result fills, and how many of its rows are headings and of its columns labels. */
export interface ResultSize {
  readonly rows: number;
  readonly columns: number;
  readonly headings: number;
  readonly labels: number;
}
