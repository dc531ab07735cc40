import { useId } from "preact/hooks";
import { FieldError } from "./field-error";

export interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** What is wrong with it; none while it is right. */
  readonly problems?: readonly string[];
}

/** A labelled line to type. */
export function TextField({ label, hint, value, onInput, problems = [] }: TextFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="input"
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={value}
        aria-invalid={problems.length > 0}
        aria-describedby={hint === undefined ? `${id}-error` : `${id}-hint ${id}-error`}
        onInput={(event) => {
          onInput(event.currentTarget.value);
        }}
      />
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldError id={`${id}-error`} problems={problems} />
    </div>
  );
}
