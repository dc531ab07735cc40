import type { CellValue } from "../../../hosts/cells";
import type { Language } from "../../../language/localized";
import type { ViewProps } from "../../services/view-props";
import { formatNumber } from "../../ui/format-number";
import { useLanguage, useTextsOf } from "../../ui/language";
import type { CallExplanation } from "../explain-call";
import type { CellExplanation } from "../explain-cell";
import { explainTexts } from "../texts";
import { CallReport } from "./call-report";
import { Freeze } from "./freeze";
import { PlaceButton } from "./place-button";
import { WorkbookError } from "./trouble-report";

export interface CellReportProps extends Pick<ViewProps, "host" | "go" | "viewIds"> {
  readonly explanation: CellExplanation;
}

/** Everything there is to say about a cell. */
export function CellReport({ explanation, ...pane }: CellReportProps) {
  const texts = useTextsOf(explainTexts);
  const language = useLanguage();
  const { cell, source, offset, content, excelError } = explanation;
  const shown = cell.text === "" ? texts.blank : cell.text;
  const isOurs = content.kind === "ours";
  const name = isOurs && content.isWhole ? (content.calls[0]?.valueName ?? null) : null;
  return (
    <>
      <p class="explain-shows" role="status">
        {texts.shows(cell.address, shown)}
      </p>
      {source.formula !== null && <code class="formula">{source.formula}</code>}
      {source.address !== cell.address && (
        <p>
          {name === null
            ? texts.spilled(offset.row + 1, offset.column + 1, source.address)
            : texts.spilledAs(name, source.address)}{" "}
          <PlaceButton {...pane} home={cell.sheet} place={source} />
        </p>
      )}
      {isOurs && !content.isWhole && <p class="hint">{texts.mixed(countOf(content.calls))}</p>}
      {isOurs && content.isStale && (
        <p class="warning">{texts.stale(shownValue(content.calls[0]?.value ?? null, language))}</p>
      )}
      {excelError !== null && <WorkbookError {...pane} home={cell.sheet} excelError={excelError} isOurs={isOurs} />}
      {isOurs ? (
        <>
          {content.calls.map((call, place) => (
            <CallReport
              key={place}
              {...pane}
              source={source}
              isOneOfSeveral={countOf(content.calls) > 1}
              call={call}
              isInner={false}
            />
          ))}
          <Actions {...pane} explanation={explanation} />
        </>
      ) : (
        <Empty {...pane} kind={content.kind} />
      )}
    </>
  );
}

/** Calls with those nested in them. */
const countOf = (calls: readonly CallExplanation[]): number =>
  calls.reduce((count, { inner }) => count + 1 + countOf(inner), 0);

/** Only numbers are compared, so only they can be out of date. */
const shownValue = (value: CellValue, language: Language): string =>
  typeof value === "number" ? formatNumber(value, language) : "";

interface EmptyProps extends Pick<ViewProps, "go" | "viewIds"> {
  readonly kind: "blank" | "constant" | "foreign";
}

function Empty({ kind, go, viewIds }: EmptyProps) {
  const texts = useTextsOf(explainTexts);
  return (
    <div class="empty">
      <p>{texts.empty[kind]}</p>
      <p>{texts.emptyAdvice}</p>
      {viewIds.includes("functions") && (
        <button
          type="button"
          class="button"
          onClick={() => {
            go({ view: "functions" });
          }}
        >
          {texts.findFunction}
        </button>
      )}
    </div>
  );
}

function Actions({ explanation, ...pane }: CellReportProps) {
  const texts = useTextsOf(explainTexts);
  const { source, content } = explanation;
  const { formula, sheet, address } = source;
  if (content.kind !== "ours" || formula === null) return null;
  const canEdit = pane.viewIds.includes("functions") && content.calls.some(({ entry }) => entry !== null);
  const canFreeze = content.isWhole && content.calls[0]?.rows != null && explanation.excelError === null;
  if (!canEdit && !canFreeze) return null;
  return (
    <section class="card">
      {canEdit && (
        <p class="row">
          <button
            type="button"
            class="button button-primary"
            onClick={() => {
              pane.go({ view: "functions", wizard: { kind: "edit", sheet, address, formula } });
            }}
          >
            {texts.edit}
          </button>
        </p>
      )}
      {canFreeze && <Freeze host={pane.host} source={source} />}
    </section>
  );
}
