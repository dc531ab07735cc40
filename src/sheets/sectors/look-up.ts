import type { Language } from "../../language/localized";
import type { PaperTable } from "../../paper/types";
import { absoluteAddress, columnLetters } from "../references/address";
import { seriesLabel } from "./labels";
import { sectorLayout, type SectorSeries } from "./layout";

/** A table of a sector as it is loaded, and how a formula names its sheet: nothing for one in the same sheet. */
export interface LoadedTable {
  readonly table: PaperTable;
  readonly language: Language;
  readonly prefix: string;
}

/**
 * What a formula looks for: the region by a text or a cell with its name, the year by its number or a cell with it.
 * A figure is found by what its row and column say, so that rows and columns can be sorted, moved and inserted.
 */
export interface Sought {
  readonly region: string;
  readonly series: SectorSeries;
  readonly year: number | string;
}

/** A figure of a table, or of the workings below it. */
export function figureIn(loaded: LoadedTable, { region, series, year }: Sought): string {
  const { block, headers } = sectorLayout(loaded.table);
  const figures = loaded.prefix + absoluteAddress(block(series));
  // The headers are numbers, or texts where they are those of a native table.
  const years = loaded.prefix + absoluteAddress({ ...headers, left: 0 });
  const asText = typeof year === "number" ? quoted(String(year)) : `${year}&""`;
  const column = `MATCH(1,INDEX((${years}=${year})+(${years}=${asText}),0),0)`;
  return `INDEX(${figures},${rowOf(loaded, { region, series })},${column})`;
}

/** A figure of the same sheet for the year of the column that the formula is in. */
export function figureInColumn(loaded: LoadedTable, { region, series }: Omit<Sought, "year">, column: number): string {
  const { top, bottom } = sectorLayout(loaded.table).block(series);
  const letters = columnLetters(column);
  return `INDEX(${letters}$${top + 1}:${letters}$${bottom + 1},${rowOf(loaded, { region, series })})`;
}

/** A text in a formula. */
export const quoted = (said: string): string => `"${said.replace(/"/g, '""')}"`;

/** Both conditions together are met in one row only; the INDEX spares older versions an array formula. */
function rowOf({ table, language, prefix }: LoadedTable, { region, series }: Omit<Sought, "year">): string {
  const block = sectorLayout(table).block(series);
  const [regions, labels] = [0, 1].map((column) => prefix + absoluteAddress({ ...block, left: column, right: column }));
  const label = quoted(seriesLabel(table, series, language));
  return `MATCH(1,INDEX((${regions ?? ""}=${region})*(${labels ?? ""}=${label}),0),0)`;
}
