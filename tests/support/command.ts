import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

const root = path.join(__dirname, "../..");

export interface Running {
  readonly process: ChildProcess;
  /** Output so far. */
  readonly printed: () => string;
  readonly ended: Promise<number | null>;
}

/** What starts one of our commands that serve the demo; they are stopped after each test. */
export function useCommands(): (script: string, port: string, ...args: readonly string[]) => Running {
  const started: ChildProcess[] = [];

  afterEach(() => {
    for (const child of started.splice(0)) child.kill("SIGKILL");
  });

  return (script, port, ...args) => {
    const child = spawn(process.execPath, ["--import", "tsx", `scripts/${script}.ts`, ...args], {
      cwd: root,
      env: { ...process.env, PORT: port },
    });
    started.push(child);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (data: Buffer) => (output += data.toString()));
    const ended = once(child, "exit").then(([code]) => code as number | null);
    return { process: child, printed: () => output, ended };
  };
}

/** The address that the command prints. */
export async function readyAt({ process: child, printed }: Running): Promise<string> {
  for (;;) {
    const address = /^Demo ready: (http:\/\/localhost:\d+\/)$/m.exec(printed())?.[1];
    if (address !== undefined) return address;
    if (child.exitCode !== null) throw new Error(`the command ended: ${printed()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
