import { useContext, useRef } from "preact/hooks";
import { type CellValue, isCellError } from "../../../../hosts/cells";
import { addressInRange } from "../../../formula/reference-text";
import { useTextsOf } from "../../../ui/language";
import type { CallExplanation } from "../../call-explanation";
import { explainTexts } from "../../texts";
import { LeaveContext, type PlaceButtonProps } from "../place-button";
import type { Write } from "./like";
import { type Window, windowAround } from "./window";

export interface ResultTableProps extends Pick<PlaceButtonProps, "host"> {
  readonly call: Pick<CallExplanation, "rows" | "entered" | "resultNames">;
  readonly title: string;
  /** The cell with the formula whose result this is; null where the result is in no cells. */
  readonly source: PlaceButtonProps["place"] | null;
  readonly write: Write;
}

const mostRows = 8;
const mostColumns = 5;

/** A result, or the part of it around what is meant, with names; each cell leads to its place in the sheet. */
export function ResultTable({ call: { rows, entered, resultNames }, title, source, write, host }: ResultTableProps) {
  const texts = useTextsOf(explainTexts);
  const leave = useContext(LeaveContext);
  const body = useRef<HTMLTableSectionElement>(null);
  if (rows === null || rows.length * (rows[0]?.length ?? 0) < 2) return null;
  const [height, width] = [rows.length, rows[0]?.length ?? 0];
  const down = windowAround(entered.row, height, mostRows);
  const across = windowAround(entered.column, width, mostColumns);
  const { rows: rowNames, columns: columnNames } = resultNames;
  const isMeant = (row: number, column: number) =>
    (entered.row ?? row) === row && (entered.column ?? column) === column;
  const placesOf = ({ from, to }: Window) => Array.from({ length: to - from }, (_, place) => from + place);
  const shown = (value: CellValue) =>
    typeof value === "number" ? write(value) : isCellError(value) ? value.code : String(value ?? "");
  const go = (address: string) => {
    leave();
    // Where the sheet is gone or a cell is being edited, the view stays as it is.
    host.select(source?.sheet ?? "", address).catch(() => false);
  };
  const move = (event: KeyboardEvent, row: number, column: number) => {
    const by = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = `[data-cell="${row + (by[0] ?? 0)},${column + (by[1] ?? 0)}"]`;
    body.current?.querySelector<HTMLButtonElement>(next)?.focus();
  };
  const first = { row: entered.row ?? down.from, column: entered.column ?? across.from };
  return (
    <section class="stack">
      <h3 class="section-head">{title}</h3>
      <div class="explain-result">
        <table class="data">
          {columnNames.length > 0 && (
            <thead>
              <tr>
                {rowNames.length > 0 && <td />}
                {placesOf(across).map((column) => (
                  <th key={column} scope="col" class="number">
                    {columnNames[column]}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody ref={body}>
            {placesOf(down).map((row) => (
              <tr key={row}>
                {rowNames.length > 0 && <th scope="row">{rowNames[row]}</th>}
                {placesOf(across).map((column) => {
                  const value = rows[row]?.[column] ?? null;
                  const address = source === null ? null : addressInRange(source, row, column);
                  return (
                    <td
                      key={column}
                      class={[typeof value === "number" && "number", isMeant(row, column) && "explain-here"]
                        .filter(Boolean)
                        .join(" ")}
                    >
                      {address === null || shown(value) === "" ? (
                        shown(value)
                      ) : (
                        <button
                          type="button"
                          data-cell={`${row},${column}`}
                          tabIndex={row === first.row && column === first.column ? 0 : -1}
                          aria-current={isMeant(row, column) ? "true" : undefined}
                          title={texts.goTo(address)}
                          onClick={() => {
                            go(address);
                          }}
                          onKeyDown={(event) => {
                            move(event, row, column);
                          }}
                        >
                          {shown(value)}
                        </button>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {(height > mostRows || width > mostColumns) && (
        <p class="hint">{texts.partShown([down.from + 1, down.to, height], [across.from + 1, across.to, width])}</p>
      )}
    </section>
  );
}
