import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import open from "open";
import { serveFolders } from "./demo/static-server";

const root = path.dirname(__dirname);
const demoFolder = path.join(root, "dist-demo");
const addInFolder = path.join(root, "dist");

/** The last file that the build writes in each folder. */
const built = [path.join(demoFolder, "pane.html"), path.join(addInFolder, "manifest.xml")];
const sources = ["src", "scripts", "assets", "package.json", "package-lock.json", "webpack.config.js", "tsconfig.json"];

/** Builds what is missing or older than its sources, serves the demo and opens it in the browser. */
async function demo(): Promise<void> {
  const requestedPort = readPort(process.env["PORT"]);
  if (!process.argv.includes("--no-build") && !isBuilt()) build();
  const missing = built.find((file) => !existsSync(file));
  if (missing !== undefined) fail(`${path.relative(root, missing)} is missing: run "npm run build" first.`);
  const server = await serveFolders(
    [
      { path: "/add-in/", folder: addInFolder },
      { path: "/", folder: demoFolder },
    ],
    requestedPort,
  );
  if (requestedPort !== 0 && server.port !== requestedPort)
    console.log(`Port ${requestedPort} is in use: the demo takes ${server.port}.`);
  const url = `http://localhost:${server.port}/`;
  console.log(`Demo ready: ${url}`);
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  if (hasBrowser()) await openBrowser(url);
}

function readPort(requested = "3000"): number {
  const port = Number(requested);
  if (!/^\d+$/.test(requested) || port > 65535) fail(`PORT must be a number from 0 to 65535, not "${requested}".`);
  return port;
}

function isBuilt(): boolean {
  const oldest = Math.min(...built.map((file) => (existsSync(file) ? statSync(file).mtimeMs : 0)));
  return sources.every((source) => newest(path.join(root, source)) <= oldest);
}

/** When a file, or the newest file in a folder, was last changed; 0 if it does not exist. */
function newest(place: string): number {
  if (!existsSync(place)) return 0;
  const stat = statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(place).map((name) => newest(path.join(place, name))));
}

function build(): void {
  console.log("Building the demo, which takes about 20 seconds…");
  const { status } = spawnSync(process.execPath, ["--import", "tsx", path.join(__dirname, "build.ts")], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) fail("The build failed; see above.");
}

/** Whether there is a desktop with a user in front of it. */
function hasBrowser(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY, WSL_DISTRO_NAME } = process.env;
  if ((CI ?? "") !== "" || !process.stdout.isTTY) return false;
  if (process.platform === "darwin" || process.platform === "win32") return true;
  return [DISPLAY, WAYLAND_DISPLAY, WSL_DISTRO_NAME].some((variable) => (variable ?? "") !== "");
}

/** The address is already printed, so a browser that does not open is not an error. */
async function openBrowser(url: string): Promise<void> {
  try {
    const browser = await open(url);
    browser.on("error", () => undefined);
  } catch {
    console.log("Please open it in your browser.");
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

demo().catch((error: unknown) => fail(String(error)));
