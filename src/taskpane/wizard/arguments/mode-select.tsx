import type { ArgumentEntry } from "../../../functions/describe/entry";
import { useTextsOf } from "../../ui/language";
import { wizardTexts } from "../texts";

export interface ModeSelectProps {
  readonly id: string;
  readonly argument: ArgumentEntry;
  /** Empty if omitted, null when cells are given instead of a word. */
  readonly mode: string | null;
  readonly onMode: (mode: string) => void;
}

/** Of a word's meaning that can be read in the list itself, in the narrowest pane and in a wide one. */
const longestInList = { narrow: 30, wide: 40 };

/** The words that an argument accepts, each with its meaning. */
export function ModeSelect({ id, argument: { kind, modes, isDefaultByInput }, mode, onMode }: ModeSelectProps) {
  const texts = useTextsOf(wizardTexts);
  // The first of a pure choice is the default, unless that depends on the other arguments.
  const isPure = kind === "choice" && !isDefaultByInput;
  const shown = mode === "" && isPure ? (modes[0]?.mode ?? "") : (mode ?? "cells");
  const said = modes.find((one) => one.mode === shown)?.meaning;
  const meaning = said === undefined || said.length <= longestInList.narrow ? undefined : said;
  return (
    <>
      <select
        id={id}
        value={shown}
        aria-describedby={meaning === undefined ? undefined : `${id}-meaning`}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onMode(isPure && value === modes[0]?.mode ? "" : value);
        }}
      >
        {!isPure && <option value="">{isDefaultByInput ? texts.byInput : texts.omitted}</option>}
        {mode === null && <option value="cells">{texts.someCells}</option>}
        {modes.map((one) => (
          <option key={one.mode} value={one.mode}>
            {one.mode}: {one.meaning}
          </option>
        ))}
      </select>
      {meaning !== undefined && (
        <p class={`hint${meaning.length <= longestInList.wide ? " wizard-meaning" : ""}`} id={`${id}-meaning`}>
          {meaning}
        </p>
      )}
    </>
  );
}
