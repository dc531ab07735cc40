import { catalogue } from "../../../../src/functions/catalogue";
import { englishErrors } from "../../../../src/functions/runtime/error-texts.en";
import { type CellValue, isCellError } from "../../../../src/hosts/cells";
import { english } from "../../../../src/paper/generated/statements.en";
import { findCause } from "../../../../src/taskpane/explain/causes/find-cause";
import { type CellRows, createRunner } from "../../../../src/taskpane/formula/engine";
import type { Expression } from "../../../../src/taskpane/formula/expression";
import { parseFormula } from "../../../../src/taskpane/formula/parse-formula";

const run = createRunner("en", english, englishErrors);

/** The cells of an argument typed in a formula; undefined for one that is computed. */
function cellsOf(expression: Expression): CellRows | null | undefined {
  if (expression.kind === "array") return expression.rows;
  if (expression.kind === "constant") return [[expression.value]];
  return expression.kind === "omitted" ? null : undefined;
}

function callOf(formula: string) {
  const call = parseFormula(formula)?.whole;
  const args = call?.args.map(cellsOf) ?? [];
  return call == null || args.includes(undefined) ? null : { name: call.name, args: args as (CellRows | null)[] };
}

const errorsOf = (name: string, args: readonly (CellRows | null)[]) => {
  const result = run(name, args);
  const rows: CellRows = result?.kind === "rows" ? result.rows : result === undefined ? [] : [[result.error]];
  return rows.flatMap((line, row) =>
    line.flatMap((value, column) => (isCellError(value) ? [{ ...value, offset: { row, column } }] : [])),
  );
};

function causeOf(formula: string, row = 0, column = 0) {
  const call = callOf(formula);
  if (call === null) throw new Error(`${formula} cannot be read`);
  const error = errorsOf(call.name, call.args).find(({ offset }) => offset.row === row && offset.column === column);
  if (error === undefined) throw new Error(`${formula} is no error`);
  return findCause({ ...call, run, offset: error.offset, code: error.code });
}

const cell = (argument: number, row: number, column: number) => ({
  argument,
  top: row,
  left: column,
  bottom: row,
  right: column,
});

describe("the cause of an error", () => {
  it("is the row that adds up to zero", () => {
    expect(causeOf("=JJJ.LOCQ({0,0,0;1,2,3;3,2,1})", 0, 1)).toMatchObject({
      kind: "zero sum",
      where: { argument: 0, top: 0, bottom: 0, left: 0, right: 2 },
    });
  });

  it("is the column that adds up to zero", () => {
    expect(causeOf("=JJJ.SHARE({0,1;0,2})", 1, 0)).toMatchObject({ kind: "zero sum", where: { left: 0, right: 0 } });
  });

  it("is the zero among distances", () => {
    expect(causeOf("=JJJ.GRAVITY({1;2;3},{4;5;6},{0,2,3;2,0,0;3,0,0})", 1, 2)).toMatchObject({
      kind: "zero",
      where: cell(2, 1, 2),
      others: 0,
    });
  });

  it("is the score above one, and how large it is", () => {
    expect(causeOf('=JJJ.COORDINATION({0.2,0.3;0.5,1.2},,,"table")', 2, 0)).toMatchObject({
      kind: "outside",
      where: cell(0, 1, 1),
      value: 1.2,
    });
  });

  it("is the negative number, and how many more there are", () => {
    expect(causeOf("=JJJ.GINI({3;-1;2})")).toMatchObject({
      kind: "negative",
      where: cell(0, 1, 0),
      value: -1,
      others: 0,
    });
    expect(causeOf("=JJJ.GINI({3;-1;-2})")).toMatchObject({ kind: "negative", where: cell(0, 1, 0), others: 1 });
  });

  it("is the zero under a logarithm", () => {
    expect(causeOf("=JJJ.BETACONV({1;2;0;4},{2;3;4;5},5)")).toMatchObject({
      kind: "not positive",
      where: cell(0, 2, 0),
    });
  });

  it("is the column without variation", () => {
    expect(causeOf("=JJJ.NORMALIZE({1,5;2,5;3,5})", 0, 1)).toMatchObject({
      kind: "constant",
      where: { argument: 0, left: 1, right: 1 },
      value: 5,
    });
  });

  it("is the output that has not changed", () => {
    expect(causeOf("=JJJ.DECOUPLE({1;2},{2;3},{4;5},{5;5})", 1, 0)).toMatchObject({
      kind: "unchanged",
      where: cell(3, 1, 0),
      partner: cell(2, 1, 0),
    });
  });

  it("is the year that is the same as the year before", () => {
    expect(causeOf("=JJJ.SYMBDEGREE({100,110,110,99},{50,55,60.5,60.5})", 0, 2)).toMatchObject({
      kind: "unchanged",
      where: cell(1, 0, 3),
      partner: cell(1, 0, 2),
    });
  });

  it("is the start of zero", () => {
    expect(causeOf("=JJJ.GROWTH({1,0},{2,3})", 0, 1)).toMatchObject({ kind: "zero", where: cell(0, 0, 1) });
  });
});

const changes: Readonly<Record<string, (value: number) => CellValue>> = {
  zero: () => 0,
  negative: (value) => -Math.abs(value) - 1,
  blank: () => null,
  larger: (value) => value + 1.5,
};

const indicators = catalogue.filter(({ family }) => family !== "data");

describe.each(Object.entries(changes))("numbers made %s", (_, change) => {
  it.each(indicators.map((spec) => [spec.name, spec] as const))(
    "make no error of %s of which neither its message nor the cells name a cause",
    (name, { help }) => {
      const unexplained: string[] = [];
      for (const { call } of help.examples) {
        const args = callOf(call)?.args ?? [];
        args.forEach((rows, argument) => {
          if (rows === null || rows.length * (rows[0]?.length ?? 0) < 2 || typeof rows[0]?.[0] !== "number") return;
          for (const isChanged of spansOf(rows)) {
            const changed = args.map((one, place) =>
              place === argument
                ? rows.map((line, row) =>
                    line.map((value, column) =>
                      typeof value === "number" && isChanged(row, column) ? change(value) : value,
                    ),
                  )
                : one,
            );
            for (const { code, message, offset } of errorsOf(name, changed)) {
              const isTold = message !== null && !message.includes("divides by zero");
              if (isTold || (code !== "#DIV/0!" && code !== "#NUM!")) continue;
              if (findCause({ name, args: changed, run, offset, code }) === null)
                unexplained.push(`${call}: ${code} at ${offset.row}, ${offset.column}`);
            }
          }
        });
      }
      expect(unexplained.slice(0, 5)).toEqual([]);
    },
  );
});

/** Which cells are changed: one, a row, a column, all. */
const spansOf = (rows: CellRows): readonly ((row: number, column: number) => boolean)[] => [
  (row, column) => row === 0 && column === 0,
  (row, column) => row === rows.length - 1 && column === (rows[0]?.length ?? 1) - 1,
  (row) => row === 0,
  (_, column) => column === 0,
  () => true,
];
