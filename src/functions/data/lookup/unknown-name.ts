import { IndicatorError } from "../../../core/indicator-error";
import type { ErrorReason } from "../../runtime/error-texts";

/** What was looked for and not found, and what there is. */
interface Unknown {
  readonly argument: string;
  readonly found: string;
  /** What was probably meant; null when nothing known is near. */
  readonly nearest: string | null;
  readonly known: readonly string[];
  /** Where the name is known and only not given: the region without it. */
  readonly absentFrom?: string | null;
}

/** `#N/A` for a name that does not exist, naming what does. */
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
