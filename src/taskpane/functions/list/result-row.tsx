import type { FunctionEntry } from "../../../functions/describe/entry";
import { useTextsOf } from "../../ui/language";
import { functionsViewTexts } from "../texts";

export interface ResultRowProps {
  readonly entry: FunctionEntry;
  /** A synonym by which it was found. */
  readonly synonym: string | null;
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
  readonly onReach: () => void;
  readonly onPoint: () => void;
  readonly onOpen: () => void;
  readonly onUse: () => void;
}

/** A function by its plain name, with its code at the right; the mouse and the keyboard find "Use" there as well. */
export function ResultRow({ entry, synonym, isStop, onReach, onPoint, onOpen, onUse }: ResultRowProps) {
  const texts = useTextsOf(functionsViewTexts);
  const { name, title } = entry;
  return (
    <li class="functions-row" onFocusCapture={onReach} onPointerEnter={onPoint}>
      <button type="button" data-name={name} tabIndex={isStop ? 0 : -1} onClick={onOpen}>
        <span class="functions-title">{title}</span>
        {synonym !== null && <span class="hint">{texts.alsoCalled(synonym)}</span>}
        <code class="code functions-code">{name}</code>
      </button>
      <button
        type="button"
        class="link functions-use"
        tabIndex={isStop ? 0 : -1}
        aria-label={texts.useNamed(title)}
        onClick={onUse}
      >
        {texts.useShort}
      </button>
    </li>
  );
}
