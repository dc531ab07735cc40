import { useEffect, useRef, useState } from "preact/hooks";
import type { CellStatus, QuestionMarking } from "../../../exercises/marking/types";
import { describeVariant } from "../../../exercises/sheet/describe";
import { localize } from "../../../language/localized";
import { failureOf, type LoadFailure } from "../../services/load-state";
import type { ViewProps } from "../../services/view-props";
import { BusyButton } from "../../ui/busy-button";
import { HelpLink } from "../../ui/help-link";
import { useLanguage, useTextsOf } from "../../ui/language";
import { Message } from "../../ui/messages/message";
import { WriteFailure } from "../../ui/messages/write-failure";
import { exercisesTexts } from "../texts";
import { type CheckedSheet, checkSheet, type OpenSheet, readOpenSheet } from "./open-sheet";
import { watchOpenSheet } from "./watch-open-sheet";

type CardProps = Pick<ViewProps, "host" | "reportContext" | "isShown">;

/** The exercise on the active sheet: its answers checked, with points, feedback and hints. */
export function OpenCard({ host, reportContext, isShown }: CardProps) {
  const texts = useTextsOf(exercisesTexts).open;
  const language = useLanguage();
  const [open, setOpen] = useState<OpenSheet | null>(null);
  const [checked, setChecked] = useState<CheckedSheet | null>(null);
  const [isChecking, setChecking] = useState(false);
  const [failure, setFailure] = useState<LoadFailure | null>(null);

  useEffect(() => (isShown ? watchOpenSheet(host, setOpen) : undefined), [host, isShown]);

  const check = async () => {
    setChecking(true);
    setFailure(null);
    try {
      // Read again: what is known here may be outdated.
      const now = await readOpenSheet(host);
      setOpen(now);
      setChecked(now === null ? null : await checkSheet(host, now, language));
    } catch (error) {
      setFailure(failureOf(error));
    }
    setChecking(false);
  };

  if (open === null) return null;
  const { found, sheet } = open;
  const code = "questions" in found ? found.code : null;
  const isCurrent = checked !== null && checked.sheet === sheet && checked.variant.code === code;
  return (
    <section class="card" aria-labelledby="open-exercise">
      <h2 id="open-exercise">{texts.title}</h2>
      {"questions" in found ? (
        <>
          <p>
            <strong>{localize(found.exercise.sheet.title, language)}</strong> <span class="code">{found.code}</span>
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

type Texts = (typeof exercisesTexts)["en"]["open"];

function reasonOf(found: Exclude<OpenSheet["found"], { questions: unknown }>, texts: Texts): string {
  switch (found.kind) {
    case "changed":
      return texts.codeChanged;
    case "other-version":
      return texts.otherVersion;
    case "unknown-exercise":
      return texts.unknown(found.id);
    case "own-data":
    case "own-data-lost":
      return texts.dataLost;
  }
}

function usePoints(): (points: number) => string {
  const language = useLanguage();
  return (points) => new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(points);
}

function Score({ checked: { marking, missing } }: { readonly checked: CheckedSheet }) {
  const texts = useTextsOf(exercisesTexts).open;
  const points = usePoints();
  const { questions, outOf, answered } = marking;
  return (
    <div class="score">
      <p>
        <strong>{texts.score(points(marking.points), points(outOf))}</strong>{" "}
        {marking.points === outOf ? texts.allRight : texts.answered(answered, questions.length)}
      </p>
      <meter
        min={0}
        max={outOf}
        value={marking.points}
        aria-label={texts.score(points(marking.points), points(outOf))}
      />
      {missing.length > 0 && <p class="warning">{texts.cellsMissing(missing)}</p>}
    </div>
  );
}

/** A symbol for the word beside it. */
const signs: { readonly [Status in CellStatus]: string } = {
  right: "✓",
  mistake: "△",
  wrong: "✗",
  blank: "○",
  text: "?",
  error: "!",
};

function Questions({ checked, host }: { readonly checked: CheckedSheet } & Pick<ViewProps, "host">) {
  const texts = useTextsOf(exercisesTexts).open;
  const language = useLanguage();
  const { questions } = describeVariant(checked.variant);
  const list = useRef<HTMLOListElement>(null);
  return (
    <>
      <h3>{texts.questions}</h3>
      <ol class="list questions" role="list" ref={list}>
        {checked.marking.questions.map((marked, place) => (
          <li key={marked.id} class={`question question-${marked.status}`}>
            <QuestionHeading marked={marked} />
            <p class="small">{localize(questions[place]?.ask ?? { en: "", zh: "" }, language)}</p>
            <p>{marked.feedback}</p>
            {marked.hint !== null && (
              <p class="hint-text">
                <strong>{texts.hint}:</strong> {marked.hint}
              </p>
            )}
            <p class="row small">
              {checked.places.has(marked.id) && (
                <button
                  type="button"
                  class="link"
                  onClick={() =>
                    void host.select(checked.sheet, checked.places.get(marked.id) ?? "A1").catch(() => false)
                  }
                >
                  {texts.goTo(marked.number)}
                </button>
              )}
              {marked.status !== "right" && (
                <HelpLink name={questions[place]?.help ?? ""}>
                  {texts.help(`JJJ.${questions[place]?.help ?? ""}`)}
                </HelpLink>
              )}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

function QuestionHeading({ marked }: { readonly marked: QuestionMarking }) {
  const texts = useTextsOf(exercisesTexts).open;
  const points = usePoints();
  return (
    <p class="question-heading">
      <strong>{texts.question(marked.number)}</strong>{" "}
      <span class="state">
        <span aria-hidden="true">{signs[marked.status]} </span>
        {texts.states[marked.status]}
      </span>{" "}
      <span class="small">{texts.points(points(marked.points), points(marked.outOf))}</span>
    </p>
  );
}
