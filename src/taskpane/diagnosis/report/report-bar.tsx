import { useRef } from "preact/hooks";
import type { ReportContext } from "../../services/report";
import { BusyButton } from "../../ui/busy-button";
import { useFocusFallback } from "../../ui/hooks/use-focus-fallback";
import { useTextsOf } from "../../ui/language";
import { diagnosisTexts } from "../texts";
import { Outcome } from "./outcome";
import type { useReport } from "./use-report";

export interface ReportBarProps {
  readonly report: ReturnType<typeof useReport>;
  readonly isBuildable: boolean;
  readonly reportContext: ReportContext;
  readonly onBuild: () => void;
  readonly onOpen: (sheet: string) => void;
}

/** Builds the report, and says how far it is and what it found. */
export function ReportBar({ report, isBuildable, reportContext, onBuild, onOpen }: ReportBarProps) {
  const texts = useTextsOf(diagnosisTexts);
  const foot = useRef<HTMLDivElement>(null);
  useFocusFallback(foot, foot);
  const { state } = report;
  return (
    <div class="foot" ref={foot} tabIndex={-1}>
      <Outcome state={state} reportContext={reportContext} onRetry={onBuild} onClose={report.close} />
      {isBuildable && (
        <p class="row">
          {state.phase === "done" && (
            <BusyButton
              label={texts.open}
              isPrimary
              isBusy={false}
              onPress={() => {
                onOpen(state.summary);
              }}
            />
          )}
          <BusyButton
            label={state.phase === "done" ? texts.another : texts.build}
            isPrimary={state.phase !== "done"}
            isBusy={state.phase === "writing"}
            onPress={onBuild}
          />
          {state.phase === "writing" ? (
            <BusyButton label={texts.cancel} isBusy={state.isCancelling} onPress={report.cancel} />
          ) : (
            state.phase === "idle" && <span class="hint">{texts.buildHint}</span>
          )}
        </p>
      )}
    </div>
  );
}
