import { isCellError } from "../../../hosts/cells";
import { obstacleText } from "../../formula/obstacle";
import type { ViewProps } from "../../services/view-props";
import { formatNumber } from "../../ui/format-number";
import { useLanguage, useTextsOf } from "../../ui/language";
import { MathFormula } from "../../ui/math-formula";
import type { CallExplanation } from "../explain-call";
import { explainTexts } from "../texts";
import { ArgumentReport } from "./argument-report";
import { TroubleReport } from "./trouble-report";

export interface CallReportProps extends Pick<ViewProps, "host" | "go" | "viewIds"> {
  readonly home: string;
  readonly call: CallExplanation;
  readonly isInner: boolean;
}

/** A call of one of our functions: result or reason, what was read, and how the result came about. */
export function CallReport({ call, isInner, ...around }: CallReportProps) {
  const texts = useTextsOf(explainTexts);
  const { name, entry, obstacle, trouble, inner } = call;
  return (
    <section class="explain-call">
      <h2>{isInner ? texts.innerCall(name) : `JJJ.${name}`}</h2>
      {entry !== null && <p>{entry.summary}</p>}
      {obstacle !== null && (
        <p class="warning">
          {obstacleText(obstacle, texts.obstacles)} {texts.notFollowed}
        </p>
      )}
      {trouble === null ? <Result call={call} /> : <TroubleReport call={call} trouble={trouble} {...around} />}
      {entry !== null && call.args.length > 0 && (
        <section class="stack">
          <h3>{texts.read}</h3>
          <dl class="explain-arguments">
            {call.args.map((argument) => (
              <ArgumentReport key={argument.name} argument={argument} {...around} />
            ))}
          </dl>
        </section>
      )}
      <Calculation call={call} />
      {entry !== null && entry.reading !== null && (
        <section class="stack">
          <h3>{texts.reading}</h3>
          <p>{entry.reading}</p>
        </section>
      )}
      {entry !== null && around.viewIds.includes("functions") && (
        <p>
          <button
            type="button"
            class="link"
            onClick={() => {
              around.go({ view: "functions", name });
            }}
          >
            {texts.about(name)}
          </button>
        </p>
      )}
      {inner.map((one, place) => (
        <CallReport key={place} {...around} call={one} isInner />
      ))}
    </section>
  );
}

function Result({ call: { value, rows, entry } }: { readonly call: CallExplanation }) {
  const texts = useTextsOf(explainTexts);
  const language = useLanguage();
  if (rows === null || isCellError(value)) return null;
  const height = rows.length;
  const width = rows[0]?.length ?? 1;
  const shown = typeof value === "number" ? formatNumber(value, language) : String(value ?? "");
  return (
    <section class="stack">
      <h3>{texts.result}</h3>
      <p>
        <strong class="explain-value">{shown === "" ? texts.blank : shown}</strong>
        {height * width > 1 && <span class="hint"> {texts.size(height, width)}</span>}
      </p>
      {entry !== null && <p class="hint">{entry.result}</p>}
    </section>
  );
}

/** With the numbers put in where that can be read; the definition in any case. */
function Calculation({ call: { stepByStep, value, entry } }: { readonly call: CallExplanation }) {
  const texts = useTextsOf(explainTexts);
  const language = useLanguage();
  return (
    <>
      {stepByStep !== null && typeof value === "number" && (
        <section class="stack">
          <h3>{texts.stepByStep}</h3>
          <p class="formula explain-steps">
            {stepByStep} = {formatNumber(value, language)}
          </p>
        </section>
      )}
      {entry !== null && entry.formula !== null && (
        <section class="stack">
          <h3>{texts.definition}</h3>
          <MathFormula markup={entry.formula} label={texts.definition} />
        </section>
      )}
    </>
  );
}
