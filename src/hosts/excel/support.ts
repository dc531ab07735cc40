/** What the writer cannot do without: protection, freezing and the ranges of chart series came with ExcelApi 1.7. */
export const required = { set: "ExcelApi", version: "1.7" } as const;

/** Whether this Excel knows a requirement set. */
export function supports(set: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}

/** Notes of a sheet. */
export function supportsNotes(): boolean {
  return supports("ExcelApi", "1.18");
}

/** The size of a note; Excel on the web has no such thing. */
export function supportsNoteSizes(): boolean {
  return supportsNotes() && Office.context.platform !== Office.PlatformType.OfficeOnline;
}

/** Several requests as one undo step. */
export function supportsUndoGroups(): boolean {
  return supports("ExcelApi", "1.20");
}

/** Runs a batch, if wished as one undo step, which needs {@link supportsUndoGroups}. */
export function run<T>(isOneUndoStep: boolean, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return isOneUndoStep ? Excel.run({ mergeUndoGroup: true }, batch) : Excel.run(batch);
}

/** The number formats of a chart's axes. */
export function supportsAxisFormats(): boolean {
  return supports("ExcelApi", "1.8");
}

/** Where a formula spills. */
export function supportsSpills(): boolean {
  return supports("ExcelApi", "1.12");
}

/** How a sheet is printed. */
export function supportsPageLayout(): boolean {
  return supports("ExcelApi", "1.9");
}

/** Several selected areas. */
export function supportsAreas(): boolean {
  return supports("ExcelApi", "1.9");
}

/** Rules for what may be entered into a cell. */
export function supportsValidation(): boolean {
  return supports("ExcelApi", "1.8");
}

/** Whether a sheet shows lines between its cells. */
export function supportsGridLines(): boolean {
  return supports("ExcelApi", "1.8");
}

/** Rows that can be folded away. */
export function supportsOutlines(): boolean {
  return supports("ExcelApi", "1.10");
}

/** The distance of a text from the edge of its cell. */
export function supportsIndents(): boolean {
  return supports("ExcelApi", "1.9");
}
