import { useEffect, useState } from "preact/hooks";
import { exercises } from "../../../exercises/catalogue";
import { pointsOf } from "../../../exercises/marking/points";
import type { Exercise, Level } from "../../../exercises/types";
import { localize } from "../../../language/localized";
import { followWorkbook } from "../../services/follow-workbook";
import type { ViewProps } from "../../services/view-props";
import { Segments } from "../../ui/fields/segments";
import { useLanguage, useTextsOf } from "../../ui/language";
import { type OwnEntry, titleOf } from "../own/own-entry";
import { exercisesTexts } from "../texts";
import { exercisesIn, type LastScore } from "./exercise-state";

export interface ExerciseListProps extends Pick<ViewProps, "host" | "isShown"> {
  /** By the id of the exercise. */
  readonly scores: ReadonlyMap<string, LastScore>;
  /** The trainer's own, in sheets of the workbook. */
  readonly own: readonly OwnEntry[];
  readonly onOpen: (exercise: Exercise) => void;
  readonly onOwn: (sheet: string) => void;
  readonly onNew: () => void;
  readonly onClass: () => void;
}

type Filter = "all" | "1" | "2" | "3";

const levels: readonly Level[] = [1, 2, 3];

/** How long the workbook has to be quiet before its exercises are looked for again. */
const quiet = 500;

/** All exercises by level, each with its state in this workbook, and the link to a class set. */
export function ExerciseList({ host, isShown, scores, own, onOpen, onOwn, onNew, onClass }: ExerciseListProps) {
  const texts = useTextsOf(exercisesTexts);
  const language = useLanguage();
  const [filter, setFilter] = useState<Filter>("all");
  const [begun, setBegun] = useState<ReadonlySet<string>>(new Set());

  useEffect(
    () =>
      isShown
        ? followWorkbook(host, quiet, () => {
            // While the workbook is busy, what was known is kept.
            exercisesIn(host).then(setBegun, () => undefined);
          })
        : undefined,
    [host, isShown],
  );

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
            <h2 class="section-head" id={`level-${level}`}>
              {texts.levels[level]}
            </h2>
            <ul class="list exercise-list" role="list">
              {exercises
                .filter((exercise) => exercise.level === level)
                .map((exercise) => (
                  <li key={exercise.id}>
                    <button
                      type="button"
                      class="item exercise-item"
                      onClick={() => {
                        onOpen(exercise);
                      }}
                    >
                      <strong>{localize(exercise.sheet.title, language)}</strong>{" "}
                      <State
                        exercise={exercise}
                        isBegun={begun.has(exercise.id)}
                        score={begun.has(exercise.id) ? scores.get(exercise.id) : undefined}
                      />
                    </button>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      {own.length > 0 && (
        <section aria-labelledby="own-exercises">
          <h2 class="section-head" id="own-exercises">
            {texts.own.heading}
          </h2>
          <ul class="list exercise-list" role="list">
            {own.map((entry) => (
              <li key={entry.sheet}>
                <button
                  type="button"
                  class="item exercise-item"
                  onClick={() => {
                    onOwn(entry.sheet);
                  }}
                >
                  <strong>{titleOf(entry, language)}</strong>{" "}
                  {entry.own === null ? (
                    <span class="small">{texts.own.toChange(entry.problems.length)}</span>
                  ) : (
                    <State
                      exercise={entry.own.exercise}
                      isBegun={begun.has(entry.own.exercise.id)}
                      score={scores.get(entry.own.exercise.id)}
                    />
                  )}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <button type="button" class="item" onClick={onNew}>
        <strong>{texts.own.create}</strong>
        <span class="small">{texts.own.createText}</span>
      </button>
      <button type="button" class="item" onClick={onClass}>
        <strong>{texts.forClass}</strong>
        <span class="small">{texts.forClassText}</span>
      </button>
    </>
  );
}

interface StateProps {
  readonly exercise: Exercise;
  readonly isBegun: boolean;
  readonly score: LastScore | undefined;
}

/** The last score, that there is a sheet, or how many points there are to win. */
function State({ exercise, isBegun, score }: StateProps) {
  const texts = useTextsOf(exercisesTexts);
  const language = useLanguage();
  if (!isBegun) return <span class="small">{texts.points(pointsOf(exercise))}</span>;
  if (score === undefined) return <span class="small exercise-begun">● {texts.begun}</span>;
  const points = new Intl.NumberFormat(language, { maximumFractionDigits: 2, useGrouping: false }).format(score.points);
  const isDone = score.points === score.outOf;
  return (
    <span class={`small ${isDone ? "exercise-done" : "exercise-begun"}`}>
      {isDone ? "✓" : "●"} {points}/{score.outOf}
    </span>
  );
}
