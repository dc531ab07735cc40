import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { serveFolders, type StaticServer } from "../../../scripts/demo/static-server";

let folder: string;
let server: StaticServer;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "jjj-"));
  mkdirSync(path.join(folder, "page/deep"), { recursive: true });
  mkdirSync(path.join(folder, "add-in"));
  writeFileSync(path.join(folder, "secret.txt"), "secret");
  writeFileSync(path.join(folder, "page/index.html"), "<p>page</p>");
  writeFileSync(path.join(folder, "page/deep/style.css"), "p {}");
  writeFileSync(path.join(folder, "add-in/functions.json"), "{}");
  server = await serveFolders(
    [
      { path: "/add-in/", folder: path.join(folder, "add-in") },
      { path: "/", folder: path.join(folder, "page") },
    ],
    0,
  );
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Requests a path exactly as written: a browser would remove its dots. */
function get(rawPath: string, method = "GET"): Promise<{ status: number | undefined; type: unknown; body: string }> {
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port: server.port, path: rawPath, method }, (response) => {
      let body = "";
      response.on("data", (data: Buffer) => (body += data.toString()));
      response.on("end", () => {
        resolve({ status: response.statusCode, type: response.headers["content-type"], body });
      });
    })
      .on("error", reject)
      .end();
  });
}

describe("the server of the demo", () => {
  it("serves each folder under its path, with the right content type", async () => {
    expect(await get("/")).toEqual({ status: 200, type: "text/html;charset=utf-8", body: "<p>page</p>" });
    expect(await get("/deep/style.css?v=1")).toEqual({ status: 200, type: "text/css", body: "p {}" });
    expect(await get("/add-in/functions.json")).toEqual({ status: 200, type: "application/json", body: "{}" });
  });

  it.each([
    "/secret.txt",
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/deep/../../secret.txt",
    "/..%2fsecret.txt",
    "/..%5csecret.txt",
    "/add-in/../secret.txt",
    "/add-in/..%2f..%2fsecret.txt",
    "/add-in//../../secret.txt",
    "//secret.txt",
    "/%",
    "/%00",
    "/nothing.html",
    "/functions.json",
  ])("does not find %s", async (rawPath) => {
    const { status, body } = await get(rawPath);
    expect([status, body]).toEqual([404, "Not found\n"]);
  });

  it("accepts only GET and HEAD", async () => {
    expect((await get("/", "HEAD")).status).toBe(200);
    expect((await get("/", "POST")).status).toBe(405);
    expect((await get("/", "DELETE")).status).toBe(405);
  });

  it("lets a program answer the paths that it is given", async () => {
    const second = await serveFolders([{ path: "/", folder: path.join(folder, "page") }], 0, [
      { path: "/builds", listen: (request, response) => response.end(`asked for ${request.url ?? ""}`) },
    ]);
    const bodyOf = async (address: string) => (await fetch(`http://localhost:${second.port}${address}`)).text();
    expect(await bodyOf("/builds?since=1")).toBe("asked for /builds?since=1");
    expect(await bodyOf("/builds/")).toBe("Not found\n");
    expect(await bodyOf("/")).toBe("<p>page</p>");
    await second.close();
  });

  it("uses the next port if the requested one is in use", async () => {
    const second = await serveFolders([{ path: "/", folder }], server.port);
    expect(second.port).toBeGreaterThan(server.port);
    await second.close();
  });
});
