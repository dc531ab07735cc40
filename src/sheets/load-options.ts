import type { Language } from "../language/localized";

/**
 * How the proportions of Tables 2 to 4 go into a sheet: as printed; live, as value added ÷ GDP, in `JJJ` functions or
 * plain Excel formulas; or as the values of these.
 */
export type ProportionForm = "printed" | "jjj" | "excel" | "values";

export interface LoadOptions {
  readonly language: Language;
  readonly form: ProportionForm;
  /** A native table of the workbook, or a plain range. */
  readonly isNativeTable: boolean;
  /** Native charts, where one helps. */
  readonly hasChart: boolean;
}
