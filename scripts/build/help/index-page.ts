import { families } from "../../../src/functions/describe/families";
import { helpPage } from "../../../src/functions/describe/help-page";
import type { AnyFunctionSpec, Family } from "../../../src/functions/specification";
import { type Language, localize, type Localized } from "../../../src/language/localized";
import { html } from "./html";
import { labels } from "./labels";
import { page } from "./page";

/** The list of all functions by family, with a search in both languages. */
export function indexPage(specs: readonly AnyFunctionSpec[], language: Language): string {
  const say = (text: Localized) => localize(text, language);
  const present = (Object.keys(families) as Family[]).filter((family) => specs.some((spec) => spec.family === family));
  return page({
    language,
    title: say(labels.title),
    path: helpPage(null, language),
    otherPath: helpPage(null, language === "en" ? "zh-CN" : "en"),
    script: "help.js",
    body: html`<h1>${say(labels.title)}</h1>
      <p>${say(labels.intro)}</p>
      <p hidden id="search-row">
        <label for="search">${say(labels.search)}</label> <input id="search" type="search" autocomplete="off" />
      </p>
      <p id="nothing" role="status" data-text="${say(labels.nothing)}"></p>
      ${present.map(
        (family) =>
          html`<section>
            <h2>${say(families[family])}</h2>
            <ul class="functions">
              ${specs
                .filter((spec) => spec.family === family)
                .map(
                  (spec) =>
                    html`<li data-words="${wordsOf(spec)}">
                      <a href="${spec.name.toLowerCase()}.html">JJJ.${spec.name}</a> ${say(spec.summary)}
                    </li>`,
                )}
            </ul>
          </section>`,
      )}`,
  });
}

/** What a search looks in: name, summary and synonyms in both languages. */
function wordsOf({ name, summary, help }: AnyFunctionSpec): string {
  const { en = "", zh = "" } = help.keywords ?? {};
  return [name, summary.en, summary.zh, en, zh].join(" ").replace(/\s+/g, " ");
}
