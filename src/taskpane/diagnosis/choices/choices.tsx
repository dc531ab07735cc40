import type { Prices } from "../../../diagnosis/panel";
import type { Language } from "../../../language/localized";
import { Segments } from "../../ui/fields/segments";
import { sheetLanguages } from "../../ui/fields/sheet-languages";
import { useTextsOf } from "../../ui/language";
import type { Read } from "../request/read-request";
import type { Request } from "../request/request";
import { diagnosisTexts } from "../texts";
import { Select } from "./select";

export interface ChoicesProps {
  readonly request: Request;
  readonly read: Read;
  readonly onChange: (request: Request) => void;
  readonly sheetLanguage: Language;
  readonly onSheetLanguage: (language: Language) => void;
}

const prices: readonly Prices[] = ["unknown", "current", "constant", "not money"];

/** Years, reference, prices and the language of the sheets, all preset. */
export function Choices({ request, read, onChange, sheetLanguage, onSheetLanguage }: ChoicesProps) {
  const texts = useTextsOf(diagnosisTexts);
  const { years, references } = read;
  const [first = 0, last = 0] = [years[0], years[years.length - 1]];
  const yearOptions = years.map((year) => [String(year), String(year)] as const);
  return (
    <section>
      <h2 class="section-head">{texts.choices}</h2>
      <div class="diagnosis-choices">
        <Select
          label={texts.from}
          value={String(request.from ?? first)}
          options={yearOptions}
          onChoose={(year) => {
            onChange({ ...request, from: Number(year), to: Math.max(Number(year), request.to ?? last) });
          }}
        />
        <Select
          label={texts.to}
          value={String(request.to ?? last)}
          options={yearOptions}
          onChoose={(year) => {
            onChange({ ...request, to: Number(year), from: Math.min(Number(year), request.from ?? first) });
          }}
        />
        <Select
          label={texts.prices}
          value={request.prices}
          options={prices.map((one) => [one, texts.pricesKinds[one]])}
          onChoose={(one) => {
            onChange({ ...request, prices: one as Prices });
          }}
        />
        {references.length > 0 && (
          <Select
            label={texts.reference}
            value={request.reference}
            options={[["", texts.together], ...references.map((name) => [name, name] as const)]}
            onChoose={(reference) => {
              onChange({ ...request, reference });
            }}
          />
        )}
      </div>
      <Segments
        label={texts.sheetLanguage}
        choices={sheetLanguages}
        chosen={sheetLanguage}
        onChoose={onSheetLanguage}
      />
    </section>
  );
}
