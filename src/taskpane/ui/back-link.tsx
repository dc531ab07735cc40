import type { RefObject } from "preact";
import { Icon } from "./icons";

export interface BackLinkProps {
  readonly label: string;
  readonly buttonRef?: RefObject<HTMLButtonElement | null>;
  readonly onBack: () => void;
}

/** The link back from a page of a view to where it was opened. */
export function BackLink({ label, buttonRef, onBack }: BackLinkProps) {
  return (
    <button {...(buttonRef !== undefined && { ref: buttonRef })} type="button" class="back-link" onClick={onBack}>
      <Icon name="back" />
      {label}
    </button>
  );
}
