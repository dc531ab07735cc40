import { type ActiveCell, isCellError } from "../../../hosts/cells";
import { obstacleText } from "../../formula/obstacle";
import { withFunction } from "../../search/suggest-function";
import type { ViewProps } from "../../services/view-props";
import { formatNumber } from "../../ui/format-number";
import { useLanguage, useTextsOf } from "../../ui/language";
import { MathFormula } from "../../ui/math-formula";
import type { CallExplanation } from "../explain-call";
import { explainTexts } from "../texts";
import { ArgumentReport } from "./argument-report";
import { type PlaceButtonProps } from "./place-button";
import { TotalsReport } from "./totals-report";
import { TroubleReport } from "./trouble-report";

export interface CallReportProps extends Pick<ViewProps, "host" | "go" | "viewIds"> {
  /** The cell with the formula. */
  readonly source: ActiveCell;
  /** Whether the formula has another call that can be changed. */
  readonly isOneOfSeveral: boolean;
  readonly call: CallExplanation;
  readonly isInner: boolean;
}

/** A call of one of our functions: result or reason, what was read, and how the result came about. */
export function CallReport({ call, isInner, isOneOfSeveral, source, ...pane }: CallReportProps) {
  const texts = useTextsOf(explainTexts);
  const { name, entry, obstacle, trouble, inner, suggestion } = call;
  const around = { ...pane, home: source.sheet };
  const { sheet, address, formula } = source;
  const canEdit = formula !== null && pane.viewIds.includes("functions");
  return (
    <section class="explain-call">
      <h2>{isInner ? texts.innerCall(name) : `JJJ.${name}`}</h2>
      {entry !== null && <p>{entry.summary}</p>}
      {entry !== null && isOneOfSeveral && canEdit && (
        <p>
          <button
            type="button"
            class="button button-small"
            onClick={() => {
              pane.go({ view: "functions", wizard: { kind: "edit", sheet, address, formula, callStart: call.start } });
            }}
          >
            {texts.editCall(name)}
          </button>
        </p>
      )}
      {obstacle !== null && (
        <p class="warning">
          {obstacleText(obstacle, texts.obstacles)} {texts.notFollowed}
        </p>
      )}
      {suggestion !== null && canEdit && (
        <p class="row">
          {texts.didYouMean(suggestion.name)}
          <button
            type="button"
            class="button button-small"
            onClick={() => {
              const meant = withFunction(formula, suggestion.unknown, suggestion.name);
              pane.go({ view: "functions", wizard: { kind: "edit", sheet, address, formula: meant } });
            }}
          >
            {texts.useInstead(suggestion.name)}
          </button>
        </p>
      )}
      {trouble === null ? (
        <Result call={call} {...around} />
      ) : (
        <TroubleReport call={call} trouble={trouble} {...around} />
      )}
      {entry !== null && call.args.length > 0 && (
        <section class="stack">
          <h3>{texts.read}</h3>
          <dl class="explain-arguments">
            {call.args.map((argument) => (
              <ArgumentReport key={argument.name} argument={argument} {...around} />
            ))}
          </dl>
          {call.distances !== null && <p class="warning">{texts.distances(call.distances)}</p>}
          {call.sides !== null && <p class="explain-sides">{texts.sides(call.sides)}</p>}
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
        <CallReport key={place} {...pane} source={source} isOneOfSeveral={isOneOfSeveral} call={one} isInner />
      ))}
    </section>
  );
}

type ResultProps = Pick<PlaceButtonProps, "host" | "home"> & { readonly call: CallExplanation };

function Result({ call: { value, rows, entry, valueName, totals }, host, home }: ResultProps) {
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
      {valueName !== null && <p class="explain-name">{valueName}</p>}
      {totals !== null && <TotalsReport totals={totals} host={host} home={home} />}
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
          <MathFormula markup={entry.formula} />
        </section>
      )}
    </>
  );
}
