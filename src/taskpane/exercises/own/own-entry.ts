import type { OwnExercise } from "../../../exercises/own/compile/compile";
import type { OwnDefinition } from "../../../exercises/own/definition/types";
import { type Language, localize, type Localized } from "../../../language/localized";

/** What to change in the sheet of an exercise. */
export interface PlacedProblem {
  readonly message: Localized;
  /** As the sheet numbers it; null where it is about no row. */
  readonly row: number | null;
}

/** An exercise of the trainer's own in a sheet of the workbook. */
export interface OwnEntry {
  readonly sheet: string;
  readonly definition: OwnDefinition;
  /** Null while there is something to change. */
  readonly own: OwnExercise | null;
  readonly problems: readonly PlacedProblem[];
}

/** The title of an entry, or its sheet where it has none. */
export function titleOf({ definition, sheet }: OwnEntry, language: Language): string {
  const title = localize(definition.title, language);
  return title === "" ? sheet : title;
}
