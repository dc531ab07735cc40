import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.join(__dirname, "../../../..");

export const plants = `county,industry,year,employment
A,food,2020,1
A,steel,2020,1
B,food,2020,1
B,steel,2020,3
`;

export const columns = "--region county --sector industry --value employment --by year".split(" ");

/** A folder with a temporary folder of its own, where a test runs the command as a user does. */
export class Workplace {
  readonly folder = mkdtempSync(path.join(tmpdir(), "jjj-failures-"));
  readonly temporary = path.join(this.folder, "temporary");

  constructor() {
    mkdirSync(this.temporary);
  }

  at(name: string): string {
    return path.join(this.folder, name);
  }

  write(name: string, content: string | Buffer): string {
    writeFileSync(this.at(name), content);
    return this.at(name);
  }

  /** What is in the folder, and in its temporary folder (tsx keeps a cache there). */
  files(): readonly string[] {
    const inside = readdirSync(this.temporary).filter((name) => name.startsWith("jjj-"));
    return [...readdirSync(this.folder).filter((name) => name !== "temporary"), ...inside].sort();
  }

  /** Runs the command, after a line of the shell such as `ulimit -f 20`. */
  run(args: readonly string[], { before = "true", redirect = "" } = {}) {
    const line = `${before} && exec "${process.execPath}" --import tsx "${path.join(root, "scripts/jjj.ts")}" "$@" ${redirect}`;
    const { status, stdout, stderr } = spawnSync("bash", ["-c", line, "bash", ...args], {
      cwd: root,
      env: { ...process.env, TMPDIR: this.temporary },
      encoding: "utf8",
    });
    return { status, stdout, stderr };
  }

  start(args: readonly string[]) {
    return spawn(process.execPath, ["--import", "tsx", path.join(root, "scripts/jjj.ts"), ...args], {
      cwd: root,
      env: { ...process.env, TMPDIR: this.temporary },
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
