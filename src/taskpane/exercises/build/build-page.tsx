import { useState } from "preact/hooks";
import { pointsOf } from "../../../exercises/marking/points";
import { withData } from "../../../exercises/own-data/own-data";
import { exercisePlan } from "../../../exercises/sheet/plan";
import type { Exercise, OwnTable, Variant } from "../../../exercises/types";
import { variantOf } from "../../../exercises/variants/variant";
import type { WrittenSheet } from "../../../hosts/host";
import { type Language, localize, type Localized } from "../../../language/localized";
import { failureOf, type LoadFailure } from "../../services/load-state";
import type { ViewProps } from "../../services/view-props";
import { BusyButton } from "../../ui/busy-button";
import { useLanguage, useTextsOf } from "../../ui/language";
import { Message } from "../../ui/messages/message";
import { SheetLink } from "../../ui/messages/sheet-link";
import { WriteFailure } from "../../ui/messages/write-failure";
import { Segments } from "../../ui/segments";
import { sheetLanguages } from "../../ui/sheet-languages";
import { PageHeader } from "../page-header";
import { exercisesTexts } from "../texts";
import { NumbersChoice } from "./numbers-choice";
import { type OwnData, OwnDataChoice } from "./own-data-choice";
import { newNumbers, seedOf, type VariantChoice } from "./variant-choice";

export interface BuildPageProps extends ViewProps {
  readonly exercise: Exercise;
  readonly onBack: () => void;
}

type Building =
  | { readonly phase: "choosing" }
  | { readonly phase: "refused"; readonly problems: readonly string[] }
  | { readonly phase: "building" }
  | { readonly phase: "built"; readonly sheet: WrittenSheet }
  | { readonly phase: "failed"; readonly failure: LoadFailure };

/** An exercise: what it is about, which numbers it shall have, and its sheet. */
export function BuildPage({ exercise, host, reportContext, onBack }: BuildPageProps) {
  const texts = useTextsOf(exercisesTexts);
  const paneLanguage = useLanguage();
  const [language, setLanguage] = useState<Language>(paneLanguage);
  const [choice, setChoice] = useState<VariantChoice>(newNumbers);
  const [own, setOwn] = useState<OwnData>({ isChosen: false, table: null, place: "", unit: "" });
  const [isLive, setLive] = useState(false);
  const [building, setBuilding] = useState<Building>({ phase: "choosing" });

  const build = async () => {
    const made = variantOfChoice(exercise, choice, own);
    if (made.kind === "problems") {
      setBuilding({ phase: "refused", problems: made.problems(texts, paneLanguage) });
      return;
    }
    setBuilding({ phase: "building" });
    try {
      const student = choice.kind === "student" ? choice.student.trim() : null;
      const { plan } = exercisePlan(made.variant, { language, student, live: isLive });
      const [sheet] = await host.write([plan]);
      setBuilding(sheet === undefined ? { phase: "choosing" } : { phase: "built", sheet });
    } catch (error) {
      setBuilding({ phase: "failed", failure: failureOf(error) });
    }
  };
  const close = () => {
    setBuilding({ phase: "choosing" });
  };

  return (
    <section class="stack">
      <PageHeader title={localize(exercise.sheet.title, paneLanguage)} onBack={onBack} />
      <p class="small">
        {texts.levels[exercise.level]} · {texts.size(exercise.questions.length, pointsOf(exercise))}
      </p>
      <h3>{texts.objectives}</h3>
      <ul>
        {exercise.sheet.objectives.map((objective) => (
          <li key={objective.en}>{localize(objective, paneLanguage)}</li>
        ))}
      </ul>
      <NumbersChoice choice={choice} onChoose={setChoice} />
      {exercise.own !== undefined && <OwnDataChoice rule={exercise.own} own={own} host={host} onChange={setOwn} />}
      <Segments label={texts.sheetLanguage} choices={sheetLanguages} chosen={language} onChoose={setLanguage} />
      <label class="checkbox">
        <input
          type="checkbox"
          checked={isLive}
          aria-describedby="live-hint"
          onChange={(event) => {
            setLive(event.currentTarget.checked);
          }}
        />
        {texts.live}
      </label>
      <p class="hint" id="live-hint">
        {texts.liveHint}
      </p>
      <div role="alert">
        {building.phase === "refused" && (
          <Message kind="failed" onClose={close}>
            {building.problems.map((problem) => (
              <p key={problem}>{problem}</p>
            ))}
          </Message>
        )}
        {building.phase === "failed" && (
          <WriteFailure
            failure={building.failure}
            reportContext={reportContext}
            onRetry={() => void build()}
            onClose={close}
          />
        )}
      </div>
      <p class="row">
        <BusyButton
          label={building.phase === "building" ? texts.building : texts.build}
          isPrimary
          isBusy={building.phase === "building"}
          onPress={() => void build()}
        />
      </p>
      <div role="status">
        {building.phase === "built" && (
          <Built
            sheet={building.sheet}
            onShow={(sheet) => void host.select(sheet.sheet, "A1").catch(() => false)}
            onClose={close}
          />
        )}
      </div>
    </section>
  );
}

interface BuiltProps {
  readonly sheet: WrittenSheet;
  readonly onShow: (sheet: WrittenSheet) => void;
  readonly onClose: () => void;
}

function Built({ sheet, onShow, onClose }: BuiltProps) {
  const texts = useTextsOf(exercisesTexts);
  const [before, after] = texts.built;
  return (
    <Message kind="done" onClose={onClose}>
      <p>
        {before}
        <SheetLink
          sheet={sheet.sheet}
          address={sheet.address}
          onShow={() => {
            onShow(sheet);
          }}
        />
        {after} {texts.builtNext}
      </p>
    </Message>
  );
}

type Made =
  | { readonly kind: "variant"; readonly variant: Variant }
  | {
      readonly kind: "problems";
      readonly problems: (texts: (typeof exercisesTexts)["en"], language: Language) => readonly string[];
    };

function variantOfChoice(
  exercise: Exercise,
  choice: VariantChoice,
  { isChosen: isWished, table, unit }: OwnData,
): Made {
  const chosen = seedOf(exercise, choice, Math.random());
  if (chosen.kind === "student-missing") return { kind: "problems", problems: (texts) => [texts.studentMissing] };
  if (chosen.kind === "code-refused") {
    const example = variantOf(exercise, 2026).code;
    return { kind: "problems", problems: (texts) => [texts.codeRefused(example)] };
  }
  if (!isWished) return { kind: "variant", variant: variantOf(exercise, chosen.seed) };
  if (table === null) return { kind: "problems", problems: (texts) => [texts.nothingSelected] };
  return ownVariant(exercise, { ...table, unit }, chosen.seed);
}

function ownVariant(exercise: Exercise, table: OwnTable, seed: number): Made {
  const made = withData(exercise, table, seed);
  if (made.kind === "variant") return made;
  const problems: readonly Localized[] = made.problems;
  return { kind: "problems", problems: (_, language) => problems.map((problem) => localize(problem, language)) };
}
