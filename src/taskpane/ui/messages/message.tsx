import type { ComponentChildren } from "preact";
import { Icon } from "../icons";
import { useTextsOf } from "../language";
import { messageTexts } from "./texts";

export interface MessageProps {
  readonly kind: "done" | "failed" | "stopped" | "present";
  /** What happened, in a few words; what follows from it is below. */
  readonly title?: string;
  /** Omitted where the message cannot be closed. */
  readonly onClose?: () => void;
  readonly children: ComponentChildren;
}

/** A framed message with an icon for its kind and a button that closes it. */
export function Message({ kind, title, onClose, children }: MessageProps) {
  const texts = useTextsOf(messageTexts);
  return (
    <div class={`message message-${kind}`}>
      <Icon name={kind} />
      <div>
        {title !== undefined && (
          <p>
            <strong>{title}</strong>
          </p>
        )}
        {children}
      </div>
      {onClose !== undefined && (
        <button type="button" class="close" aria-label={texts.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
