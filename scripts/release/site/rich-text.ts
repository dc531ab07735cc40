import { type Language, localize, type Localized } from "../../../src/language/localized";
import { Html, html } from "../../build/help/html";

/** Markup of a text in which *words on the screen*, `code` and [links](address) are marked. */
function richText(text: string): Html {
  const parts = text.split(/(\*[^*]+\*|`[^`]+`|\[[^\]]+\]\([^)]+\))/);
  return new Html(parts.map((part, index) => (index % 2 === 0 ? html`${part}` : marked(part)).markup).join(""));
}

function marked(part: string): Html {
  const inner = part.slice(1, -1);
  if (part.startsWith("*")) return html`<b>${inner}</b>`;
  if (part.startsWith("`")) return html`<code>${inner}</code>`;
  const [, words = "", address = ""] = /^\[(.+)\]\((.+)\)$/.exec(part) ?? [];
  const isFile = /\.(cff|xml|xlsx)$/.test(address);
  return html`<a href="${address}" ${isFile && new Html("download")}>${richText(words)}</a>`;
}

/** Paragraphs, lists and tables of marked texts in one language. */
export function writer(language: Language) {
  const say = (text: Localized) => richText(localize(text, language));
  return {
    language,
    say,
    plain: (text: Localized) => localize(text, language),
    paragraphs: (...texts: readonly Localized[]) => html`${texts.map((text) => html`<p>${say(text)}</p>`)}`,
    steps: (...texts: readonly Localized[]) =>
      html`<ol>
        ${texts.map((text) => html`<li>${say(text)}</li>`)}
      </ol>`,
    list: (...texts: readonly Localized[]) =>
      html`<ul>
        ${texts.map((text) => html`<li>${say(text)}</li>`)}
      </ul>`,
    rows: (header: readonly Localized[], rows: readonly (readonly Localized[])[]) =>
      html`<div class="wide">
        <table>
          <thead>
            <tr>
              ${header.map((cell) => html`<th scope="col">${say(cell)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ([first, ...others]) =>
                html`<tr>
                  ${first !== undefined && html`<th scope="row">${say(first)}</th>`}
                  ${others.map((cell) => html`<td>${say(cell)}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`,
  };
}

export type Writer = ReturnType<typeof writer>;
