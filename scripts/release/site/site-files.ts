import { readFileSync } from "node:fs";
import path from "node:path";
import type { Language } from "../../../src/language/localized";
import type { Files } from "../zip";
import { home } from "./home";
import { installPage } from "./install/install-page";
import { pathOf, sitePage } from "./page";
import { privacy } from "./privacy";
import type { Site } from "./site";
import { support } from "./support";
import { terms } from "./terms";

const pages = [home, installPage, privacy, terms, support];
const languages: readonly Language[] = ["en", "zh-CN"];

/** Where styles and pictures of the pages come from, by their name on the site. */
const parts: Readonly<Record<string, string>> = {
  "help.css": "scripts/build/help/help.css",
  "site.css": "scripts/release/site/site.css",
  "icon-32.png": "assets/icon-32.png",
  "icon-64.png": "assets/icon-64.png",
  "logo-300.png": "assets/store/logo-300.png",
  "demo.en.png": "docs/screenshots/demo.png",
  "demo.zh-CN.png": "docs/screenshots/demo.zh-CN.dark.png",
  "pane.en.png": "docs/screenshots/functions.en.light.320.png",
  "pane.en.dark.png": "docs/screenshots/functions.en.dark.450.png",
  "pane.zh-CN.png": "docs/screenshots/functions.zh-CN.light.450.png",
  "pane.zh-CN.dark.png": "docs/screenshots/functions.zh-CN.dark.320.png",
};

/** The pages around the add-in, in both languages, with their styles and pictures, and short ways to demo and help. */
export function siteFiles(root: string, site: Site): Files {
  const files = new Map<string, Uint8Array>();
  for (const [name, source] of Object.entries(parts)) files.set(`site/${name}`, readFileSync(path.join(root, source)));
  for (const language of languages)
    for (const page of pages) files.set(pathOf(page.name, language), Buffer.from(sitePage(page, language, site)));
  files.set("demo/index.html", Buffer.from(redirection(`../${site.version}/index.html`)));
  files.set("help/index.html", Buffer.from(redirection(`../${site.version}/add-in/help/index.html`)));
  return files;
}

/** A page that leads to where something is in this version, so that its own address can stay. */
const redirection = (to: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="refresh" content="0; url=${to}" />
    <title>JJJ</title>
  </head>
  <body>
    <a href="${to}">JJJ</a>
  </body>
</html>
`;
