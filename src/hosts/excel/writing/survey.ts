/** What the writer must know of the workbook before it touches it. */
export interface WorkbookSurvey {
  /** Whether the structure is protected: then no sheet can be added. */
  readonly isProtected: boolean;
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  /** Names of the native tables and of the workbook's defined names, which no table may have. */
  readonly reservedNames: readonly string[];
  readonly activeSheetId: string;
}

/** Reads it in one round trip. */
export function surveyWorkbook(): Promise<WorkbookSurvey> {
  return Excel.run(async (context) => {
    const { workbook } = context;
    const protection = workbook.protection.load("protected");
    const sheets = workbook.worksheets.load("items/id,items/name");
    const tables = workbook.tables.load("items/name");
    const names = workbook.names.load("items/name");
    const active = workbook.worksheets.getActiveWorksheet().load("id");
    await context.sync();
    return {
      isProtected: protection.protected,
      sheets: sheets.items.map(({ id, name }) => ({ id, name })),
      reservedNames: [...tables.items, ...names.items].map((item) => item.name),
      activeSheetId: active.id,
    };
  });
}
