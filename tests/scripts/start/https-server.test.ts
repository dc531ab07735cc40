import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { generateCertificates } from "office-addin-dev-certs";
import { httpsServer, isServedHere, portOf } from "../../../scripts/start/https-server";
import { adviceWithoutExcel, hasDesktopExcel } from "../../../scripts/start/sideload-advice";

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

describe("the https server", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "serve-https-"));
  const file = (name: string) => path.join(folder, name);
  let ca: Buffer;
  let server: ReturnType<typeof httpsServer>;

  const fetch = (name: string) =>
    new Promise<Answer>((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      get(`https://localhost:${port}/${name}`, { ca, agent: false }, (response) => {
        let body = "";
        response.setEncoding("utf8").on("data", (part: string) => (body += part));
        response.on("end", () => {
          resolve({ status: response.statusCode, headers: response.headers, body });
        });
      }).on("error", reject);
    });

  beforeAll(async () => {
    // Microsoft's tool writes to the console.
    const log = jest.spyOn(console, "log").mockImplementation();
    await generateCertificates(file("ca.crt"), file("localhost.crt"), file("localhost.key"), 1);
    log.mockRestore();
    ca = readFileSync(file("ca.crt"));
    server = httpsServer(folder, {
      cert: readFileSync(file("localhost.crt")),
      key: readFileSync(file("localhost.key")),
    });
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  });

  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  test("serves the current files of the folder to pages of any origin", async () => {
    writeFileSync(file("functions.js"), "one");
    const answer = await fetch("functions.js");
    expect(answer).toMatchObject({ status: 200, body: "one" });
    expect(answer.headers).toMatchObject({
      "access-control-allow-origin": "*",
      "cache-control": "no-store",
      "content-type": expect.stringContaining("text/javascript"),
    });
    writeFileSync(file("functions.js"), "another");
    expect(await fetch("functions.js")).toMatchObject({ status: 200, body: "another" });
  });

  test("lets Office keep icons, which it shows only then", async () => {
    writeFileSync(file("icon-16.png"), "icon");
    const { headers } = await fetch("icon-16.png");
    expect(headers["cache-control"]).toBe("no-cache");
  });

  test("answers 404 for a file that does not exist", async () => {
    expect(await fetch("nowhere.js")).toMatchObject({ status: 404 });
  });
});

test("the port is that of the address", () => {
  expect(portOf("https://localhost:3000/")).toBe(3000);
  expect(portOf("https://localhost/")).toBe(443);
});

test("an address is served here if it is https, this computer and the root", () => {
  expect(isServedHere("https://localhost:3000/")).toBe(true);
  for (const address of ["https://example.org/", "http://localhost:3000/", "https://localhost:3000/jjj/"])
    expect(isServedHere(address)).toBe(false);
});

test("systems other than Windows and Mac are told what to do without a desktop Excel", () => {
  expect(["win32", "darwin", "linux", "freebsd"].map((name) => hasDesktopExcel(name as NodeJS.Platform))).toEqual([
    ...[true, true, false, false],
  ]);
  expect(adviceWithoutExcel).toContain("npm run demo");
});
