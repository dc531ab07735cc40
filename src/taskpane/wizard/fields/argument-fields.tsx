import { useState } from "preact/hooks";
import type { ArgumentEntry, FunctionEntry } from "../../../functions/describe/entry";
import type { RangeContent, Selection } from "../../../hosts/cells";
import type { Side } from "../../../sheets/own-table/table-cell";
import type { Reading } from "../../formula/evaluate";
import type { Expression } from "../../formula/expression";
import { useTextsOf } from "../../ui/language";
import { ArgumentField } from "../arguments/argument-field";
import type { Drafts } from "../drafts";
import { referenceOf } from "../lines/references";
import type { RangeTotals } from "../lines/total-offer";
import { ArgumentNotes } from "../notes/argument-notes";
import type { Orientation } from "../orientation/find-orientation";
import type { OfferedResult } from "../results/offered-results";
import { wizardTexts } from "../texts";

export interface ArgumentFieldsProps {
  readonly entry: FunctionEntry;
  readonly drafts: Drafts;
  readonly expressions: readonly (Expression | null)[];
  readonly readings: readonly Reading[];
  readonly totals: readonly (RangeTotals | null)[];
  readonly orientations: readonly (Orientation | null)[];
  readonly selection: Selection | null;
  readonly results: readonly OfferedResult[];
  readonly onText: (index: number, text: string) => void;
  readonly onLeaveOut: (argument: number, side: Side, lines: readonly number[], asReference: number | null) => void;
  readonly onClean: (range: RangeContent) => void;
}

/** The arguments: first what is needed and chosen from words, then, folded, the cells that few fill in. */
export function ArgumentFields(props: ArgumentFieldsProps) {
  const { entry, drafts } = props;
  const texts = useTextsOf(wizardTexts);
  const all = entry.args.map((argument, index) => ({ argument, index }));
  const further = all.filter(({ argument }) => isFurther(argument));
  const folded = further.length > 1 ? further : [];
  const hasText = folded.some(({ index }) => (drafts.texts[index] ?? "") !== "");
  // Stays open once something is in it, also while that is deleted to type something else.
  const [wasOpen, setWasOpen] = useState(hasText);
  if (hasText && !wasOpen) setWasOpen(true);
  return (
    <>
      {all
        .filter((one) => !folded.includes(one))
        .map(({ argument, index }) => (
          <OneField key={argument.name} {...props} argument={argument} index={index} />
        ))}
      {folded.length > 0 && (
        <details class="wizard-options" open={hasText || wasOpen}>
          <summary>
            <span>{texts.options(folded.length)}</span>{" "}
            <span class="hint">{folded.map(({ argument }) => argument.name).join(", ")}</span>
          </summary>
          {folded.map(({ argument, index }) => (
            <OneField key={argument.name} {...props} argument={argument} index={index} />
          ))}
        </details>
      )}
    </>
  );
}

const isFurther = ({ isOptional, kind }: ArgumentEntry) => isOptional && kind !== "choice";

function OneField({
  argument,
  index,
  ...props
}: ArgumentFieldsProps & { readonly argument: ArgumentEntry; readonly index: number }) {
  const { entry, drafts, selection, onClean, onText, onLeaveOut } = props;
  const expression = props.expressions[index] ?? null;
  const reading = props.readings[index] ?? null;
  return (
    <ArgumentField
      argument={argument}
      text={drafts.texts[index] ?? ""}
      home={drafts.sheet}
      expression={expression}
      reading={reading}
      selection={selection}
      results={props.results}
      onClean={onClean}
      totals={props.totals[index] ?? null}
      notes={
        <ArgumentNotes
          entry={entry}
          place={index}
          expression={expression}
          reading={reading}
          orientation={props.orientations[index] ?? null}
          onText={onText}
        />
      }
      reference={referenceOf(entry.name, argument.name)}
      onLeaveOut={(side, lines, asReference) => {
        onLeaveOut(index, side, lines, asReference);
      }}
      onText={(text) => {
        onText(index, text);
      }}
    />
  );
}
