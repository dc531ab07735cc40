import type { Language } from "../locales/localized";
import { type ViewId, viewIds } from "./destination";
import type { Appearance } from "./theme";
import { appearances } from "./theme";

/** What the pane remembers from one time to the next; null is nothing yet. */
export interface Remembered {
  readonly language: Language | null;
  readonly appearance: Appearance | null;
  /** The view in sight when the pane was last used. */
  readonly view: ViewId | null;
  /** That a table was loaded before, so that the first hint can step back. */
  readonly experience: "loaded" | null;
}

export interface PaneMemory {
  readonly recall: () => Remembered;
  readonly keep: <Key extends keyof Remembered>(key: Key, value: NonNullable<Remembered[Key]>) => void;
}

const languages: readonly Language[] = ["en", "zh-CN"];

/** Remembers nothing: for a host without a place for it. */
export const noMemory: PaneMemory = {
  recall: () => ({ language: null, appearance: null, view: null, experience: null }),
  keep: () => undefined,
};

/**
 * Remembers in the browser's storage under keys that begin with `prefix`. A browser may forbid storage in a frame,
 * by an exception at any access: the pane then works on without remembering.
 */
export function browserMemory(storage: () => Storage, prefix: string): PaneMemory {
  const read = <Value extends string>(key: keyof Remembered, allowed: readonly Value[]): Value | null => {
    try {
      const stored = storage().getItem(prefix + key);
      return allowed.find((value) => value === stored) ?? null;
    } catch {
      return null;
    }
  };
  return {
    recall: () => ({
      language: read("language", languages),
      appearance: read("appearance", appearances),
      view: read("view", viewIds),
      experience: read("experience", ["loaded"]),
    }),
    keep: (key, value) => {
      try {
        storage().setItem(prefix + key, value);
      } catch {
        // Forbidden or full: see above.
      }
    },
  };
}
