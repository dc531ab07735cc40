import type { FunctionEntry } from "../../../functions/describe/entry";
import { useTextsOf } from "../../ui/language";
import type { Dealt, Part } from "../deal/deal-out";
import { wizardTexts } from "../texts";

export interface DealtLineProps {
  readonly entry: FunctionEntry;
  readonly dealt: Dealt;
  /** The texts of the arguments. */
  readonly texts: readonly string[];
  readonly onTexts: (texts: readonly string[]) => void;
}

/** Says how a selection was dealt out to the arguments, and offers other ways; nothing once they were changed by hand. */
export function DealtLine({ entry, dealt, texts: filled, onTexts }: DealtLineProps) {
  const texts = useTextsOf(wizardTexts).dealt;
  const { parts, swapped, together, unused } = dealt;
  const withParts = (chosen: readonly Part[]) => withPartsOf(entry, dealt, filled, chosen);
  const isShown = (chosen: readonly Part[]) => withParts(chosen).join("\n") === padded(entry, filled).join("\n");
  const isTogether = isShown([together]);
  const shown = isShown(parts) ? parts : swapped !== null && isShown(swapped) ? swapped : null;
  if (shown === null && !isTogether) return null;
  const choose = (chosen: readonly Part[]) => () => {
    onTexts(withParts(chosen));
  };
  return (
    <div class="wizard-headers" data-part="dealt">
      <p>
        {shown === null
          ? texts.together(together.text, together.argument)
          : [texts.apart(shown.map(({ argument, text }) => texts.part(text, argument))), ...unusedText()].join(" ")}
      </p>
      <p class="row">
        {shown === null && (
          <button type="button" class="button button-small" onClick={choose(parts)}>
            {texts.dealOut}
          </button>
        )}
        {shown !== null && swapped !== null && (
          <button type="button" class="button button-small" onClick={choose(shown === parts ? swapped : parts)}>
            {texts.swap}
          </button>
        )}
        {shown !== null && (
          <button type="button" class="button button-small" onClick={choose([together])}>
            {texts.putTogether(together.argument)}
          </button>
        )}
      </p>
    </div>
  );

  function unusedText(): readonly string[] {
    return unused.length === 0 ? [] : [texts.unused(unused)];
  }
}

const padded = ({ args }: FunctionEntry, texts: readonly string[]) => args.map((_, place) => texts[place] ?? "");

/** The texts with other ones for the arguments to which the selection can be dealt out. */
function withPartsOf(
  entry: FunctionEntry,
  { parts, together }: Dealt,
  texts: readonly string[],
  chosen: readonly Part[],
) {
  const concerned = new Set([...parts, together].map(({ argument }) => argument));
  return padded(entry, texts).map((text, place) => {
    const name = entry.args[place]?.name ?? "";
    return concerned.has(name) ? (chosen.find(({ argument }) => argument === name)?.text ?? "") : text;
  });
}
