import { once } from "node:events";
import { createServer } from "node:net";
import { readyAt, useCommands } from "../support/command";

const start = useCommands();
const startDemo = (port: string) => start("demo", port, "--no-build");

describe("npm run demo", () => {
  it("prints the address, serves page, functions and pane, and stops on Ctrl+C", async () => {
    const demo = startDemo("0");
    const url = await readyAt(demo);
    const types = await Promise.all(
      ["", "pane.html", "demo.css", "add-in/functions.json", "add-in/functions.js"].map(async (file) => {
        const response = await fetch(url + file);
        return [file, response.status, response.headers.get("content-type")];
      }),
    );
    expect(types).toEqual([
      ["", 200, "text/html;charset=utf-8"],
      ["pane.html", 200, "text/html;charset=utf-8"],
      ["demo.css", 200, "text/css"],
      ["add-in/functions.json", 200, "application/json"],
      ["add-in/functions.js", 200, "text/javascript"],
    ]);
    demo.process.kill("SIGINT");
    expect(await demo.ended).toBe(0);
  });

  it("uses the next free port and says so", async () => {
    const blocker = createServer();
    blocker.listen(0, "127.0.0.1");
    await once(blocker, "listening");
    const { port } = blocker.address() as { port: number };
    const demo = startDemo(String(port));
    const url = await readyAt(demo);
    expect(Number(new URL(url).port)).toBeGreaterThan(port);
    expect(demo.printed()).toBe(`Port ${port} is in use: the demo takes ${new URL(url).port}.\nDemo ready: ${url}\n`);
    blocker.close();
  });

  it("rejects a PORT that is not a port number", async () => {
    const demo = startDemo("web");
    expect(await demo.ended).toBe(1);
    expect(demo.printed()).toBe('PORT must be a number from 0 to 65535, not "web".\n');
  });
});
