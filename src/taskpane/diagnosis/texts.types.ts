/** The tables that a diagnosis can use besides the main one. */
export type MoreFigures = "perHead" | "population" | "employment" | "pressure" | "exchanges";

/** What the view of the diagnosis says. */
export interface DiagnosisTexts {
  readonly lead: string;
  readonly read: string;
  readonly readAgain: string;
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
  readonly keep: string;
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
  readonly policyYear: string;
  readonly policyAdds: string;
  readonly useSelection: string;
  readonly remove: string;
  readonly usedFrom: (place: string) => string;
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
