import { useTextsOf } from "../../ui/language";
import { functionsViewTexts } from "../texts";
import type { FoldedGroups } from "./folded-groups";

export interface FoldAllProps {
  /** The groups that can be folded; nothing is shown if there is none. */
  readonly ids: readonly string[];
  readonly folded: FoldedGroups;
}

/** The button that folds all groups, or opens all once every one is folded. */
export function FoldAll({ ids, folded }: FoldAllProps) {
  const texts = useTextsOf(functionsViewTexts);
  const areFolded = ids.every(folded.isFolded);
  return ids.length === 0 ? null : (
    <p class="functions-fold-all">
      <button
        type="button"
        class="link small"
        onClick={() => {
          folded.fold(ids, !areFolded);
        }}
      >
        {areFolded ? texts.openAll : texts.foldAll}
      </button>
    </p>
  );
}
