import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { ArgumentEntry } from "../../../functions/describe/entry";
import type { RangeContent, Selection } from "../../../hosts/cells";
import type { Reading } from "../../formula/evaluate";
import type { Expression } from "../../formula/expression";
import { formatConstant } from "../../formula/format-formula";
import { referenceText } from "../../formula/reference-text";
import { useTextsOf } from "../../ui/language";
import { ErrorOffer } from "../lines/error-offer";
import { type RangeTotals, TotalOffer, type TotalOfferProps } from "../lines/total-offer";
import type { OfferedResult } from "../results/offered-results";
import { ResultSelect } from "../results/result-select";
import { wizardTexts } from "../texts";
import { ArgumentStatus } from "./argument-status";
import { withoutHeadings } from "./findings";
import { ModeSelect } from "./mode-select";
import { PaperData } from "./paper-data-form";

export interface ArgumentFieldProps {
  readonly argument: ArgumentEntry;
  /** What is filled in, as text of a formula. */
  readonly text: string;
  /** The sheet that the formula is for. */
  readonly home: string;
  /** Null when the text cannot be read. */
  readonly expression: Expression | null;
  /** What the text refers to; null as long as that is not known. */
  readonly reading: Reading | null;
  readonly selection: Selection | null;
  readonly onText: (text: string) => void;
  readonly onClean: (range: RangeContent) => void;
  /** Totals among its rows and columns. */
  readonly totals: RangeTotals | null;
  /** The argument that a total can be instead; null if there is none. */
  readonly reference: string | null;
  readonly onLeaveOut: TotalOfferProps["onLeaveOut"];
  /** Results of other formulas that it can be. */
  readonly results: readonly OfferedResult[];
  /** Remarks that depend on the function. */
  readonly notes: ComponentChildren;
}

/** One argument: what it means, what is filled in, and what was read there. */
export function ArgumentField(props: ArgumentFieldProps) {
  const { argument, text, expression, reading, totals, reference, onText, onLeaveOut } = props;
  const texts = useTextsOf(wizardTexts);
  const id = useId();
  const { name, kind, isOptional, description, modes } = argument;
  const hasModes = modes.length > 0;
  const mode = modes.find((one) => formatConstant(one.mode).toLowerCase() === text.trim().toLowerCase())?.mode ?? null;
  const isWord = hasModes && (mode !== null || text === "");
  const body =
    reading === null || (kind !== "range" && kind !== "range-or-choice") ? null : withoutHeadings(reading, kind);
  const hasCells = !isWord || kind !== "choice";
  return (
    <div class="field wizard-argument" data-argument={name}>
      <label htmlFor={hasModes ? `${id}-mode` : id}>
        <code class="code">{name}</code> {isOptional && <span class="chip">{texts.optional}</span>}
      </label>
      <p class="hint" id={`${id}-about`}>
        {description}
      </p>
      {hasModes && (
        <ModeSelect
          id={`${id}-mode`}
          argument={argument}
          mode={isWord ? (mode ?? "") : null}
          onMode={(next) => {
            onText(next === "" ? "" : formatConstant(next));
          }}
        />
      )}
      {hasCells && <CellsInput {...props} id={id} isWord={hasModes && mode !== null} />}
      {!(hasModes && isWord) && expression === null && <p class="warning">{texts.unreadable}</p>}
      {!(hasModes && isWord) && expression !== null && <ArgumentStatus {...props} expression={expression} />}
      {props.notes}
      {totals !== null && <TotalOffer totals={totals} reference={reference} onLeaveOut={onLeaveOut} />}
      {body?.kind === "read" && body.range !== null && <ErrorOffer rows={body.rows} onLeaveOut={onLeaveOut} />}
      {hasCells && kind !== "choice" && kind !== "number" && (
        <ResultSelect argument={name} results={props.results} text={text} onText={onText} />
      )}
      {(kind === "range" || kind === "range-or-choice") && text === "" && <PaperData onText={onText} />}
    </div>
  );
}

type CellsInputProps = ArgumentFieldProps & {
  readonly id: string;
  /** A word of the list is chosen instead. */
  readonly isWord: boolean;
};

function CellsInput({ argument, text, home, expression, selection, onText, id, isWord }: CellsInputProps) {
  const texts = useTextsOf(wizardTexts);
  const range = selection?.range ?? null;
  const chosen = range === null ? null : referenceText(range.sheet, range.address, home);
  return (
    <div class="wizard-input">
      <input
        id={id}
        class="input"
        autocomplete="off"
        spellcheck={false}
        placeholder={texts.inputHint}
        aria-label={argument.modes.length > 0 ? `${argument.name}: ${texts.someCells}` : undefined}
        aria-describedby={`${id}-about`}
        aria-invalid={expression === null}
        value={isWord ? "" : text}
        onInput={(event) => {
          onText(event.currentTarget.value);
        }}
      />
      <button
        type="button"
        class="button"
        aria-label={chosen === null ? undefined : texts.useSelectionFor(chosen, argument.name)}
        aria-disabled={chosen === null}
        onClick={() => {
          if (chosen !== null) onText(chosen);
        }}
      >
        {chosen === null ? texts.nothingSelected : texts.useSelection(chosen)}
      </button>
    </div>
  );
}
