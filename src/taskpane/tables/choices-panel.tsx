import type { Language } from "../../language/localized";
import type { TableLoader } from "../services/table-loader";
import { Segments } from "../ui/fields/segments";
import { languageNames, sheetLanguages } from "../ui/fields/sheet-languages";
import { Switch } from "../ui/fields/switch";
import { useStore } from "../ui/hooks/use-store";
import { useTextsOf } from "../ui/language";
import { tablesTexts } from "./texts";
import type { NameAndHint } from "./texts.types";

type SheetLanguage = "pane" | Language;

/** How data sets are loaded. */
export function ChoicesPanel({ loader }: { readonly loader: TableLoader }) {
  const texts = useTextsOf(tablesTexts).choices;
  const chosen = useStore(loader.choices);
  return (
    <div class="stack">
      <Segments
        label={texts.form}
        choices={named(texts.forms)}
        chosen={chosen.form}
        onChoose={(form) => {
          loader.choose({ form });
        }}
        hint={texts.forms[chosen.form].hint}
      />
      <Segments<SheetLanguage>
        label={texts.language}
        choices={[{ value: "pane", label: texts.languageOfPane }, ...sheetLanguages]}
        chosen={chosen.sheetLanguage ?? "pane"}
        onChoose={(language) => {
          loader.choose({ sheetLanguage: language === "pane" ? null : language });
        }}
      />
      <Segments
        label={texts.range}
        choices={named(texts.ranges)}
        chosen={chosen.range}
        onChoose={(range) => {
          loader.choose({ range });
        }}
        hint={texts.ranges[chosen.range].hint}
      />
      <Switch
        label={texts.chart}
        hint={texts.chartHint}
        isOn={chosen.chart === "with"}
        onSwitch={(isOn) => {
          loader.choose({ chart: isOn ? "with" : "without" });
        }}
      />
    </div>
  );
}

function named<Value extends string>(texts: { readonly [V in Value]: NameAndHint }) {
  return (Object.keys(texts) as Value[]).map((value) => ({ value, label: texts[value].name }));
}

/** The choices in a few words. */
export function useChoicesInWords(loader: TableLoader): string {
  const texts = useTextsOf(tablesTexts).choices;
  const { form, sheetLanguage, range, chart } = useStore(loader.choices);
  const words = [
    texts.forms[form].name,
    ...(sheetLanguage === null ? [] : [languageNames[sheetLanguage]]),
    texts.ranges[range].name,
    ...(chart === "with" ? [] : [texts.noCharts]),
  ];
  return words.join(" · ");
}
