import type { TableNumber } from "./load-state";

/** The ticked tables after one tick more or less, in the order of `all`. */
export function afterTick(
  all: readonly TableNumber[],
  ticked: readonly TableNumber[],
  table: TableNumber,
  isTicked: boolean,
): readonly TableNumber[] {
  return all.filter((one) => (one === table ? isTicked : ticked.includes(one)));
}
