/** The text of an exception, with its stack where it has one; for a report. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const heading = `${error.name}: ${error.message}`;
  const stack = error.stack ?? "";
  return stack.startsWith(heading) ? stack : [heading, stack].filter((line) => line !== "").join("\n");
}
