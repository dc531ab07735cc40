import { families } from "../../../src/functions/describe/families";
import { helpPage } from "../../../src/functions/describe/help-page";
import type { AnyFunctionSpec } from "../../../src/functions/specification";
import { type Language, localize, type Localized } from "../../../src/language/localized";
import { html } from "./html";
import { labels } from "./labels";
import { byFamily, pageOf } from "./navigation";
import { page, type Section } from "./page";
import { reportName, texts as report } from "./report/report-texts";
import { pageName, walkthroughs } from "./walkthroughs/list";

/** The list of all functions by family, with a search in both languages. */
export function indexPage(specs: readonly AnyFunctionSpec[], language: Language): string {
  const say = (text: Localized) => localize(text, language);
  return page({
    language,
    title: say(labels.title),
    path: helpPage(null, language),
    otherPath: helpPage(null, language === "en" ? "zh-CN" : "en"),
    specs,
    current: null,
    top: html`<h1>${say(labels.title)}</h1>
      <p>${say(labels.intro)}</p>
      <p id="nothing" role="status" data-text="${say(labels.nothing)}"></p>`,
    sections: [
      walkthroughSection(say),
      ...byFamily(specs).map(({ family, members }) => ({
        id: family,
        title: say(families[family]),
        content: html`<ul class="list">
          ${members.map(
            (spec) =>
              html`<li data-words="${wordsOf(spec)}">
                <a href="${pageOf(spec)}" title="${say(spec.summary)}">${say(spec.title)} <code>${spec.name}</code></a>
              </li>`,
          )}
        </ul>`,
      })),
    ],
  });
}

/** The walkthroughs, which a search looks through as well. */
const walkthroughSection = (say: (text: Localized) => string): Section => ({
  id: "walkthroughs",
  title: say(labels.walkthroughs),
  content: html`<ul class="list">
    ${walkthroughs.map(
      (one) =>
        html`<li data-words="${[one.title.en, one.title.zh, one.summary.en, one.summary.zh].join(" ")}">
          <a href="${pageName(one)}.html" title="${say(one.summary)}">${say(one.title)}</a>
        </li>`,
    )}
    <li data-words="${[report.title.en, report.title.zh, report.summary.en, report.summary.zh].join(" ")}">
      <a href="${reportName}.html" title="${say(report.summary)}">${say(report.title)}</a>
    </li>
  </ul>`,
});

/** What a search looks in: name, title, summary and synonyms in both languages. */
function wordsOf({ name, title, summary, help }: AnyFunctionSpec): string {
  const { en = "", zh = "" } = help.keywords ?? {};
  return [name, title.en, title.zh, summary.en, summary.zh, en, zh].join(" ").replace(/\s+/g, " ");
}
