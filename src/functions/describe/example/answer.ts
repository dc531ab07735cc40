import type { Language } from "../../../language/localized";
import { english } from "../../../paper/generated/statements.en";
import { chinese } from "../../../paper/generated/statements.zh-CN";
import type { CellValue } from "../../cells";
import { adapt } from "../../runtime/adapt";
import { englishErrors } from "../../runtime/error-texts.en";
import { chineseErrors } from "../../runtime/error-texts.zh-CN";
import type { AnyFunctionSpec } from "../../specification";
import { parseCall } from "../parse-call";

/** What a call returns: rows of cells, errors by their code, or an error with its message. */
export type ExampleAnswer = readonly (readonly CellValue[])[] | { readonly error: string; readonly message?: string };

/** An error value of no host. */
class ErrorValue {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

const errorValue = (code: string, message?: string) => new ErrorValue(code, message);

/** What an example of a function returns where its texts are in this language, computed. */
export function exampleAnswer(spec: AnyFunctionSpec, call: string, language: Language): ExampleAnswer {
  const isEnglish = language === "en";
  const compute = adapt(
    spec,
    language,
    isEnglish ? english : chinese,
    isEnglish ? englishErrors : chineseErrors,
    errorValue,
  );
  try {
    return compute(...parseCall(call, errorValue).args).map((row) => row.map(shown));
  } catch (thrown) {
    if (!(thrown instanceof ErrorValue)) throw thrown;
    const { code, message } = thrown;
    return hasMessage(code) && message !== undefined ? { error: code, message } : { error: code };
  }
}

/** Excel shows messages only for these two. */
const hasMessage = (code: string) => code === "#VALUE!" || code === "#N/A";

const shown = (cell: unknown): CellValue =>
  cell instanceof ErrorValue ? cell.code : cell === "" ? null : (cell as CellValue);
