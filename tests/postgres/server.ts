import { execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Client } from "pg";
import { postgres } from "../../src/sql/dialects/postgres";
import { TestEngine } from "../sql/engines/engine";
import { freePort } from "../support/free-port";

/** A PostgreSQL server in a folder of its own, on a free port of the loopback. */
export class PostgresServer extends TestEngine {
  readonly dialect = postgres;

  private constructor(
    private readonly folder: string,
    private readonly client: Client,
    readonly port: number,
  ) {
    super();
  }

  static async start(): Promise<PostgresServer> {
    const folder = mkdtempSync(path.join(tmpdir(), "jjj-postgres-"));
    if (isRoot) chownSync(folder, Number(idOf("-u")), Number(idOf("-g")));
    const port = await freePort();
    const data = path.join(folder, "data");
    asServer("initdb", "--auth=trust", "--username=jjj", "--encoding=UTF8", "--no-sync", "-D", data);
    const options = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories=${folder} -c fsync=off`;
    asServer("pg_ctl", "start", "--wait", "-D", data, "-l", path.join(folder, "server.log"), "-o", options);
    const client = new Client({ host: "127.0.0.1", port, user: "jjj", database: "postgres" });
    await client.connect();
    return new PostgresServer(folder, client, port);
  }

  async close(): Promise<void> {
    await this.client.end();
    asServer("pg_ctl", "stop", "--wait", "--mode=immediate", "-D", path.join(this.folder, "data"));
    rmSync(this.folder, { recursive: true, force: true });
  }

  async run(statement: string): Promise<void> {
    await this.client.query(statement);
  }

  async rows(query: string): Promise<unknown[][]> {
    return (await this.client.query<unknown[]>({ text: query, rowMode: "array" })).rows;
  }
}

/** The server refuses to run as root: there it runs as the user that Debian's package makes. */
const isRoot = process.getuid?.() === 0;

const idOf = (option: string) => execFileSync("id", [option, "postgres"], { encoding: "utf8" }).trim();

function asServer(program: string, ...args: readonly string[]): void {
  const file = path.join(binaries(), program);
  const [command, given] = isRoot ? ["runuser", ["-u", "postgres", "--", file, ...args]] : [file, [...args]];
  execFileSync(command, given, { stdio: ["ignore", "ignore", "inherit"], cwd: "/" });
}

function binaries(): string {
  const versions = "/usr/lib/postgresql";
  const newest = existsSync(versions) ? readdirSync(versions).sort((a, b) => Number(b) - Number(a))[0] : undefined;
  if (newest === undefined) throw new Error("These tests need Debian's package postgresql.");
  return path.join(versions, newest, "bin");
}
