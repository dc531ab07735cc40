import { useEffect, useRef, useState } from "preact/hooks";
import { useTextsOf } from "../language";
import { messageTexts } from "./texts";

export interface CopyBoxProps {
  readonly text: string;
  /** What the text is. */
  readonly label: string;
  readonly copy: string;
  readonly rows: number;
}

/** A text to read and to copy. */
export function CopyBox({ text, label, copy, rows }: CopyBoxProps) {
  const texts = useTextsOf(messageTexts).report;
  const area = useRef<HTMLTextAreaElement>(null);
  const [answer, setAnswer] = useState<"copied" | "copyByHand" | null>(null);

  // What was said of another text is no longer true.
  useEffect(() => {
    setAnswer(null);
  }, [text]);

  const write = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setAnswer("copied");
    } catch {
      // Office shows the pane in a frame that may not use the clipboard.
      area.current?.focus();
      area.current?.select();
      setAnswer("copyByHand");
    }
  };

  return (
    <>
      <textarea ref={area} class="copy-text" readOnly rows={rows} aria-label={label} value={text} />
      <p class="row">
        <button type="button" class="button" onClick={() => void write()}>
          {copy}
        </button>
        <span aria-live="polite">{answer === null ? "" : texts[answer]}</span>
      </p>
    </>
  );
}
