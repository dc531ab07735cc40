import { useLayoutEffect, useRef } from "preact/hooks";
import type { LoadId } from "../../sheets/load-plans";
import type { LoadState } from "../services/load-state";
import type { ReportContext } from "../services/report";
import type { TableLoader } from "../services/table-loader";
import { BusyButton } from "../ui/busy-button";
import { useFocusFallback } from "../ui/hooks/use-focus-fallback";
import { useLanguage, useTextsOf } from "../ui/language";
import { offerName } from "./offers";
import { Outcome } from "./outcome";
import { tablesTexts } from "./texts";

export interface LoadBarProps {
  readonly state: LoadState;
  readonly selected: readonly LoadId[];
  readonly loader: TableLoader;
  readonly reportContext: ReportContext;
  readonly onFunctions?: (() => void) | undefined;
}

/** The button that loads what is selected, and the outcome. */
export function LoadBar({ state, selected, loader, reportContext, onFunctions }: LoadBarProps) {
  const texts = useTextsOf(tablesTexts);
  const language = useLanguage();
  const bar = useRef<HTMLDivElement>(null);
  const isWriting = state.phase === "writing";
  const [first] = selected;

  useFocusFallback(bar, bar);

  // In a pane too low for a bar of its own, the bar ends the page and may be out of sight.
  useLayoutEffect(() => {
    if (state.phase !== "idle") bar.current?.scrollIntoView({ block: "nearest" });
  }, [state.phase]);

  return (
    <div class={state.phase === "idle" && first === undefined ? "foot foot-empty" : "foot"} ref={bar} tabIndex={-1}>
      <Outcome
        state={state}
        reportContext={reportContext}
        onRetry={() => void loader.retry(language)}
        onClose={() => {
          loader.close();
        }}
        onShow={(sheet) => void loader.show(sheet)}
        onCopy={() => {
          if (state.phase === "present") void loader.load(state.ids, language, "copy");
        }}
        onReplace={() => {
          if (state.phase === "present") void loader.load(state.ids, language, "replace");
        }}
        onFunctions={onFunctions}
      />
      <p class="row">
        {first !== undefined && (
          <BusyButton
            label={texts.loadSelected(selected.length, offerName(first, language))}
            isPrimary
            isBusy={isWriting}
            onPress={() => void loader.load(selected, language)}
          />
        )}
        {isWriting && (
          <BusyButton
            label={texts.cancel}
            isBusy={state.isCancelling}
            onPress={() => {
              loader.cancel();
            }}
          />
        )}
      </p>
    </div>
  );
}
