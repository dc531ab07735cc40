import { localize } from "../../../language/localized";
import { useLanguage, useTextsOf } from "../../ui/language";
import type { Read } from "../request/read-request";
import type { Request } from "../request/request";
import { diagnosisTexts } from "../texts";
import { Answers } from "./answers";
import { CorrectionForm } from "./correction-form";

export interface ReadingProps {
  readonly request: Request;
  readonly read: Read;
  readonly isPaper: boolean;
  readonly onChange: (request: Request) => void;
}

/** What can be corrected, and what to look at, worst first. */
export function Reading({ request, read, isPaper, onChange }: ReadingProps) {
  const texts = useTextsOf(diagnosisTexts);
  const language = useLanguage();
  const { panel, notes } = read;
  // Of the paper's figures it is known what they are.
  const shown = isPaper ? notes.filter(({ kind }) => kind !== "note") : notes;
  const { excluded } = request.correction;
  const isSubtotalKept = request.keep.includes("D5");
  return (
    <>
      {!isPaper && <CorrectionForm {...{ request, read, onChange }} />}
      {(shown.length > 0 || excluded.length > 0 || isSubtotalKept) && (
        <section>
          <h2 class="section-head">{texts.lookAt}</h2>
          {panel === null && <p class="hint">{texts.stopped}</p>}
          <ul role="list" class="diagnosis-notes">
            {shown.map((note, place) => (
              <li key={place} class={`diagnosis-note diagnosis-${note.kind}`}>
                <strong>{texts.kinds[note.kind]}</strong> {localize(note.text, language)}{" "}
                <Answers {...{ note, request, read, onChange }} />
              </li>
            ))}
            {isSubtotalKept && (
              <li class="diagnosis-note">
                {texts.subtotalsKept}{" "}
                <button
                  type="button"
                  class="link"
                  onClick={() => {
                    onChange({ ...request, keep: request.keep.filter((id) => id !== "D5") });
                  }}
                >
                  {texts.omitThem}
                </button>
              </li>
            )}
            {excluded.length > 0 && (
              <li class="diagnosis-note">
                {texts.excluded(excluded.map((subject) => subject.replace(/^(?:region|sector|unit) /, "")))}{" "}
                <button
                  type="button"
                  class="link"
                  onClick={() => {
                    onChange({ ...request, correction: { ...request.correction, excluded: [] } });
                  }}
                >
                  {texts.useAgain}
                </button>
              </li>
            )}
          </ul>
        </section>
      )}
    </>
  );
}
