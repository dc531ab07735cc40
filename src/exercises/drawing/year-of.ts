/** The year in a head such as `2013`, `2013年` or `FY 2013`; NaN where there is none. */
export function yearOf(head: string): number {
  return Number(/\d{4}/.exec(head.normalize("NFKC"))?.[0] ?? NaN);
}
