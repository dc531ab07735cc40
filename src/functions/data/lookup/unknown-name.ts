import { IndicatorError } from "../../../core/indicator-error";
import type { ErrorReason } from "../../error-texts";

/** A name that was not found, and the known ones. */
interface Unknown {
  readonly argument: string;
  readonly found: string;
  /** The known name that was probably meant; null if none is similar. */
  readonly nearest: string | null;
  readonly known: readonly string[];
  /** The region for which a known measure has no figure. */
  readonly absentFrom?: string | null;
}

/** The error `#N/A` for an unknown name, with the known names. */
export function unknownName({
  argument,
  found,
  nearest,
  known,
  absentFrom = null,
}: Unknown): IndicatorError<ErrorReason> {
  const details = { argument, found, known: known.join(", ") };
  if (absentFrom !== null)
    return new IndicatorError<ErrorReason>("notFound", "not-given", { ...details, region: absentFrom });
  return nearest === null
    ? new IndicatorError<ErrorReason>("notFound", "unknown-name", details)
    : new IndicatorError<ErrorReason>("notFound", "unknown-name-near", { ...details, nearest });
}
