import { FIRST_FOREIGN_FAILURE } from "../../core/matrix/matrix";
import { SheetError } from "./cell-errors";

/** The error values in the input of a call, which the core knows only as states. */
export class SheetErrors {
  private readonly originals: unknown[] = [];
  private readonly codes: string[] = [];

  /** With `throwFirst` the first error is the result of the whole call. */
  constructor(private readonly throwFirst: boolean) {}

  /** The state that means this error in the core. */
  stateOf(original: unknown, code: string): number {
    if (this.throwFirst) throw new SheetError(original);
    let index = this.codes.indexOf(code);
    if (index < 0) {
      index = this.codes.push(code) - 1;
      this.originals.push(original);
    }
    return FIRST_FOREIGN_FAILURE + index;
  }

  /** The error that a state means. */
  original(state: number): unknown {
    return this.originals[state - FIRST_FOREIGN_FAILURE];
  }
}
