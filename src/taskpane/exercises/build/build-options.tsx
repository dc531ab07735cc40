import type { Exercise } from "../../../exercises/types";
import type { WorkbookCells } from "../../../hosts/cells";
import type { Language } from "../../../language/localized";
import { Segments } from "../../ui/fields/segments";
import { languageNames, sheetLanguages } from "../../ui/fields/sheet-languages";
import { useLanguage, useTextsOf } from "../../ui/language";
import { exercisesTexts } from "../texts";
import { NumbersChoice } from "./numbers-choice";
import { type OwnData, OwnDataChoice } from "./own-data-choice";
import type { VariantChoice } from "./variant-choice";
import type { BuildField, Refusal } from "./variant-of-choice";

/** How an exercise is built. */
export interface BuildChoices {
  readonly numbers: VariantChoice;
  readonly own: OwnData;
  readonly language: Language;
  readonly isLive: boolean;
}

export interface BuildOptionsProps {
  readonly exercise: Exercise;
  readonly choices: BuildChoices;
  readonly host: WorkbookCells;
  /** Why the exercise could not be built with these choices; null as long as nothing is wrong. */
  readonly refusal: Refusal | null;
  readonly onChange: (changed: Partial<BuildChoices>) => void;
}

/** What can be chosen before building, folded: the defaults are right for most. */
export function BuildOptions({ exercise, choices, host, refusal, onChange }: BuildOptionsProps) {
  const texts = useTextsOf(exercisesTexts);
  const { numbers, own, language, isLive } = choices;
  const paneLanguage = useLanguage();
  const problemsOf = (field: BuildField) => (refusal?.field === field ? refusal.problems(texts, paneLanguage) : []);
  const chosen = [
    own.isChosen ? texts.dataKinds.own : texts.numbersKinds[numbers.kind],
    languageNames[language],
    ...(isLive ? [texts.liveShort] : []),
  ];
  return (
    <details class="exercise-options">
      <summary>{texts.options(chosen)}</summary>
      <NumbersChoice
        choice={numbers}
        problemsOf={problemsOf}
        onChoose={(choice) => {
          onChange({ numbers: choice });
        }}
      />
      {exercise.own !== undefined && (
        <OwnDataChoice
          rule={exercise.own}
          own={own}
          host={host}
          problems={problemsOf("table")}
          onChange={(changed) => {
            onChange({ own: changed });
          }}
        />
      )}
      <Segments
        label={texts.sheetLanguage}
        choices={sheetLanguages}
        chosen={language}
        onChoose={(changed) => {
          onChange({ language: changed });
        }}
      />
      <label class="checkbox">
        <input
          type="checkbox"
          checked={isLive}
          aria-describedby="live-hint"
          onChange={(event) => {
            onChange({ isLive: event.currentTarget.checked });
          }}
        />
        {texts.live}
      </label>
      <p class="hint" id="live-hint">
        {texts.liveHint}
      </p>
    </details>
  );
}
