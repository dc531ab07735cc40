import { useRef } from "preact/hooks";
import type { ViewProps } from "../services/view-props";
import { BusyButton } from "../ui/busy-button";
import { HelpLink } from "../ui/help-link";
import { useFocusFallback } from "../ui/hooks/use-focus-fallback";
import { useStore } from "../ui/hooks/use-store";
import { useLanguage, useTextsOf } from "../ui/language";
import { messageTexts } from "../ui/messages/texts";
import { Choices } from "./choices/choices";
import { MoreFiguresList } from "./choices/more-figures";
import { Reading } from "./reading/reading";
import { Shapes } from "./reading/shapes";
import { WhatWasRead } from "./reading/what-was-read";
import { ReportBar } from "./report/report-bar";
import { useReport } from "./report/use-report";
import { readRequest } from "./request/read-request";
import { useRequest } from "./request/use-request";
import { diagnosisTexts } from "./texts";
import "./diagnosis.css";

/** From a table of regions, sectors and years to a report of eight sheets. */
export function DiagnosisView({ host, loader, reportContext }: ViewProps) {
  const texts = useTextsOf(diagnosisTexts);
  const { unreachable } = useTextsOf(messageTexts).workbook;
  const language = useLanguage();
  const sheetLanguage = useStore(loader.choices).sheetLanguage ?? language;
  const report = useReport(host);
  const form = useRef<HTMLDivElement>(null);
  const lines = useRef<HTMLDivElement>(null);
  useFocusFallback(form, lines);
  const { request, read, isPaper, isReading, isUnreachable, readSelection, usePaper, change, take } = useRequest(
    host,
    language,
    report.close,
  );
  const isWriting = report.state.phase === "writing";
  const panel = read?.panel ?? null;
  const build = () => {
    if (request === null || panel === null) return;
    // Names and places of the paper are in the language of the sheets.
    const spoken = sheetLanguage === language ? panel : readRequest(request, sheetLanguage).panel;
    void report.build(spoken ?? panel, sheetLanguage);
  };

  return (
    <>
      <div class="scroll diagnosis-view" ref={form}>
        {request === null && <p>{texts.lead}</p>}
        <p class="row">
          <BusyButton
            label={request === null ? texts.read : texts.readAgain}
            isPrimary={request === null}
            isBusy={isWriting || isReading}
            onPress={() => void readSelection()}
          />
          <BusyButton label={texts.tryPaper} isBusy={isWriting || isReading} onPress={usePaper} />
        </p>
        <div role="status" ref={lines} tabIndex={-1}>
          {isReading && <p>{texts.reading}</p>}
          {isUnreachable && <p class="warning">{unreachable}</p>}
          {request !== null && read !== null && <WhatWasRead {...{ request, read }} />}
        </div>
        {(request === null || read?.isTable === false) && <Shapes isOpen={read !== null} />}
        {isPaper && <p class="hint">{texts.paperNote}</p>}
        {/* What a report is being built on does not change under it. */}
        <fieldset class="diagnosis-form" disabled={isWriting}>
          {request !== null && read !== null && (
            <>
              <Reading {...{ request, read, isPaper }} onChange={change} />
              {read.years.length > 0 && (
                <>
                  <Choices
                    {...{ request, read, sheetLanguage }}
                    onChange={change}
                    onSheetLanguage={(chosen) => {
                      loader.choose({ sheetLanguage: chosen });
                    }}
                  />
                  <MoreFiguresList {...{ request, read, take }} onChange={change} />
                </>
              )}
            </>
          )}
        </fieldset>
        <p>
          <HelpLink name="report">{texts.help}</HelpLink>
        </p>
      </div>
      {(panel !== null || report.state.phase !== "idle") && (
        <ReportBar
          report={report}
          isBuildable={panel !== null}
          reportContext={reportContext}
          onBuild={build}
          onOpen={(sheet) => void host.select(sheet, "A1").catch(() => false)}
        />
      )}
    </>
  );
}
