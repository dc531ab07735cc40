import { transitionCounts } from "../../../core/dynamics/transitions";
import { Matrix } from "../../../core/matrix/matrix";
import { sumOf } from "../../../core/numeric/vectors";
import type { StepByStep } from "../../step-by-step";
import { classedPanel } from "./markov-output";

/** A count over the sum of its row, or that sum over what is left of it without the diagonal. */
export const markovSteps: StepByStep = ({ rows, modeOf, row, column, write }) => {
  const [output, mode] = [modeOf("output"), modeOf("mode")];
  if ((output !== "probabilities" && output !== "sojourn") || (mode !== "pooled" && mode !== "yearly")) return null;
  const cells = (rows("panel") ?? []).map((line) => line.map((value) => (typeof value === "number" ? value : null)));
  const given = rows("classes")?.[0]?.[0];
  const { panel, count } = classedPanel(Matrix.of(cells), typeof given === "number" ? given : null, mode, null);
  const counts = transitionCounts(panel, count).row(output === "sojourn" ? column : row);
  const all = write(sumOf(counts));
  const own = write(counts[column] ?? 0);
  return output === "sojourn" ? `${all} / (${all} − ${own})` : `${own} / ${all}`;
};
