import { reasons } from "../../../../src/diagnosis/rules/reasons";
import { rules } from "../../../../src/diagnosis/rules/rules";
import { strategies } from "../../../../src/diagnosis/rules/strategies";
import { thresholds } from "../../../../src/diagnosis/rules/thresholds";
import type { Rule } from "../../../../src/diagnosis/rules/types";
import { dimensionTexts } from "../../../../src/diagnosis/sheets/texts";
import { catalogue } from "../../../../src/functions/catalogue";
import { helpPage } from "../../../../src/functions/describe/help-page";
import { citationText } from "../../../../src/functions/references/citation-text";
import { type Language, localize, type Localized } from "../../../../src/language/localized";
import { type Html, html } from "../html";
import { labels } from "../labels";
import { page } from "../page";
import { references, reportName, texts } from "./report-texts";

type Say = (text: Localized) => string;

/** The page on how to read a report in one language; its rules, thresholds and strategies are those of the report. */
export function reportPage(language: Language): string {
  const say: Say = (text) => localize(text, language);
  const paragraphs = (all: readonly Localized[]) => html`${all.map((one) => html`<p>${say(one)}</p>`)}`;
  const list = (all: readonly Localized[]) =>
    html`<ul>
      ${all.map((one) => html`<li>${say(one)}</li>`)}
    </ul>`;
  return page({
    language,
    title: `${say(texts.title)} · JJJ`,
    path: helpPage(reportName, language),
    otherPath: helpPage(reportName, language === "en" ? "zh-CN" : "en"),
    specs: catalogue,
    current: "walkthrough",
    top: html`<p class="family"><a href="index.html">${say(labels.all)}</a></p>
      <h1>${say(texts.title)}</h1>
      <p class="summary">${say(texts.summary)}</p>`,
    sections: [
      { id: "tables", title: say(texts.tables), content: list(texts.shapes) },
      {
        id: "sheets",
        title: say(texts.sheets),
        content: list([texts.summarySheet, ...sheetLines, ...texts.lastSheets]),
      },
      { id: "finding", title: say(texts.finding), content: paragraphs(texts.findingText) },
      {
        id: "rules",
        title: say(texts.rules),
        content: html`<p>${say(texts.rulesText)}</p>
          ${rules.map((rule) => ruleEntry(rule, say))}`,
      },
      {
        id: "not-assessed",
        title: say(texts.notAssessed),
        content: html`<p>${say(texts.notAssessedText)}</p>
          ${list(Object.values(reasons))}`,
      },
      {
        id: "strategies",
        title: say(texts.strategies),
        content: html`<p>${say(texts.strategiesText)}</p>
          <ul>
            ${strategies.map(({ id, name, condition }) => html`<li>${id} ${say(name)}: ${say(condition)}</li>`)}
          </ul>`,
      },
      { id: "guards", title: say(texts.guards), content: list(texts.guardLines) },
      { id: "limits", title: say(texts.limits), content: paragraphs(texts.limitsText) },
      { id: "thresholds", title: say(texts.change), content: paragraphs(texts.changeText) },
      { id: "cite", title: say(texts.cite), content: paragraphs(texts.citeText) },
      {
        id: "references",
        title: say(labels.references),
        content: html`<ul>
          ${references.map((work) => {
            const { citation, doi } = citationText(work, language);
            return html`<li>
              ${citation}${doi !== undefined && html`. <a href="https://doi.org/${doi}">doi:${doi}</a>`}
            </li>`;
          })}
        </ul>`,
      },
    ],
  });
}

const sheetLines: readonly Localized[] = Object.values(dimensionTexts).map(({ sheet, question }) => ({
  en: `${sheet.en}: ${question.en}`,
  zh: `${sheet.zh}：${question.zh}`,
}));

/** A rule with its findings, what is computed, and its thresholds. */
function ruleEntry({ id, dimension, name, statistic, condition, formula, outcomes }: Rule, say: Say): Html {
  const own = thresholds.filter((one) => one.rules.includes(id));
  return html`<details id="${id}">
    <summary>${id} ${say(name)}</summary>
    <p>${say(dimensionTexts[dimension].question)}</p>
    <ul>
      <li>${say(texts.statistic)} ${say(statistic)} <code>${formula}</code></li>
      <li>${say(texts.condition)} ${say(condition)}</li>
      <li>${say(texts.findings)} ${outcomes.map(({ word }, place) => `${place + 1} ${say(word)}`).join(" · ")}</li>
      ${own.map(
        (one) =>
          html`<li>
            <code>${one.name}</code> = ${String(one.value).replace("=", "")}: ${say(one.what)}. ${say(one.source)}
            (${say(one.strength)})
          </li>`,
      )}
    </ul>
  </details>`;
}
