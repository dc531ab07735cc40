import { useEffect, useState } from "preact/hooks";
import { ownPrefix } from "../../../exercises/variants/code";
import { type Language, localize } from "../../../language/localized";
import { failureOf, type LoadFailure } from "../../services/load-state";
import type { ViewProps } from "../../services/view-props";
import { BusyButton } from "../../ui/busy-button";
import { useLanguage, useTextsOf } from "../../ui/language";
import { Message } from "../../ui/messages/message";
import { WriteFailure } from "../../ui/messages/write-failure";
import { exercisesTexts } from "../texts";
import { type CheckedSheet, checkSheet } from "./check-sheet";
import { type OpenSheet, readOpenSheet } from "./open-sheet";
import { Questions } from "./questions";
import { Score } from "./score";
import { watchOpenSheet } from "./watch-open-sheet";

interface CardProps extends Pick<ViewProps, "host" | "reportContext" | "isShown"> {
  /** Another value when other exercises are known than before: the sheet may then hold one of them. */
  readonly known: unknown;
  readonly onChecked: (checked: CheckedSheet) => void;
}

/** The exercise on the active sheet: its answers checked, with points, feedback and hints. */
export function OpenCard({ host, reportContext, isShown, known, onChecked }: CardProps) {
  const texts = useTextsOf(exercisesTexts).open;
  const language = useLanguage();
  const [open, setOpen] = useState<OpenSheet | null>(null);
  const [checked, setChecked] = useState<CheckedSheet | null>(null);
  const [isChecking, setChecking] = useState(false);
  const [failure, setFailure] = useState<LoadFailure | null>(null);

  useEffect(() => (isShown ? watchOpenSheet(host, setOpen) : undefined), [host, isShown, known]);

  const check = async () => {
    setChecking(true);
    setFailure(null);
    try {
      // Read again: what is known here may be outdated.
      const now = await readOpenSheet(host);
      setOpen(now);
      const result = now === null ? null : await checkSheet(host, now, language);
      setChecked(result);
      if (result !== null) onChecked(result);
    } catch (error) {
      setFailure(failureOf(error));
    }
    setChecking(false);
  };

  if (open === null) return null;
  const { found, sheet } = open;
  const code = "questions" in found ? found.code : null;
  const isCurrent = checked !== null && checked.sheet === sheet && checked.code === code;
  return (
    <section class="card" aria-labelledby="open-exercise">
      <h2 id="open-exercise">{titleOf(found, language) ?? texts.title}</h2>
      {"questions" in found ? (
        <>
          <p class="small">
            {texts.title} · <span class="code">{found.code}</span>
          </p>
          <p class="row">
            <BusyButton
              label={isChecking ? texts.checking : texts.check}
              isPrimary
              isBusy={isChecking}
              onPress={() => void check()}
            />
          </p>
          <div role="status">{isCurrent && <Score checked={checked} />}</div>
          {isCurrent && <Questions checked={checked} host={host} />}
        </>
      ) : (
        <Message kind="failed">
          <p>{reasonOf(found, texts)}</p>
        </Message>
      )}
      <div role="alert">
        {failure !== null && (
          <WriteFailure
            failure={failure}
            reportContext={reportContext}
            onRetry={() => void check()}
            onClose={() => {
              setFailure(null);
            }}
          />
        )}
      </div>
    </section>
  );
}

/** Null where the exercise cannot be checked. */
function titleOf(found: OpenSheet["found"], language: Language): string | null {
  if (!("questions" in found)) return null;
  return "kind" in found ? found.title : localize(found.exercise.sheet.title, language);
}

type Texts = (typeof exercisesTexts)["en"]["open"];

function reasonOf(found: Exclude<OpenSheet["found"], { questions: unknown }>, texts: Texts): string {
  switch (found.kind) {
    case "changed":
      return texts.codeChanged;
    case "other-version":
      return texts.otherVersion;
    case "unknown-exercise":
      return found.id.startsWith(ownPrefix) ? texts.unknownOwn : texts.unknown(found.id);
    case "marked":
      return texts.markedWork;
    case "own-data":
    case "own-data-lost":
      return texts.dataLost;
  }
}
