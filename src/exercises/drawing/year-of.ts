/** The year in a header such as `2013`, `2013年` or `FY 2013`; NaN if there is none. */
export function yearOf(header: string): number {
  return Number(/\d{4}/.exec(header.normalize("NFKC"))?.[0] ?? NaN);
}
