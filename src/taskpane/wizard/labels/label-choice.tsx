import { useId } from "preact/hooks";
import type { LabelTexts } from "../../formula/labelled-call";
import { useTextsOf } from "../../ui/language";
import { wizardTexts } from "../texts";

export interface LabelChoiceProps {
  readonly labels: LabelTexts;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Whether the names of the rows and columns are put around the result, and where these are. */
export function LabelChoice({ labels: { rows, columns }, isOn, onChange }: LabelChoiceProps) {
  const texts = useTextsOf(wizardTexts).labels;
  const id = useId();
  const from = [rows === "" ? "" : texts.rows(rows), columns === "" ? "" : texts.columns(columns)];
  return (
    <div data-part="labels">
      <label class="checkbox">
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={id}
          onChange={(event) => {
            onChange(event.currentTarget.checked);
          }}
        />
        {texts.withLabels}
      </label>
      <p class="hint" id={id}>
        {from.filter((part) => part !== "").join(" · ")}
      </p>
    </div>
  );
}
