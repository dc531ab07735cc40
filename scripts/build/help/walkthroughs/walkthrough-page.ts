import { catalogue } from "../../../../src/functions/catalogue";
import type { CellValue } from "../../../../src/functions/cells";
import { decimalsFor, shownNumber } from "../../../../src/functions/describe/example/numbers";
import { exampleTable } from "../../../../src/functions/describe/example/table";
import { helpPage } from "../../../../src/functions/describe/help-page";
import { type Language, localize, type Localized, text } from "../../../../src/language/localized";
import { columnLetters } from "../../../../src/sheets/references/address";
import { copied, resultTable } from "../example";
import { type Html, html } from "../html";
import { labels } from "../labels";
import { pageOf } from "../navigation";
import { page } from "../page";
import { pageName } from "./list";
import { walked, type WalkedStep } from "./walk";
import type { Walkthrough } from "./walkthrough";

/** The page of one walkthrough in one language: the table, each step with its formula and result, and what to do next. */
export function walkthroughPage(walkthrough: Walkthrough, language: Language): string {
  const say = (text: Localized) => localize(text, language);
  const steps = walked(walkthrough, language);
  const used = catalogue.filter((spec) => steps.some(({ called }) => called?.spec === spec));
  return page({
    language,
    title: `${say(walkthrough.title)} · JJJ`,
    path: helpPage(pageName(walkthrough), language),
    otherPath: helpPage(pageName(walkthrough), language === "en" ? "zh-CN" : "en"),
    specs: catalogue,
    current: "walkthrough",
    top: html`<p class="family"><a href="index.html">${say(labels.all)}</a> › ${say(labels.walkthroughs)}</p>
      <h1>${say(walkthrough.title)}</h1>
      <p class="summary">${say(walkthrough.summary)}</p>`,
    sections: [
      {
        id: "table",
        title: say(labels.table),
        content: html`<p>${say(walkthrough.about)}</p>
          <p>${say(labels.howTo)}</p>
          <p>${copyButton(walkthrough, say)}</p>
          ${sheetTable(walkthrough, say)}`,
      },
      ...steps.map((one, place) => ({
        id: `step-${place + 1}`,
        title: `${place + 1}. ${say(one.step.title)}`,
        content: stepContent(one, language),
      })),
      { id: "next", title: say(labels.goingOn), content: html`<p>${say(walkthrough.end)}</p>` },
      {
        id: "see-also",
        title: say(labels.seeAlso),
        content: html`<ul>
          ${used.map((spec) => html`<li><a href="${pageOf(spec)}">${say(spec.title)}</a> <code>${spec.name}</code></li>`)}
        </ul>`,
      },
    ],
  });
}

/** A button that copies the table as a sheet accepts it, where scripts run. */
function copyButton({ table }: Walkthrough, say: (text: Localized) => string): Html {
  const text = table.map((row) => row.map((cell) => (typeof cell === "number" ? String(cell) : say(cell))).join("\t"));
  return html`<button type="button" hidden data-text="${text.join("\n")}" data-copied="${say(labels.copied)}">
    ${say(labels.copyTable)}
  </button>`;
}

/** The table as the sheet shows it, with letters over the columns and numbers beside the rows. */
function sheetTable({ table }: Walkthrough, say: (text: Localized) => string): Html {
  return html`<div class="result lettered" tabindex="0" role="group" aria-label="${say(labels.table)}">
    <table>
      <thead>
        <tr>
          <td></td>
          ${(table[0] ?? []).map((_, column) => html`<th scope="col">${columnLetters(column)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${table.map(
          (row, r) =>
            html`<tr>
              <th scope="row">${r + 1}</th>
              ${row.map((cell) =>
                typeof cell === "number" ? html`<td>${cell}</td>` : html`<td class="text">${say(cell)}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function stepContent({ step, result, called }: WalkedStep, language: Language): Html {
  const say = (text: Localized) => localize(text, language);
  const table = called === null ? plainTable(result) : exampleTable(called.spec, called.call, result, language);
  return html`<p>${say(step.text)}</p>
    <p>${say(text(`In ${step.cell}:`, `在 ${step.cell} 输入：`))}</p>
    ${copied(step.formula, say)} ${called !== null && inPane(called, say)} ${resultTable(table, say)}
    ${step.reading !== undefined && html`<p>${say(step.reading(result))}</p>`}`;
}

/** What to fill in, argument by argument, for those who create the formula in the pane. */
const inPane = ({ spec, given }: NonNullable<WalkedStep["called"]>, say: (text: Localized) => string): Html =>
  html`<p data-pane="${spec.name}">
    ${say(labels.inPane)}
    ${spec.name}${given.map(
      ({ argument, source }) =>
        html` ·
          <span data-given="${argument.name}"
            ><code>${argument.name}</code> ${argument.kind === "choice" ? source.replace(/"/g, "") : source}</span
          >`,
    )}
  </p>`;

const plainTable = (rows: readonly (readonly CellValue[])[]) => ({
  heading: null,
  rows: rows.map((row) => ({
    name: null,
    cells: row.map((cell, column) =>
      typeof cell === "number"
        ? { shown: shownNumber(cell, decimalsFor(rows.map((one) => one[column] ?? null))), isNumber: true }
        : { shown: String(cell ?? ""), isNumber: false },
    ),
  })),
});
