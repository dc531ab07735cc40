import { type CellValue, isCellError } from "../../../../hosts/cells";
import { useTextsOf } from "../../../ui/language";
import type { CallExplanation } from "../../call-explanation";
import type { CellExplanation } from "../../explain-cell";
import { inWords } from "../../names/names-of-readings";
import { explainTexts } from "../../texts";
import { PlaceButton, type PlaceButtonProps } from "../place-button";

export interface HeadlineProps extends Pick<PlaceButtonProps, "host"> {
  readonly explanation: CellExplanation;
  /** The call that is the whole formula; null if there is none. */
  readonly call: CallExplanation | null;
  /** What the sheet calls a cell without a formula. */
  readonly name: string | null;
}

/** The cell, what it shows, what that is about, and what it means. */
export function Headline({ explanation: { cell, source, offset }, call, name, host }: HeadlineProps) {
  const texts = useTextsOf(explainTexts);
  const shown = cell.text === "" ? texts.blank : cell.text;
  const isSpilled = source.address !== cell.address;
  const called =
    inWords(call?.valueName ?? name) ?? (isSpilled ? texts.placeIn(offset.row + 1, offset.column + 1) : null);
  const verdict = call?.verdict?.name ?? null;
  return (
    <header class="explain-head">
      <p class="visually-hidden" role="status">
        {texts.shows(cell.address, shown)}
      </p>
      <h2 class="hint explain-where">
        <span>{cell.address}</span>
        {isSpilled && (
          <span>
            <PlaceButton host={host} home={cell.sheet} place={source} label={texts.comesFrom(source.address)} isLink />
          </span>
        )}
        {call?.entry != null && <span>{call.entry.title}</span>}
      </h2>
      <p class="row">
        <strong class={classOf(cell.value)}>{shown}</strong>
        {verdict !== null && <span class="explain-verdict">{verdict}</span>}
      </p>
      {called !== null && <p class="explain-name">{called}</p>}
    </header>
  );
}

/** Longer texts are sentences and not answers. */
const longestAnswer = 24;

function classOf(value: CellValue): string {
  if (isCellError(value)) return "explain-value explain-error";
  return typeof value === "string" && value.length > longestAnswer ? "explain-text" : "explain-value";
}
