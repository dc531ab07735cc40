import { useMemo, useRef, useState } from "preact/hooks";
import type { ViewProps } from "../services/view-props";
import { BusyButton } from "../ui/busy-button";
import { useFocusFallback } from "../ui/hooks/use-focus-fallback";
import { useLanguage, useTextsOf } from "../ui/language";
import { messageTexts } from "../ui/messages/texts";
import { Choices } from "./choices";
import { MoreFiguresList } from "./more-figures";
import { Outcome } from "./outcome";
import { paperRequest } from "./paper-request";
import { Reading } from "./reading";
import { Shapes } from "./shapes";
import { readRequest, type Request, requestOn, type TakenTable, takenFrom } from "./source";
import { diagnosisTexts } from "./texts";
import { useReport } from "./use-report";
import "./diagnosis.css";

/** From a table of regions, sectors and years to a report of eight sheets. */
export function DiagnosisView({ host, reportContext }: ViewProps) {
  const texts = useTextsOf(diagnosisTexts);
  const workbook = useTextsOf(messageTexts).workbook;
  const language = useLanguage();
  const [request, setRequest] = useState<Request | null>(null);
  const [isPaper, setPaper] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const report = useReport(host);
  const foot = useRef<HTMLDivElement>(null);
  useFocusFallback(foot, foot);
  const reading = useMemo(() => (request === null ? null : readRequest(request)), [request]);
  const isWriting = report.state.phase === "writing";

  const take = async (): Promise<TakenTable | null> => {
    try {
      const { range } = await host.readSelection();
      setProblem(null);
      return takenFrom(range, workbook.place(range.sheet, range.address));
    } catch {
      setProblem(workbook.unreachable);
      return null;
    }
  };
  const read = async () => {
    const table = await take();
    if (table === null) return;
    report.close();
    setPaper(false);
    setRequest(requestOn(table));
  };
  const usePaper = () => {
    report.close();
    setProblem(null);
    setPaper(true);
    setRequest(paperRequest(language));
  };
  const change = (next: Request) => {
    report.close();
    setRequest(next);
  };
  const panel = reading?.panel ?? null;

  return (
    <>
      <div class="scroll diagnosis-view">
        {request === null && <p>{texts.lead}</p>}
        <p class="row">
          <BusyButton
            label={request === null ? texts.read : texts.readAgain}
            isPrimary={request === null}
            isBusy={isWriting}
            onPress={() => void read()}
          />
          <BusyButton label={texts.tryPaper} isBusy={isWriting} onPress={usePaper} />
        </p>
        <div role="status">
          {problem !== null && <p class="warning">{problem}</p>}
          {reading !== null && !reading.isTable && <p class="warning">{texts.noTable}</p>}
        </div>
        {(request === null || reading?.isTable === false) && <Shapes isOpen={reading !== null} />}
        {isPaper && <p class="hint">{texts.paperNote}</p>}
        {/* What a report is being built on does not change under it. */}
        <fieldset class="diagnosis-form" disabled={isWriting}>
          {request !== null && reading?.isTable === true && (
            <Reading request={request} reading={reading} isPaper={isPaper} onChange={change} />
          )}
          {request !== null && reading !== null && panel !== null && (
            <>
              <Choices request={request} panel={panel} reading={reading} onChange={change} />
              <MoreFiguresList request={request} take={take} onChange={change} />
            </>
          )}
        </fieldset>
      </div>
      {(panel !== null || report.state.phase !== "idle") && (
        <div class="foot" ref={foot} tabIndex={-1}>
          <Outcome
            state={report.state}
            reportContext={reportContext}
            onRetry={() => {
              if (panel !== null) void report.build(panel, language);
            }}
            onOpen={(sheet) => void host.select(sheet, "A1").catch(() => false)}
            onClose={report.close}
          />
          {panel !== null && (
            <p class="row">
              <BusyButton
                label={report.state.phase === "done" ? texts.another : texts.build}
                isPrimary={report.state.phase !== "done"}
                isBusy={isWriting}
                onPress={() => void report.build(panel, language)}
              />
              {isWriting ? (
                <BusyButton
                  label={texts.cancel}
                  isBusy={report.state.phase === "writing" && report.state.isCancelling}
                  onPress={report.cancel}
                />
              ) : (
                report.state.phase === "idle" && <span class="hint">{texts.buildHint}</span>
              )}
            </p>
          )}
        </div>
      )}
    </>
  );
}
