import type { Argument } from "../../../src/functions/specification";
import type { Localized } from "../../../src/language/localized";
import { type Html, html } from "./html";
import { labels } from "./labels";

type Say = (text: Localized) => string;

/** The arguments: name, what it is, and for a choice its words with their meaning. */
export function argumentTable(args: readonly Argument[], say: Say): Html {
  return html`<table class="arguments">
    <thead>
      <tr>
        <th scope="col">${say(labels.argument)}</th>
        <th scope="col">${say(labels.meaning)}</th>
      </tr>
    </thead>
    <tbody>
      ${args.map(
        (argument) =>
          html`<tr>
            <th scope="row">
              <code>${argument.name}</code>
              ${argument.optional && html`<span class="note">${say(labels.optional)}</span>`}
            </th>
            <td>
              ${say(argument.description)}
              ${"modes" in argument && modeList(argument.modes, argument.kind === "choice", say)}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function modeList(modes: Readonly<Record<string, Localized>>, hasDefault: boolean, say: Say): Html {
  return html`<dl>
    ${Object.entries(modes).map(
      ([mode, meaning], index) =>
        html`<dt><code>${mode}</code></dt>
          <dd>
            ${say(meaning)} ${hasDefault && index === 0 && html`<span class="note">${say(labels.default)}</span>`}
          </dd>`,
    )}
  </dl>`;
}
