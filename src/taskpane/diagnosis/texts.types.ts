/** The tables that a diagnosis can use besides the main one. */
export type MoreFigures = "perHead" | "population" | "employment" | "pressure" | "exchanges";

/** What the form says in which the reading is corrected. */
export interface CorrectionTexts {
  readonly title: string;
  readonly asRead: string;
  readonly columns: { readonly [Role in "region" | "sector" | "year" | "value"]: string };
  readonly unit: string;
  readonly regions: string;
  readonly sectors: string;
  readonly uses: { readonly [Use in "region" | "total" | "out"]: string };
  readonly kinds: { readonly [Kind in 0 | 1 | 2 | 3]: string };
}

/** What the view of the diagnosis says. */
export interface DiagnosisTexts {
  readonly lead: string;
  readonly read: string;
  readonly readAgain: string;
  readonly reading: string;
  readonly tryPaper: string;
  readonly paperNote: string;
  readonly shapesTitle: string;
  readonly shapes: readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[];
  readonly noTable: string;
  readonly stopped: string;
  readonly whatWasRead: string;
  readonly size: (regions: number, sectors: number, years: number) => string;
  readonly noUnit: string;
  readonly lookAt: string;
  readonly kinds: { readonly [Kind in "stop" | "ask" | "note"]: string };
  readonly toFix: (count: number) => string;
  readonly keep: string;
  /** That a preset is not used, and how it is used again. */
  readonly refused: { readonly [Guard in "D5" | "D17" | "D18"]: { readonly said: string; readonly undo: string } };
  readonly useAsData: (side: "region" | "sector", name: string) => string;
  readonly keepApart: string;
  readonly omitRows: string;
  readonly takeFigures: (heading: string) => string;
  readonly notUse: string;
  readonly andMore: (count: number) => string;
  readonly omitted: string;
  readonly omitNothing: string;
  readonly exclude: (name: string) => string;
  readonly onlyUnit: (unit: string) => string;
  readonly excluded: (names: readonly string[]) => string;
  readonly useAgain: string;
  readonly correction: CorrectionTexts;
  readonly choices: string;
  readonly from: string;
  readonly to: string;
  readonly reference: string;
  readonly together: string;
  readonly prices: string;
  readonly pricesKinds: { readonly [Kind in "current" | "constant" | "not money" | "unknown"]: string };
  readonly more: string;
  readonly moreHint: string;
  readonly figures: { readonly [Figures in MoreFigures]: { readonly name: string; readonly adds: string } };
  /** How many findings become possible. */
  readonly findingsMore: (count: number) => string;
  /** Why a table is not used. */
  readonly unusable: (kind: MoreFigures, isForeign: boolean, lacking: readonly string[]) => string;
  readonly perUsd: string;
  readonly perUsdAdds: string;
  readonly notRate: string;
  readonly policyYear: string;
  readonly policyAdds: string;
  readonly notYear: string;
  readonly policyRange: (first: number, last: number) => string;
  readonly policyFewYears: string;
  readonly useSelection: string;
  readonly remove: string;
  readonly usedFrom: (place: string) => string;
  readonly sheetLanguage: string;
  readonly help: string;
  readonly build: string;
  readonly buildHint: string;
  readonly building: (done: number, total: number) => string;
  readonly cancel: string;
  readonly cancelling: string;
  readonly done: string;
  readonly calculating: string;
  readonly notCalculated: string;
  readonly open: string;
  readonly another: string;
  readonly copy: string;
  readonly sentences: string;
}
