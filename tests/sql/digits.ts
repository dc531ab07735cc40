import { ExcelError } from "../support/worksheet";
import { answerOf, sheetAnswer, sqlCallOf } from "./calls/answer";
import type { TestEngine } from "./engines/engine";

/** Calls whose terms nearly cancel one another, or whose powers leave the range of numbers. */
const calls: readonly (readonly [name: string, ...args: readonly unknown[]])[] = [
  ...[0.5, 0.999, 1, 1.5, 2, 40].flatMap((epsilon) => [
    ["ATKINSON", [[1000], [1000.01], [1000.02]], epsilon] as const,
    ["ATKINSON", [[10], [11], [9.5]], epsilon, [[1], [2], [3]]] as const,
    ["ATKINSON", [[10], [10], [80]], epsilon, [[1e6], [2e6], [3]]] as const,
    ["ATKINSON", [[1e-8], [3], [1e12]], epsilon] as const,
    ["ATKINSON", [[5], [0], [0]], epsilon, [[0], [1], [2]]] as const,
    ["ATKINSON", [[0], [5], [9]], epsilon, [[0], [1], [2]]] as const,
    ["ATKINSON", [[0], [5], [9]], epsilon] as const,
  ]),
];

/** Tests that an engine answers them to as many digits as the worksheet functions. */
export function testDigits(engineOf: () => TestEngine): void {
  const titled = calls.map((call) => [call.map((part) => JSON.stringify(part)).join(" "), call] as const);

  test.each(titled)("keeps the digits of %s", async (_title, [name, ...args]) => {
    const call = sqlCallOf(name, args);
    if (call === null) throw new Error(`${name} has no form in SQL`);
    const [found, expected] = [await answerOf(engineOf(), name, call), sheetAnswer(name, args)];
    if (expected instanceof ExcelError || found instanceof ExcelError) {
      expect(found).toMatchObject({ code: (expected as ExcelError).code });
      return;
    }
    const numbers = expected.flat().map(Number);
    found.flat().forEach((cell, place) => {
      const number = numbers[place] ?? NaN;
      expect(Math.abs(Number(cell) - number)).toBeLessThanOrEqual(1e-11 * Math.abs(number));
    });
  });
}
