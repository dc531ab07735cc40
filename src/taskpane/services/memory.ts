import type { Language } from "../../language/localized";
import { type ViewId, viewIds } from "./destination";
import { appearances, type Appearance } from "./theme";

/** What the pane remembers from one session to the next; null is nothing yet. */
export interface Remembered {
  readonly language: Language | null;
  readonly appearance: Appearance | null;
  /** The view shown when the pane was last used. */
  readonly view: ViewId | null;
  /** Set once a table was loaded, so that the welcome is not shown again. */
  readonly experience: "loaded" | null;
  /** How tables are loaded: their proportions as printed, or as formulas or values. */
  readonly form: "printed" | "jjj" | "excel" | "values" | null;
  /** The language of loaded sheets, where it is not to be the pane's. */
  readonly sheetLanguage: Language | null;
  readonly range: "table" | "plain" | null;
  readonly chart: "with" | "without" | null;
}

export type Remember = <Key extends keyof Remembered>(key: Key, value: Remembered[Key]) => void;

export interface PaneMemory {
  readonly recall: () => Remembered;
  /** Null forgets what was remembered under this key. */
  readonly remember: Remember;
}

/** What is accepted when it is read back; anything else, broken or of another version, counts as nothing. */
const allowed: { readonly [Key in keyof Remembered]: readonly NonNullable<Remembered[Key]>[] } = {
  language: ["en", "zh-CN"],
  appearance: appearances,
  view: viewIds,
  experience: ["loaded"],
  form: ["printed", "jjj", "excel", "values"],
  sheetLanguage: ["en", "zh-CN"],
  range: ["table", "plain"],
  chart: ["with", "without"],
};

const rememberedKeys = Object.keys(allowed) as readonly (keyof Remembered)[];

const recalled = (read: (key: keyof Remembered) => string | null): Remembered =>
  Object.fromEntries(rememberedKeys.map((key) => [key, read(key)])) as unknown as Remembered;

/** Remembers nothing: for a host without a place for it. */
export const noMemory: PaneMemory = { recall: () => recalled(() => null), remember: () => undefined };

/**
 * Remembers in the browser's storage under keys that begin with `prefix`. A browser may forbid storage in a frame,
 * by an exception at any access: the pane then works on without remembering.
 */
export function browserMemory(storage: () => Storage, prefix: string): PaneMemory {
  const read = (key: keyof Remembered): string | null => {
    try {
      const stored = storage().getItem(prefix + key);
      return allowed[key].find((value) => value === stored) ?? null;
    } catch {
      return null;
    }
  };
  return {
    recall: () => recalled(read),
    remember: (key, value) => {
      try {
        if (value === null) storage().removeItem(prefix + key);
        else storage().setItem(prefix + key, value);
      } catch {
        // Forbidden or full: see above.
      }
    },
  };
}

/** Forgets everything, as if the pane had never been used. */
export function forgetAll(memory: PaneMemory): void {
  for (const key of rememberedKeys) memory.remember(key, null);
}
