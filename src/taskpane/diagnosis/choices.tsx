import { useId, useRef } from "preact/hooks";
import type { PanelReading } from "../../diagnosis/input/read-panel";
import type { Panel, Prices } from "../../diagnosis/panel";
import { useTextsOf } from "../ui/language";
import type { Request } from "./source";
import { diagnosisTexts } from "./texts";

export interface ChoicesProps {
  readonly request: Request;
  readonly panel: Panel;
  readonly reading: PanelReading;
  readonly onChange: (request: Request) => void;
}

const prices: readonly Prices[] = ["unknown", "current", "constant", "not money"];

/** Years, reference and prices, all preset. */
export function Choices({ request, panel, reading, onChange }: ChoicesProps) {
  const texts = useTextsOf(diagnosisTexts);
  // Those of the whole table: once years are chosen, the panel has no others.
  const all = useRef<{ readonly table: unknown; readonly years: readonly number[] } | null>(null);
  if (all.current?.table !== request.table) all.current = { table: request.table, years: panel.years };
  const { years } = all.current;
  const [first = 0, last = 0] = [years[0], years[years.length - 1]];
  return (
    <section>
      <h2 class="section-head">{texts.choices}</h2>
      <div class="diagnosis-choices">
        <Select
          label={texts.from}
          value={String(request.from ?? first)}
          options={years.map((year) => [String(year), String(year)])}
          onChoose={(year) => {
            onChange({ ...request, from: Number(year), to: Math.max(Number(year), request.to ?? last) });
          }}
        />
        <Select
          label={texts.to}
          value={String(request.to ?? last)}
          options={years.map((year) => [String(year), String(year)])}
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
        {reading.references.length > 0 && (
          <Select
            label={texts.reference}
            value={request.reference}
            options={[["", texts.together], ...reading.references.map((name) => [name, name] as const)]}
            onChoose={(reference) => {
              onChange({ ...request, reference });
            }}
          />
        )}
      </div>
    </section>
  );
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChoose: (value: string) => void;
}

function Select({ label, value, options, onChoose }: SelectProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          onChoose(event.currentTarget.value);
        }}
      >
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
