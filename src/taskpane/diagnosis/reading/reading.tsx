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

/** What was read, what to look at, worst first, and what can be corrected. */
export function Reading({ request, read, isPaper, onChange }: ReadingProps) {
  const texts = useTextsOf(diagnosisTexts);
  const language = useLanguage();
  const { panel, notes, isTable } = read;
  // Of the paper's figures it is known what they are.
  const shown = isPaper ? notes.filter(({ kind }) => kind !== "note") : notes;
  const { excluded } = request.correction;
  const isSubtotalKept = request.keep.includes("D5");
  return (
    <>
      <section>
        {isTable && <h2 class="section-head">{texts.whatWasRead}</h2>}
        {panel !== null && (
          <p>
            {texts.size(panel.regions.length, panel.sectors.length, panel.years.length)} ·{" "}
            {panel.unit === "" ? texts.noUnit : panel.unit}
          </p>
        )}
        <p class="hint">{localize(request.table.place, language)}</p>
        {!isPaper && <CorrectionForm {...{ request, read, onChange }} />}
      </section>
      {(shown.length > 0 || excluded.length > 0 || isSubtotalKept) && (
        <section>
          <h2 class="section-head">{texts.lookAt}</h2>
          {panel === null && <p class="hint">{texts.stopped}</p>}
          <ul role="list" class="diagnosis-notes">
            {shown.map((note, place) => (
              <li key={place} class={`diagnosis-note diagnosis-${note.kind}`}>
                <strong>{texts.kinds[note.kind]}</strong> {localize(note.text, language)}
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
