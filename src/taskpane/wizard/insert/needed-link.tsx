import type { FunctionEntry } from "../../../functions/describe/entry";
import type { Expression } from "../../formula/expression";
import { useTextsOf } from "../../ui/language";
import { wizardTexts } from "../texts";

export interface NeededLinkProps {
  readonly entry: FunctionEntry;
  readonly expressions: readonly (Expression | null)[];
  /** The arguments that must still be filled in. */
  readonly missing: readonly string[];
}

/** What must be filled in or corrected before anything can be inserted, with the way there. */
export function NeededLink({ entry, expressions, missing }: NeededLinkProps) {
  const texts = useTextsOf(wizardTexts);
  const unreadable = entry.args.find((_, index) => expressions[index] === null)?.name;
  const needed = unreadable ?? missing[0];
  if (needed === undefined) return null;
  return (
    <button
      type="button"
      class="link"
      onClick={(event) => {
        const field = event.currentTarget.closest(".view")?.querySelector(`[data-argument="${needed}"]`);
        field?.querySelector<HTMLElement>("input, select")?.focus();
      }}
    >
      {unreadable === undefined ? texts.fillInFirst(needed) : texts.correctFirst(needed)}
    </button>
  );
}
