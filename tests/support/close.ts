/** Relative difference allowed between two ways to compute the same number. */
const tolerance = 1e-12;

/** Compares rows cell by cell: numbers to 1e-12 (relative; absolute where 0 is expected), the rest exactly; null is "", an error its code. */
export function expectClose(
  answer: unknown,
  expected: readonly (readonly unknown[])[],
  within: number = tolerance,
): void {
  if (!Array.isArray(answer)) throw new Error(`expected rows, got ${JSON.stringify(answer)}`);
  const rows = answer as unknown[][];
  expect(rows.map((row) => row.length)).toEqual(expected.map((row) => row.length));
  expected.forEach((row, r) => {
    row.forEach((value, c) => {
      const found = rows[r]?.[c];
      if (typeof value === "number" && typeof found === "number") {
        const difference = Math.abs(found - value) / (value === 0 ? 1 : Math.abs(value));
        if (!(difference <= within)) throw new Error(`row ${r + 1}, column ${c + 1}: ${found} is not ${value}`);
      } else expect([r, c, codeOf(found)]).toEqual([r, c, codeOf(value) ?? ""]);
    });
  });
}

/** The code of an error of the sheet; other cells as they are. */
const codeOf = (cell: unknown): unknown =>
  typeof cell === "object" && cell !== null && "code" in cell ? cell.code : cell;
