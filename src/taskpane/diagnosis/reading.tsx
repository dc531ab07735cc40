import type { PanelReading } from "../../diagnosis/input/read-panel";
import { localize } from "../../language/localized";
import { useLanguage, useTextsOf } from "../ui/language";
import type { Request } from "./source";
import { diagnosisTexts } from "./texts";

export interface ReadingProps {
  readonly request: Request;
  readonly reading: PanelReading;
  readonly isPaper: boolean;
  readonly onChange: (request: Request) => void;
}

/** Guards whose preset can be refused. */
const keepable = ["D5", "D6"];

/** What was read, and what to look at, worst first. */
export function Reading({ request, reading: { panel, notes }, isPaper, onChange }: ReadingProps) {
  const texts = useTextsOf(diagnosisTexts);
  const language = useLanguage();
  const isStopped = panel === null;
  // Of the paper's figures it is known what they are.
  const shown = isPaper ? notes.filter(({ kind }) => kind !== "note") : notes;
  return (
    <>
      {panel !== null && (
        <section>
          <h2 class="section-head">{texts.whatWasRead}</h2>
          <p>
            {texts.size(panel.regions.length, panel.sectors.length, panel.years.length)} ·{" "}
            {panel.unit === "" ? texts.noUnit : panel.unit}
          </p>
          <p class="hint">{request.table.place}</p>
        </section>
      )}
      {shown.length > 0 && (
        <section>
          <h2 class="section-head">{texts.lookAt}</h2>
          {isStopped && <p class="hint">{texts.stopped}</p>}
          <ul role="list" class="diagnosis-notes">
            {shown.map(({ id, kind, text, subject }, place) => (
              <li key={place} class={`diagnosis-note diagnosis-${kind}`}>
                <strong>{texts.kinds[kind]}</strong> {localize(text, language)}
                {kind === "ask" && keepable.includes(id) && !request.keep.includes(id) && (
                  <button
                    type="button"
                    class="link"
                    aria-label={`${texts.keep}: ${subject}`}
                    onClick={() => {
                      onChange({ ...request, keep: [...request.keep, id] });
                    }}
                  >
                    {texts.keep}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
