import { IndicatorError } from "../indicator-error";

/** Additions and products that take a few seconds. */
const most = 3e9;

/**
 * Refuses early what would take longer than a few seconds.
 *
 * @param operations additions or products that the computation needs.
 * @throws IndicatorError `takes-too-long`.
 */
export function requireWork(argument: string, { shape }: { readonly shape: string }, operations: number): void {
  if (operations > most) throw new IndicatorError("domain", "takes-too-long", { argument, shape });
}
