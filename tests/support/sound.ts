import { type Answer, ExcelError } from "./worksheet";

/**
 * An answer that Excel can show: an error of the contract (#REF! stands for one that went in), or rows of
 * finite numbers, text, booleans and errors without any −0.
 */
export function expectSound(answer: Answer): void {
  if (answer instanceof ExcelError) {
    expect(["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#REF!"]).toContain(answer.code);
    if (answer.code === "#VALUE!" || answer.code === "#N/A") expect(answer.message).toMatch(/\S{2}/);
    return;
  }
  const faults: unknown[] = [];
  for (const row of answer)
    for (const cell of row) {
      const sound =
        typeof cell === "number"
          ? Number.isFinite(cell) && !Object.is(cell, -0)
          : cell instanceof ExcelError || typeof cell === "string" || typeof cell === "boolean";
      if (!sound) faults.push(cell);
    }
  expect(faults).toEqual([]);
}
