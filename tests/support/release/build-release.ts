import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { version } from "../../../package.json";

const root = path.resolve(__dirname, "../../..");

/** A release from what was built, in a temporary folder: its own folder, which has the name of its zip, and that one. */
export function buildRelease(...options: readonly string[]): { readonly folder: string; readonly parent: string } {
  const parent = mkdtempSync(path.join(tmpdir(), "jjj-release-"));
  const command = ["--import", "tsx", "scripts/release.ts", "--no-build", "--out", parent, ...options];
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return { folder: path.join(parent, `jjj-${version}`), parent };
}
