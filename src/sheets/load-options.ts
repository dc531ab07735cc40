import type { Language } from "../language/localized";

/**
 * How a sheet shows the proportions of Tables 2 to 4: as printed; live, as value added ÷ GDP, with `JJJ` functions or
 * Excel's own; or as the values of these.
 */
export type ProportionForm = "printed" | "jjj" | "excel" | "values";

export interface LoadOptions {
  readonly language: Language;
  readonly form: ProportionForm;
  /** A native table of the workbook, or ordinary cells. */
  readonly isNativeTable: boolean;
  /** Native charts, where one helps. */
  readonly hasChart: boolean;
}
