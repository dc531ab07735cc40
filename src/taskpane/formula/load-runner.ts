import type { ErrorTexts } from "../../functions/error-texts";
import type { Language } from "../../language/localized";
import type { StatementTexts } from "../../paper/statement-types";
import { createRunner, type Runner } from "./engine";

/** What our functions say in one language. */
interface Words {
  readonly statements: StatementTexts;
  readonly errors: ErrorTexts;
}

const loadWords: { readonly [L in Language]: () => Promise<Words> } = {
  en: async () => {
    const [{ english }, { englishErrors }] = await Promise.all([
      import(/* webpackChunkName: "words" */ "../../paper/generated/statements.en"),
      import(/* webpackChunkName: "words" */ "../../functions/runtime/error-texts.en"),
    ]);
    return { statements: english, errors: englishErrors };
  },
  "zh-CN": async () => {
    const [{ chinese }, { chineseErrors }] = await Promise.all([
      import(/* webpackChunkName: "words-zh-CN" */ "../../paper/generated/statements.zh-CN"),
      import(/* webpackChunkName: "words-zh-CN" */ "../../functions/runtime/error-texts.zh-CN"),
    ]);
    return { statements: chinese, errors: chineseErrors };
  },
};

/** Our functions, with what they say in a language once that is fetched. */
export async function loadRunner(language: Language): Promise<Runner> {
  const { statements, errors } = await loadWords[language]();
  return createRunner(language, statements, errors);
}
