import { useTextsOf } from "../language";
import { CopyBox } from "./copy-box";
import { messageTexts } from "./texts";

/** A report to read and to copy. */
export function ReportBox({ report }: { report: string }) {
  const texts = useTextsOf(messageTexts).report;
  return (
    <details class="report">
      <summary>{texts.title}</summary>
      <CopyBox text={report} label={texts.title} copy={texts.copy} rows={6} />
    </details>
  );
}
