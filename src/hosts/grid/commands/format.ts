import type { CellPosition, CoreCommand, Zone } from "@odoo/o-spreadsheet";
import { formats as known } from "../../../sheets/number-formats";

type Formats = readonly (readonly (string | null)[])[];

/** The commands that give cells their number formats, from the upper left one; a null leaves a cell its own. */
export function formatCommands(formats: Formats, { sheetId, col, row }: CellPosition): CoreCommand[] {
  const distinct = new Set(formats.flat());
  distinct.delete(null);
  return [...distinct].map((format) => ({
    type: "SET_FORMATTING",
    sheetId,
    target: zonesOf(formats, format).map((zone) => ({
      left: zone.left + col,
      right: zone.right + col,
      top: zone.top + row,
      bottom: zone.bottom + row,
    })),
    // The grid has no word for the format that it chooses by itself.
    format: format === known.general ? "" : (format ?? ""),
  }));
}

/** The rectangles of cells with a format: the runs in each row, those of equal rows as one. */
function zonesOf(formats: Formats, format: string | null): Zone[] {
  const zones: Zone[] = [];
  const open = new Map<string, Zone>();
  formats.forEach((cells, row) => {
    let left = 0;
    while (left < cells.length) {
      let right = left;
      while (right < cells.length && cells[right] === format) right++;
      if (right > left) {
        const key = `${left},${right}`;
        const above = open.get(key);
        if (above?.bottom === row - 1) above.bottom = row;
        else {
          const zone = { left, right: right - 1, top: row, bottom: row };
          zones.push(zone);
          open.set(key, zone);
        }
      }
      left = right + 1;
    }
  });
  return zones;
}
