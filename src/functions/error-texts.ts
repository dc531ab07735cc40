import type { IndicatorErrorReason } from "../core/indicator-error";

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
  | "larger-than-sheet"
  | "larger-than-web";

export type ErrorReason = IndicatorErrorReason | ArgumentErrorReason;

/** A message for every reason, in one language: each script has only its own. */
export type ErrorTexts = Readonly<Record<ErrorReason, string>>;

/**
 * The message for a reason; without texts the reason itself. `{name}` is replaced by the detail of that name,
 * `{name|one|many}` by a word that agrees with it, `{name、}` by a list with this comma.
 */
export function errorText(
  reason: ErrorReason,
  details: Readonly<Record<string, string | number>>,
  texts: ErrorTexts | null,
): string {
  return (texts?.[reason] ?? reason).replace(
    /\{(\w+)(、)?(?:\|(\w+)\|(\w+))?\}/g,
    (_, key: string, comma?: string, one?: string, many?: string) => {
      const detail = details[key] ?? "";
      if (one !== undefined) return detail === 1 ? one : (many ?? "");
      return comma === undefined ? String(detail) : String(detail).split(", ").join(comma);
    },
  );
}
