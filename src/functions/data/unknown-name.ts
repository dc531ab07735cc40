import { IndicatorError } from "../../core/indicator-error";
import type { ErrorReason } from "../error-texts";

/** What was looked for and not found, and what there is. */
interface Unknown {
  readonly argument: string;
  readonly found: string;
  /** What was probably meant; null when nothing known is near. */
  readonly nearest: string | null;
  readonly known: readonly string[];
}

/** `#N/A` for a name that does not exist, naming what does. */
export function unknownName({ argument, found, nearest, known }: Unknown): IndicatorError<ErrorReason> {
  const details = { argument, found, known: known.join(", ") };
  return nearest === null
    ? new IndicatorError<ErrorReason>("notFound", "unknown-name", details)
    : new IndicatorError<ErrorReason>("notFound", "unknown-name-near", { ...details, nearest });
}
