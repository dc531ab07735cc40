import type { Look } from "../../sheets/looks";
import type { SheetPlan } from "../../sheets/plan";

/** A sheet for a file, with what a user's own sheet has besides. */
export interface FilePlan extends SheetPlan {
  /** How single cells look, over the styles of the plan. */
  readonly lookAt?: (row: number, column: number) => Look | undefined;
}
