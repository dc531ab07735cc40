/** How a task ended. */
export interface Outcome {
  readonly name: string;
  readonly isGood: boolean;
  readonly output: string;
  readonly seconds: number;
}

/**
 * Runs tasks in their order, `atOnce` at a time, and reports each when it has ended. The promise is of whether all went
 * well; a task that fails does not stop the others.
 */
export async function sideBySide(
  names: readonly string[],
  atOnce: number,
  run: (name: string) => Promise<Outcome>,
  report: (outcome: Outcome) => void,
): Promise<boolean> {
  const waiting = [...names];
  let areAllGood = true;
  const lane = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const outcome = await run(name);
      report(outcome);
      areAllGood &&= outcome.isGood;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return areAllGood;
}
