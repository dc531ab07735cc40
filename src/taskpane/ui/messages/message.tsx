import type { ComponentChildren } from "preact";
import { Icon } from "../icons";
import { useTextsOf } from "../language";
import { messageTexts } from "./texts";

export interface MessageProps {
  readonly kind: "done" | "failed" | "stopped";
  /** Omitted where the message cannot be closed. */
  readonly onClose?: () => void;
  readonly children: ComponentChildren;
}

/** A framed message with an icon for its kind and a button that closes it. */
export function Message({ kind, onClose, children }: MessageProps) {
  const texts = useTextsOf(messageTexts);
  return (
    <div class={`message message-${kind}`}>
      <Icon name={kind} />
      <div>{children}</div>
      {onClose !== undefined && (
        <button type="button" class="close" aria-label={texts.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
