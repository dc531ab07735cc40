import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { CellValue, EnteredRange, RangeContent } from "../../hosts/cells";
import type { WorkbookHost } from "../../hosts/host";
import { cleanTable } from "../../sheets/own-table/cleaning/clean-table";
import { type CleaningSettings, readEvidence } from "../../sheets/own-table/cleaning/settings";
import { referenceText } from "../formula/reference-text";
import { BackLink } from "../ui/back-link";
import { BusyButton } from "../ui/busy-button";
import { useFocusFallback } from "../ui/hooks/use-focus-fallback";
import { useTextsOf } from "../ui/language";
import { Message } from "../ui/messages/message";
import { messageTexts } from "../ui/messages/texts";
import { CleaningLists, countsOf } from "./cleaning-lists";
import { SettingsForm } from "./settings-form";
import { cleaningTexts } from "./texts";
import { type CleaningOutcome, mostCells, useCleaning } from "./use-cleaning";
import "./cleaning.css";

export interface CleaningPageProps {
  readonly host: WorkbookHost;
  readonly place: Pick<RangeContent, "sheet" | "address">;
  readonly onBack: () => void;
}

/** Makes numbers and blanks of the text in a range, after a preview. */
export function CleaningPage({ host, place, onBack }: CleaningPageProps) {
  const texts = useTextsOf(cleaningTexts);
  const messages = useTextsOf(messageTexts);
  const { entered, outcome, isBusy, begin, write, undo, close } = useCleaning(host, place);
  const [chosen, setChosen] = useState<CleaningSettings | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const foot = useRef<HTMLDivElement>(null);
  useFocusFallback(foot, heading);
  const content = typeof entered === "object" ? entered : null;
  const evidence = useMemo(() => (content === null ? null : readEvidence(constantRows(content))), [content]);
  const settings = chosen ?? evidence?.proposed ?? null;
  const cleaning = useMemo(() => {
    if (content === null || settings === null) return null;
    const { range, isComputed } = content;
    return cleanTable(
      { rows: range.values, isComputed: (row, column) => isComputed[row]?.[column] === true },
      settings,
    );
  }, [content, settings]);
  const changes = cleaning?.changes ?? [];

  useEffect(() => {
    heading.current?.focus();
  }, []);

  return (
    <>
      <div class="scroll cleaning">
        <BackLink label={texts.back} onBack={onBack} />
        <h2 ref={heading} tabIndex={-1}>
          {texts.title(referenceText(place.sheet, place.address, ""))}
        </h2>
        <p class="introduction">{texts.introduction}</p>
        {entered === "reading" && <p class="fetching">{messages.fetching}</p>}
        {typeof entered === "string" && entered !== "reading" && (
          <div class="empty" role="alert">
            <p>
              {entered === "busy"
                ? messages.workbook.unreachable
                : entered === "missing"
                  ? texts.missing
                  : texts.tooLarge(mostCells)}
            </p>
            {entered === "busy" && (
              <button type="button" class="button" onClick={begin}>
                {messages.tryAgain}
              </button>
            )}
          </div>
        )}
        {evidence !== null && settings !== null && (
          <SettingsForm evidence={evidence} settings={settings} onSettings={setChosen} />
        )}
        {content !== null && cleaning !== null && (
          <>
            {changes.length === 0 && <p role="status">{texts.noChanges}</p>}
            <CleaningLists
              cleaning={cleaning}
              range={content.range}
              onGoTo={(address) => void host.select(place.sheet, address).catch(() => false)}
            />
          </>
        )}
      </div>
      <div class="foot" ref={foot}>
        <Outcome outcome={outcome} isBusy={isBusy} onUndo={undo} onClose={close} />
        {content !== null && changes.length > 0 && (
          <BusyButton
            label={texts.write(...countsOf(changes))}
            isPrimary
            isBusy={isBusy}
            onPress={() => {
              write(changes, content);
            }}
          />
        )}
      </div>
    </>
  );
}

/** Formulas stay, so that what they compute is no reason to ask anything. */
const constantRows = ({ range, isComputed }: EnteredRange): readonly (readonly CellValue[])[] =>
  range.values.map((row, r) =>
    row.map((value, c) => (typeof value !== "number" && isComputed[r]?.[c] === true ? null : value)),
  );

interface OutcomeProps {
  readonly outcome: CleaningOutcome | null;
  readonly isBusy: boolean;
  readonly onUndo: (written: Extract<CleaningOutcome, { kind: "written" }>) => void;
  readonly onClose: () => void;
}

/** Both regions are always in the page, so that a screen reader announces what appears in them. */
function Outcome({ outcome, isBusy, onUndo, onClose }: OutcomeProps) {
  const texts = useTextsOf(cleaningTexts);
  const { failures, workbook } = useTextsOf(messageTexts);
  return (
    <>
      <div role="status">
        {outcome?.kind === "written" && (
          <Message kind="done" onClose={onClose}>
            <p class="row">
              {texts.done(outcome.count)}
              <BusyButton
                label={texts.undo}
                isSmall
                isBusy={isBusy}
                onPress={() => {
                  onUndo(outcome);
                }}
              />
            </p>
          </Message>
        )}
        {outcome?.kind === "undone" && (
          <Message kind="done" onClose={onClose}>
            <p>{texts.undone(outcome.count)}</p>
            {outcome.left > 0 && <p>{texts.changedSince(outcome.left)}</p>}
          </Message>
        )}
      </div>
      <div role="alert">
        {outcome?.kind === "failed" && (
          <Message kind="failed" onClose={onClose}>
            <p>
              {failures[outcome.failure].happened} {workbook.nothingChanged}
            </p>
            <p>{failures[outcome.failure].advice}</p>
          </Message>
        )}
      </div>
    </>
  );
}
