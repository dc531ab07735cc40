import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

/** The last file that the build writes in each folder. */
const built = [path.join(root, "dist-demo/pane.html"), path.join(root, "dist/manifest.xml")];
const sources = ["src", "scripts", "assets", "package.json", "package-lock.json", "webpack.config.js", "tsconfig.json"];

/**
 * Builds dist/ and dist-demo/ if something in them is missing or older than its sources.
 *
 * @param mayBuild If false, they are only checked.
 * @throws if something is missing afterwards, or if the build fails.
 */
export function ensureBuilt(mayBuild: boolean): void {
  if (mayBuild && !isBuilt()) build();
  const missing = built.find((file) => !existsSync(file));
  if (missing !== undefined) throw new Error(`${path.relative(root, missing)} is missing: run "npm run build" first.`);
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
  console.log("Building, which takes about 20 seconds…");
  const { status } = spawnSync(process.execPath, ["--import", "tsx", path.join(root, "scripts/build.ts")], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("The build failed; see above.");
}
