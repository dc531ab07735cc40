import { spawnSync } from "node:child_process";
import path from "node:path";
import { baseUrl } from "./build/base-url";
import { isServedHere, portOf, serveDist } from "./start/https-server";
import { adviceWithoutExcel, hasDesktopExcel, webSteps } from "./start/sideload-advice";

const root = path.dirname(__dirname);

/**
 * `npm start` opens the desktop Excel with the add-in, `npm start -- debug` so that a debugger can attach;
 * `npm start -- web` serves it for Excel on the web.
 */
async function start(): Promise<void> {
  const isForWeb = process.argv.includes("web");
  if (!isForWeb && !hasDesktopExcel(process.platform)) {
    console.log(adviceWithoutExcel);
    return;
  }
  const address = baseUrl(process.env.ADDIN_BASE_URL);
  run("npm", ["run", "build"]);
  const isLocal = isServedHere(address);
  if (isForWeb) {
    if (isLocal) await serveDist();
    console.log(`\n${webSteps}\n\n${isLocal ? "Ctrl+C stops serving." : `First deploy dist/ to ${address}`}`);
    return;
  }
  // One process, so that npm stop, which ends the process it knows, ends the server.
  const server = [
    "--dev-server",
    "node --import tsx scripts/start/https-server.ts",
    "--dev-server-port",
    `${portOf(address)}`,
  ];
  const sideload = ["start", "dist/manifest.xml", "desktop", "--app", "excel"];
  if (!process.argv.includes("debug")) sideload.push("--no-debug");
  run("npx", ["--no-install", "office-addin-debugging", ...sideload, ...(isLocal ? server : [])]);
}

/** Runs a command in the project's folder; exits with its code if it fails. */
function run(command: string, args: readonly string[]): void {
  const quoted = args.map((argument) => (argument.includes(" ") ? `"${argument}"` : argument));
  // Through a shell, since npm and npx are batch files on Windows.
  const { status } = spawnSync([command, ...quoted].join(" "), { cwd: root, stdio: "inherit", shell: true });
  if (status !== 0) process.exit(status ?? 1);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
