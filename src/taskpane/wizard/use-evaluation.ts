import { useEffect, useState } from "preact/hooks";
import type { WorkbookCells } from "../../hosts/cells";
import type { Runner } from "../formula/engine";
import { type Evaluation, evaluateCall } from "../formula/evaluate";
import { parseFormula } from "../formula/parse-formula";

export interface EvaluationRequest {
  readonly cells: WorkbookCells;
  readonly sheet: string;
  readonly run: Runner;
  /** The call as it is typed; null for none. */
  readonly text: string | null;
  /** Another number asks for the same again. */
  readonly tick: number;
}

/** An evaluation, and the text of the call that it is of. */
export interface Evaluated {
  readonly text: string;
  readonly evaluation: Evaluation;
}

/** The call calculated on what the workbook holds now; the last one until a new one is there. Null at first. */
export function useEvaluation({ cells, sheet, run, text, tick }: EvaluationRequest): Evaluated | null {
  const [evaluated, setEvaluated] = useState<Evaluated | null>(null);
  useEffect(() => {
    const call = text === null ? null : parseFormula(`=${text}`)?.whole;
    if (text === null || !call) return;
    let isWanted = true;
    evaluateCall(call, { cells, sheet, run }).then(
      (evaluation) => {
        if (isWanted) setEvaluated({ text, evaluation });
      },
      // While a cell is edited the workbook does not answer; it reports when that is over.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [cells, sheet, run, text, tick]);
  return evaluated;
}
