import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { pointsOf } from "../../../exercises/marking/points";
import { exercisePlan } from "../../../exercises/sheet/plan";
import type { Exercise } from "../../../exercises/types";
import type { WrittenSheet } from "../../../hosts/host";
import { localize } from "../../../language/localized";
import { cellAddress } from "../../../sheets/references/address";
import { failureOf, type LoadFailure } from "../../services/load-state";
import type { ViewProps } from "../../services/view-props";
import { BusyButton } from "../../ui/busy-button";
import { focusFirstError } from "../../ui/fields/field-error";
import { useLanguage, useTextsOf } from "../../ui/language";
import { Message } from "../../ui/messages/message";
import { SheetLink } from "../../ui/messages/sheet-link";
import { WriteFailure } from "../../ui/messages/write-failure";
import { PageHeader } from "../page-header";
import { exercisesTexts } from "../texts";
import { type BuildChoices, BuildOptions } from "./build-options";
import { newNumbers } from "./variant-choice";
import { type Refusal, variantOfChoice } from "./variant-of-choice";

export interface BuildPageProps extends ViewProps {
  readonly exercise: Exercise;
  readonly onBack: () => void;
}

type Building =
  | { readonly phase: "choosing" }
  | { readonly phase: "refused"; readonly refusal: Refusal }
  | { readonly phase: "building" }
  | { readonly phase: "built"; readonly sheet: WrittenSheet; readonly firstAnswer: string }
  | { readonly phase: "failed"; readonly failure: LoadFailure };

/** An exercise: what it is about, a button that builds its sheet, and options. Once built, only where it is. */
export function BuildPage({ exercise, host, reportContext, onBack }: BuildPageProps) {
  const texts = useTextsOf(exercisesTexts);
  const paneLanguage = useLanguage();
  const [choices, setChoices] = useState<BuildChoices>({
    numbers: newNumbers,
    own: { isChosen: false, table: null, place: "", unit: "" },
    language: paneLanguage,
    isLive: false,
  });
  const [building, setBuilding] = useState<Building>({ phase: "choosing" });
  const form = useRef<HTMLElement>(null);

  useEffect(() => {
    if (building.phase === "refused") focusFirstError(form.current);
  }, [building]);

  const build = async () => {
    const { numbers, own, language, isLive } = choices;
    const made = variantOfChoice(exercise, numbers, own);
    if (made.kind === "problems") {
      setBuilding({ phase: "refused", refusal: made });
      return;
    }
    setBuilding({ phase: "building" });
    try {
      const student = numbers.kind === "student" ? numbers.student.trim() : null;
      const { plan, layout } = exercisePlan(made.variant, { language, student, live: isLive });
      const [sheet] = await host.write([plan]);
      if (sheet === undefined) {
        close();
        return;
      }
      const { top = 0, left = 0 } = layout.questions[0]?.answers ?? {};
      const firstAnswer = cellAddress(top, left);
      await host.select(sheet.sheet, firstAnswer).catch(() => false);
      setBuilding({ phase: "built", sheet, firstAnswer });
    } catch (error) {
      setBuilding({ phase: "failed", failure: failureOf(error) });
    }
  };
  const close = () => {
    setBuilding({ phase: "choosing" });
  };

  return (
    <section class="stack" ref={form}>
      <PageHeader title={localize(exercise.sheet.title, paneLanguage)} onBack={onBack} />
      {building.phase === "built" ? (
        <Built
          sheet={building.sheet}
          onShow={() => void host.select(building.sheet.sheet, building.firstAnswer).catch(() => false)}
          onClose={close}
        />
      ) : (
        <>
          <p class="small">
            {texts.levels[exercise.level]} · {texts.size(exercise.questions.length, pointsOf(exercise))}
          </p>
          <h3>{texts.objectives}</h3>
          <ul>
            {exercise.sheet.objectives.map((objective) => (
              <li key={objective.en}>{localize(objective, paneLanguage)}</li>
            ))}
          </ul>
          <p class="row">
            <BusyButton
              label={building.phase === "building" ? texts.building : texts.build}
              isPrimary
              isBusy={building.phase === "building"}
              onPress={() => void build()}
            />
          </p>
          <div role="alert">
            {building.phase === "failed" && (
              <WriteFailure
                failure={building.failure}
                reportContext={reportContext}
                onRetry={() => void build()}
                onClose={close}
              />
            )}
          </div>
          <BuildOptions
            exercise={exercise}
            choices={choices}
            host={host}
            refusal={building.phase === "refused" ? building.refusal : null}
            onChange={(changed) => {
              if (building.phase === "refused") close();
              setChoices((before) => ({ ...before, ...changed }));
            }}
          />
        </>
      )}
    </section>
  );
}

interface BuiltProps {
  readonly sheet: WrittenSheet;
  readonly onShow: () => void;
  readonly onClose: () => void;
}

/** Where the exercise is; it takes the focus, since the button that had it is no longer shown. */
function Built({ sheet, onShow, onClose }: BuiltProps) {
  const texts = useTextsOf(exercisesTexts);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.focus();
  }, []);
  return (
    <div ref={place} tabIndex={-1} role="status">
      <Message kind="done" title={texts.built} onClose={onClose}>
        <p>{texts.builtNext}</p>
        <p>
          <SheetLink sheet={sheet.sheet} address={sheet.address} onShow={onShow} />
        </p>
      </Message>
    </div>
  );
}
