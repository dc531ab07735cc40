import { type Localized, text } from "../../../language/localized";

/** Why a formula has no value; what is wrong and what to do, in words. */
export class FormulaFailure extends Error {
  override readonly name = "FormulaFailure";

  constructor(readonly why: Localized) {
    super(why.en);
  }
}

export const failure = (en: string, zh: string): FormulaFailure => new FormulaFailure(text(en, zh));

/** An error value, as the sheet would show it. */
export const errorValue = (code: string): FormulaFailure =>
  failure(`the formula results in ${code}`, `公式结果为 ${code}`);
