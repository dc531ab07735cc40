import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

/** A folder, and the path under which its files are served, with a leading and a trailing slash. */
export interface Mount {
  readonly path: string;
  readonly folder: string;
}

/** A path that is answered by a program instead of a file. */
export interface Route {
  readonly path: string;
  readonly listen: RequestListener;
}

export interface StaticServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

const maxPorts = 20;

/**
 * Serves the folders to this computer only, on the first free port from `port` on; port 0 takes any. The first mount
 * whose path is a prefix of the address answers; nothing outside the folders is ever read.
 *
 * @throws if none of the next ports is free.
 */
export async function serveFolders(
  mounts: readonly Mount[],
  port: number,
  routes: readonly Route[] = [],
): Promise<StaticServer> {
  const files = fileListener(mounts);
  const listener: RequestListener = (request, response) => {
    const route = routes.find(({ path }) => path === request.url?.replace(/\?.*/, ""));
    (route?.listen ?? files)(request, response);
  };
  for (let candidate = port; ; candidate++) {
    try {
      return await listen(listener, candidate);
    } catch (error) {
      if (!isPortTaken(error) || candidate === port + maxPorts || candidate >= 65535) throw error;
    }
  }
}

function fileListener(mounts: readonly Mount[]): RequestListener {
  const handlers = mounts.map(({ path, folder }) => ({
    path,
    handle: sirv(folder, {
      dev: true,
      setHeaders: (response) => {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
      },
    }),
  }));
  return (request, response) => {
    const url = request.url ?? "/";
    const notFound = () => {
      response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("Not found\n");
    };
    const mount = handlers.find(({ path }) => url.startsWith(path));
    if (mount === undefined) {
      notFound();
      return;
    }
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    request.url = url.slice(mount.path.length - 1);
    mount.handle(request, response, notFound);
  };
}

const isPortTaken = (error: unknown): boolean =>
  ["EADDRINUSE", "EACCES"].includes((error as NodeJS.ErrnoException).code ?? "");

/** `localhost` is 127.0.0.1 for some programs and ::1 for others, so both must be free and both are served. */
async function listen(listener: RequestListener, port: number): Promise<StaticServer> {
  const first = await listenAt(listener, port, "127.0.0.1");
  const { port: real } = first.address() as AddressInfo;
  const servers = [first];
  try {
    servers.push(await listenAt(listener, real, "::1"));
  } catch (error) {
    if (isPortTaken(error)) {
      await close(first);
      throw error;
    }
    // This computer has no IPv6.
  }
  const closeAll = async () => {
    await Promise.all(servers.map(close));
  };
  return { port: real, close: closeAll };
}

function listenAt(listener: RequestListener, port: number, host: string): Promise<Server> {
  const server = createServer(listener);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve(server));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
