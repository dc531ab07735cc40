import { useLayoutEffect, useRef } from "preact/hooks";
import { BusyButton } from "../busy-button";
import type { ReportContext } from "../report";
import { useLanguage, useTexts } from "../texts";
import type { LoadState, TableNumber } from "./load-state";
import { Outcome } from "./outcome";
import type { TableLoader } from "./table-loader";
import { useKeptFocus } from "./use-kept-focus";

export interface LoadBarProps {
  readonly state: LoadState;
  readonly ticked: readonly TableNumber[];
  readonly loader: TableLoader;
  readonly reportContext: ReportContext;
}

/** The button that loads the ticked tables, and what became of it. */
export function LoadBar({ state, ticked, loader, reportContext }: LoadBarProps) {
  const texts = useTexts();
  const language = useLanguage();
  const bar = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const isWriting = state.phase === "writing";
  const isNothingTicked = ticked.length === 0;

  useKeptFocus(bar, button);

  // In a pane too low for a bar of its own, the bar ends the page and may be out of sight.
  useLayoutEffect(() => {
    if (state.phase !== "idle") bar.current?.scrollIntoView({ block: "nearest" });
  }, [state.phase]);

  return (
    <div class="foot" ref={bar}>
      <Outcome
        state={state}
        reportContext={reportContext}
        onRetry={() => void loader.retry(language)}
        onClose={() => {
          loader.close();
        }}
        onShow={(sheet) => void loader.show(sheet)}
      />
      <p class="row">
        <BusyButton
          label={texts.tables.loadTicked(ticked)}
          isPrimary
          isBusy={isWriting || isNothingTicked}
          buttonRef={button}
          describedBy="nothing-ticked"
          onPress={() => void loader.load(ticked, language)}
        />
        {isWriting && (
          <BusyButton
            label={texts.load.cancel}
            isBusy={state.isCancelling}
            onPress={() => {
              loader.cancel();
            }}
          />
        )}
        <span id="nothing-ticked">{isNothingTicked && texts.tables.nothingTicked}</span>
      </p>
    </div>
  );
}
