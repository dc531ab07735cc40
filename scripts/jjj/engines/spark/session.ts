import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import path from "node:path";
import { createInterface } from "node:readline";
import { findSparkSubmit } from "./installation";
import { sessionScript } from "./session-script";

/** Where and how Spark runs. */
export interface SparkSettings {
  /** As `spark-submit --master`; the installation's own if omitted. */
  readonly master?: string;
  /** As `spark-submit --conf`, each `name=value`. */
  readonly conf?: readonly string[];
  /** For how many seconds to go on without any worker. */
  readonly wait: number;
  /** A folder for the script and whatever Spark leaves. */
  readonly folder: string;
}

interface Message {
  readonly token?: string;
  readonly version?: string;
  readonly columns?: readonly (readonly [name: string, type: string])[];
  readonly rows?: readonly (readonly unknown[])[];
  readonly end?: boolean;
  readonly done?: number;
  readonly tasks?: number;
  readonly error?: string;
  readonly lost?: boolean;
}

/** What Spark says is wrong; `isLost` if no worker was left. */
export class SparkError extends Error {
  override readonly name = "SparkError";

  constructor(
    message: string,
    readonly isLost = false,
  ) {
    super(message);
  }
}

/** One `spark-submit` that answers queries, one after another, through a port of the loopback. */
export class SparkSession {
  /** The tasks at hand: how many are done, of how many. */
  tasks: readonly [done: number, all: number] = [0, 0];

  private constructor(
    private readonly child: ChildProcess,
    private readonly socket: Socket,
    private readonly messages: AsyncIterator<string>,
    private readonly lastWords: () => string,
  ) {}

  /** Starts Spark; `started` is told the process at once, to end it before it answers. */
  static async start(settings: SparkSettings, started: (child: ChildProcess) => void): Promise<SparkSession> {
    const submit = findSparkSubmit();
    const script = path.join(settings.folder, "jjj-session.py");
    writeFileSync(script, sessionScript);
    const token = randomUUID();
    const server = createServer();
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const port = address === null || typeof address === "string" ? 0 : address.port;
    const child = spawn(submit, argumentsOf(settings, script), {
      cwd: settings.folder,
      // A group of its own, which ends as one.
      detached: process.platform !== "win32",
      shell: process.platform === "win32",
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, JJJ_PORT: String(port), JJJ_TOKEN: token, JJJ_WAIT: String(settings.wait) },
    });
    started(child);
    const lastWords = keepLastWords(child);
    try {
      const connected = once(server, "connection").then(([socket]) => socket as Socket);
      const ended = once(child, "exit").then(() => null);
      const socket = await Promise.race([connected, ended]);
      if (socket === null) throw new SparkError(lastWords());
      const messages = createInterface({ input: socket })[Symbol.asyncIterator]();
      const session = new SparkSession(child, socket, messages, lastWords);
      if ((await session.next()).token !== token) throw new SparkError("another program answered");
      while ((await session.next()).version === undefined);
      return session;
    } catch (error) {
      await endProcess(child);
      throw error;
    } finally {
      server.close();
    }
  }

  /** The rows of a small answer. */
  async rows(query: string): Promise<unknown[][]> {
    const all: unknown[][] = [];
    for await (const rows of (await this.ask(query)).rows) all.push(...rows.map((row) => [...row]));
    return all;
  }

  /** The columns of an answer with their types, and its rows part by part. */
  async ask(query: string, isLarge = false) {
    this.socket.write(`${JSON.stringify({ query, isLarge })}\n`);
    for (;;) {
      const { columns } = await this.next();
      if (columns !== undefined) return { columns, rows: this.parts() };
    }
  }

  private async *parts(): AsyncGenerator<readonly (readonly unknown[])[]> {
    for (;;) {
      const { rows, end } = await this.next();
      if (rows !== undefined) yield rows;
      if (end === true) return;
    }
  }

  private async next(): Promise<Message> {
    const { value } = (await this.messages.next()) as IteratorResult<string, undefined>;
    if (value === undefined) throw new SparkError(this.lastWords());
    const message = JSON.parse(value) as Message;
    if (message.error !== undefined) throw new SparkError(message.error, message.lost);
    if (message.done !== undefined && message.tasks !== undefined) this.tasks = [message.done, message.tasks];
    return message;
  }

  async close(): Promise<void> {
    this.socket.destroy();
    await endProcess(this.child);
  }
}

function argumentsOf({ master, conf = [] }: SparkSettings, script: string): readonly string[] {
  const settings = ["spark.ui.showConsoleProgress=false", ...conf].flatMap((one) => ["--conf", one]);
  return ["--name", "jjj", ...(master === undefined ? [] : ["--master", master]), ...settings, script];
}

/** What was said last, for when it ends. */
function keepLastWords({ stdout, stderr }: ChildProcess): () => string {
  let said = "";
  for (const stream of [stdout, stderr])
    stream?.on("data", (part: Buffer) => (said = (said + part.toString()).slice(-4000)));
  return () => {
    const lines = said.split("\n").filter((line) => line.trim() !== "" && !/^\s+at |\bINFO\b|\bWARN\b/.test(line));
    return lines.slice(-4).join("\n");
  };
}

/** Ends a process with those that it started. */
export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const { pid } = child;
  const ended = once(child, "exit");
  const signal = (name: NodeJS.Signals) => {
    if (process.platform === "win32") child.kill(name);
    else process.kill(-pid, name);
  };
  signal("SIGTERM");
  const late = setTimeout(() => signal("SIGKILL"), 5000);
  await ended;
  clearTimeout(late);
}
