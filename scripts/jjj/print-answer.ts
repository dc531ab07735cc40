import { setTimeout } from "node:timers/promises";

/** Prints lines, no faster than they are read; what reads them may stop before the end, as `head` does. */
export async function printLines(lines: Iterable<string>): Promise<void> {
  const { stdout } = process;
  let failure: NodeJS.ErrnoException | undefined;
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    failure ??= error;
  });
  const isDone = () => failure !== undefined || stdout.writableLength === 0;
  for (const line of lines) {
    if (failure !== undefined) break;
    if (!stdout.write(line)) while (!isDone()) await setTimeout(5);
  }
  while (!isDone()) await setTimeout(5);
  // A failure is told after the write that it is of.
  await setTimeout(0);
  if (failure !== undefined && failure.code !== "EPIPE") throw failure;
}
