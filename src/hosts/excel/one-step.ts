import { mayRefuseUndoGroup, toWriteError } from "./errors";
import { supportsUndoGroups } from "./support";

/**
 * Tries something as one undo step where Excel has undo groups, and again without where it may have refused the group.
 *
 * @param attempt resolves to null, or to why it failed, with all that it had done undone.
 * @throws WriteError when the last attempt failed.
 */
export async function asOneStep(attempt: (isOneUndoStep: boolean) => Promise<unknown>): Promise<void> {
  const isOneUndoStep = supportsUndoGroups();
  const failure = await attempt(isOneUndoStep);
  // Other causes have the same codes: Excel may not be able to undo that a sheet is protected, for one.
  const last = isOneUndoStep && mayRefuseUndoGroup(failure) ? await attempt(false) : failure;
  if (last !== null) throw toWriteError(last);
}
