import type { Language } from "../../language/localized";
import type { Library } from "./library";
import chineseTexts from "./library-texts.zh-CN.json";

const chinese: ReadonlyMap<string, string> = new Map(Object.entries(chineseTexts));

/** A text of the library in a language; in English where there is no translation, as in its rarely opened panels. */
export function gridText(english: string, language: Language): string {
  return language === "zh-CN" ? (chinese.get(english) ?? english) : english;
}

/** Sets the language of the library's scripts. Its templates are translated when the grid is mounted. */
export function setGridLanguage(library: Library, language: Language): void {
  library.setTranslationMethod((...[english]) => gridText(english, language));
}
