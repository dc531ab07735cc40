import type { IndicatorErrorReason } from "../../core/indicator-error";

/** Why an argument could not be read. */
export type ArgumentErrorReason =
  | "text-cell"
  | "boolean-cell"
  | "text-value"
  | "boolean-value"
  | "missing-argument"
  | "one-value"
  | "unknown-mode"
  | "unknown-direction"
  | "ragged"
  | "unknown-name"
  | "unknown-name-near"
  | "not-given"
  | "error-cell"
  | "error-value"
  | "misplaced-mode"
  | "unexpected"
  | "one-region-only"
  | "needs-block"
  | "one-distribution-only"
  | "reference-of-region"
  | "larger-than-sheet";

export type ErrorReason = IndicatorErrorReason | ArgumentErrorReason;

/** A message for every reason, in one language: each script has only its own. */
export type ErrorTexts = Readonly<Record<ErrorReason, string>>;

/** The message for a reason, with its details; without texts the reason itself. */
export function errorText(
  reason: ErrorReason,
  details: Readonly<Record<string, string | number>>,
  texts: ErrorTexts | null,
): string {
  return (texts?.[reason] ?? reason).replace(/\{(\w+)\}/g, (_, key: string) => String(details[key] ?? ""));
}
