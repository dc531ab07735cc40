import { codeName, isNamed, nameStem } from "../../../exercises/sheet/names";
import { allExercises } from "../../../exercises/variants/variant";
import type { WorkbookCells } from "../../../hosts/cells";

/** Points of an exercise when it was last checked. */
export interface LastScore {
  readonly points: number;
  readonly outOf: number;
}

/** The ids of the exercises that have a sheet in the workbook. */
export async function exercisesIn(host: Pick<WorkbookCells, "readNames">): Promise<ReadonlySet<string>> {
  const names = await host.readNames(nameStem(""));
  const isThere = (id: string) => names.some(({ name }) => isNamed(name, codeName(id)));
  return new Set(
    allExercises()
      .map(({ id }) => id)
      .filter(isThere),
  );
}
