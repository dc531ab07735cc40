import { families } from "../../../src/functions/describe/families";
import { formulaMarkup, inlineMarkup } from "../../../src/functions/describe/formula/markup";
import { withMath } from "../../../src/functions/describe/formula/with-math";
import { helpPage } from "../../../src/functions/describe/help-page";
import { syntax } from "../../../src/functions/describe/syntax";
import { withoutTitle } from "../../../src/functions/describe/without-title";
import { type CitationText, citationText } from "../../../src/functions/references/citation-text";
import type { AnyFunctionSpec } from "../../../src/functions/specification";
import { type Language, localize, type Localized } from "../../../src/language/localized";
import { argumentTable } from "./argument-table";
import { copied, example } from "./example";
import { Html, html } from "./html";
import { labels, moreExamples } from "./labels";
import { pageOf } from "./navigation";
import { page, type Section } from "./page";
import { sqlSection } from "./sql-section";
import { pageName, walkthroughsWith } from "./walkthroughs/list";

/** The help page of one function in one language. */
export function functionPage(spec: AnyFunctionSpec, language: Language, specs: readonly AnyFunctionSpec[]): string {
  const say = (text: Localized) => localize(text, language);
  const { help } = spec;
  const section = (id: string, title: Localized, content: Html | null | undefined): readonly Section[] =>
    content ? [{ id, title: say(title), content }] : [];
  const paragraph = (text: Localized | undefined) => (text === undefined ? null : html`<p>${say(text)}</p>`);
  const citations = help.references.map((cited) => citationText(cited, language));
  const related = help.seeAlso.flatMap((name) => specs.find((one) => one.name === name) ?? []);
  const walkthroughs = walkthroughsWith(spec.name);
  const links = (all: readonly AnyFunctionSpec[]) =>
    html`<ul>
      ${all.map((one) => html`<li><a href="${pageOf(one)}">${say(one.title)}</a> <code>${one.name}</code></li>`)}
    </ul>`;
  return page({
    language,
    title: `${say(spec.title)} · JJJ.${spec.name}`,
    path: helpPage(spec.name, language),
    otherPath: helpPage(spec.name, language === "en" ? "zh-CN" : "en"),
    specs,
    current: spec,
    top: html`<p class="family"><a href="index.html">${say(labels.all)}</a> › ${say(families[spec.family])}</p>
      <h1>${say(spec.title)} <code class="pill">JJJ.${spec.name}</code></h1>
      <p class="summary">${withoutTitle(say(spec.summary), say(spec.title))}</p>
      ${copied(`=${syntax(spec)}`, say)}`,
    sections: [
      ...section("reading", labels.reading, paragraph(help.reading)),
      ...section("example", labels.example, examples(spec, language, say)),
      ...section("arguments", labels.arguments, spec.args.length > 0 ? argumentTable(spec.args, say) : null),
      ...section("result", labels.result, paragraph(help.result)),
      ...section(
        "definition",
        labels.definition,
        help.formula === null ? null : definition(help.formula, help.where, language),
      ),
      ...section(
        "walkthroughs",
        labels.walkthroughs,
        walkthroughs.length > 0
          ? html`<ul>
              ${walkthroughs.map((one) => html`<li><a href="${pageName(one)}.html">${say(one.title)}</a></li>`)}
            </ul>`
          : null,
      ),
      ...section("blanks", labels.missing, paragraph(help.missing)),
      ...section("other-software", labels.elsewhere, paragraph(help.elsewhere)),
      ...section("sql", labels.sql, sqlSection(spec.name, say, language === "en" ? "" : "../")),
      ...section("references", labels.references, citations.length > 0 ? referenceList(citations) : null),
      ...section("see-also", labels.seeAlso, related.length > 0 ? links(related) : null),
    ],
    bottom: neighbours(spec, specs, say),
  });
}

/** A formula and, below it, what its symbols are. */
const definition = (latex: string, where: Localized | undefined, language: Language) =>
  html`<div class="math-formula">${new Html(formulaMarkup(latex, language))}</div>
    ${where !== undefined && html`<p>${new Html(withMath(localize(where, language), inlineMarkup))}</p>`}`;

/** The first example, and the others behind a line that says how many. */
function examples(spec: AnyFunctionSpec, language: Language, say: (text: Localized) => string): Html | null {
  const [first, ...others] = spec.help.examples.map((one) => example(spec, one, language));
  if (first === undefined) return null;
  return html`${first}
  ${
    others.length > 0 &&
    html`<details>
      <summary>${say(moreExamples(others.length))}</summary>
      ${others}
    </details>`
  }`;
}

const referenceList = (citations: readonly CitationText[]) =>
  html`<ul>
    ${citations.map(
      ({ citation, doi }) =>
        html`<li>${citation}${doi !== undefined && html`. <a href="https://doi.org/${doi}">doi:${doi}</a>`}</li>`,
    )}
  </ul>`;

/** The functions before and after this one in the catalogue. */
function neighbours(spec: AnyFunctionSpec, specs: readonly AnyFunctionSpec[], say: (text: Localized) => string): Html {
  const place = specs.indexOf(spec);
  const link = (one: AnyFunctionSpec | undefined, label: Localized, relation: string) =>
    one !== undefined &&
    html`<a href="${pageOf(one)}" rel="${relation}"><span>${say(label)}</span> ${say(one.title)}</a>`;
  return html`<nav class="neighbours" aria-label="${say(labels.previous)} / ${say(labels.next)}">
    ${link(specs[place - 1], labels.previous, "prev")} ${link(specs[place + 1], labels.next, "next")}
  </nav>`;
}
