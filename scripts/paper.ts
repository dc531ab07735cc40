import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { dataPage } from "./paper/data-page";
import type { Descriptor } from "./paper/descriptor";
import { expectedFiles } from "./paper/package";

/**
 * Updates the descriptor's checksums, the generated sources and docs/data.md from the paper's CSV files. With --check it
 * writes nothing and fails if one of them is out of date.
 */
function buildPaper(isCheck: boolean): void {
  const root = path.dirname(__dirname);
  const folder = path.join(root, "src/paper/data");
  const files = expectedFiles(folder, path.join(root, "src/paper/generated"));
  const descriptor = JSON.parse(files[0]?.content ?? "") as Descriptor;
  const page = { path: path.join(root, "docs/data.md"), content: dataPage(descriptor, folder) };
  const stale = [...files, page].filter(
    (file) => !existsSync(file.path) || readFileSync(file.path, "utf8") !== file.content,
  );
  for (const file of stale) {
    const name = path.relative(root, file.path);
    if (!isCheck) writeFileSync(file.path, file.content);
    console[isCheck ? "error" : "log"](isCheck ? `${name} is out of date: run npm run paper` : `Wrote ${name}`);
  }
  if (isCheck && stale.length > 0) process.exitCode = 1;
}

buildPaper(process.argv.includes("--check"));
