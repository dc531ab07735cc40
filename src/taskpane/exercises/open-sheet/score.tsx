import { useTextsOf } from "../../ui/language";
import { exercisesTexts } from "../texts";
import type { CheckedSheet } from "./check-sheet";
import { usePoints } from "./use-points";

/** The points of a checked sheet, in a number and as a bar with a segment for each question. */
export function Score({ checked: { marking, missing } }: { readonly checked: CheckedSheet }) {
  const texts = useTextsOf(exercisesTexts).open;
  const points = usePoints();
  const { questions, outOf, answered } = marking;
  return (
    <div class="score">
      <p>
        <strong>{texts.score(points(marking.points), points(outOf))}</strong>{" "}
        {marking.points === outOf ? texts.allRight : texts.answered(answered, questions.length)}
      </p>
      <div class="score-bar" aria-hidden="true">
        {questions.map(({ id, status, outOf: weight }) => (
          <span key={id} class={`score-${status}`} style={{ flexGrow: weight }} />
        ))}
      </div>
      {missing.length > 0 && <p class="warning">{texts.cellsMissing(missing)}</p>}
    </div>
  );
}
