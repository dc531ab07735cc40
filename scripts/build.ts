import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import path from "node:path";
import { baseUrl } from "./build/base-url";
import { writeManifest } from "./build/manifest";
import { writeCommand } from "./package/write-command";
import { writeModules } from "./package/write-modules";

const root = path.dirname(__dirname);

/** The bundles of webpack.config.js in two processes that take about equally long. */
const processes = [
  ["demo", "functions zh"],
  ["taskpane", "functions en"],
];

/** Builds the add-in into dist/, the demo into dist-demo/, the package into dist-core/ and dist-bin/. */
async function build(): Promise<void> {
  const started = Date.now();
  const deployedAt = baseUrl(process.env.ADDIN_BASE_URL);
  for (const folder of ["dist", "dist-demo"]) rmSync(path.join(root, folder), { recursive: true, force: true });
  const bundles = processes.map(webpack);
  writeModules();
  await writeCommand();
  const statuses = await Promise.all(bundles);
  const failed = statuses.find((status) => status !== 0);
  if (failed !== undefined) process.exit(failed);
  writeManifest(deployedAt);
  console.log(`Built for ${deployedAt} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/** Runs webpack for some of its bundles; the promise is of its exit code. */
function webpack(bundles: readonly string[]): Promise<number> {
  const program = path.join(root, "node_modules/webpack/bin/webpack.js");
  const names = bundles.flatMap((name) => ["--config-name", name]);
  const child = spawn(process.execPath, [program, ...names], { cwd: root, stdio: "inherit" });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => {
      resolve(status ?? 1);
    });
  });
}

build().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
