import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import path from "node:path";
import { type Outcome, sideBySide } from "./side-by-side/run-tasks";

const root = path.dirname(__dirname);

/** Runs the scripts of package.json that are named, as many at once as there are cores: name the longest first. */
async function run(names: readonly string[]): Promise<void> {
  const areAllGood = await sideBySide(names, Math.max(2, availableParallelism()), runScript, ({ name, ...ended }) => {
    console.log(`${ended.isGood ? "✓" : "✗"} ${name} (${ended.seconds.toFixed(1)} s)`);
    if (!ended.isGood) console.log(ended.output);
  });
  if (!areAllGood) process.exitCode = 1;
}

function runScript(name: string): Promise<Outcome> {
  const started = Date.now();
  const child = spawn("npm", ["run", "--silent", name], { cwd: root, shell: process.platform === "win32" });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data: Buffer) => (output += data.toString()));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => {
      resolve({ name, isGood: status === 0, output, seconds: (Date.now() - started) / 1000 });
    });
  });
}

run(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
