import { existsSync } from "node:fs";
import path from "node:path";
import { serveFolders } from "../../../scripts/demo/static-server";

const root = path.join(__dirname, "../../..");

export interface DemoServer {
  /** With a trailing slash. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the demo as built, on any free port. */
export async function startDemoServer(): Promise<DemoServer> {
  for (const file of ["dist/functions.json", "dist-demo/index.html"])
    if (!existsSync(path.join(root, file))) throw new Error(`${file} is missing: run "npm run build" first.`);
  const server = await serveFolders(
    [
      { path: "/add-in/", folder: path.join(root, "dist") },
      { path: "/", folder: path.join(root, "dist-demo") },
    ],
    0,
  );
  return { url: `http://localhost:${server.port}/`, close: server.close };
}
