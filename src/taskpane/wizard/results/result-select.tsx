import { useId } from "preact/hooks";
import { useTextsOf } from "../../ui/language";
import { wizardTexts } from "../texts";
import type { OfferedResult } from "./offered-results";

export interface ResultSelectProps {
  readonly argument: string;
  readonly results: readonly OfferedResult[];
  /** What is filled in. */
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** The results of our formulas, one of which an argument can be; shown while nothing else is filled in. */
export function ResultSelect({ argument, results, text, onText }: ResultSelectProps) {
  const texts = useTextsOf(wizardTexts).results;
  const id = useId();
  const isOneOfThem = results.some((one) => one.text === text);
  if (results.length === 0 || (text !== "" && !isOneOfThem)) return null;
  return (
    <p class="row wizard-results">
      <label htmlFor={id} aria-label={texts.titleFor(argument)}>
        {texts.title}
      </label>
      <select
        id={id}
        value={text}
        onChange={(event) => {
          onText(event.currentTarget.value);
        }}
      >
        <option value="">{texts.none}</option>
        {results.map((one) => (
          <option key={one.text} value={one.text}>
            {texts.result(one.name, one.place, one.rows, one.columns)}
          </option>
        ))}
      </select>
    </p>
  );
}
