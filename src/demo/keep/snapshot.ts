import type { WorkbookData } from "@odoo/o-spreadsheet";
import type { Library, Model } from "../../hosts/grid/library";

/** Raised when what is kept changes its form; of another version nothing is read. */
const version = 1;

/** A workbook as it is kept. */
interface Snapshot {
  readonly version: typeof version;
  readonly data: WorkbookData;
}

interface Exporting {
  readonly _exportData: (isSquished: boolean) => WorkbookData;
}

/** The workbook as it can be kept. The library's own export reads everything back to check it, which takes too long. */
export const snapshotOf = (model: Model): Snapshot => ({
  version,
  data: (model as unknown as Exporting)._exportData(false),
});

/** The workbook that was kept; null when it is not one of ours, or the library cannot open it. */
export function modelOf(library: Library, kept: unknown): Model | null {
  if (!isSnapshot(kept)) return null;
  try {
    return new library.Model(kept.data);
  } catch {
    return null;
  }
}

function isSnapshot(kept: unknown): kept is Snapshot {
  if (typeof kept !== "object" || kept === null || !("version" in kept) || kept.version !== version) return false;
  const { data } = kept as { readonly data?: { readonly sheets?: unknown } };
  return typeof data === "object" && Array.isArray(data.sheets) && data.sheets.length > 0;
}
