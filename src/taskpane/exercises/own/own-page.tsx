import { useMemo, useState } from "preact/hooks";
import { triedSeeds } from "../../../exercises/own/check/check-exercise";
import { exerciseFile, exerciseFileName } from "../../../exercises/own/file/exercise-file";
import type { Exercise } from "../../../exercises/types";
import type { WorkbookHost } from "../../../hosts/host";
import { localize } from "../../../language/localized";
import { BusyButton } from "../../ui/busy-button";
import { DownloadLink } from "../../ui/download-link";
import { useLanguage, useTextsOf } from "../../ui/language";
import { Message } from "../../ui/messages/message";
import { SheetLink } from "../../ui/messages/sheet-link";
import { PageHeader } from "../page-header";
import { type OwnEntry, titleOf } from "./own-entry";
import { OwnPreview } from "./own-preview";
import { ownTexts } from "./texts";

export interface OwnPageProps {
  readonly host: WorkbookHost;
  readonly sheet: string;
  /** Undefined while the sheet is read for the first time, and when it is gone. */
  readonly entry: OwnEntry | undefined;
  readonly onCheck: () => Promise<unknown>;
  readonly onBuild: (exercise: Exercise) => void;
  readonly onBack: () => void;
}

/** An exercise of the trainer's own: what to change in its sheet, and when there is nothing, what can be done with it. */
export function OwnPage({ host, sheet, entry, onCheck, onBuild, onBack }: OwnPageProps) {
  const texts = useTextsOf(ownTexts);
  const language = useLanguage();
  const [isChecking, setChecking] = useState(false);
  const show = (address: string) => void host.select(sheet, address).catch(() => false);
  const check = async () => {
    setChecking(true);
    await onCheck().catch(() => undefined);
    setChecking(false);
  };
  return (
    <section class="stack">
      <PageHeader title={entry === undefined ? sheet : titleOf(entry, language)} onBack={onBack} />
      <p>
        {texts.sheet}{" "}
        <SheetLink
          sheet={sheet}
          address="A1"
          onShow={() => {
            show("A1");
          }}
        />
      </p>
      <div role="status" class="stack">
        {entry === undefined && <p>{isChecking ? texts.reading : texts.gone}</p>}
        {entry?.own && (
          <Message kind="done">
            <p>{texts.ready(triedSeeds)}</p>
          </Message>
        )}
        {entry !== undefined && entry.problems.length > 0 && (
          <Message kind="stopped" title={texts.toChange(entry.problems.length)}>
            <ul class="own-problems">
              {entry.problems.map(({ message, row }) => (
                <li key={`${row} ${message.en}`}>
                  {row !== null && (
                    <>
                      <button
                        type="button"
                        class="link"
                        onClick={() => {
                          show(`A${row}`);
                        }}
                      >
                        {texts.row(row)}
                      </button>
                      {texts.colon}
                    </>
                  )}
                  {localize(message, language)}
                </li>
              ))}
            </ul>
          </Message>
        )}
      </div>
      <p class="row">
        {entry?.own && <BuildButton exercise={entry.own.exercise} onBuild={onBuild} />}
        <BusyButton label={isChecking ? texts.reading : texts.again} isBusy={isChecking} onPress={() => void check()} />
      </p>
      {entry !== undefined && <SaveLink entry={entry} />}
      {entry?.own && <OwnPreview own={entry.own} />}
    </section>
  );
}

function BuildButton({ exercise, onBuild }: Pick<OwnPageProps, "onBuild"> & { readonly exercise: Exercise }) {
  const texts = useTextsOf(ownTexts);
  return (
    <BusyButton
      label={texts.build}
      isPrimary
      isBusy={false}
      onPress={() => {
        onBuild(exercise);
      }}
    />
  );
}

/** The exercise as a file, finished or not. */
function SaveLink({ entry: { definition } }: { readonly entry: OwnEntry }) {
  const texts = useTextsOf(ownTexts);
  const content = useMemo(() => exerciseFile(definition), [definition]);
  return (
    <div>
      <DownloadLink label={texts.save} name={exerciseFileName(definition)} content={content} />
      <p class="hint">{texts.saveHint}</p>
    </div>
  );
}
