import { useEffect, useState } from "preact/hooks";
import type { WorkbookCells } from "../../hosts/cells";
import type { Runner } from "../formula/engine";
import { type Evaluation, evaluateCall } from "../formula/evaluate";
import type { Expression } from "../formula/expression";
import { formatCall } from "../formula/format-formula";
import { parseFormula } from "../formula/parse-formula";

export interface EvaluationRequest {
  readonly cells: WorkbookCells;
  readonly sheet: string;
  readonly run: Runner;
  readonly name: string;
  /** Null where the text cannot be read. */
  readonly expressions: readonly (Expression | null)[];
  /** Another number asks for the same again. */
  readonly tick: number;
}

/** An evaluation, and the text of the call that it is of. */
export interface Evaluated {
  readonly text: string;
  readonly evaluation: Evaluation;
}

/** The call calculated on what the workbook holds now; the last one until a new one is there. Null at first. */
export function useEvaluation({ cells, sheet, run, name, expressions, tick }: EvaluationRequest): Evaluated | null {
  const [evaluated, setEvaluated] = useState<Evaluated | null>(null);
  const text = formatCall(
    name,
    expressions.map((one) => one ?? { kind: "omitted", source: "" }),
  );
  useEffect(() => {
    const call = parseFormula(`=${text}`)?.whole;
    if (!call) return;
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
