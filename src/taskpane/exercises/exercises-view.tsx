import { useState } from "preact/hooks";
import type { Exercise } from "../../exercises/types";
import { findExercise } from "../../exercises/variants/variant";
import type { ViewProps } from "../services/view-props";
import { WhenLoaded } from "../ui/messages/when-loaded";
import { BuildPage } from "./build/build-page";
import { ClassPage } from "./class/class-page";
import "./exercises.css";
import { ExerciseList } from "./list/exercise-list";
import type { LastScore } from "./list/exercise-state";
import { OpenCard } from "./open-sheet/open-card";
import { useOwnExercises } from "./own/use-own-exercises";

/** What the view shows below the exercise of the active sheet. */
type Page =
  | { readonly kind: "list" }
  | { readonly kind: "build"; readonly exercise: Exercise }
  | { readonly kind: "class" }
  | { readonly kind: "new" }
  /** An exercise of the trainer's own, in a sheet. */
  | { readonly kind: "own"; readonly sheet: string };

const loadOwnPages = () => import(/* webpackChunkName: "own-exercises" */ "./own/pages");

/** Exercises: to build, to check, to hand out to a class, and to write. */
export function ExercisesView(props: ViewProps) {
  const { host, isShown, reportContext } = props;
  const [page, setPage] = useState<Page>({ kind: "list" });
  const [scores, setScores] = useState<ReadonlyMap<string, LastScore>>(new Map());
  const own = useOwnExercises(host, isShown);
  const back = () => {
    setPage({ kind: "list" });
  };
  const build = (exercise: Exercise) => {
    setPage({ kind: "build", exercise });
  };
  return (
    <div class="scroll exercises-view stack">
      <OpenCard
        {...props}
        known={own.entries}
        onChecked={({ exercise, marking: { points, outOf } }) => {
          setScores((known) => new Map(known).set(exercise, { points, outOf }));
        }}
      />
      {page.kind === "list" && (
        <ExerciseList
          host={host}
          isShown={isShown}
          scores={scores}
          own={own.entries}
          onOpen={build}
          onOwn={(sheet) => {
            setPage({ kind: "own", sheet });
          }}
          onNew={() => {
            setPage({ kind: "new" });
          }}
          onClass={() => {
            setPage({ kind: "class" });
          }}
        />
      )}
      {page.kind === "build" && (
        // One of the trainer's own may have been changed since.
        <BuildPage
          key={page.exercise.id}
          {...props}
          exercise={findExercise(page.exercise.id) ?? page.exercise}
          onBack={back}
        />
      )}
      {page.kind === "class" && <ClassPage reportContext={reportContext} onBack={back} />}
      {(page.kind === "new" || page.kind === "own") && (
        <WhenLoaded load={loadOwnPages} reportContext={reportContext}>
          {({ NewPage, OwnPage }) =>
            page.kind === "new" ? (
              <NewPage
                host={host}
                reportContext={reportContext}
                taken={own.entries.map(({ definition }) => definition.name)}
                onMade={(sheet) => {
                  void own.reload().catch(() => []);
                  setPage({ kind: "own", sheet });
                }}
                onBack={back}
              />
            ) : (
              <OwnPage
                host={host}
                sheet={page.sheet}
                entry={own.entries.find(({ sheet }) => sheet === page.sheet)}
                onCheck={own.reload}
                onBuild={build}
                onBack={back}
              />
            )
          }
        </WhenLoaded>
      )}
    </div>
  );
}
