import { type Answer, ExcelError } from "./worksheet";

/**
 * Expects a result that Excel can show: one of our errors, or rows of finite
 * numbers, text, Booleans and errors, without −0.
 */
export function expectValidResult(answer: Answer): void {
  if (answer instanceof ExcelError) {
    expect(["#VALUE!", "#N/A", "#DIV/0!", "#NUM!"]).toContain(answer.code);
    if (answer.code === "#VALUE!" || answer.code === "#N/A") expect(answer.message).toMatch(/\S{2}/);
    return;
  }
  const faults: unknown[] = [];
  for (const row of answer)
    for (const cell of row) {
      const isValid =
        typeof cell === "number"
          ? Number.isFinite(cell) && !Object.is(cell, -0)
          : cell instanceof ExcelError || typeof cell === "string" || typeof cell === "boolean";
      if (!isValid) faults.push(cell);
    }
  expect(faults).toEqual([]);
}
