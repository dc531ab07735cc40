import { useId } from "preact/hooks";
import type { FunctionCall } from "../formula/expression";
import { useTextsOf } from "../ui/language";
import { wizardTexts } from "./texts";

export interface CallSelectProps {
  readonly calls: readonly FunctionCall[];
  readonly chosen: FunctionCall;
  readonly onChoose: (call: FunctionCall) => void;
}

/** Which of the calls in a formula is changed. */
export function CallSelect({ calls, chosen, onChoose }: CallSelectProps) {
  const texts = useTextsOf(wizardTexts);
  const id = useId();
  return (
    <div class="field">
      <label htmlFor={id}>{texts.whichCall}</label>
      <select
        id={id}
        value={String(chosen.start)}
        onChange={(event) => {
          const { value } = event.currentTarget;
          const call = calls.find(({ start }) => String(start) === value);
          if (call !== undefined) onChoose(call);
        }}
      >
        {calls.map(({ start, source }) => (
          <option key={start} value={String(start)}>
            {shortened(source)}
          </option>
        ))}
      </select>
    </div>
  );
}

const longest = 60;

const shortened = (source: string) => (source.length > longest ? `${source.slice(0, longest - 1)}…` : source);
