import type { FunctionEntry } from "../../functions/describe/entry";
import { suggestFunction, withFunction } from "../search/suggest-function";
import type { WizardStart } from "../services/destination";
import { useTextsOf } from "../ui/language";
import { messageTexts } from "../ui/messages/texts";
import { unknownCall } from "./drafts";
import { wizardTexts } from "./texts";

export type Opening = "reading" | "busy" | "no call";

export interface NotOpenProps {
  readonly opening: Opening;
  readonly start: WizardStart;
  readonly entries: readonly FunctionEntry[];
  readonly onRetry: () => void;
  readonly onList: () => void;
  readonly onStart: (start: WizardStart) => void;
}

/** In place of the wizard: why it is not open, and what to do. */
export function NotOpen({ opening, start, entries, onRetry, onList, onStart }: NotOpenProps) {
  const texts = useTextsOf(wizardTexts);
  const messages = useTextsOf(messageTexts);
  if (opening === "reading") return <p class="fetching">{messages.fetching}</p>;
  const unknown = opening === "no call" && start.kind === "edit" ? unknownCall(start.formula, entries) : null;
  const meant = unknown === null ? null : suggestFunction(unknown, entries);
  return (
    <div class="scroll">
      <div class="empty" role="alert">
        <p>
          {opening === "busy"
            ? texts.busy
            : unknown === null
              ? texts.noCall
              : texts.obstacles["unknown function"](`JJJ.${unknown}`)}
        </p>
        {unknown !== null && meant !== null && start.kind === "edit" && (
          <p class="row">
            {texts.didYouMean(meant)}
            <button
              type="button"
              class="button"
              onClick={() => {
                onStart({ ...start, formula: withFunction(start.formula, unknown, meant) });
              }}
            >
              {texts.useInstead(meant)}
            </button>
          </p>
        )}
        <button type="button" class="button" onClick={opening === "busy" ? onRetry : onList}>
          {opening === "busy" ? messages.tryAgain : texts.allFunctions}
        </button>
      </div>
    </div>
  );
}
