import type { RunResult } from "../../formula/engine";
import type { Evaluation } from "../../formula/evaluate";
import type { LabelTexts } from "../../formula/labelled-call";
import type { ResultSize } from "../result-size";

/** What is inserted, with labels or without. */
export interface Labelled {
  /** The labels that can be put around the result; null where their names are not known. */
  readonly labels: LabelTexts | null;
  readonly isOn: boolean;
  readonly call: string;
  /** Of the call with labels; null without them and as long as it is not calculated. */
  readonly evaluation: Evaluation | null;
  readonly result: RunResult | null;
  readonly size: ResultSize;
}
