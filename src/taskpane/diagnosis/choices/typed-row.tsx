import { useId, useState } from "preact/hooks";
import { FieldError } from "../../ui/fields/field-error";

export interface TypedRowProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly problems: readonly string[];
  readonly onType: (value: string) => void;
}

/** A number to type; what is wrong with it is said once it is left. */
export function TypedRow({ label, hint, value, problems, onType }: TypedRowProps) {
  const id = useId();
  const [isTyping, setTyping] = useState(false);
  const said = isTyping ? [] : problems;
  return (
    <li>
      <div>
        <label for={id}>
          <strong>{label}</strong>
        </label>
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
        <FieldError id={`${id}-error`} problems={said} />
      </div>
      <input
        id={id}
        class="input diagnosis-typed"
        inputMode="decimal"
        autocomplete="off"
        value={value}
        aria-invalid={said.length > 0}
        aria-describedby={`${id}-hint ${id}-error`}
        onInput={(event) => {
          setTyping(true);
          onType(event.currentTarget.value);
        }}
        onChange={() => {
          setTyping(false);
        }}
        onBlur={() => {
          setTyping(false);
        }}
      />
    </li>
  );
}
