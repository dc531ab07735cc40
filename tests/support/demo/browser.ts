import { existsSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium } from "playwright-core";

type Environment = Readonly<Record<string, string | undefined>>;

const linux = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/usr/bin/microsoft-edge-stable",
  "/opt/google/chrome/chrome",
  "/opt/microsoft/msedge/msedge",
  "/snap/bin/chromium",
];

const mac = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Chromium.app/Contents/MacOS/Chromium",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const windows = [
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Chromium", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
];

/** Where a browser may be, most likely first. */
function browserPlaces(platform: string, environment: Environment): string[] {
  const below = (names: readonly string[], join: (folder: string) => string[]) =>
    names.flatMap((name) => {
      const folder = environment[name] ?? "";
      return folder === "" ? [] : join(folder);
    });
  switch (platform) {
    case "win32":
      return below(["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"], (folder) =>
        windows.map((parts) => path.win32.join(folder, ...parts)),
      );
    case "darwin":
      return [
        ...mac.map((app) => `/Applications/${app}`),
        ...below(["HOME"], (home) => mac.map((app) => `${home}/Applications/${app}`)),
      ];
    default:
      return linux;
  }
}

/**
 * The browser to test with: `CHROMIUM_PATH`, or the first one found in the usual places.
 *
 * @throws if there is none, with what to do.
 */
export function findBrowser(
  platform: string = process.platform,
  environment: Environment = process.env,
  isThere: (file: string) => boolean = existsSync,
): string {
  const chosen = environment["CHROMIUM_PATH"] ?? "";
  if (chosen !== "") {
    if (isThere(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is ${chosen}, and there is no such file.`);
  }
  const found = browserPlaces(platform, environment).find(isThere);
  if (found !== undefined) return found;
  throw new Error(
    "The end-to-end tests need Chromium, Chrome or Edge, and none was found in the usual places. " +
      "Install one, or set CHROMIUM_PATH to the browser's program file.",
  );
}

/** Starts the browser; the sandbox of Chromium does not work for root, as in a container. */
export function launchBrowser(): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: findBrowser(),
    args: [
      ...(isRoot ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-quic",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });
}
