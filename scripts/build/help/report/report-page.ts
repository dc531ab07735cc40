import { reasons } from "../../../../src/diagnosis/rules/reasons";
import { rules } from "../../../../src/diagnosis/rules/rules";
import { strategies } from "../../../../src/diagnosis/rules/strategies";
import { thresholds } from "../../../../src/diagnosis/rules/thresholds";
import type { Rule, RuleId } from "../../../../src/diagnosis/rules/types";
import { filled } from "../../../../src/diagnosis/sheets/context";
import { dimensionTexts } from "../../../../src/diagnosis/sheets/texts";
import { diagnosisExercise } from "../../../../src/exercises/definitions/keyed/diagnosis/diagnosis";
import { catalogue } from "../../../../src/functions/catalogue";
import { helpPage } from "../../../../src/functions/describe/help-page";
import { citationText } from "../../../../src/functions/references/citation-text";
import { type Language, localize, type Localized } from "../../../../src/language/localized";
import { type Html, html } from "../html";
import { labels } from "../labels";
import { page } from "../page";
import { exampleTexts, type ReadFinding, readFindings } from "./example";
import { guardTexts, ruleGuards } from "./guards";
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
        id: "example",
        title: say(exampleTexts.title),
        content: html`<p>${say(exampleTexts.start)}</p>
          ${readFindings.map((one) => readFinding(one, say))}
          <p>${say(exampleTexts.paragraph)}</p>`,
      },
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
          ${list(reasonLines)}`,
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
      {
        id: "thresholds",
        title: say(texts.change),
        content: html`${paragraphs(texts.changeText)}
          <ol>
            ${texts.changeSteps.map((step) => html`<li>${filled(say(step), "JJJ_C1_high")}</li>`)}
          </ol>`,
      },
      {
        id: "teach",
        title: say(texts.teach),
        content: html`${paragraphs(texts.teachText)}
          <p>${filled(say(texts.exerciseText), say(diagnosisExercise.sheet.title))}</p>`,
      },
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

const reasonLines: readonly Localized[] = Object.entries(reasons).map(([id, { en, zh }]) => ({
  en: `${id} ${en}`,
  zh: `${id} ${zh}`,
}));

const sheetLines: readonly Localized[] = Object.values(dimensionTexts).map(({ sheet, question }) => ({
  en: `${sheet.en}: ${question.en}`,
  zh: `${sheet.zh}：${question.zh}`,
}));

/** A finding of the example: its sentence, and what it says. */
const readFinding = ({ id, sentence, reading }: ReadFinding, say: Say): Html =>
  html`<blockquote><a href="#${id}">${id}</a> ${say(sentence)}</blockquote>
    <p>${say(reading)}</p>`;

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
      <li>${say(guardTexts.notAssessed)} ${guardOf(id, say)}</li>
    </ul>
  </details>`;
}

/** When a rule is not assessed, and why. */
function guardOf(id: RuleId, say: Say): string {
  const { reasons: own, why } = ruleGuards[id];
  const list = own.map((one) => `${say(reasons[one])} (${one})`).join(say(guardTexts.between));
  return `${own.length === 0 ? say(guardTexts.always) : `${list}${say(guardTexts.end)}`} ${say(why)}`;
}
