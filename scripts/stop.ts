import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { hasDesktopExcel } from "./start/sideload-advice";

const root = path.dirname(__dirname);

/** `npm stop` removes the add-in from the desktop Excel and stops its server. */
function stop(): void {
  if (!hasDesktopExcel(process.platform)) {
    console.log("There is no desktop Excel on this system, so there is nothing to stop.");
    return;
  }
  if (!existsSync(path.join(root, "dist/manifest.xml"))) {
    console.log("Nothing has been built, so there is nothing to stop.");
    return;
  }
  const command = "npx --no-install office-addin-debugging stop dist/manifest.xml";
  process.exitCode = spawnSync(command, { cwd: root, stdio: "inherit", shell: true }).status ?? 1;
}

stop();
