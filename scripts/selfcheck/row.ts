import { text } from "../../src/language/localized";
import type { PlanCell } from "../../src/sheets/plan";
import { cellAddress } from "../../src/sheets/references/address";
import type { Check } from "./checks";
import { inBoth } from "./texts";

/** The columns of the sheet, counted from 0. */
export const columns = {
  number: 0,
  name: 1,
  title: 2,
  formula: 3,
  live: 4,
  expected: 5,
  chinese: 6,
  difference: 7,
  verdict: 8,
} as const;

/** Cells that a formula reads are right of the table. */
export const firstOwnCell = 10;

/** What a row may say. */
export const verdicts = {
  ok: inBoth(text("ok", "一致")),
  differs: inBoth(text("differs", "不符")),
  error: inBoth(text("error", "出错")),
  missing: inBoth(text("JJJ is not loaded", "未加载 JJJ")),
};

/** What the cell of the functions' version holds without them. */
export const notLoaded = "–";

/** Both numbers may differ by rounding, which is not the same on every processor. */
const tolerance = "1E-12";

/**
 * A check in a row of the sheet, counted from 0.
 *
 * @param versionCell the address of the cell with the functions' version.
 */
export function checkRow(check: Check, number: number, row: number, versionCell: string): PlanCell[] {
  const { name, title, formula, expected, chinese, cells = [] } = check;
  const address = (column: number) => `$${cellAddress(row, column)}`;
  const [live, value, other] = [columns.live, columns.expected, columns.chinese].map(address);
  const failed = `IF(${versionCell}="${notLoaded}","${verdicts.missing}","${verdicts.error}")`;
  const isEqual =
    typeof expected === "number"
      ? `IF(ISNUMBER(${live}),ABS(${live}-${value})<=${tolerance}*MAX(1,ABS(${value})),FALSE)`
      : `OR(EXACT(${live},${value}),EXACT(${live},${other}))`;
  return [
    { value: number },
    { value: name },
    { value: inBoth(title, "\n") },
    { value: formula.replace(/_xlpm\./g, "") },
    { formula, spill: { top: row, bottom: row, left: columns.live, right: columns.live } },
    { value: expected },
    { value: typeof expected === "number" ? null : (chinese ?? expected) },
    typeof expected === "number" ? { formula: `=IF(ISNUMBER(${live}),${live}-${value},"")` } : {},
    { formula: `=IF(ISERROR(${live}),${failed},IF(${isEqual},"${verdicts.ok}","${verdicts.differs}"))` },
    {},
    ...cells.map((cell) => ({ value: cell })),
  ];
}
