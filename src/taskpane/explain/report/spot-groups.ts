import { rangeAddress } from "../../../sheets/references/address";
import { cornersOf } from "../../../sheets/references/reference";
import type { Place } from "../../formula/reference-text";
import type { Spot } from "../read-cells";

/** Cells of the same kind beside each other. */
export interface SpotGroup {
  readonly spots: readonly Spot[];
  /** All of them; null for what was typed or calculated. */
  readonly place: Place | null;
}

/** Cells that adjoin, in a column or in a row, together: they often have the same reason. */
export function groupSpots(spots: readonly Spot[]): readonly SpotGroup[] {
  const down = grouped(spots, "row");
  const across = grouped(byRows(spots), "column");
  return across.length < down.length ? across : down;
}

/** Along a row they are in the order of reading, along a column by columns. */
function grouped(spots: readonly Spot[], along: "row" | "column"): readonly SpotGroup[] {
  const ordered = along === "row" ? byColumns(spots) : spots;
  const groups: Spot[][] = [];
  for (const spot of ordered) {
    const last = groups.at(-1);
    if (last !== undefined && adjoin(last.at(-1), spot, along)) last.push(spot);
    else groups.push([spot]);
  }
  return groups.map((group) => ({ spots: group, place: placeOf(group) }));
}

const cornerOf = ({ place }: Spot) => (place === null ? null : cornersOf(place.address));

const sortedBy = (spots: readonly Spot[], key: (corner: { top: number; left: number }) => readonly [number, number]) =>
  [...spots].sort((a, b) => {
    const [first, second] = [cornerOf(a), cornerOf(b)];
    if (first === null || second === null) return 0;
    const [one, other] = [key(first), key(second)];
    return one[0] - other[0] || one[1] - other[1];
  });

const byColumns = (spots: readonly Spot[]) => sortedBy(spots, ({ top, left }) => [left, top]);
const byRows = (spots: readonly Spot[]) => sortedBy(spots, ({ top, left }) => [top, left]);

function adjoin(before: Spot | undefined, spot: Spot, along: "row" | "column"): boolean {
  if (before === undefined || before.place?.sheet !== spot.place?.sheet) return false;
  const [first, second] = [cornerOf(before), cornerOf(spot)];
  if (first === null || second === null) return false;
  return along === "row"
    ? first.left === second.left && second.top === first.top + 1
    : first.top === second.top && second.left === first.left + 1;
}

function placeOf(group: readonly Spot[]): Place | null {
  const [first, last] = [group[0], group.at(-1)];
  const [from, to] = [first && cornerOf(first), last && cornerOf(last)];
  if (first?.place == null || !from || !to) return null;
  const address = rangeAddress({ top: from.top, left: from.left, bottom: to.top, right: to.left });
  return { sheet: first.place.sheet, address };
}
