import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "../../language/localized";
import type { Translated } from "../../language/translated";
import { en } from "./texts.en";
import type { Dictionary } from "./texts.types";
import { zhCN } from "./texts.zh-CN";

const dictionaries: Translated<Dictionary> = { en, "zh-CN": zhCN };

/** The pane's language for all that is below. */
export const LanguageContext = createContext<Language>("en");

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useTexts(): Dictionary {
  return dictionaries[useLanguage()];
}

/** The texts of a view that brings its own, so that they are fetched with it. */
export function useTextsOf<Texts>(texts: Translated<Texts>): Texts {
  return texts[useLanguage()];
}
