import type { CellValue } from "../../../src/functions/cells";
import type { ExampleAnswer } from "../../../src/functions/describe/example-answer";
import type { Example } from "../../../src/functions/specification";
import type { Localized } from "../../../src/language/localized";
import { exampleLabels, noLabels } from "./example-labels";
import { Html, html } from "./html";
import { labels } from "./labels";
import { decimalsFor, shownNumber } from "./numbers";

type Say = (text: Localized) => string;

/** What an example shows, its call, and the result: a table with the names of its rows and columns, or an error. */
export function example({ call, shows }: Example, returns: ExampleAnswer, say: Say): Html {
  return html`<p>${say(shows)}</p>
    ${copied(call, say)}
    ${
      "error" in returns
        ? html`<p>
            ${say(labels.gives)}
            <code>${returns.error}</code> ${returns.message !== undefined && html`<q>${returns.message}</q>`}
          </p>`
        : resultTable(call, returns, say)
    }`;
}

/** A formula with a button that copies it, where scripts run. */
export const copied = (formula: string, say: Say): Html =>
  html`<div class="call">
    <pre><code>${breakable(formula)}</code></pre>
    <button type="button" hidden data-copied="${say(labels.copied)}">${say(labels.copy)}</button>
  </div>`;

/** A formula that can be broken after commas and semicolons. */
const breakable = (formula: string): Html =>
  html`${formula.split(/(?<=[,;])/).map((part) => html`${part}${new Html("<wbr />")}`)}`;

type Cells = readonly (readonly CellValue[])[];

function resultTable(call: string, rows: Cells, say: Say): Html {
  const isText = (cell: CellValue) => typeof cell === "string" || cell === null;
  const hasHeading = rows[0]?.every(isText) === true && rows.some((row) => !row.every(isText));
  const [heading, body] = hasHeading ? [rows[0] ?? [], rows.slice(1)] : [null, rows];
  const isNamed = body.every((row) => row.length > 1 && typeof row[0] === "string" && !row[0].startsWith("#"));
  const names = hasHeading || isNamed ? noLabels : exampleLabels(call, rows);
  const hasNames = isNamed || (hasHeading && body.some((row) => typeof row[0] === "string"));
  const decimals = decimalsOf(body, hasHeading, isNamed);
  const columns = heading?.map((cell) => (cell === null ? "" : String(cell))) ?? names.columns?.map(say) ?? null;
  return html`<div class="result" tabindex="0" role="group" aria-label="${say(labels.result)}">
    <table>
      ${
        columns !== null &&
        html`<thead>
          <tr>
            ${names.rows !== null && html`<td></td>`} ${columns.map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>`
      }
      <tbody>
        ${body.map(
          (row, r) =>
            html`<tr>
              ${names.rows?.[r] !== undefined && html`<th scope="row">${say(names.rows[r])}</th>`}
              ${row.map((cell, c) =>
                hasNames && c === 0
                  ? html`<th scope="row">${String(cell)}</th>`
                  : resultCell(cell, decimals(r, c), say),
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** The decimals of a cell: as in its column below a heading, by itself beside its name, else as in the whole table. */
function decimalsOf(body: Cells, hasHeading: boolean, isNamed: boolean): (row: number, column: number) => number {
  if (hasHeading) return (_, column) => decimalsFor(body.map((row) => row[column] ?? null));
  if (isNamed) return (row, column) => decimalsFor([body[row]?.[column] ?? null]);
  const all = decimalsFor(body.flat());
  return () => all;
}

function resultCell(cell: CellValue, decimals: number, say: Say): Html {
  if (typeof cell !== "number")
    return html`<td class="text">${cell === null || cell === "" ? say(labels.blank) : String(cell)}</td>`;
  const shown = shownNumber(cell, decimals);
  const full = String(cell).replace("-", "−");
  return shown === full ? html`<td>${shown}</td>` : html`<td title="${String(cell)}">${shown}</td>`;
}
