import { errorValue, failure } from "./failure";
import { type Budget, lift } from "./lift";
import { finite, isTrue, numberOf } from "./numbers";
import { columnsOf, type Scalar, single, sizeOf, type Table } from "./values";

/** A function of Excel; an omitted argument is null. */
interface ExcelFunction {
  readonly fewest: number;
  readonly most: number;
  readonly compute: (args: readonly (Table | null)[], budget: Budget) => Table;
}

const blank = single(null);

/** The numbers of ranges; blanks, texts and truth values in them are skipped. */
function numbersIn(args: readonly (Table | null)[], budget: Budget): readonly number[] {
  return args.flatMap((table) => {
    if (table === null) return [];
    budget.spend(sizeOf(table));
    return table.flat().filter((value) => typeof value === "number");
  });
}

const overNumbers = (compute: (numbers: readonly number[]) => number): ExcelFunction => ({
  fewest: 1,
  most: 30,
  compute: (args, budget) => single(finite(compute(numbersIn(args, budget)))),
});

const eachCell = (fewest: number, most: number, compute: (...cells: Scalar[]) => Scalar): ExcelFunction => ({
  fewest,
  most,
  compute: (args, budget) =>
    lift(
      compute,
      args.map((table) => table ?? blank),
      budget,
    ),
});

const ofNumber = (compute: (value: number) => number) =>
  eachCell(1, 1, (value = null) => finite(compute(numberOf(value))));

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

/** Half away from zero, like Excel, whose numbers have 15 digits. */
function round(value: number, decimals: number): number {
  const digits = Math.trunc(decimals);
  if (Math.abs(digits) > 20) throw errorValue("#NUM!");
  const scale = 10 ** digits;
  return (Math.sign(value) * Math.round(Number((Math.abs(value) * scale).toPrecision(15)))) / scale;
}

/** A cell, or with 0 a whole row or column; of a single row or column the place alone is enough. */
function index(args: readonly (Table | null)[]): Table {
  const name = "INDEX";
  const table = args[0] ?? blank;
  const place = (arg: Table | null | undefined) => {
    if ((arg ?? null) === null) return 0;
    if (sizeOf(arg ?? blank) !== 1)
      throw failure(`${name} needs single numbers as places`, `${name} 的行号和列号须为单个数`);
    return Math.trunc(numberOf(arg?.[0]?.[0] ?? null));
  };
  const isLine = args.length === 2 && table.length === 1;
  const [row, column] = isLine ? [0, place(args[1])] : [place(args[1]), place(args[2])];
  if (row < 0 || column < 0 || row > table.length || column > columnsOf(table)) throw errorValue("#REF!");
  const rows = row === 0 ? table : [table[row - 1] ?? []];
  return column === 0 ? rows : rows.map((cells) => [cells[column - 1] ?? null]);
}

function sumProduct(args: readonly (Table | null)[], budget: Budget): Table {
  const tables = args.map((table) => table ?? blank);
  const [first = blank] = tables;
  if (tables.some((table) => table.length !== first.length || columnsOf(table) !== columnsOf(first)))
    throw failure("SUMPRODUCT needs ranges of the same size", "SUMPRODUCT 的各区域大小须相同");
  budget.spend(tables.length * sizeOf(first));
  const factor = (value: Scalar | undefined) => (typeof value === "number" ? value : 0);
  return single(
    finite(
      sumOf(first.flatMap((row, r) => row.map((_, c) => tables.reduce((all, one) => all * factor(one[r]?.[c]), 1)))),
    ),
  );
}

/** The functions of Excel that a definition may use. */
export const excelFunctions: ReadonlyMap<string, ExcelFunction> = new Map<string, ExcelFunction>([
  ["SUM", overNumbers(sumOf)],
  [
    "AVERAGE",
    overNumbers((numbers) => {
      if (numbers.length === 0) throw errorValue("#DIV/0!");
      return sumOf(numbers) / numbers.length;
    }),
  ],
  ["MIN", overNumbers((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers)))],
  ["MAX", overNumbers((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers)))],
  ["ROUND", eachCell(2, 2, (value = null, decimals = null) => finite(round(numberOf(value), numberOf(decimals))))],
  ["LN", ofNumber(Math.log)],
  ["EXP", ofNumber(Math.exp)],
  ["SQRT", ofNumber(Math.sqrt)],
  ["ABS", ofNumber(Math.abs)],
  ["IF", eachCell(2, 3, (condition = null, yes = null, no: Scalar = false) => (isTrue(condition) ? yes : no))],
  ["INDEX", { fewest: 2, most: 3, compute: index }],
  ["SUMPRODUCT", { fewest: 1, most: 30, compute: sumProduct }],
]);
