import type { RefObject } from "preact";

export interface BusyButtonProps {
  readonly label: string;
  /** The name for a screen reader where the label alone does not say enough; it contains the label. */
  readonly name?: string;
  readonly isBusy: boolean;
  readonly isPrimary?: boolean;
  readonly isSmall?: boolean;
  readonly describedBy?: string;
  readonly buttonRef?: RefObject<HTMLButtonElement | null>;
  readonly onPress: () => void;
}

/** A button that while busy does nothing but stays where the keyboard is: a disabled one would lose the focus. */
export function BusyButton({
  label,
  name,
  isBusy,
  isPrimary,
  isSmall,
  describedBy,
  buttonRef,
  onPress,
}: BusyButtonProps) {
  return (
    <button
      {...(buttonRef === undefined ? {} : { ref: buttonRef })}
      type="button"
      class={["button", isPrimary === true && "button-primary", isSmall === true && "button-small"]
        .filter(Boolean)
        .join(" ")}
      aria-label={name}
      aria-disabled={isBusy}
      aria-describedby={describedBy}
      onClick={() => {
        if (!isBusy) onPress();
      }}
    >
      {label}
    </button>
  );
}
