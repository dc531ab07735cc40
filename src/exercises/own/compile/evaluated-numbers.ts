import type { Table } from "../formula/values";

/** The numbers of a result in reading order; of a choice the place of the word, counted from 0. */
export const numbersOf = (result: Table, isChoice: boolean): readonly number[] =>
  result.flat().map((cell) => (typeof cell === "number" ? cell - (isChoice ? 1 : 0) : NaN));
