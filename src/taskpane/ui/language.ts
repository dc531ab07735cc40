import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "../../language/localized";
import type { Translated } from "../../language/translated";

/** The pane's language for all that is below. */
export const LanguageContext = createContext<Language>("en");

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The texts of a part of the pane in its language. Each part brings its own, so that they are fetched with it. */
export function useTextsOf<Texts>(texts: Translated<Texts>): Texts {
  return texts[useLanguage()];
}
