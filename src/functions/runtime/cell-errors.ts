import { IndicatorError, type IndicatorErrorKind } from "../../core/indicator-error";
import { type ErrorReason, type ErrorTexts, errorText } from "../error-texts";

/** Thrown to return an error value of the sheet, unchanged, as the whole result. */
export class SheetError extends Error {
  constructor(readonly original: unknown) {
    super("an error value of the sheet");
  }
}

/** An argument that cannot be read, `#VALUE!`. */
export function argumentError(
  reason: ErrorReason,
  details: Readonly<Record<string, string | number>>,
): IndicatorError<ErrorReason> {
  return new IndicatorError<ErrorReason>("value", reason, details);
}

/** The error values that a custom function can return: Excel shows #VALUE! without a word for all others. */
const returnable: ReadonlySet<string> = new Set(["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!"]);

/**
 * What an error value in the input comes to: the value itself, or where no function can return it an argument error that
 * says what it is and where.
 */
export function inputError(original: unknown, place: Readonly<Record<string, string | number>>): Error {
  const code = errorCodeOf(original);
  const isReturnable = code === null || returnable.has(code);
  if (isReturnable) return new SheetError(original);
  return argumentError("row" in place ? "error-cell" : "error-value", { ...place, found: code });
}

const codes: Readonly<Record<IndicatorErrorKind, string>> = {
  value: "#VALUE!",
  notFound: "#N/A",
  division: "#DIV/0!",
  domain: "#NUM!",
};

const names: Readonly<Record<string, keyof typeof CustomFunctions.ErrorCode>> = {
  "#VALUE!": "invalidValue",
  "#N/A": "notAvailable",
  "#DIV/0!": "divisionByZero",
  "#NUM!": "invalidNumber",
  "#NULL!": "nullReference",
  "#NAME?": "invalidName",
  "#REF!": "invalidReference",
};

/** Excel shows messages only for these two. */
const withMessage: ReadonlySet<string> = new Set(["#VALUE!", "#N/A"]);

/** Replaces Excel's class in runtimes that have none, such as office.js in a browser. */
class PlainError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

interface Runtime {
  readonly Error?: typeof PlainError;
  readonly ErrorCode?: typeof CustomFunctions.ErrorCode;
}

/** Looked up at each use: some runtimes add the class after the script has loaded, and the pane has none. */
const runtime = (): Runtime => (typeof CustomFunctions === "undefined" ? {} : CustomFunctions);

const errorClass = (): typeof PlainError => runtime().Error ?? PlainError;

/** Makes an error of the host, for a whole call or for a cell of its result. */
export type ErrorMaker = (code: string, message?: string) => unknown;

/** Whether a value is an error that Excel accepts. */
const isExcelError = (value: unknown): boolean => value instanceof errorClass();

/** An error of Excel's own class. */
export function excelError(code: string, message?: string): unknown {
  const name = names[code];
  const excelCode = (name === undefined ? undefined : runtime().ErrorCode?.[name]) ?? code;
  const ExcelError = errorClass();
  return withMessage.has(code) && message !== undefined
    ? new ExcelError(excelCode, message)
    : new ExcelError(excelCode);
}

/** The error that the sheet shows for what a computation has thrown. */
export function toExcelError(thrown: unknown, texts: ErrorTexts | null, make: ErrorMaker): unknown {
  if (thrown instanceof SheetError) return passedOn(thrown.original, texts, make);
  if (thrown instanceof IndicatorError)
    return make(codes[thrown.kind], errorText(thrown.reason as ErrorReason, thrown.details, texts));
  const found = thrown instanceof Error ? thrown.message : String(thrown);
  return make("#VALUE!", errorText("unexpected", { found }, texts));
}

/** An error value of the sheet in the form in which the host accepts it as a result. */
export function passedOn(original: unknown, texts: ErrorTexts | null, make: ErrorMaker): unknown {
  if (original instanceof IndicatorError) return toExcelError(original, texts, make);
  const code = errorCodeOf(original) ?? "#VALUE!";
  if (isExcelError(original)) return original;
  const { message } = original as { readonly message?: unknown };
  return make(code, typeof message === "string" ? message : undefined);
}

/** The code, such as `#N/A`, of a value from Excel that is an error; null for other values. */
export function errorCodeOf(value: unknown): string | null {
  if (typeof value !== "object" || value === null) return null;
  const { code, type, basicValue } = value as Readonly<Record<string, unknown>>;
  // Texts can begin with # as well.
  for (const candidate of [code, type === "Error" ? basicValue : undefined])
    if (typeof candidate === "string" && candidate.startsWith("#")) return candidate;
  return isExcelError(value) ? "#VALUE!" : null;
}
