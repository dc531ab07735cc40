import type { Language, Localized } from "../../../src/language/localized";
import { text } from "../../../src/language/localized";
import { type Html, html } from "../../build/help/html";
import { labels } from "../../build/help/labels";
import { policy, type Section } from "../../build/help/page";
import { type Writer, writer } from "./rich-text";
import { addInOf, type Site } from "./site";

/** A page of the site in one language; links in it are seen from the top of the site through `up`. */
export interface SitePage {
  /** Without language and ending, such as `install`. */
  readonly name: string;
  readonly title: Localized;
  readonly summary: Localized;
  readonly top?: (write: Writer, up: string, site: Site) => Html;
  readonly sections: (write: Writer, up: string, site: Site) => readonly Section[];
}

const words = {
  demo: labels.demo,
  functions: text("Functions", "函数"),
  install: text("Install", "安装"),
  support: text("Support", "支持"),
  privacy: text("Privacy", "隐私"),
  terms: text("Terms", "使用条款"),
  licences: text("Licences of other software", "其他软件的许可"),
  version: text("Version", "版本"),
  home: text("indicators for regional economists", "区域经济指标"),
};

/** Where a page is, seen from the top of the site. */
export const pathOf = (name: string, language: Language): string =>
  `${language === "en" ? "" : `${language}/`}${name}.html`;

/** A whole page. Addresses are relative, so that the site works at any address. */
export function sitePage(page: SitePage, language: Language, site: Site): string {
  const write = writer(language);
  const { plain } = write;
  const up = language === "en" ? "" : "../";
  const other: Language = language === "en" ? "zh-CN" : "en";
  const help = `${up}${addInOf(site)}help/${language === "en" ? "" : `${language}/`}index.html`;
  const demo = `${up}${site.version}/index.html${language === "en" ? "" : `?lang=${language}`}`;
  const sections = page.sections(write, up, site);
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content="${plain(page.summary)}" />
        <title>${plain(page.title)}</title>
        <link rel="icon" href="${up}site/icon-32.png" />
        <link rel="stylesheet" href="${up}site/help.css" />
        <link rel="stylesheet" href="${up}site/site.css" />
      </head>
      <body>
        <a class="skip" href="#content">${plain(labels.toContent)}</a>
        <header>
          <a class="brand" href="index.html"
            ><img src="${up}site/icon-64.png" alt="" width="24" height="24" /> JJJ <span>${plain(words.home)}</span></a
          >
          <nav class="site" aria-label="JJJ">
            <a href="${demo}">${plain(words.demo)}</a>
            <a href="${help}">${plain(words.functions)}</a>
            <a href="install.html">${plain(words.install)}</a>
            <a href="support.html">${plain(words.support)}</a>
          </nav>
          <a href="${up}${pathOf(page.name, other)}" lang="${other}" hreflang="${other}"
            >${plain(labels.otherLanguage)}</a
          >
        </header>
        <div class="columns">
          <nav class="functions" aria-label="${plain(labels.onPage)}">
            <ul>
              ${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
            </ul>
          </nav>
          <main id="content">
            <h1>${plain(page.title)}</h1>
            <p class="summary">${plain(page.summary)}</p>
            ${page.top?.(write, up, site) ?? null}
            ${sections.map(
              ({ id, title, content }) =>
                html`<section id="${id}">
                  <h2>${title}</h2>
                  ${content}
                </section>`,
            )}
          </main>
        </div>
        <footer>
          <span>JJJ · ${plain(words.version)} ${site.version}</span>
          <a href="privacy.html">${plain(words.privacy)}</a>
          <a href="terms.html">${plain(words.terms)}</a>
          <a href="${up}${addInOf(site)}licences.txt">${plain(words.licences)}</a>
        </footer>
      </body>
    </html> `.markup;
}
