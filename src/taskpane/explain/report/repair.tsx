import type { ActiveCell } from "../../../hosts/cells";
import { referenceText } from "../../formula/reference-text";
import type { ViewProps } from "../../services/view-props";
import { useTextsOf } from "../../ui/language";
import type { CallExplanation } from "../call-explanation";
import type { ReadArgument } from "../read-cells";
import { explainTexts } from "../texts";

export interface RepairProps extends Pick<ViewProps, "go" | "viewIds"> {
  readonly call: CallExplanation;
  /** The cell with the formula. */
  readonly source: ActiveCell;
}

/** The way out of an error that text makes: cleaning what can be read as numbers, or a range without headings. */
export function Repair({ call, source, go, viewIds }: RepairProps) {
  const texts = useTextsOf(explainTexts);
  const argument = call.args.find(({ repair }) => repair !== null);
  const range = argument?.range ?? null;
  if (argument === undefined || range === null || argument.repair === null || !viewIds.includes("functions"))
    return null;
  const { kind, address } = argument.repair;
  const place = referenceText(range.sheet, address, source.sheet);
  const formula = kind === "use" ? withSource(call, source.formula ?? "", argument, place) : null;
  if (kind === "use" && formula === null) return null;
  const { sheet } = source;
  return (
    <button
      type="button"
      class="button button-primary button-small"
      onClick={() => {
        if (formula === null) go({ view: "functions", clean: { sheet: range.sheet, address } });
        else
          go({
            view: "functions",
            wizard: { kind: "edit", sheet, address: source.address, formula, callStart: call.start },
          });
      }}
    >
      {kind === "clean" ? texts.clean(place) : texts.useRange(place)}
    </button>
  );
}

/** The formula with another range for an argument of a call; null where that range is written more than once in it. */
export function withSource(
  { start, source: whole }: Pick<CallExplanation, "start" | "source">,
  formula: string,
  { source }: Pick<ReadArgument, "source">,
  range: string,
): string | null {
  const parts = whole.split(source);
  const at = formula.indexOf(whole, Math.max(0, start - 1));
  if (parts.length !== 2 || at < 0) return null;
  return formula.slice(0, at) + parts.join(range) + formula.slice(at + whole.length);
}
