import { useMemo } from "preact/hooks";
import type { FunctionEntry } from "../../../functions/describe/entry";
import type { Reading } from "../../formula/evaluate";
import { type Expression, omitted } from "../../formula/expression";
import { useTextsOf } from "../../ui/language";
import type { Orientation } from "../orientation/find-orientation";
import { OrientationNote } from "../orientation/orientation-note";
import { wizardTexts } from "../texts";
import { isGivenDistances } from "./nearness";

export interface ArgumentNotesProps {
  readonly entry: FunctionEntry;
  readonly place: number;
  readonly expression: Expression | null;
  readonly reading: Reading | null;
  readonly orientation: Orientation | null;
  readonly onText: (place: number, text: string) => void;
}

/** Remarks on an argument that depend on the function: how its table lies, and whether its numbers are what is asked for. */
export function ArgumentNotes({ entry, place, expression, reading, orientation, onText }: ArgumentNotesProps) {
  const texts = useTextsOf(wizardTexts);
  const name = entry.args[place]?.name ?? "";
  const isDistances = useMemo(
    () => isGivenDistances(entry, name, expression ?? omitted, reading),
    [entry, name, expression, reading],
  );
  return (
    <>
      {orientation !== null && (
        <OrientationNote
          found={orientation}
          onRemedy={(argument, text) => {
            const at = entry.args.findIndex((one) => one.name === argument);
            onText(at, text);
          }}
        />
      )}
      {isDistances && <p class="warning">{texts.distances}</p>}
    </>
  );
}
