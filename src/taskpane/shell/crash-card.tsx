import { useTextsOf } from "../ui/language";
import { Message } from "../ui/messages/message";
import { ReportBox } from "../ui/messages/report-box";
import { shellTexts } from "./texts";

export interface CrashCardProps {
  readonly report: string;
  /** Omitted where there is nothing to go back to. */
  readonly onClose?: () => void;
}

/** A failure that nobody expected. */
export function CrashCard({ report, ...closing }: CrashCardProps) {
  const texts = useTextsOf(shellTexts).crash;
  return (
    <section role="alert">
      <Message kind="failed" {...closing}>
        <h2>{texts.title}</h2>
        <p>{texts.explanation}</p>
        <p class="row">
          <button
            type="button"
            class="button"
            onClick={() => {
              location.reload();
            }}
          >
            {texts.reload}
          </button>
        </p>
        <ReportBox report={report} />
      </Message>
    </section>
  );
}
