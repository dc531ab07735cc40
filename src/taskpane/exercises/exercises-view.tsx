import { useState } from "preact/hooks";
import type { Exercise } from "../../exercises/types";
import type { ViewProps } from "../services/view-props";
import { BuildPage } from "./build/build-page";
import { ClassPage } from "./class/class-page";
import "./exercises.css";
import { ExerciseList } from "./list/exercise-list";
import type { LastScore } from "./list/exercise-state";
import { OpenCard } from "./open-sheet/open-card";

/** What the view shows below the exercise of the active sheet. */
type Page =
  { readonly kind: "list" } | { readonly kind: "build"; readonly exercise: Exercise } | { readonly kind: "class" };

/** Exercises: to build, to check, and to hand out to a class. */
export function ExercisesView(props: ViewProps) {
  const [page, setPage] = useState<Page>({ kind: "list" });
  const [scores, setScores] = useState<ReadonlyMap<string, LastScore>>(new Map());
  const back = () => {
    setPage({ kind: "list" });
  };
  return (
    <div class="scroll exercises-view stack">
      <OpenCard
        {...props}
        onChecked={({ variant, marking: { points, outOf } }) => {
          setScores((known) => new Map(known).set(variant.exercise.id, { points, outOf }));
        }}
      />
      {page.kind === "list" && (
        <ExerciseList
          host={props.host}
          isShown={props.isShown}
          scores={scores}
          onOpen={(exercise) => {
            setPage({ kind: "build", exercise });
          }}
          onClass={() => {
            setPage({ kind: "class" });
          }}
        />
      )}
      {page.kind === "build" && <BuildPage key={page.exercise.id} exercise={page.exercise} onBack={back} {...props} />}
      {page.kind === "class" && <ClassPage reportContext={props.reportContext} onBack={back} />}
    </div>
  );
}
