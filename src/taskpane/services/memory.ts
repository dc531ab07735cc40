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
  /** Names of the functions looked at last, at most three, with commas between them. */
  readonly recentFunctions: string | null;
  /** The families folded in the list of functions, with commas between them. */
  readonly foldedFamilies: string | null;
}

export type Remember = <Key extends keyof Remembered>(key: Key, value: Remembered[Key]) => void;

export interface PaneMemory {
  readonly recall: () => Remembered;
  /** Null forgets what was remembered under this key. */
  readonly remember: Remember;
}

type Accepts<Value> = (stored: string | null) => Value | null;

const oneOf =
  <Value extends string>(...values: readonly Value[]): Accepts<Value> =>
  (stored) =>
    values.find((value) => value === stored) ?? null;

/** What is accepted when it is read back; anything else, broken or of another version, counts as nothing. */
const accepted: { readonly [Key in keyof Remembered]: Accepts<NonNullable<Remembered[Key]>> } = {
  language: oneOf("en", "zh-CN"),
  appearance: oneOf(...appearances),
  view: oneOf(...viewIds),
  experience: oneOf("loaded"),
  form: oneOf("printed", "jjj", "excel", "values"),
  sheetLanguage: oneOf("en", "zh-CN"),
  range: oneOf("table", "plain"),
  chart: oneOf("with", "without"),
  recentFunctions: (stored) => (stored !== null && /^[A-Z]{2,32}(,[A-Z]{2,32}){0,2}$/.test(stored) ? stored : null),
  foldedFamilies: (stored) => (stored !== null && /^[a-z-]{1,32}(,[a-z-]{1,32}){0,31}$/.test(stored) ? stored : null),
};

const rememberedKeys = Object.keys(accepted) as readonly (keyof Remembered)[];

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
      return accepted[key](storage().getItem(prefix + key));
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
