/** What is ticked after one tick more or less, in the order of `all`. */
export function afterTick<Id>(all: readonly Id[], ticked: readonly Id[], id: Id, isTicked: boolean): readonly Id[] {
  return all.filter((one) => (one === id ? isTicked : ticked.includes(one)));
}

/** What is ticked after all of `some` are, or none of them; the others stay as they were. */
export function afterTickOfAll<Id>(
  all: readonly Id[],
  ticked: readonly Id[],
  some: readonly Id[],
  isTicked: boolean,
): readonly Id[] {
  return all.filter((one) => (some.includes(one) ? isTicked : ticked.includes(one)));
}
