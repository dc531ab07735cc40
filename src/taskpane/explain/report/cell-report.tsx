import { useEffect, useState } from "preact/hooks";
import { type CellValue, isCellError } from "../../../hosts/cells";
import type { Language } from "../../../language/localized";
import type { ViewProps } from "../../services/view-props";
import { formatNumber } from "../../ui/format-number";
import { useLanguage, useTextsOf } from "../../ui/language";
import type { CallExplanation } from "../call-explanation";
import type { CellExplanation } from "../explain-cell";
import { explainTexts } from "../texts";
import { CallReport } from "./call-report";
import { Freeze } from "./freeze";
import { PlainCell } from "./plain-cell";
import { WorkbookError } from "./trouble-report";
import { Headline } from "./value/headline";
import { writeLike } from "./value/like";

export interface CellReportProps extends Pick<ViewProps, "host" | "go" | "viewIds" | "reportContext"> {
  readonly explanation: CellExplanation;
}

/** Everything there is to say about a cell: its number first, then how it came about. */
export function CellReport({ explanation, ...pane }: CellReportProps) {
  const texts = useTextsOf(explainTexts);
  const language = useLanguage();
  const { cell, source, content, excelError } = explanation;
  const isOurs = content.kind === "ours";
  const whole = isOurs && content.isWhole ? (content.calls[0] ?? null) : null;
  const value = whole?.value;
  const write = writeLike(cell.text, typeof value === "number" ? value : NaN, language);
  const [frozen, setFrozen] = useState<string | null>(null);
  const isPlain = source.formula === null;
  const forget = () => {
    setFrozen(null);
  };
  useEffect(() => forget, [cell.sheet, cell.address]);
  // There is a formula again, as after an undo.
  useEffect(() => (isPlain ? forget : undefined), [isPlain]);
  return (
    <>
      <Headline
        host={pane.host}
        explanation={explanation}
        call={whole}
        name={content.kind === "constant" ? content.figure.name : null}
      />
      {isOurs && <Actions {...pane} explanation={explanation} onFrozen={setFrozen} />}
      <p role="status">{frozen !== null && texts.frozen(frozen)}</p>
      {!isOurs && !isPlain && <code class="formula">{source.formula}</code>}
      {isOurs && !content.isWhole && <p class="hint">{texts.mixed(countOf(content.calls))}</p>}
      {isOurs && content.isStale && (
        <p class="warning">{texts.stale(shownValue(content.calls[0]?.value ?? null, language))}</p>
      )}
      {isOurs && content.areBlanksZero && (
        <p class="warning">{texts.blanksAsZero(shownValue(content.calls[0]?.value ?? null, language))}</p>
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
              isWhole={content.isWhole}
              write={write}
            />
          ))}
          {!isPlain && <code class="formula">{source.formula}</code>}
        </>
      ) : (
        <PlainCell {...pane} cell={cell} content={content} />
      )}
    </>
  );
}

/** Calls with those nested in them. */
const countOf = (calls: readonly CallExplanation[]): number =>
  calls.reduce((count, { inner }) => count + 1 + countOf(inner), 0);

/** Only numbers are compared, so only they can be out of date. */
function shownValue(value: CellValue, language: Language): string {
  if (isCellError(value)) return value.code;
  return typeof value === "number" ? formatNumber(value, language) : String(value ?? "");
}

interface ActionsProps extends CellReportProps {
  readonly onFrozen: (address: string) => void;
}

function Actions({ explanation, onFrozen, ...pane }: ActionsProps) {
  const texts = useTextsOf(explainTexts);
  const { source, content } = explanation;
  const { formula, sheet, address } = source;
  if (content.kind !== "ours" || formula === null) return null;
  const canEdit = pane.viewIds.includes("functions") && content.calls.some(({ entry }) => entry !== null);
  const canFreeze = content.isWhole && content.calls[0]?.rows != null && explanation.excelError === null;
  if (!canEdit && !canFreeze) return null;
  return (
    <div class="row explain-actions">
      {canEdit && (
        <button
          type="button"
          class="button button-small"
          onClick={() => {
            pane.go({ view: "functions", wizard: { kind: "edit", sheet, address, formula } });
          }}
        >
          {texts.edit}
        </button>
      )}
      {canFreeze && <Freeze host={pane.host} source={source} onFrozen={onFrozen} />}
    </div>
  );
}
