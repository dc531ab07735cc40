import { WriteError, type WriteFailure } from "../host";

/** Excel's error codes that mean something to the user; every other one is just a failure of the host. */
const failures: { readonly [code: string]: WriteFailure } = {
  InvalidOperationInCellEditMode: "editing",
  AccessDenied: "protected",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  NotImplemented: "unsupported",
};

/** Excel's code of an error, which is the same in every language; null for an error that is not Excel's. */
export function errorCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/** What Excel answers where it cannot merge undo steps, or not of this request (office-js issues 6255, 6491, 6711). */
const undoRefusals: readonly (string | null)[] = [
  ...["UndoNotSupported", "NotImplemented", "GeneralException", "InternalServerError", "InvalidArgument"],
];

/** Whether the request may succeed as several undo steps; other causes have the same codes, so try only again. */
export function mayRefuseUndoGroup(error: unknown): boolean {
  return undoRefusals.includes(errorCode(error));
}

type RemainingSheets = Pick<WriteError, "leftovers" | "kept">;

const none: RemainingSheets = { leftovers: [], kept: [] };

/** The error that the pane understands, with the new sheets that are still there. */
export function toWriteError(error: unknown, { leftovers, kept }: RemainingSheets = none): WriteError {
  if (error instanceof WriteError) return new WriteError(error.failure, error.detail, leftovers, kept);
  const code = errorCode(error);
  const failure = code === null ? "host" : (failures[code] ?? "host");
  return new WriteError(failure, describe(error, code), leftovers, kept);
}

function describe(error: unknown, code: string | null): string {
  if (!(error instanceof Error)) return code ?? String(error);
  const { debugInfo } = error as Partial<OfficeExtension.Error>;
  const location = debugInfo?.errorLocation;
  return [code ?? error.name, ": ", error.message, location === undefined ? "" : ` (${location})`].join("");
}
