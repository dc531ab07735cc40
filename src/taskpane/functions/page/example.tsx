import type { ExampleEntry } from "../../../functions/describe/entry";
import type { ExampleTable } from "../../../functions/describe/example/table";
import type { WizardStart } from "../../services/destination";
import { useTextsOf } from "../../ui/language";
import { functionsViewTexts } from "../texts";

export interface ExampleProps {
  readonly name: string;
  readonly example: ExampleEntry;
  readonly onWizard: (start: WizardStart) => void;
}

/** A call with its result, and the button that opens the wizard with it. */
export function Example({ name, example: { call, shows, returns }, onWizard }: ExampleProps) {
  const texts = useTextsOf(functionsViewTexts);
  return (
    <>
      <p>{shows}</p>
      <code class="formula">{call}</code>
      {"error" in returns ? (
        <p>
          <code class="code">{returns.error}</code> {returns.message !== undefined && <q>{returns.message}</q>}
        </p>
      ) : (
        <ResultTable caption={texts.gives} table={returns} />
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

function ResultTable({
  caption,
  table: { heading, rows },
}: {
  readonly caption: string;
  readonly table: ExampleTable;
}) {
  return (
    <div class="data-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table class="data">
        <caption>{caption}</caption>
        {heading !== null && (
          <thead>
            <tr>
              {heading.map((name, column) =>
                name === "" ? (
                  <td key={column} />
                ) : (
                  <th key={column} scope="col" class={isNumeric(rows, heading, column) ? "number" : undefined}>
                    {name}
                  </th>
                ),
              )}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map(({ name, cells }, row) => (
            <tr key={row}>
              {name !== null && <th scope="row">{name}</th>}
              {cells.map(({ shown, isNumber, full }, column) => (
                <td key={column} class={isNumber ? "number" : undefined} title={full}>
                  {shown}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Whether the column of a heading has numbers; names of rows may be before the cells. */
function isNumeric(rows: ExampleTable["rows"], heading: readonly string[], column: number): boolean {
  return rows.some(({ cells }) => cells[column - heading.length + cells.length]?.isNumber === true);
}
