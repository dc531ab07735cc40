import type { ErrorTexts } from "../../functions/error-texts";
import type { Language } from "../../locales/localized";
import type { StatementTexts } from "../../paper/statement-types";
import type { Runner } from "./engine";

/** What our functions say in one language. */
interface Words {
  readonly statements: StatementTexts;
  readonly errors: ErrorTexts;
}

const loadWords: { readonly [L in Language]: () => Promise<Words> } = {
  en: async () => {
    const [{ english }, { englishErrors }] = await Promise.all([
      import(/* webpackChunkName: "words" */ "../../paper/statements.english.generated"),
      import(/* webpackChunkName: "words" */ "../../functions/error-texts.english"),
    ]);
    return { statements: english, errors: englishErrors };
  },
  "zh-CN": async () => {
    const [{ chinese }, { chineseErrors }] = await Promise.all([
      import(/* webpackChunkName: "words-zh-CN" */ "../../paper/statements.chinese.generated"),
      import(/* webpackChunkName: "words-zh-CN" */ "../../functions/error-texts.chinese"),
    ]);
    return { statements: chinese, errors: chineseErrors };
  },
};

/** Fetches our functions and what they say in a language. */
export async function loadRunner(language: Language): Promise<Runner> {
  const [{ createRunner }, { statements, errors }] = await Promise.all([
    import(/* webpackChunkName: "engine" */ "./engine"),
    loadWords[language](),
  ]);
  return createRunner(language, statements, errors);
}
