import { useId, useState } from "preact/hooks";
import { useLanguage, useTextsOf } from "../../ui/language";
import { wizardTexts } from "../texts";
import {
  lastYear,
  measureChoices,
  paperDataCall,
  type PaperLayout,
  paperLayouts,
  regionChoices,
  years,
} from "./paper-data";

/** Figures of the paper's tables in place of a range of the sheet. */
export function PaperData({ onText }: { readonly onText: (text: string) => void }) {
  const texts = useTextsOf(wizardTexts).paper;
  const language = useLanguage();
  const [layout, setLayout] = useState<PaperLayout>("regions-sectors");
  const [year, setYear] = useState(lastYear);
  const [measureNumber, setMeasure] = useState(0);
  const [regionNumber, setRegion] = useState(0);
  const measures = measureChoices(language);
  const regions = regionChoices(language);
  const measure = measures[measureNumber] ?? "";
  const region = regions[regionNumber] ?? "";
  return (
    <details class="wizard-paper">
      <summary>{texts.title}</summary>
      <div class="row">
        <Choice
          label={texts.layout}
          values={paperLayouts.map((one) => texts.layouts[one])}
          chosen={paperLayouts.indexOf(layout)}
          onChoose={(place) => {
            setLayout(paperLayouts[place] ?? layout);
          }}
        />
        {(layout === "regions-sectors" || layout === "regions" || layout === "nation-sectors") && (
          <Choice
            label={texts.year}
            values={years.map(String)}
            chosen={years.indexOf(year)}
            onChoose={(place) => {
              setYear(years[place] ?? year);
            }}
          />
        )}
        {(layout === "regions-years" || layout === "regions") && (
          <Choice label={texts.measure} values={measures} chosen={measureNumber} onChoose={setMeasure} />
        )}
        {layout === "sectors-years" && (
          <Choice label={texts.region} values={regions} chosen={regionNumber} onChoose={setRegion} />
        )}
        <button
          type="button"
          class="button"
          onClick={() => {
            onText(paperDataCall({ layout, year, measure, region }, language));
          }}
        >
          {texts.use}
        </button>
      </div>
    </details>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly chosen: number;
  readonly onChoose: (place: number) => void;
}

function Choice({ label, values, chosen, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <span class="row">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen}
        onChange={(event) => {
          onChoose(Number(event.currentTarget.value));
        }}
      >
        {values.map((value, place) => (
          <option key={value} value={place}>
            {value}
          </option>
        ))}
      </select>
    </span>
  );
}
