import { exampleAnswer } from "../../../src/functions/describe/example/answer";
import { type ExampleCell, type ExampleTable, exampleTable } from "../../../src/functions/describe/example/table";
import type { AnyFunctionSpec, Example } from "../../../src/functions/specification";
import { type Language, localize, type Localized } from "../../../src/language/localized";
import { Html, html } from "./html";
import { labels } from "./labels";

type Say = (text: Localized) => string;

/** What an example shows, its call, and the result: a table with the names of its rows and columns, or an error. */
export function example(spec: AnyFunctionSpec, { call, shows }: Example, language: Language): Html {
  const returns = exampleAnswer(spec, call, language);
  const say = (text: Localized) => localize(text, language);
  return html`<p>${say(shows)}</p>
    ${copied(call, say)}
    ${
      "error" in returns
        ? html`<p>
            ${say(labels.gives)}
            <code>${returns.error}</code> ${returns.message !== undefined && html`<q>${returns.message}</q>`}
          </p>`
        : resultTable(exampleTable(spec, call, returns, language), say)
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

/** A result as a table. */
export function resultTable({ heading, rows }: ExampleTable, say: Say): Html {
  return html`<div class="result" tabindex="0" role="group" aria-label="${say(labels.result)}">
    <table>
      ${
        heading !== null &&
        html`<thead>
          <tr>
            ${heading.map((name) => (name === "" ? html`<td></td>` : html`<th scope="col">${name}</th>`))}
          </tr>
        </thead>`
      }
      <tbody>
        ${rows.map(
          ({ name, cells }) =>
            html`<tr>
              ${name !== null && html`<th scope="row">${name}</th>`} ${cells.map(resultCell)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function resultCell({ shown, isNumber, full }: ExampleCell): Html {
  if (!isNumber) return html`<td class="text">${shown}</td>`;
  return full === undefined ? html`<td>${shown}</td>` : html`<td title="${full}">${shown}</td>`;
}
