import { catalogue } from "../../src/functions/catalogue";
import type { CellValue } from "../../src/functions/cells";
import { exampleAnswer } from "../../src/functions/describe/example/answer";
import type { AnyFunctionSpec, Example } from "../../src/functions/specification";
import { type Localized, text } from "../../src/language/localized";

/** A formula that returns one cell, with what it must return. */
export interface Check {
  readonly name: string;
  readonly title: Localized;
  readonly formula: string;
  readonly expected: number | string;
  /** Where the functions are Chinese and the result is a text that differs; null elsewhere. */
  readonly chinese: string | null;
  /** What is right of the row, for a formula that reads cells; null is blank. */
  readonly cells?: readonly (number | null)[];
}

/** One check for each function: its first example of one number, or else a cell of its first example. */
export const functionChecks = (): readonly Check[] => catalogue.map(functionCheck);

function functionCheck(spec: AnyFunctionSpec): Check {
  const returning = spec.help.examples.filter(({ returns }) => !("error" in returns));
  const example = returning.find(isOneNumber) ?? returning[0];
  if (example === undefined) throw new Error(`${spec.name} has no example with a result`);
  const rows = rowsOf(example.returns);
  const [row, column] = placeIn(rows);
  const expected = valueAt(rows, row, column);
  const chinese = valueAt(rowsOf(exampleAnswer(spec, example.call, "zh-CN")), row, column);
  return {
    name: spec.name,
    title: spec.title,
    formula: cellOf(example.call, rows, row, column),
    expected,
    chinese: typeof chinese === "string" && chinese !== expected ? chinese : null,
  };
}

type Rows = readonly (readonly CellValue[])[];

const rowsOf = (returns: Example["returns"] | ReturnType<typeof exampleAnswer>): Rows =>
  "error" in returns ? [] : returns;

function isOneNumber({ returns }: Example): boolean {
  const rows = rowsOf(returns);
  return rows.length === 1 && rows[0]?.length === 1 && isTelling(rows[0][0]);
}

/** A number that says more than 0 and 1, as at the end of a curve, do. */
const isTelling = (value: CellValue | undefined) => typeof value === "number" && value !== 0 && value !== 1;

/** The last number, which is right only if the whole result is there; without any number the first cell. */
function placeIn(rows: Rows): readonly [row: number, column: number] {
  const numbers = rows.flatMap((cells, row) =>
    cells.flatMap((value, column) => (typeof value === "number" ? [{ value, row, column }] : [])),
  );
  const telling = numbers.filter(({ value }) => isTelling(value));
  const last = [...numbers, ...telling].pop();
  return last === undefined ? [0, 0] : [last.row, last.column];
}

function valueAt(rows: Rows, row: number, column: number): number | string {
  const value = rows[row]?.[column];
  if (typeof value !== "number" && typeof value !== "string") throw new Error("an example without a value to check");
  return value;
}

/** The cell alone, so that no result spills into the rows below. */
const cellOf = (call: string, rows: Rows, row: number, column: number): string =>
  rows.length === 1 && rows[0]?.length === 1 ? call : `=INDEX(${call.slice(1)},${row + 1},${column + 1})`;

const [primary, secondary, tertiary] = [161.8, 4352.3, 14986.5];

/**
 * What versions of Excel are known to do differently; the numbers follow from the definitions.
 *
 * @param ownCells the address of the cells that belong to a row, counted from 1.
 */
export function riskChecks(ownCells: (row: number) => string): readonly Check[] {
  const check = (name: string, title: Localized, formula: string, expected: number): Check => ({
    name,
    title,
    formula,
    expected,
    chinese: null,
  });
  return [
    check(
      "GROWTH",
      text("An error in one cell of a result leaves the others", "结果中一个单元格出错时其余单元格不受影响"),
      "=INDEX(JJJ.GROWTH({0,50},{10,60}),1,2)",
      0.2,
    ),
    {
      ...check(
        "GINI",
        text(
          "A blank arrives as a blank: 0.5 in place of 0.25 means as a zero",
          "空白单元格按空白传入：若为 0.5 而非 0.25，则被当作零传入",
        ),
        `=JJJ.GINI(${ownCells(2)})`,
        0.25,
      ),
      cells: [1, null, 3],
    },
    check(
      "GRADIENT",
      text("A function within another one gets the whole result", "嵌套调用时传入全部结果"),
      `=JJJ.GRADIENT(JJJ.SHARE({${primary};${secondary};${tertiary}}))`,
      (tertiary - primary) / (primary + secondary + tertiary),
    ),
    check(
      "GINI",
      text(
        "BYROW around a result of one cell (#NAME? where Excel has no BYROW)",
        "BYROW 作用于单个单元格的结果（没有 BYROW 的 Excel 显示 #NAME?）",
      ),
      "=SUM(BYROW({1,2;3,4},LAMBDA(_xlpm.r,JJJ.GINI(_xlpm.r))))",
      1 / 6 + 1 / 14,
    ),
  ];
}
