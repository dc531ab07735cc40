import { type Language, localize } from "../../../src/language/localized";
import { type Html, html } from "./html";
import { labels } from "./labels";

interface Page {
  readonly language: Language;
  readonly title: string;
  /** Address relative to the add-in's root. */
  readonly path: string;
  /** The same page in the other language. */
  readonly otherPath: string;
  readonly body: Html;
  readonly script?: string;
}

/** A whole page. Addresses are relative, so that the folder works at any address. */
export function page({ language, title, path, otherPath, body, script }: Page): string {
  const up = "../".repeat(path.split("/").length - 2);
  const other = language === "en" ? "zh-CN" : "en";
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="${up}../assets/icon-32.png" />
        <link rel="stylesheet" href="${up}formula.css" />
        <link rel="stylesheet" href="${up}help.css" />
        ${script !== undefined && html`<script src="${up}${script}" defer></script>`}
      </head>
      <body>
        <nav>
          <a href="${up}../${otherPath}" lang="${other}" hreflang="${other}"
            >${localize(labels.otherLanguage, language)}</a
          >
        </nav>
        <main>${body}</main>
      </body>
    </html> `.markup;
}
