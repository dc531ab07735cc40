import { useState } from "preact/hooks";
import type { PaneMemory } from "../../services/memory";

const kept = 3;

/** The names of the functions that were looked at last, the latest first, and how one is added. */
export function useRecentFunctions(memory: PaneMemory): [readonly string[], (name: string) => void] {
  const [names, setNames] = useState<readonly string[]>(() => memory.recall().recentFunctions?.split(",") ?? []);
  const add = (name: string) => {
    const next = [name, ...names.filter((one) => one !== name)].slice(0, kept);
    setNames(next);
    memory.remember("recentFunctions", next.join(","));
  };
  return [names, add];
}
