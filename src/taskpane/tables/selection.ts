/** The selection after one item is added or removed, in the order of `all`. */
export function withSelected<Id>(
  all: readonly Id[],
  selected: readonly Id[],
  id: Id,
  isSelected: boolean,
): readonly Id[] {
  return all.filter((one) => (one === id ? isSelected : selected.includes(one)));
}

/** The selection after all of `some` are added or removed; the others stay as they were. */
export function withAllSelected<Id>(
  all: readonly Id[],
  selected: readonly Id[],
  some: readonly Id[],
  isSelected: boolean,
): readonly Id[] {
  return all.filter((one) => (some.includes(one) ? isSelected : selected.includes(one)));
}
