import { SingleBar } from "cli-progress";

/** An error that the user of a command can fix; shown without a stack. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}

/** Runs a command; an error that the user can fix is printed as one line, with exit code 2. */
export function run(main: () => Promise<void>): void {
  main().catch((error: unknown) => {
    if (!(error instanceof CommandError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  });
}

/** Goes through items one after the other with a progress bar, which keeps quiet where the output is no terminal. */
export async function withProgress<T>(
  label: string,
  items: readonly T[],
  each: (item: T, index: number) => Promise<void>,
): Promise<void> {
  const bar = new SingleBar({
    format: `${label} {bar} {value}/{total}`,
    noTTYOutput: false,
    hideCursor: true,
    barCompleteChar: "█",
    barIncompleteChar: "░",
  });
  bar.start(items.length, 0);
  try {
    for (const [index, item] of items.entries()) {
      await each(item, index);
      bar.increment();
    }
  } finally {
    bar.stop();
  }
}
