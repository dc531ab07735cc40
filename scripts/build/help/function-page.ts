import { type ExampleAnswer, exampleAnswer } from "../../../src/functions/describe/example-answer";
import { families } from "../../../src/functions/describe/families";
import { formulaMarkup, inlineMarkup } from "../../../src/functions/describe/formula/markup";
import { withMath } from "../../../src/functions/describe/formula/with-math";
import { helpPage } from "../../../src/functions/describe/help-page";
import { syntax } from "../../../src/functions/describe/syntax";
import { citationText } from "../../../src/functions/references/citation-text";
import type { AnyFunctionSpec, Argument, Example } from "../../../src/functions/specification";
import { type Language, localize, type Localized } from "../../../src/language/localized";
import { Html, html } from "./html";
import { labels } from "./labels";
import { page } from "./page";

/** The help page of one function in one language. */
export function functionPage(spec: AnyFunctionSpec, language: Language, known: ReadonlySet<string>): string {
  const say = (text: Localized) => localize(text, language);
  const { help } = spec;
  const section = (title: Localized, content: Html) =>
    html`<section>
      <h2>${say(title)}</h2>
      ${content}
    </section>`;
  const paragraph = (title: Localized, text: Localized | undefined) =>
    text ? section(title, html`<p>${say(text)}</p>`) : null;
  const citations = help.references.map((cited) => citationText(cited, language));
  const related = help.seeAlso.filter((name) => known.has(name));
  return page({
    language,
    title: `JJJ.${spec.name}`,
    path: helpPage(spec.name, language),
    otherPath: helpPage(spec.name, language === "en" ? "zh-CN" : "en"),
    body: html`<p class="family"><a href="index.html">${say(labels.all)}</a> › ${say(families[spec.family])}</p>
      <h1>JJJ.${spec.name}</h1>
      <p class="summary">${say(spec.summary)}</p>
      ${section(labels.syntax, html`<pre><code>=${syntax(spec)}</code></pre>`)}
      ${spec.args.length > 0 && section(labels.arguments, argumentList(spec.args, say))}
      ${paragraph(labels.result, help.result)}
      ${help.formula !== null && section(labels.formula, formula(help.formula, help.where, language))}
      ${paragraph(labels.missing, help.missing)} ${paragraph(labels.reading, help.reading)}
      ${section(
        labels.examples,
        html`<ul class="examples">
          ${help.examples.map((one) => example(one, exampleAnswer(spec, one.call, language), say))}
        </ul>`,
      )}
      ${paragraph(labels.elsewhere, help.elsewhere)}
      ${
        citations.length > 0 &&
        section(
          labels.references,
          html`<ul>
            ${citations.map(
              ({ citation, doi }) =>
                html`<li>
                  ${citation}${doi !== undefined && html`. <a href="https://doi.org/${doi}">doi:${doi}</a>`}
                </li>`,
            )}
          </ul>`,
        )
      }
      ${
        related.length > 0 &&
        section(
          labels.seeAlso,
          html`<ul>
            ${related.map((name) => html`<li><a href="${name.toLowerCase()}.html">JJJ.${name}</a></li>`)}
          </ul>`,
        )
      }`,
  });
}

/** A formula and, below it, what its symbols are. */
const formula = (latex: string, where: Localized | undefined, language: Language) =>
  html`<div class="math-formula">${new Html(formulaMarkup(latex, language))}</div>
    ${where !== undefined && html`<p>${new Html(withMath(localize(where, language), inlineMarkup))}</p>`}`;

function argumentList(args: readonly Argument[], say: (text: Localized) => string): Html {
  return html`<dl>
    ${args.map(
      (argument) =>
        html`<dt><code>${argument.name}</code> ${argument.optional && html`<span>${say(labels.optional)}</span>`}</dt>
          <dd>
            ${say(argument.description)}
            ${"modes" in argument && modeList(argument.modes, argument.kind === "choice", say)}
          </dd>`,
    )}
  </dl>`;
}

function modeList(
  modes: Readonly<Record<string, Localized>>,
  hasDefault: boolean,
  say: (text: Localized) => string,
): Html {
  return html`<ul>
    ${Object.entries(modes).map(
      ([mode, meaning], index) =>
        html`<li>
          <code>"${mode}"</code> ${hasDefault && index === 0 && html`<span>${say(labels.default)}</span>`}
          ${say(meaning)}
        </li>`,
    )}
  </ul>`;
}

function example({ call, shows }: Example, returns: ExampleAnswer, say: (text: Localized) => string): Html {
  const answer =
    "error" in returns
      ? html`<p>
          ${say(labels.gives)}
          <code>${returns.error}</code> ${returns.message !== undefined && html`<q>${returns.message}</q>`}
        </p>`
      : html`<table>
          <caption>
            ${say(labels.gives)}
          </caption>
          <tbody>
            ${returns.map(
              (row) =>
                html`<tr>
                  ${row.map((cell) => html`<td>${cell === null ? say(labels.blank) : String(cell)}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>`;
  return html`<li>
    <p>${say(shows)}</p>
    <pre><code>${call}</code></pre>
    ${answer}
  </li>`;
}
