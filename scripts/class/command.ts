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

/** Goes through items one after the other and shows how many are done, unless the output is no terminal. */
export async function withProgress<T>(
  label: string,
  items: readonly T[],
  each: (item: T, index: number) => Promise<void>,
): Promise<void> {
  const { stderr } = process;
  const show = (text: string) => {
    if (stderr.isTTY) stderr.write(text);
  };
  for (const [index, item] of items.entries()) {
    show(`\r${label} ${index}/${items.length}`);
    await each(item, index);
  }
  show(`\r${label} ${items.length}/${items.length}\n`);
}
