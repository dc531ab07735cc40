import "bootstrap/dist/css/bootstrap.min.css";
import packageJson from "../../package.json";
import { refusalText } from "../hosts/grid/commands/validation";
import { createGridHost } from "../hosts/grid/host";
import { gridText, setGridLanguage } from "../hosts/grid/language";
import type { Library, Model } from "../hosts/grid/library";
import { addPlugins } from "../hosts/grid/plugins/all";
import { watchRefusals } from "../hosts/grid/plugins/protection";
import type { WorkbookHost } from "../hosts/host";
import { type Language, languageOf, type Localized, localize } from "../language/localized";
import { openWorkbook } from "./example/workbook";
import { startFileMenu } from "./files/menu";
import { watchSelectedCell } from "./frame/cell-strip";
import { askInDialog } from "./frame/dialog";
import { fetchTemplates, type GridDialogs, mountGrid } from "./frame/grid";
import { findPageParts, type PageParts, showFailure, showLanguage, showPaneToggle } from "./frame/page";
import { pageTexts } from "./frame/texts";
import { WorkInProgress } from "./frame/work-in-progress";
import { loadFunctions } from "./functions-bridge";
import { askBeforeLoss } from "./keep/keeper";
import { openKeptWorkbook } from "./keep/open-workbook";
import { createPageApi, type DemoPageApi } from "./page-api";
import { PaneFrame } from "./pane/frame";
import { paneServices } from "./pane/services";
import { watchLargePastes } from "./pasting/large-paste";
import "./frame/demo.css";

declare global {
  interface Window {
    /** For tests; there when the page is ready. */
    demo?: DemoPageApi;
  }
}

const initialLanguage = languageOf(new URLSearchParams(location.search).get("lang") ?? navigator.language);

start(o_spreadsheet, findPageParts(document), initialLanguage).catch((error: unknown) => {
  showFailure(document, initialLanguage, error);
});

/** Builds the page from its parts. */
async function start(library: Library, parts: PageParts, firstLanguage: Language): Promise<void> {
  let language = firstLanguage;
  const work = new WorkInProgress();
  addPlugins(library, owl);

  const applyLanguage = async () => {
    showLanguage(document, parts, language);
    setGridLanguage(library, language);
    await loadFunctions(library, language);
  };
  await applyLanguage();
  const tell = (text: Localized) => askInDialog(parts.dialog, localize(text, language), false);
  const [model, keeper] = await openKeptWorkbook({
    library,
    begin: () => openWorkbook(library, language),
    tell: (text) => void tell(text),
    ask: (text) => askInDialog(parts.dialog, localize(text, language), true),
  });
  askBeforeLoss(window, keeper);
  const templates = await fetchTemplates();
  const mount = () =>
    mountGrid(library, owl, model, {
      target: parts.grid,
      dialogs: dialogs(parts, model),
      templates,
      translate: (english) => gridText(english, language),
    });
  let grid = await mount();
  watchRefusals(model, () => {
    if (!parts.dialog.open) void tell(pageTexts.cellIsProtected);
  });
  watchLargePastes(parts.grid, model, () => grid.isEditing());
  const refreshStrip = watchSelectedCell(model, parts.strip, () => language);

  const frame = new PaneFrame({ ...parts, frame: parts.pane }, (isShown) => {
    showPaneToggle(parts, isShown, language);
  });
  frame.begin(window);
  parts.paneToggle.addEventListener("click", () => {
    frame.show(!frame.isShown);
  });

  const changeLanguage = async (next: Language) => {
    language = next;
    // An open wizard holds what the user has filled in.
    const isWizardOpen = Boolean(parts.pane.contentDocument?.querySelector(".wizard"));
    if (!model.getters.canUndo() && !isWizardOpen) {
      // Nothing of the user's would be lost, and the example gets the new language too.
      location.search = `?lang=${language}`;
      return;
    }
    await applyLanguage();
    showPaneToggle(parts, frame.isShown, language);
    grid.unmount();
    grid = await mount();
    // Error messages are texts of the functions.
    model.dispatch("EVALUATE_CELLS");
    refreshStrip();
  };
  const languageListeners = new Set<(language: Language) => void>();
  const watchLanguage = (listener: (language: Language) => void) => {
    languageListeners.add(listener);
    return () => languageListeners.delete(listener);
  };
  const onLanguage = (next: Language) => void work.follow(changeLanguage(next));
  parts.language.addEventListener("change", () => {
    const next = languageOf(parts.language.value);
    onLanguage(next);
    for (const listener of languageListeners) listener(next);
  });

  const writer = createGridHost(library, model, { isEditing: () => grid.isEditing(), pause: nextTurn });
  const host: WorkbookHost = {
    ...writer,
    // What is to be written comes from the pane's frame, and the grid accepts only objects of its own window.
    write: (plans, options) => work.follow(writer.write(structuredClone(plans), options)),
    enter: (entry) => work.follow(writer.enter(structuredClone(entry))),
    draw: (sheet, picture) => work.follow(writer.draw(sheet, structuredClone(picture))),
    update: (sheet, updates) => work.follow(writer.update(sheet, structuredClone(updates))),
  };
  startFileMenu(parts.files, {
    library,
    model,
    host,
    language: () => language,
    notify: (text) => (text === "" ? refreshStrip() : (parts.strip.textContent = text)),
    tell: (text) => askInDialog(parts.dialog, text, false),
    ask: (text) => askInDialog(parts.dialog, text, true),
    follow: (promise) => work.follow(promise),
    focus: () => grid.focus(),
    beginAgain: async () => {
      await keeper.forget();
      location.reload();
    },
  });
  const environment = `Demo, o-spreadsheet ${(library.__info__ as { version?: string }).version ?? ""}`;
  window.demoPane = {
    services: () =>
      paneServices({
        host,
        language: () => language,
        onLanguage,
        watchLanguage,
        version: packageJson.version,
        environment,
        onLoad: (load) => void work.follow(load),
      }),
    leave: () => grid.focus(),
  };
  await work.follow(loadPane(parts.pane));
  addEventListener("keydown", (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    if (!frame.isShown) frame.show(true);
    parts.pane.contentWindow?.focus();
  });

  window.demo = createPageApi(
    library,
    model,
    async () => {
      await work.settled();
      await nextTurn();
    },
    keeper,
  );
}

function dialogs({ strip, dialog }: PageParts, model: Model): GridDialogs {
  return {
    notify: (text) => {
      strip.textContent = text;
    },
    tell: async (text) => {
      await askInDialog(dialog, refusalText(model, text), false);
    },
    ask: (text) => askInDialog(dialog, text, true),
  };
}

function loadPane(pane: HTMLIFrameElement): Promise<void> {
  return new Promise((resolve) => {
    pane.addEventListener("load", () => resolve(), { once: true });
    pane.src = "pane.html";
  });
}

/** After the browser has drawn, or, in a window that it does not draw, after a while. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const hidden = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(hidden);
      setTimeout(resolve, 0);
    });
  });
}
