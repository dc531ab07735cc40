import { useId } from "preact/hooks";
import { allExercises } from "../../../exercises/variants/variant";
import { localize } from "../../../language/localized";
import { FieldError } from "../../ui/fields/field-error";
import { useLanguage, useTextsOf } from "../../ui/language";
import { exercisesTexts } from "../texts";

export interface ExercisesFieldProps {
  readonly ids: readonly string[];
  readonly onIds: (ids: readonly string[]) => void;
  /** What is wrong with the choice; none while it is right. */
  readonly problems: readonly string[];
}

/** The exercises of a class, to tick. */
export function ExercisesField({ ids, onIds, problems }: ExercisesFieldProps) {
  const texts = useTextsOf(exercisesTexts).class;
  const language = useLanguage();
  const id = useId();
  const exercises = allExercises();
  const areAllChosen = ids.length === exercises.length;
  return (
    <fieldset class="field" aria-describedby={`${id}-error`}>
      <legend>{texts.exercises}</legend>
      <FieldError id={`${id}-error`} problems={problems} />
      <p>
        <button
          type="button"
          class="link"
          onClick={() => {
            onIds(areAllChosen ? [] : exercises.map((exercise) => exercise.id));
          }}
        >
          {areAllChosen ? texts.selectNone : texts.selectAll}
        </button>
      </p>
      {exercises.map((exercise) => (
        <label key={exercise.id} class="checkbox">
          <input
            type="checkbox"
            checked={ids.includes(exercise.id)}
            onChange={(event) => {
              const isSelected = event.currentTarget.checked;
              onIds(isSelected ? [...ids, exercise.id] : ids.filter((one) => one !== exercise.id));
            }}
          />
          {localize(exercise.sheet.title, language)}
        </label>
      ))}
    </fieldset>
  );
}
