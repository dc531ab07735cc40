import { useId } from "preact/hooks";

export interface SwitchProps {
  /** What is on or off. */
  readonly label: string;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
  /** What it does while it is on. */
  readonly hint?: string;
}

/** Turns one thing on or off, at once. */
export function Switch({ label, isOn, onSwitch, hint }: SwitchProps) {
  const id = useId();
  return (
    <div class="field">
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={isOn}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onClick={() => {
          onSwitch(!isOn);
        }}
      >
        {label}
      </button>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
