import { render } from "preact";
import packageJson from "../../package.json";
import { createExcelHost } from "../hosts/excel/writing/writer";
import { type Language, languageOf } from "../language/localized";
import { viewOfAddress } from "./services/destination";
import { browserMemory } from "./services/memory";
import { themeOfBackground, watchSystemTheme } from "./services/theme";
import { mountPane } from "./shell/mount";
import { OutsideCard } from "./shell/outside-card";
import { watchCrashes } from "./shell/watch-crashes";
import { LanguageContext } from "./ui/language";
import "./styles/index.css";

/** After this time without Excel's answer the page says what it waits for; Excel may still answer later. */
const patience = 5000;

const { version } = packageJson;
let environment = "before Excel's answer";

const crashes = watchCrashes(window, () => ({ version, environment, userAgent: navigator.userAgent }));

const root = document.getElementById("pane");
if (root !== null) start(root);

function start(root: HTMLElement): void {
  const language = languageOf(navigator.language);
  document.documentElement.lang = language;
  // Unknown, not null, where the library could not be loaded at all.
  if (typeof Office === "undefined") {
    showOutside(root, language, true);
    return;
  }
  const waiting = setTimeout(() => {
    showOutside(root, language, true);
  }, patience);
  Office.onReady()
    .then(({ host }) => {
      clearTimeout(waiting);
      if (host === Office.HostType.Excel) startInExcel(root);
      else showOutside(root, language, false);
    })
    .catch(crashes.show);
}

function startInExcel(root: HTMLElement): void {
  // Older builds have no partition, whatever the types say.
  const partition = (Office.context.partitionKey as string | undefined) ?? "";
  environment = officeEnvironment();
  // What showOutside may have drawn meanwhile.
  render(null, root);
  mountPane(root, {
    host: createExcelHost(),
    language: languageOf(Office.context.displayLanguage),
    theme: themeOfBackground(officeBackground()),
    view: viewOfAddress(location.search),
    version,
    environment,
    // On the web the partition separates what the same site stores for different owners.
    memory: browserMemory(() => localStorage, `${partition}jjj.`),
  });
}

function showOutside(root: HTMLElement, language: Language, isLibraryMissing: boolean): void {
  const unwatch = watchSystemTheme(window, (theme) => {
    document.documentElement.dataset["theme"] = theme;
  });
  unwatch();
  root.replaceChildren();
  render(
    <LanguageContext.Provider value={language}>
      <OutsideCard isLibraryMissing={isLibraryMissing} />
    </LanguageContext.Provider>,
    root,
  );
}

/** Excel on the web has no theme, and some builds throw when asked. */
function officeBackground(): string | undefined {
  try {
    return Office.context.officeTheme.bodyBackgroundColor;
  } catch {
    return undefined;
  }
}

/** Only for reports, so a build that cannot tell must not stop the pane. */
function officeEnvironment(): string {
  try {
    const { host, platform, version } = Office.context.diagnostics;
    return `${host} ${platform} ${version}`;
  } catch {
    return "Excel";
  }
}
