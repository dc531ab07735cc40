import { type PanelReading, type PanelSource, readPanel } from "../../src/diagnosis/input/read-panel";
import { csvRows } from "../../src/sheets/csv/read";

/** What is read of a table given as lines of fields. */
export const readLines = (lines: readonly string[], more: Partial<PanelSource> = {}): PanelReading =>
  readPanel({ table: csvRows(lines.join("\n")), name: "test", prices: "constant", ...more });

/** What was noticed, as its id and English text. */
export const said = ({ notes }: PanelReading): readonly string[] => notes.map(({ id, text }) => `${id}: ${text.en}`);

/** A panel in words: each region, year and sector with its figure, in alphabetical order; null if there is none. */
export function figuresOf({ panel }: PanelReading): readonly string[] | null {
  if (panel === null) return null;
  return panel.years
    .flatMap((year, y) =>
      panel.regions.flatMap((region, r) =>
        panel.sectors.map((sector, s) => `${region} ${year} ${sector} ${panel.figures[y]?.[r]?.[s] ?? "-"}`),
      ),
    )
    .sort();
}
