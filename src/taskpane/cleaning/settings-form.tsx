import type { CleaningSettings, Evidence } from "../../sheets/own-table/cleaning/settings";
import { Segments } from "../ui/fields/segments";
import { useTextsOf } from "../ui/language";
import { cleaningTexts } from "./texts";

export interface SettingsFormProps {
  readonly evidence: Evidence;
  readonly settings: CleaningSettings;
  readonly onSettings: (settings: CleaningSettings) => void;
}

/** The choices that matter in this range. */
export function SettingsForm({ evidence, settings, onSettings }: SettingsFormProps) {
  const texts = useTextsOf(cleaningTexts);
  const { matters, proposed } = evidence;
  const choose =
    <Setting extends keyof CleaningSettings>(setting: Setting) =>
    (value: CleaningSettings[Setting]) => {
      onSettings({ ...settings, [setting]: value });
    };
  return (
    <>
      {matters.decimal && (
        <Segments
          label={texts.decimal}
          choices={choicesOf(texts.decimals).filter(({ value }) => value !== "mixed" || proposed.decimal === "mixed")}
          chosen={settings.decimal}
          onChoose={choose("decimal")}
          hint={
            evidence.isDecimalAssumed
              ? texts.decimalAssumed
              : proposed.decimal === "mixed"
                ? texts.decimalMixed
                : undefined
          }
        />
      )}
      {matters.brackets && (
        <Segments
          label={texts.brackets}
          choices={choicesOf(texts.bracketChoices)}
          chosen={settings.brackets}
          onChoose={choose("brackets")}
          hint={proposed.brackets === "negative" ? texts.bracketsProposed : texts.bracketsOpen}
        />
      )}
      {matters.dashes && (
        <Segments
          label={texts.dashes}
          choices={choicesOf(texts.dashChoices)}
          chosen={settings.dashes}
          onChoose={choose("dashes")}
        />
      )}
      {matters.errors && (
        <Segments
          label={texts.errors}
          choices={choicesOf(texts.errorChoices)}
          chosen={settings.errors}
          onChoose={choose("errors")}
          hint={texts.errorRows}
        />
      )}
    </>
  );
}

const choicesOf = <Value extends string>(labels: { readonly [V in Value]: string }) =>
  (Object.entries(labels) as [Value, string][]).map(([value, label]) => ({ value, label }));
