import { cappedNotes } from "../../../diagnosis/input/guards/capped";
import type { GuardNote } from "../../../diagnosis/panel";
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

/** Guards of which all notes are refused together, and no longer said. */
const refusable = ["D5", "D17", "D18"] as const;

/** What can be corrected, and what to look at, worst first. */
export function Reading({ request, read, isPaper, onChange }: ReadingProps) {
  const texts = useTextsOf(diagnosisTexts);
  const { panel, notes } = read;
  // Of the paper's figures it is known what they are.
  const shown = isPaper ? notes.filter(({ kind }) => kind !== "note") : notes;
  const { excluded } = request.correction;
  const refused = refusable.filter((id) => request.keep.includes(id));
  const noted = (note: GuardNote, place: number) => <Note key={place} {...{ note, request, read, onChange }} />;
  return (
    <>
      {!isPaper && <CorrectionForm {...{ request, read, onChange }} />}
      {(shown.length > 0 || excluded.length > 0 || refused.length > 0) && (
        <section>
          <h2 class="section-head">{texts.lookAt}</h2>
          {panel === null && <p class="hint">{texts.stopped}</p>}
          <ul role="list" class="diagnosis-notes">
            {cappedNotes(shown).flatMap(({ said, more }) => [
              ...said.map(noted),
              more.length > 0 && (
                <li class="diagnosis-note">
                  <details>
                    <summary>{texts.andMore(more.length)}</summary>
                    <ul role="list" class="diagnosis-notes">
                      {more.map(noted)}
                    </ul>
                  </details>
                </li>
              ),
            ])}
            {refused.map((id) => (
              <Undo
                key={id}
                said={texts.refused[id].said}
                undo={texts.refused[id].undo}
                onUndo={() => {
                  onChange({ ...request, keep: request.keep.filter((one) => one !== id) });
                }}
              />
            ))}
            {excluded.length > 0 && (
              <Undo
                said={texts.excluded(excluded.map((subject) => subject.replace(/^(?:region|sector|unit) /, "")))}
                undo={texts.useAgain}
                onUndo={() => {
                  onChange({ ...request, correction: { ...request.correction, excluded: [] } });
                }}
              />
            )}
          </ul>
        </section>
      )}
    </>
  );
}

/** Something that was noticed, with its answers. */
function Note({
  note,
  request,
  read,
  onChange,
}: Pick<ReadingProps, "request" | "read" | "onChange"> & { readonly note: GuardNote }) {
  const texts = useTextsOf(diagnosisTexts);
  const language = useLanguage();
  return (
    <li class={`diagnosis-note diagnosis-${note.kind}`}>
      <strong>{texts.kinds[note.kind]}</strong> {localize(note.text, language)}{" "}
      <Answers {...{ note, request, read, onChange }} />
    </li>
  );
}

/** What was answered, and how to take it back. */
function Undo({ said, undo, onUndo }: { readonly said: string; readonly undo: string; readonly onUndo: () => void }) {
  return (
    <li class="diagnosis-note">
      {said}{" "}
      <button type="button" class="link" onClick={onUndo}>
        {undo}
      </button>
    </li>
  );
}
