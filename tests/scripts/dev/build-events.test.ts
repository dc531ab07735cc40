import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { BuildEvents } from "../../../scripts/dev/build-events";

let now = 0;
let builds: BuildEvents;
let server: Server;

beforeEach(async () => {
  builds = new BuildEvents(() => now);
  server = createServer(builds.listen);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** What a page that was opened at a time reads, piece by piece. */
async function listen(since: number) {
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/builds?since=${since}`);
  if (response.body === null) throw new Error("no body");
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  const next = async () => (await reader.read()).value ?? "";
  return { response, next };
}

describe("the events of builds", () => {
  it("reach every open page", async () => {
    now = 100;
    builds.announce();
    const pages = await Promise.all([listen(150), listen(200)]);
    for (const { response, next } of pages) {
      expect(response.headers.get("content-type")).toBe("text/event-stream");
      expect(await next()).toBe("retry: 500\n\n");
    }
    now = 300;
    builds.announce();
    for (const { next } of pages) expect(await next()).toBe("data: built\n\n");
  });

  it("reach a page at once if it was opened before the last build", async () => {
    now = 100;
    builds.announce();
    const { next } = await listen(99);
    const first = await next();
    expect(first.endsWith("data: built\n\n") ? first : first + (await next())).toBe("retry: 500\n\ndata: built\n\n");
  });
});
