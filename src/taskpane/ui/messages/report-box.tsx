import { useRef, useState } from "preact/hooks";
import { useTextsOf } from "../language";
import { messageTexts } from "./texts";

/** A report to read and to copy. */
export function ReportBox({ report }: { report: string }) {
  const texts = useTextsOf(messageTexts).report;
  const area = useRef<HTMLTextAreaElement>(null);
  const [answer, setAnswer] = useState<"copied" | "copyByHand" | null>(null);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(report);
      setAnswer("copied");
    } catch {
      // Office shows the pane in a frame that may not use the clipboard.
      area.current?.focus();
      area.current?.select();
      setAnswer("copyByHand");
    }
  };

  return (
    <details class="report">
      <summary>{texts.title}</summary>
      <textarea ref={area} readOnly rows={6} aria-label={texts.title} value={report} />
      <p class="row">
        <button type="button" class="button" onClick={() => void copy()}>
          {texts.copy}
        </button>
        <span aria-live="polite">{answer === null ? "" : texts[answer]}</span>
      </p>
    </details>
  );
}
