import type { ExampleEntry } from "../../../functions/describe/entry";
import type { WizardStart } from "../../services/destination";
import { DataTable } from "../../ui/data-table";
import { formatNumber } from "../../ui/format-number";
import { useLanguage, useTextsOf } from "../../ui/language";
import { functionsViewTexts } from "../texts";

export interface ExampleProps {
  readonly name: string;
  readonly example: ExampleEntry;
  readonly onWizard: (start: WizardStart) => void;
}

/** A call with its result, and the button that opens the wizard with it. */
export function Example({ name, example: { call, shows, returns }, onWizard }: ExampleProps) {
  const texts = useTextsOf(functionsViewTexts);
  const language = useLanguage();
  return (
    <>
      <p>{shows}</p>
      <code class="formula">{call}</code>
      {"error" in returns ? (
        <p>
          <code class="code">{returns.error}</code> {returns.message !== undefined && <q>{returns.message}</q>}
        </p>
      ) : (
        <DataTable
          caption={texts.gives}
          headers={[]}
          labelColumns={0}
          rows={returns.map((row) =>
            row.map((cell) =>
              cell === null || cell === "" ? texts.blank : typeof cell === "boolean" ? String(cell) : cell,
            ),
          )}
          format={(value) => formatNumber(value, language)}
        />
      )}
      <p>
        <button
          type="button"
          class="button button-small"
          aria-label={texts.tryExample(shows)}
          onClick={() => {
            onWizard({ kind: "new", name, formula: call });
          }}
        >
          {texts.tryIt}
        </button>
      </p>
    </>
  );
}
