import { useState } from "preact/hooks";
import type { PaneMemory } from "../../services/memory";

/** Which groups of functions are folded, by their ids; remembered from one session to the next. */
export interface FoldedGroups {
  readonly isFolded: (id: string) => boolean;
  readonly fold: (ids: readonly string[], areFolded: boolean) => void;
}

export function useFoldedGroups(memory: PaneMemory): FoldedGroups {
  const [folded, setFolded] = useState<readonly string[]>(() => memory.recall().foldedFamilies?.split(",") ?? []);
  return {
    isFolded: (id) => folded.includes(id),
    fold: (ids, areFolded) => {
      const others = folded.filter((one) => !ids.includes(one));
      const next = areFolded ? [...others, ...ids] : others;
      setFolded(next);
      memory.remember("foldedFamilies", next.length === 0 ? null : next.join(","));
    },
  };
}
