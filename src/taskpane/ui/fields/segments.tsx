import { useId } from "preact/hooks";

export interface SegmentsProps<Value extends string> {
  /** What is chosen here, above the choices. */
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  /** What the present choice means. */
  readonly hint?: string | undefined;
  /** For a label that is shown elsewhere as well. */
  readonly isLabelHidden?: boolean;
}

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** The language of the label where it is not the pane's. */
  readonly lang?: string;
}

/** One of a few choices, all visible: radio buttons that look like one bar. */
export function Segments<Value extends string>({
  label,
  choices,
  chosen,
  onChoose,
  hint,
  isLabelHidden = false,
}: SegmentsProps<Value>) {
  const id = useId();
  return (
    <fieldset class="field" aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      <legend class={isLabelHidden ? "visually-hidden" : ""}>{label}</legend>
      <div class="segments">
        {choices.map(({ value, label: name, lang }) => (
          <label key={value} lang={lang}>
            <input
              type="radio"
              name={id}
              value={value}
              checked={value === chosen}
              onChange={() => {
                onChoose(value);
              }}
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
