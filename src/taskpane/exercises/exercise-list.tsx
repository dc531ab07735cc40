import { useState } from "preact/hooks";
import { exercises } from "../../exercises/catalogue";
import { pointsOf } from "../../exercises/marking/points";
import type { Exercise, Level } from "../../exercises/types";
import { localize } from "../../language/localized";
import { useLanguage, useTextsOf } from "../ui/language";
import { Segments } from "../ui/segments";
import { exercisesTexts } from "./texts";

export interface ExerciseListProps {
  readonly onOpen: (exercise: Exercise) => void;
  readonly onClass: () => void;
}

type Filter = "all" | "1" | "2" | "3";

const levels: readonly Level[] = [1, 2, 3];

/** All exercises by level, and the link to a class set. */
export function ExerciseList({ onOpen, onClass }: ExerciseListProps) {
  const texts = useTextsOf(exercisesTexts);
  const language = useLanguage();
  const [filter, setFilter] = useState<Filter>("all");
  return (
    <>
      <p class="introduction">{texts.introduction}</p>
      <Segments<Filter>
        label={texts.level}
        isLabelHidden
        choices={[
          { value: "all", label: texts.allLevels },
          ...levels.map((level) => ({ value: String(level) as Filter, label: texts.levels[level] })),
        ]}
        chosen={filter}
        onChoose={setFilter}
      />
      {levels
        .filter((level) => filter === "all" || filter === String(level))
        .map((level) => (
          <section key={level} aria-labelledby={`level-${level}`}>
            <h2 id={`level-${level}`}>{texts.levels[level]}</h2>
            <ul class="list" role="list">
              {exercises
                .filter((exercise) => exercise.level === level)
                .map((exercise) => (
                  <li key={exercise.id}>
                    <button
                      type="button"
                      class="item"
                      onClick={() => {
                        onOpen(exercise);
                      }}
                    >
                      <strong>{localize(exercise.sheet.title, language)}</strong>
                      <span class="small">{texts.size(exercise.questions.length, pointsOf(exercise))}</span>
                    </button>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      <button type="button" class="item" onClick={onClass}>
        <strong>{texts.forClass}</strong>
        <span class="small">{texts.forClassText}</span>
      </button>
    </>
  );
}
