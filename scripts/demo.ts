import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { readPort, serveDemo } from "./demo/serve";

const root = path.dirname(__dirname);

/** The last file that the build writes in each folder. */
const built = [path.join(root, "dist-demo/pane.html"), path.join(root, "dist/manifest.xml")];
const sources = ["src", "scripts", "assets", "package.json", "package-lock.json", "webpack.config.js", "tsconfig.json"];

/** Builds what is missing or older than its sources, serves the demo and opens it in the browser. */
async function demo(): Promise<void> {
  const port = readPort(process.env["PORT"]);
  if (!process.argv.includes("--no-build") && !isBuilt()) build();
  const missing = built.find((file) => !existsSync(file));
  if (missing !== undefined) throw new Error(`${path.relative(root, missing)} is missing: run "npm run build" first.`);
  await serveDemo(root, port);
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
  if (status !== 0) throw new Error("The build failed; see above.");
}

demo().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
