import { useEffect, useState } from "preact/hooks";
import type { AssignedVariant } from "../../../exercises/class/types";
import type { Exercise } from "../../../exercises/types";
import { ownPrefix, parseCode } from "../../../exercises/variants/code";
import { findExercise, setExercisesOfFiles } from "../../../exercises/variants/variant";
import { useLanguage } from "../../ui/language";

/** Files of a trainer's own exercises that were chosen, by name; null for one that is something else. */
export type OwnFiles = ReadonlyMap<string, Exercise | null>;

/** The files of own exercises, which are known for marking as long as the form is there. */
export function useOwnFiles() {
  const language = useLanguage();
  const [files, setFiles] = useState<OwnFiles>(new Map());
  useEffect(
    () => () => {
      setExercisesOfFiles([]);
    },
    [],
  );
  const change = (next: OwnFiles) => {
    setExercisesOfFiles([...next.values()].filter((exercise) => exercise !== null));
    setFiles(next);
  };
  return {
    files,
    take: async (chosen: readonly File[]) => {
      const { exerciseIn } = await import(/* webpackChunkName: "own-exercises" */ "../own/read-file");
      const read = await Promise.all(
        chosen.map(async (file) => [file.name, await exerciseIn(file, language)] as const),
      );
      change(new Map([...files, ...read]));
    },
    clear: () => {
      change(new Map());
    },
  };
}

/** The own exercises of a class that are not known in the version that the students have, by id. */
export function unknownExercises(assigned: readonly AssignedVariant[]): readonly string[] {
  const isUnknown = ({ variant }: AssignedVariant) => {
    const parsed = parseCode(variant);
    if (!("identity" in parsed) || !parsed.identity.id.startsWith(ownPrefix)) return false;
    const { id, version } = parsed.identity;
    return findExercise(id, version)?.version !== version;
  };
  return [...new Set(assigned.filter(isUnknown).map(({ exercise }) => exercise))];
}
