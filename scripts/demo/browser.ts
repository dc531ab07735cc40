import open from "open";

/** Opens an address in the user's browser, if there is one; the address is printed already, so failing is no error. */
export async function openInBrowser(url: string): Promise<void> {
  if (!hasBrowser()) return;
  try {
    const browser = await open(url);
    browser.on("error", () => undefined);
  } catch {
    console.log("Please open it in your browser.");
  }
}

/** Whether there is a desktop with a user in front of it. */
function hasBrowser(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY, WSL_DISTRO_NAME } = process.env;
  if ((CI ?? "") !== "" || !process.stdout.isTTY) return false;
  if (process.platform === "darwin" || process.platform === "win32") return true;
  return [DISPLAY, WAYLAND_DISPLAY, WSL_DISTRO_NAME].some((variable) => (variable ?? "") !== "");
}
