import { findBrowser } from "./browser";

const only = (file: string) => (candidate: string) => candidate === file;

describe("the browser for these tests", () => {
  it("is the one of CHROMIUM_PATH", () => {
    expect(findBrowser("linux", { CHROMIUM_PATH: "/opt/mine" }, () => true)).toBe("/opt/mine");
  });

  it.each([
    ["linux", {}, "/usr/bin/google-chrome"],
    ["darwin", {}, "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"],
    ["darwin", { HOME: "/Users/me" }, "/Users/me/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
    [
      "win32",
      { "PROGRAMFILES(X86)": "C:\\Program Files (x86)" },
      "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    ],
  ])("is found in its usual places on %s", (platform, environment, file) => {
    expect(findBrowser(platform, environment, only(file))).toBe(file);
  });

  it("is missing with an error that says what to do", () => {
    expect(() => findBrowser("linux", {}, () => false)).toThrow(/Install one, or set CHROMIUM_PATH/);
    expect(() => findBrowser("linux", { CHROMIUM_PATH: "/nowhere" }, () => false)).toThrow(
      "CHROMIUM_PATH is /nowhere, and there is no such file.",
    );
  });
});
