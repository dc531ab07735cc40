import path from "node:path";
import { openInBrowser } from "./browser";
import { type Route, serveFolders } from "./static-server";

/**
 * The port that the user asks for by PORT, 3000 if omitted.
 *
 * @throws if it is not a port.
 */
export function readPort(requested = "3000"): number {
  const port = Number(requested);
  if (!/^\d+$/.test(requested) || port > 65535)
    throw new Error(`PORT must be a number from 0 to 65535, not "${requested}".`);
  return port;
}

/** Serves the demo from the `dist-demo` and `dist` of a folder until the process is stopped, and opens it. */
export async function serveDemo(folder: string, requestedPort: number, routes: readonly Route[] = []): Promise<void> {
  const server = await serveFolders(
    [
      { path: "/add-in/", folder: path.join(folder, "dist") },
      { path: "/", folder: path.join(folder, "dist-demo") },
    ],
    requestedPort,
    routes,
  );
  if (requestedPort !== 0 && server.port !== requestedPort)
    console.log(`Port ${requestedPort} is in use: the demo takes ${server.port}.`);
  const url = `http://localhost:${server.port}/`;
  console.log(`Demo ready: ${url}`);
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  await openInBrowser(url);
}
