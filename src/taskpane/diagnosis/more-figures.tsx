import { useId } from "preact/hooks";
import { useTextsOf } from "../ui/language";
import type { Request, TakenTable } from "./source";
import { diagnosisTexts } from "./texts";
import type { MoreFigures } from "./texts.types";

export interface MoreFiguresProps {
  readonly request: Request;
  /** The selected table; null when the workbook does not answer. */
  readonly take: () => Promise<TakenTable | null>;
  readonly onChange: (request: Request) => void;
}

const kinds: readonly MoreFigures[] = ["perHead", "population", "employment", "pressure", "exchanges"];

/** Tables besides the main one, each of which makes more findings possible. */
export function MoreFiguresList({ request, take, onChange }: MoreFiguresProps) {
  const texts = useTextsOf(diagnosisTexts);
  const id = useId();
  const use = async (kind: MoreFigures) => {
    const table = await take();
    if (table !== null) onChange({ ...request, more: { ...request.more, [kind]: table } });
  };
  const remove = (kind: MoreFigures) => {
    const others = Object.entries(request.more).filter(([id]) => id !== kind);
    onChange({ ...request, more: Object.fromEntries(others) });
  };
  const count = kinds.filter((kind) => kind in request.more).length + (request.policyYear === "" ? 0 : 1);
  return (
    <details>
      <summary>
        {texts.more}
        {count > 0 && ` (${count})`}
      </summary>
      <p class="hint">{texts.moreHint}</p>
      <ul role="list" class="diagnosis-more">
        {kinds.map((kind) => {
          const { name, adds } = texts.figures[kind];
          const taken = request.more[kind];
          return (
            <li key={kind}>
              <div>
                <strong>{name}</strong>
                <p class="hint">{taken === undefined ? adds : texts.usedFrom(taken.place)}</p>
              </div>
              <button
                type="button"
                class="button button-small"
                aria-label={`${taken === undefined ? texts.useSelection : texts.remove}: ${name}`}
                onClick={() => {
                  if (taken === undefined) void use(kind);
                  else remove(kind);
                }}
              >
                {taken === undefined ? texts.useSelection : texts.remove}
              </button>
            </li>
          );
        })}
        <li>
          <div>
            <label for={id}>
              <strong>{texts.policyYear}</strong>
            </label>
            <p class="hint">{texts.policyAdds}</p>
          </div>
          <input
            id={id}
            class="input diagnosis-year"
            inputMode="numeric"
            maxLength={4}
            value={request.policyYear}
            onInput={(event) => {
              const { value } = event.currentTarget;
              onChange({ ...request, policyYear: value, policyLabel: value });
            }}
          />
        </li>
      </ul>
    </details>
  );
}
