import { type InputRows, textOf, yearIn, yearOf } from "../cells";
import { roleOf } from "../headings";
import { type Lead, unitLine } from "./heading-cells";
import type { Key, KeyColumns } from "./keys";
import { isOfSectors } from "./sides";

/** A name without the unit in brackets after it. */
const withoutUnit = (text: string): string => text.replace(/\s*[(（][^()（）]*[)）]\s*$/, "").trim();

/** What the columns below a heading hold, and what their rows are named by. */
export interface BlockNames {
  readonly keys: KeyColumns;
  readonly unitColumn: number | null;
  /** What all figures below share. */
  readonly common: Partial<Readonly<Record<Key, string>>>;
  /** What the figures of a column share. */
  readonly columns: readonly (Partial<Readonly<Record<Key, string>>> | null)[];
}

/** Says which names are of regions and which of sectors, in rows, in the corner and in the lines above. */
export function named(
  lead: Lead,
  body: InputRows,
  titles: readonly string[],
  columns: BlockNames["columns"],
  free: readonly Key[],
): BlockNames {
  const corner = textOf(lead.head[lead.names[0] ?? lead.year ?? 0]);
  const said = [...titles, corner].map(withoutUnit);
  const namesIn = (column: number) =>
    [...new Set(body.map((row) => textOf(row[column])))].filter((name) => name !== "");
  const heads = [...new Set(columns.flatMap((one) => one?.sector ?? []))];
  const title = said.filter((line) => isTitle(line)).pop() ?? "";
  const common: Partial<Record<Key, string>> = {};
  const year =
    free.includes("year") && lead.year === null
      ? (said
          .map((line) => yearOf(line) ?? yearIn(line))
          .filter((found) => found !== null)
          .pop() ?? null)
      : null;
  if (year !== null) common.year = String(year);
  const yearKey = free.includes("year") && lead.year !== null ? { year: lead.year } : {};
  const isSectors = (column: number) => {
    const role = roleOf(textOf(lead.head[column]));
    return role === null || role === "value" ? isOfSectors(namesIn(column)) : role === "sector";
  };
  const swapped = () => columns.map((one) => (one === null ? null : swap(one)));
  const base = { unitColumn: lead.unit, common };
  const [one, two] = lead.names;
  if (free.includes("sector")) {
    if (one !== undefined && two !== undefined) {
      const isRegionFirst = roleOf(textOf(lead.head[one])) === "region" || (!isSectors(one) && isSectors(two));
      const [region, sector] = isRegionFirst ? [one, two] : [two, one];
      return { ...base, columns, keys: { region, sector } };
    }
    const column = one ?? 0;
    const side = isSectors(column) ? "sector" : "region";
    common[side === "sector" ? "region" : "sector"] = title;
    return { ...base, columns, keys: { [side]: column } };
  }
  if (one === undefined) {
    // Years down: the names above the columns are of one side, the title of the other.
    const areHeadsRegions = !isOfSectors(heads) && isOfSectors([title]);
    return areHeadsRegions
      ? { ...base, common: { ...common, sector: title }, columns: swapped(), keys: yearKey }
      : { ...base, common: { ...common, region: title }, columns, keys: yearKey };
  }
  const areRowsSectors = isSectors(one) && !isOfSectors(heads);
  return areRowsSectors
    ? { ...base, columns: swapped(), keys: { ...yearKey, sector: one } }
    : { ...base, columns, keys: { ...yearKey, region: one } };
}

const swap = ({ sector, ...rest }: Partial<Readonly<Record<Key, string>>>) =>
  sector === undefined ? rest : { ...rest, region: sector };

/** Whether a line says what a block is of: no unit, no year alone, no heading of a column. */
const isTitle = (line: string): boolean =>
  line !== "" && unitLine(line) === "" && yearOf(line) === null && roleOf(line) === null;
