import { FIRST_FOREIGN_FAILURE } from "../../core/matrix/matrix";
import { inputError, SheetError } from "./cell-errors";

/** A state is a byte. */
const mostStates = 200;

/** The error values in the input of a call, which the core knows only as states. */
export class SheetErrors {
  private readonly originals: unknown[] = [];
  private readonly codes: string[] = [];

  /** With `throwFirst` the first error is the result of the whole call. */
  constructor(private readonly throwFirst: boolean) {}

  /**
   * The state that means this error in the core. Errors with the same code share one, but those that cannot be returned
   * have their place in the message and so a state each, as far as there are states.
   */
  stateOf(original: unknown, code: string, place: Readonly<Record<string, string | number>>): number {
    const found = inputError(original, place);
    if (this.throwFirst) throw found;
    const isKept = found instanceof SheetError;
    let index = this.codes.indexOf(code);
    if (index < 0 || (!isKept && this.codes.length < mostStates)) {
      index = this.codes.push(code) - 1;
      this.originals.push(isKept ? original : found);
    }
    return FIRST_FOREIGN_FAILURE + index;
  }

  /** The error that a state means. */
  original(state: number): unknown {
    return this.originals[state - FIRST_FOREIGN_FAILURE];
  }
}
