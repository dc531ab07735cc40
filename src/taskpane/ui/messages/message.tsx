import type { ComponentChildren } from "preact";
import { Icon } from "../icons";
import { useTextsOf } from "../language";
import { messageTexts } from "./texts";

export interface MessageProps {
  readonly kind: "done" | "failed" | "stopped";
  /** Left out where there is nothing behind the message to go back to. */
  readonly onClose?: () => void;
  readonly children: ComponentChildren;
}

/** A framed message with a sign of its kind and a button that takes it away. */
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
