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
  ...["alpha", "beta", "se", "t", "r2", "adjr2", "speed", "halflife", "alphase", "f", "robustse", "robustt"].flatMap(
    (output) => [
      ["BETACONV", [[68788], [62403], [24283]], [[93213], [99607], [38716]], 4, null, output] as const,
      [
        "BETACONV",
        [[1e9], [1.1e9], [1.2e9], [1.25e9]],
        [[1.2e9], [1.3e9], [1.4e9], [1.46e9]],
        10,
        null,
        output,
      ] as const,
      ["BETACONV", [[1], [2], [4], [8]], [[3], [6], [12], [24]], 10, null, output] as const,
      ["BETACONV", [[1], [2], [4], [8]], [[3], [4.5], [6.75], [10.125]], 10, null, output] as const,
      ["BETACONV", [[0.1], [0.3], [0.7], [8]], [[0.1], [0.3], [0.7], [8]], 10, null, output] as const,
      ["BETACONV", [[5], [5], [5]], [[6], [7], [8]], 10, null, output] as const,
      ["BETACONV", [[1], [2], [4]], [[9], [3], [0.01]], 3, null, output] as const,
    ],
  ),
  ...["sdlog", "cv", "sdlogsample", "cvsample"].flatMap((mode) =>
    ["series", "slope", "se", "t", "r2"].flatMap((output) => [
      [
        "SIGMACONV",
        [
          [1e9, 2e9, 3e9, 1e9],
          [1.0001e9, 2.0003e9, 3.0005e9, 1.00007e9],
          [1e9, 2e9, 3e9, 1e9],
        ],
        mode,
        output,
      ] as const,
      [
        "SIGMACONV",
        [
          [1, 2, 3, 4],
          [2, 4, 6, 8],
        ],
        mode,
        output,
      ] as const,
      [
        "SIGMACONV",
        [
          [1, 2, 3, null],
          [2, 5, 9, null],
        ],
        mode,
        output,
        [[2000, 2001, 2005, 2010]],
      ] as const,
      [
        "SIGMACONV",
        [
          [1, 2, 3, 0],
          [2, 0, 9, 0],
        ],
        mode,
        output,
      ] as const,
    ]),
  ),
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
    const theirs = expected.flat();
    found.flat().forEach((cell, place) => {
      const their = theirs[place];
      if (typeof their !== "number")
        expect(cell).toEqual(their instanceof ExcelError ? expect.objectContaining({ code: their.code }) : their);
      else expect(Math.abs(Number(cell) - their)).toBeLessThanOrEqual(1e-11 * Math.abs(their));
    });
  });
}
