import { useId } from "preact/hooks";
import type { FunctionEntry } from "../../../functions/describe/entry";
import type { Family } from "../../../functions/specification";
import { useTextsOf } from "../../ui/language";
import { functionsViewTexts } from "../texts";

export interface FamilyChipsProps {
  readonly entries: readonly FunctionEntry[];
  readonly chosen: Family | "";
  readonly onChoose: (family: Family | "") => void;
}

/** The families with their numbers of functions, one of them or all chosen. */
export function FamilyChips({ entries, chosen, onChoose }: FamilyChipsProps) {
  const texts = useTextsOf(functionsViewTexts);
  const id = useId();
  const families = [...new Set(entries.map(({ family }) => family))];
  const chips: readonly Chip[] = [
    { value: "", label: texts.allFamilies, count: entries.length },
    ...families.map((value) => ({
      value,
      label: texts.families[value],
      count: entries.filter(({ family }) => family === value).length,
    })),
  ];
  return (
    <fieldset>
      <legend class="visually-hidden">{texts.family}</legend>
      <div class="functions-families">
        {chips.map(({ value, label, count }) => (
          <label key={value}>
            <input
              type="radio"
              name={id}
              value={value}
              checked={value === chosen}
              onChange={() => {
                onChoose(value);
              }}
            />
            <span>
              {label} <span class="functions-count">{count}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface Chip {
  readonly value: Family | "";
  readonly label: string;
  readonly count: number;
}
