/** The languages of every text that a person reads. */
export type Language = "en" | "zh-CN";

/** One text in each language. */
export interface Localized {
  readonly en: string;
  readonly zh: string;
}

/** A text in both languages. In functions.js, which shows none of them, the build replaces the call by undefined. */
export function text(en: string, zh: string): Localized {
  return { en, zh };
}

/**
 * A text in both languages that functions.js shows as well: there the build leaves only the language of the script,
 * so that the other is undefined.
 */
export function reply(en: string, zh: string): Localized {
  return { en, zh };
}

/** The text in the given language. */
export function localize(localized: Localized, language: Language): string {
  return language === "zh-CN" ? localized.zh : localized.en;
}

/** The nearest language we have for a tag such as `zh-TW` or `de-DE`. */
export function languageOf(tag: string | null | undefined): Language {
  return tag?.toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}
