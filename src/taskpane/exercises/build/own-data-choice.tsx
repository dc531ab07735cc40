import { useId, useState } from "preact/hooks";
import { ownTableIn } from "../../../exercises/sheet/find-variant";
import type { OwnDataRule, OwnTable } from "../../../exercises/types";
import type { WorkbookCells } from "../../../hosts/cells";
import { localize } from "../../../language/localized";
import { FieldError } from "../../ui/fields/field-error";
import { Segments } from "../../ui/fields/segments";
import { TextField } from "../../ui/fields/text-field";
import { useLanguage, useTextsOf } from "../../ui/language";
import { messageTexts } from "../../ui/messages/texts";
import { answerOf } from "../open-sheet/open-sheet";
import { exercisesTexts } from "../texts";

/** A table of the user's own for an exercise. */
export interface OwnData {
  readonly isChosen: boolean;
  /** Null until one is selected. */
  readonly table: OwnTable | null;
  /** Where it is. */
  readonly place: string;
  readonly unit: string;
}

export interface OwnDataChoiceProps {
  readonly rule: OwnDataRule<unknown>;
  readonly own: OwnData;
  readonly host: WorkbookCells;
  /** What is wrong with the table; none while it is right. */
  readonly problems: readonly string[];
  readonly onChange: (own: OwnData) => void;
}

/** The exercise's own data, or a table of the workbook. */
export function OwnDataChoice({ rule, own, host, problems, onChange }: OwnDataChoiceProps) {
  const texts = useTextsOf(exercisesTexts);
  const workbook = useTextsOf(messageTexts).workbook;
  const language = useLanguage();
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);

  const take = async () => {
    try {
      const { range } = await host.readSelection();
      const rows = range.values.map((row) => row.map(answerOf));
      const table = ownTableIn(rows);
      setProblem(table === null ? texts.nothingSelected : null);
      if (table !== null) onChange({ ...own, table, place: workbook.place(range.sheet, range.address) });
    } catch {
      setProblem(workbook.unreachable);
    }
  };

  return (
    <>
      <Segments<"drawn" | "own">
        label={texts.data}
        choices={[
          { value: "drawn", label: texts.dataKinds.drawn },
          { value: "own", label: texts.dataKinds.own },
        ]}
        chosen={own.isChosen ? "own" : "drawn"}
        onChoose={(kind) => {
          onChange({ ...own, isChosen: kind === "own" });
        }}
        hint={
          own.isChosen
            ? texts.ownHint(rule.kind, rule.measures === undefined ? "" : localize(rule.measures, language))
            : undefined
        }
      />
      {own.isChosen && (
        <>
          <div class="field">
            <p class="row">
              <button
                type="button"
                class="button"
                aria-describedby={`${id}-table ${id}-error`}
                onClick={() => void take()}
              >
                {texts.useSelection}
              </button>
            </p>
            <FieldError id={`${id}-error`} problems={problem === null ? problems : [problem]} />
            <p id={`${id}-table`} class="hint" role="status">
              {own.table !== null
                ? texts.selected(own.place, own.table.rows.length, own.table.columns.length)
                : problem === null && problems.length === 0 && texts.nothingSelected}
            </p>
          </div>
          <TextField
            label={texts.unit}
            value={own.unit}
            onInput={(unit) => {
              onChange({ ...own, unit });
            }}
          />
        </>
      )}
    </>
  );
}
