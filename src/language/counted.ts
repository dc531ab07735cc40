const numbers = new Intl.NumberFormat("en");

/** A number with its noun in English, such as `1 row` or `1,200 rows`. */
export const counted = (count: number, one: string, several: string): string =>
  `${numbers.format(count)} ${count === 1 ? one : several}`;
