import { createServer, type Server, type ServerOptions } from "node:https";
import path from "node:path";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import sirv from "sirv";
import { baseUrl } from "../build/base-url";

const dist = path.resolve(__dirname, "../../dist");

/** A server for the current files of a folder. Office loads from other origins, so these are allowed. */
export function httpsServer(folder: string, certificates: ServerOptions): Server {
  const files = sirv(folder, {
    dev: true,
    setHeaders: (response, file) => {
      response.setHeader("Access-Control-Allow-Origin", "*");
      // Office shows its own picture in place of an icon that it may not keep.
      response.setHeader("Cache-Control", file.endsWith(".png") ? "no-cache" : "no-store");
    },
  });
  return createServer(certificates, (request, response) => {
    files(request, response);
  });
}

/** The port in the manifest: the add-in must be served there, not on the next free one. */
export function portOf(address: string): number {
  const { port } = new URL(address);
  return port === "" ? 443 : Number(port);
}

/** Whether {@link serveDist} can serve this address; otherwise dist/ has to be deployed there. */
export function isServedHere(address: string): boolean {
  const { protocol, hostname, pathname } = new URL(address);
  return protocol === "https:" && hostname === "localhost" && pathname === "/";
}

/** Serves dist/ with the local certificate, which is created and trusted first if necessary. */
export async function serveDist(): Promise<void> {
  const address = baseUrl(process.env.ADDIN_BASE_URL);
  if (!isServedHere(address)) throw new Error(`Not serving: ADDIN_BASE_URL is ${address}, so deploy dist/ there.`);
  const port = portOf(address);
  const server = httpsServer(dist, await getHttpsServerOptions());
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const inUse = `Port ${port} is in use. Stop what uses it (the demo uses the same port unless PORT is set).`;
      reject(error.code === "EADDRINUSE" ? new Error(inUse) : error);
    });
    server.listen(port, "localhost", resolve);
  });
  console.log(`Serving the add-in on ${address}`);
}

if (require.main === module)
  serveDist().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
