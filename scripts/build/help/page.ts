import type { AnyFunctionSpec } from "../../../src/functions/specification";
import { type Language, localize } from "../../../src/language/localized";
import { type Html, html } from "./html";
import { labels } from "./labels";
import { navigation } from "./navigation";

interface Page {
  readonly language: Language;
  readonly title: string;
  /** Address relative to the add-in's root. */
  readonly path: string;
  /** The same page in the other language. */
  readonly otherPath: string;
  readonly specs: readonly AnyFunctionSpec[];
  /** The function that the page is about, or that it is a walkthrough; null for the index. */
  readonly current: AnyFunctionSpec | "walkthrough" | null;
  readonly sections: readonly Section[];
  /** What is above the sections. */
  readonly top: Html;
  /** What is below them. */
  readonly bottom?: Html;
}

/** A part of a page with its heading. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly content: Html;
}

/** Only our own files, and no script in the text. */
export const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'";

/** A whole page. Addresses are relative, so that the folder works at any address. */
export function page({ language, title, path, otherPath, specs, current, sections, top, bottom }: Page): string {
  const up = "../".repeat(path.split("/").length - 2);
  const other = language === "en" ? "zh-CN" : "en";
  const say = (text: (typeof labels)[keyof typeof labels]) => localize(text, language);
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="${up}../assets/icon-32.png" />
        <link rel="stylesheet" href="${up}formula.css" />
        <link rel="stylesheet" href="${up}help.css" />
        <script src="${up}help.js" defer></script>
      </head>
      <body>
        <a class="skip" href="#content">${say(labels.toContent)}</a>
        <header>
          <a class="brand" href="index.html"
            ><img src="${up}../assets/icon-64.png" alt="" width="24" height="24" /> JJJ
            <span>${say(labels.functions)}</span></a
          >
          <form role="search" action="index.html">
            <input
              id="search"
              name="q"
              type="search"
              autocomplete="off"
              aria-label="${say(labels.search)}"
              placeholder="${say(labels.searchHint)}"
            />
          </form>
          <a id="demo" hidden>${say(labels.demo)}</a>
          <a href="${up}../${otherPath}" lang="${other}" hreflang="${other}">${say(labels.otherLanguage)}</a>
        </header>
        <div class="columns">
          ${navigation(specs, language, current)}
          <main id="content">
            ${top}
            ${sections.map(
              ({ id, title: heading, content }) =>
                html`<section id="${id}">
                  <h2>${heading}</h2>
                  ${content}
                </section>`,
            )}
            ${bottom ?? null}
          </main>
          ${
            current !== null &&
            html`<nav class="toc" aria-label="${say(labels.onPage)}">
              <p>${say(labels.onPage)}</p>
              <ul>
                ${sections.map(({ id, title: heading }) => html`<li><a href="#${id}">${heading}</a></li>`)}
              </ul>
            </nav>`
          }
        </div>
      </body>
    </html> `.markup;
}
