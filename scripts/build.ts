import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { catalogue } from "../src/functions/catalogue";
import { functionsMetadata } from "../src/functions/describe/metadata";
import type { Language } from "../src/language/localized";
import { baseUrl } from "./build/base-url";
import { buildHelp } from "./build/help-pages";
import { writeManifest } from "./build/manifest";

const root = path.dirname(__dirname);
const dist = path.join(root, "dist");

/** Builds the add-in into dist/ and the demo into dist-demo/. */
function build(): void {
  const started = Date.now();
  const deployedAt = baseUrl(process.env.ADDIN_BASE_URL);
  for (const folder of [dist, path.join(root, "dist-demo")]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(dist);
  const webpack = spawnSync(process.execPath, [path.join(root, "node_modules/webpack/bin/webpack.js")], {
    cwd: root,
    stdio: "inherit",
  });
  if (webpack.status !== 0) process.exit(webpack.status ?? 1);
  for (const language of ["en", "zh-CN"] satisfies Language[]) {
    const file = language === "en" ? "functions.json" : `functions.${language}.json`;
    writeFileSync(
      path.join(dist, file),
      `${JSON.stringify(functionsMetadata(catalogue, language, deployedAt), null, 2)}\n`,
    );
  }
  buildHelp(dist);
  writeManifest(deployedAt);
  console.log(`Built for ${deployedAt} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

try {
  build();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
