import { type ActiveCell, isCellError } from "../../../hosts/cells";
import { obstacleText } from "../../formula/obstacle";
import { NetworkFold } from "../../pictures/network/network-fold";
import { withFunction } from "../../search/suggest-function";
import type { ViewProps } from "../../services/view-props";
import { formatNumber } from "../../ui/format-number";
import { useLanguage, useTextsOf } from "../../ui/language";
import type { CallExplanation } from "../call-explanation";
import { inWords } from "../names/names-of-readings";
import { explainTexts } from "../texts";
import { Background } from "./background";
import { ReadFrom } from "./read-from";
import { TotalsReport } from "./totals-report";
import { TroubleReport } from "./trouble-report";
import type { Write } from "./value/like";
import { ResultTable } from "./value/result-table";
import { Scale } from "./value/scale";
import { StepsReport } from "./value/steps-report";

export interface CallReportProps extends Pick<ViewProps, "host" | "go" | "viewIds" | "reportContext"> {
  /** The cell with the formula. */
  readonly source: ActiveCell;
  /** Whether the formula has another call that can be changed. */
  readonly isOneOfSeveral: boolean;
  readonly call: CallExplanation;
  readonly isInner: boolean;
  /** Whether the call is the whole formula, so that its value is in the headline and its result in the sheet. */
  readonly isWhole: boolean;
  /** As the cell shows its number. */
  readonly write: Write;
}

/** A call of one of our functions: its value or why there is none, how it came about, and what was read. */
export function CallReport({ call, isInner, isOneOfSeveral, isWhole, source, write, ...pane }: CallReportProps) {
  const texts = useTextsOf(explainTexts);
  const language = useLanguage();
  const { entry, obstacle, trouble, inner, args, rows } = call;
  const around = { host: pane.host, home: source.sheet };
  const title = rows === null ? "" : texts.wholeResult(rows.length, rows[0]?.length ?? 1);
  const read = entry !== null && args.length > 0 && (
    <>
      <ReadFrom args={args} {...around} />
      {call.distances !== null && <p class="warning">{texts.distances(call.distances)}</p>}
      {call.sides !== null && <p class="explain-sides">{texts.sides(call.sides)}</p>}
    </>
  );
  return (
    <section class="explain-call">
      {!isWhole && <OwnHead call={call} isInner={isInner} />}
      {entry !== null && isOneOfSeveral && !isWhole && <EditCall call={call} source={source} {...pane} />}
      {obstacle !== null && (
        <p class="warning">
          {obstacleText(obstacle, texts.obstacles)} {texts.notFollowed}
        </p>
      )}
      <Suggested call={call} source={source} {...pane} />
      {trouble !== null && <TroubleReport call={call} trouble={trouble} source={source} {...pane} />}
      {call.verdict !== null && typeof call.value === "number" && !isInner && (
        <Scale verdict={call.verdict} value={call.value} rows={rows ?? []} write={write} />
      )}
      {call.totals !== null && <TotalsReport totals={call.totals} {...around} />}
      <StepsReport call={call} home={source.sheet} />
      {call.network !== null && !isInner && <NetworkFold network={call.network} reportContext={pane.reportContext} />}
      {trouble === null && (
        <ResultTable
          call={call}
          title={title}
          source={isWhole ? source : null}
          write={isWhole ? write : (one) => formatNumber(one, language)}
          host={pane.host}
        />
      )}
      {read !== false && trouble === null && (
        <section class="stack">
          <h3 class="section-head">{texts.readFrom}</h3>
          {read}
        </section>
      )}
      {read !== false && trouble !== null && (
        <details>
          <summary>{texts.readFrom}</summary>
          <div class="stack">{read}</div>
        </details>
      )}
      {entry !== null && <Background entry={entry} go={pane.go} viewIds={pane.viewIds} />}
      {inner.map((one, place) => (
        <details key={place} class="explain-inner" open={one.trouble !== null}>
          <summary>
            <InnerSummary call={one} />
          </summary>
          <CallReport
            {...pane}
            source={source}
            isOneOfSeveral={isOneOfSeveral}
            call={one}
            isInner
            isWhole={false}
            write={write}
          />
        </details>
      ))}
    </section>
  );
}

/** Name and value of a call that is only a part of the formula. */
function OwnHead({ call, isInner }: Pick<CallReportProps, "call" | "isInner">) {
  const { name, entry, value, valueName } = call;
  const language = useLanguage();
  const shown = typeof value === "number" ? formatNumber(value, language) : isCellError(value) ? value.code : value;
  return (
    <>
      {!isInner && (
        <h2>
          {entry === null ? "" : `${entry.title} `}
          <code class="code">JJJ.{name}</code>
        </h2>
      )}
      {!isInner && shown !== null && (
        <p class="explain-part">
          <strong>{String(shown)}</strong> {inWords(valueName)}
        </p>
      )}
    </>
  );
}

/** The value that enters, or how many do. */
function InnerSummary({ call: { name, rows, entered, value, resultNames } }: Pick<CallReportProps, "call">) {
  const texts = useTextsOf(explainTexts);
  const language = useLanguage();
  const { row, column } = entered;
  const isOne = row !== null && column !== null;
  const shown = typeof value === "number" ? formatNumber(value, language) : isCellError(value) ? value.code : value;
  const where =
    row !== null
      ? (resultNames.rows[row] ?? texts.placeIn(row + 1, null))
      : column !== null
        ? (resultNames.columns[column] ?? texts.placeIn(null, column + 1))
        : texts.size(rows?.length ?? 1, rows?.[0]?.length ?? 1);
  return (
    <>
      {texts.innerCall(name)} {rows === null ? "" : `· ${isOne ? String(shown ?? "") : where}`}
    </>
  );
}

type PartProps = Pick<CallReportProps, "call" | "source" | "go" | "viewIds">;

function EditCall({ call: { name, start }, source: { sheet, address, formula }, go, viewIds }: PartProps) {
  const texts = useTextsOf(explainTexts);
  if (formula === null || !viewIds.includes("functions")) return null;
  return (
    <p>
      <button
        type="button"
        class="button button-small"
        onClick={() => {
          go({ view: "functions", wizard: { kind: "edit", sheet, address, formula, callStart: start } });
        }}
      >
        {texts.editCall(name)}
      </button>
    </p>
  );
}

function Suggested({ call: { suggestion }, source: { sheet, address, formula }, go, viewIds }: PartProps) {
  const texts = useTextsOf(explainTexts);
  if (suggestion === null || formula === null || !viewIds.includes("functions")) return null;
  return (
    <p class="row">
      {texts.didYouMean(suggestion.name)}
      <button
        type="button"
        class="button button-small button-primary"
        onClick={() => {
          const meant = withFunction(formula, suggestion.unknown, suggestion.name);
          go({ view: "functions", wizard: { kind: "edit", sheet, address, formula: meant } });
        }}
      >
        {texts.useInstead(suggestion.name)}
      </button>
    </p>
  );
}
