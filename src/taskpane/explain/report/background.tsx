import type { FunctionEntry } from "../../../functions/describe/entry";
import type { ViewProps } from "../../services/view-props";
import { useTextsOf } from "../../ui/language";
import { MathFormula, MathText } from "../../ui/math-formula";
import { explainTexts } from "../texts";

export interface BackgroundProps extends Pick<ViewProps, "go" | "viewIds"> {
  readonly entry: FunctionEntry;
}

/** Definition and reading of a function, folded: whoever uses it daily knows them. */
export function Background({ entry, go, viewIds }: BackgroundProps) {
  const texts = useTextsOf(explainTexts);
  const { name, summary, formula, where, reading, result } = entry;
  return (
    <details>
      <summary>{texts.background}</summary>
      <div class="stack">
        <p>{summary}</p>
        {formula !== null && <MathFormula markup={formula} />}
        {where !== null && <MathText markup={where} />}
        <p class="hint">{result}</p>
        {reading !== null && <p>{reading}</p>}
        {viewIds.includes("functions") && (
          <p>
            <button
              type="button"
              class="link"
              onClick={() => {
                go({ view: "functions", name });
              }}
            >
              {texts.about(name)}
            </button>
          </p>
        )}
      </div>
    </details>
  );
}
