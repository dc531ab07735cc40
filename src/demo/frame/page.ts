import { helpPage } from "../../functions/describe/help-page";
import { type Language, localize } from "../../language/localized";
import type { FileParts } from "../files/menu";
import { addInFolder } from "../functions-bridge";
import { pageTexts } from "./texts";

type TextName = keyof typeof pageTexts;

/** The elements of index.html, each by its id. */
export interface PageParts {
  readonly grid: HTMLElement;
  readonly pane: HTMLIFrameElement;
  readonly separator: HTMLElement;
  readonly workspace: HTMLElement;
  readonly language: HTMLSelectElement;
  readonly paneToggle: HTMLElement;
  readonly functions: HTMLAnchorElement;
  readonly strip: HTMLElement;
  readonly dialog: HTMLDialogElement;
  readonly fileGroup: HTMLElement;
  readonly files: FileParts;
}

export function findPageParts(document: Document): PageParts {
  const find = (id: string): HTMLElement => {
    const element = document.getElementById(id);
    if (element === null) throw new Error(`index.html has no #${id}`);
    return element;
  };
  return {
    grid: find("grid"),
    pane: find("pane") as HTMLIFrameElement,
    separator: find("separator"),
    workspace: find("workspace"),
    language: find("language") as HTMLSelectElement,
    paneToggle: find("pane-toggle"),
    functions: find("functions") as HTMLAnchorElement,
    strip: find("strip"),
    dialog: find("dialog") as HTMLDialogElement,
    fileGroup: find("files"),
    files: {
      open: find("open") as HTMLButtonElement,
      saveXlsx: find("save-xlsx") as HTMLButtonElement,
      saveCsv: find("save-csv") as HTMLButtonElement,
      beginAgain: find("begin-again") as HTMLButtonElement,
      file: find("file") as HTMLInputElement,
    },
  };
}

/** Puts the page's own texts in a language, and the language into the address, so that a reload keeps it. */
export function showLanguage(document: Document, parts: PageParts, language: Language): void {
  const say = (name: TextName) => localize(pageTexts[name], language);
  document.documentElement.lang = language;
  document.title = say("title");
  for (const element of document.querySelectorAll<HTMLElement>("[data-text]"))
    element.textContent = say(element.dataset["text"] as TextName);
  parts.grid.setAttribute("aria-label", say("grid"));
  parts.fileGroup.setAttribute("aria-label", say("files"));
  parts.files.file.setAttribute("aria-label", say("open"));
  parts.pane.title = say("pane");
  parts.separator.setAttribute("aria-label", say("paneWidth"));
  parts.functions.href = `${addInFolder}${helpPage(null, language)}`;
  parts.language.value = language;
  const url = new URL(document.URL);
  if (url.searchParams.get("lang") === language) return;
  url.searchParams.set("lang", language);
  document.defaultView?.history.replaceState(null, "", url);
}

/** Labels the button with what it does next. */
export function showPaneToggle({ paneToggle }: PageParts, isPaneShown: boolean, language: Language): void {
  paneToggle.textContent = localize(pageTexts[isPaneShown ? "hidePane" : "showPane"], language);
  paneToggle.setAttribute("aria-expanded", String(isPaneShown));
}

/** In place of a page that could not start. */
export function showFailure(document: Document, language: Language, error: unknown): void {
  const card = document.createElement("main");
  card.className = "failure";
  card.setAttribute("role", "alert");
  for (const text of [
    localize(pageTexts.failed, language),
    localize(pageTexts.failedAdvice, language),
    String(error),
  ]) {
    const paragraph = document.createElement("p");
    paragraph.textContent = text;
    card.append(paragraph);
  }
  document.body.replaceChildren(card);
}
