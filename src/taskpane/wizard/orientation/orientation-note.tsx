import { formatConstant } from "../../formula/format-formula";
import { useTextsOf } from "../../ui/language";
import { wizardTexts } from "../texts";
import { type Orientation, remedyOf } from "./find-orientation";

export interface OrientationNoteProps {
  readonly found: Orientation;
  readonly onRemedy: (argument: string, text: string) => void;
}

/** Says how a table is read, or offers to have it read as it is meant. */
export function OrientationNote({ found, onRemedy }: OrientationNoteProps) {
  const texts = useTextsOf(wizardTexts).orientation;
  const remedy = remedyOf(found);
  if (found.kind === "read") return <p class="hint">{texts.read(found.rows, found.because)}</p>;
  return (
    <div class="wizard-headers" data-part="orientation">
      <p class="warning">
        {found.kind === "turn" ? texts.turn(found.rows) : texts.by[found.why](formatConstant(found.word))}
      </p>
      {remedy !== null && (
        <button
          type="button"
          class="button button-small"
          onClick={() => {
            onRemedy(remedy.argument, remedy.text);
          }}
        >
          {texts.use(remedy.argument, remedy.text)}
        </button>
      )}
    </div>
  );
}
