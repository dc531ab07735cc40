import { useEffect, useId, useState } from "preact/hooks";
import type { ActiveCell } from "../../../hosts/cells";
import { parsePlace, type Place, referenceText } from "../../formula/reference-text";
import { useTextsOf } from "../../ui/language";
import { wizardTexts } from "../texts";

export interface PlaceFieldProps {
  readonly place: Place;
  /** The sheet for an address without one. */
  readonly home: string;
  readonly active: ActiveCell | null;
  readonly onPlace: (place: Place) => void;
}

/** Where the result goes: typed, or the active cell. */
export function PlaceField({ place, home, active, onPlace }: PlaceFieldProps) {
  const texts = useTextsOf(wizardTexts);
  const id = useId();
  const shown = referenceText(place.sheet, place.address, home);
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && parsePlace(typed, home) === null;

  // What was typed and accepted is shown as the place from then on.
  useEffect(() => {
    setTyped(null);
  }, [shown]);

  return (
    <div class="field" data-part="place">
      <label htmlFor={id}>{texts.place}</label>
      <div class="wizard-input">
        <input
          id={id}
          class="input"
          autocomplete="off"
          spellcheck={false}
          value={typed ?? shown}
          aria-invalid={isWrong}
          aria-describedby={`${id}-hint`}
          onInput={(event) => {
            const { value } = event.currentTarget;
            const next = parsePlace(value, home);
            setTyped(value);
            if (next !== null) onPlace(next);
          }}
        />
        {active !== null && (
          <button
            type="button"
            class="button"
            onClick={() => {
              onPlace({ sheet: active.sheet, address: active.address });
            }}
          >
            {texts.useActive(referenceText(active.sheet, active.address, home))}
          </button>
        )}
      </div>
      <p class={isWrong ? "warning" : "hint"} id={`${id}-hint`}>
        {isWrong ? texts.noPlace : texts.placeHint}
      </p>
    </div>
  );
}
