import path from "node:path";
import { ensureBuilt } from "./build/built";
import { readPort, serveDemo } from "./demo/serve";

/** Builds what is missing or older than its sources, serves the demo and opens it in the browser. */
async function demo(): Promise<void> {
  const port = readPort(process.env["PORT"]);
  ensureBuilt(!process.argv.includes("--no-build"));
  await serveDemo(path.dirname(__dirname), port);
}

demo().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
