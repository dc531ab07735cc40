import { useCallback, useEffect, useState } from "preact/hooks";
import type { FunctionEntry } from "../../functions/describe/entry";
import type { Runner } from "../formula/engine";
import { loadRunner } from "../formula/load-runner";
import type { Place } from "../formula/reference-text";
import { loadEntries } from "../functions/entries/load-entries";
import type { ViewProps } from "../services/view-props";
import { formatNumber } from "../ui/format-number";
import { useWorkbook } from "../ui/hooks/use-workbook";
import { useLanguage, useTextsOf } from "../ui/language";
import { WhenLoaded } from "../ui/messages/when-loaded";
import { type CellExplanation, explainCell } from "./explain-cell";
import { headings } from "./names/headings";
import { Breadcrumbs } from "./report/breadcrumbs";
import { CellReport } from "./report/cell-report";
import "./explain.css";
import { LeaveContext } from "./report/place-button";
import { explainTexts } from "./texts";

interface Knowledge {
  readonly entries: readonly FunctionEntry[];
  readonly run: Runner;
}

/** What the selected cell shows: its function, what that read, how the number came about, or why there is none. */
export function ExplainView(props: ViewProps) {
  const language = useLanguage();
  const load = useCallback(async (): Promise<Knowledge> => {
    const [entries, run] = await Promise.all([loadEntries(language), loadRunner(language)]);
    return { entries, run };
  }, [language]);
  return (
    <WhenLoaded load={load} reportContext={props.reportContext}>
      {(knowledge) => <FollowedCell {...props} {...knowledge} />}
    </WhenLoaded>
  );
}

/** Explains the active cell, again after each change of the selection or of the cells. */
function FollowedCell({ entries, run, ...props }: ViewProps & Knowledge) {
  const texts = useTextsOf(explainTexts);
  const language = useLanguage();
  const { host, isShown } = props;
  const { selection, tick } = useWorkbook(host, isShown);
  const [explanation, setExplanation] = useState<CellExplanation | null>(null);
  const [origin, setOrigin] = useState<Place | null>(null);
  const active = selection?.active ?? null;

  useEffect(() => {
    if (active === null) return;
    let isWanted = true;
    const write = (value: number) => formatNumber(value, language);
    explainCell(active, { cells: host, entries, run, write, headings: headings[language] }).then(
      (next) => {
        if (isWanted) setExplanation(next);
      },
      // While a cell is edited the workbook does not answer; it reports when that is over.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [active, tick, host, entries, run, language]);

  return (
    <div class="scroll explain">
      {explanation !== null && <Breadcrumbs host={host} here={explanation.cell} origin={origin} />}
      {explanation === null ? (
        <p class="hint" role="status">
          {tick > 0 && active === null ? texts.busy : texts.looking}
        </p>
      ) : (
        <LeaveContext.Provider
          value={() => {
            setOrigin(explanation.cell);
          }}
        >
          <CellReport {...props} explanation={explanation} />
        </LeaveContext.Provider>
      )}
    </div>
  );
}
