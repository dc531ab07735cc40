import { readFileSync } from "node:fs";
import path from "node:path";
import { undoGroupHeader, type WireOptions } from "../excel-wire/wire-host";
import { supplementLibrary } from "./supplement";

const officeJs = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** Where a page gets office.js from; the files beside it are those of the package. */
export const libraryAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** A file of the package. */
export function libraryFile(name: string): Buffer {
  // Microsoft's server does not distinguish capital letters; the package has this folder in small ones.
  const stored = name.startsWith("AgaveErrorUX/") ? name.toLowerCase() : name;
  return readFileSync(path.join(officeJs, ...stored.split("/")));
}

/** Excel's own library on each platform. */
const libraries = {
  PC: "excel-win32-16.01.js",
  Mac: "excel-mac-16.00.js",
  OfficeOnline: "excel-web-16.00.js",
} as const;

export interface OfficeOptions extends WireOptions {
  readonly displayLanguage: string;
}

/**
 * The script that a pane gets as office.js: Microsoft's own, with Excel's library after it, which office.js would load by
 * itself once Excel has told what it is. The bridge to Excel is `window.sendToExcel`.
 */
export function officeScript(options: OfficeOptions): string {
  const texts = ["office.js", libraries[options.platform]].map((name) => libraryFile(name).toString("utf8"));
  return [
    bridge,
    ...texts,
    `(${supplementLibrary.toString()})(${JSON.stringify(undoGroupHeader)});`,
    `(${announce.toString()})(${JSON.stringify(options)});`,
  ].join("\n;\n");
}

const bridge = `window._richApiNativeBridge = {
  sendMessageToHost(text) {
    window.sendToExcel(text).then((answers) => answers.forEach((answer) => this.onMessageFromHost(answer)));
  },
};`;

/** Runs in the page: what Excel tells of itself in its handshake, which needs a real Excel. */
function announce({ requirementSets, platform, displayLanguage }: OfficeOptions): void {
  const scope = globalThis as unknown as { Office: typeof Office };
  const isNewEnough = (mine: string, asked: string) => {
    const [a = [], b = []] = [mine, asked].map((version) => version.split(".").map(Number));
    return (a[0] ?? 0) > (b[0] ?? 0) || (a[0] === b[0] && (a[1] ?? 0) >= (b[1] ?? 0));
  };
  const info = { host: "Excel", platform };
  const context = {
    displayLanguage,
    contentLanguage: displayLanguage,
    platform,
    host: "Excel",
    partitionKey: "partition",
    officeTheme: { bodyBackgroundColor: "#ffffff" },
    diagnostics: { ...info, version: "16.0" },
    requirements: {
      isSetSupported: (name: string, version = "1.1") =>
        requirementSets[name] !== undefined && isNewEnough(requirementSets[name], version),
    },
  };
  scope.Office = Object.create(scope.Office, {
    context: { value: context },
    onReady: {
      value: (callback?: (known: typeof info) => void) => {
        callback?.(info);
        return Promise.resolve(info);
      },
    },
  }) as typeof Office;
}
