import { type Localized, text } from "../../../language/localized";
import { excelFunctions } from "./excel-functions";
import { errorValue, failure, FormulaFailure } from "./failure";
import type { OurFunctions } from "./functions";
import { type Budget, budgetOf, lift } from "./lift";
import { compare, finite, isTrue, numberOf, textOf } from "./numbers";
import type { Formula } from "./parse";
import { columnsOf, type Scalar, sizeOf, type Table } from "./values";

/** What names refer to; undefined for one that has no value. */
export type Scope = (name: string) => Table | undefined;

export type Evaluated =
  { readonly kind: "value"; readonly value: Table } | { readonly kind: "failed"; readonly why: Localized };

/** How many cells a formula may compute in all. */
const mostComputed = 20_000;

/** How many cells the arguments of a function of ours may have together: some of them return a square of that. */
const mostHandedOver = 1_000;

/** Computes a formula; it sees nothing but the values of its names. */
export function evaluateFormula(formula: Formula, scope: Scope, functions: OurFunctions): Evaluated {
  try {
    return { kind: "value", value: new Evaluation(scope, functions, budgetOf(mostComputed)).value(formula) };
  } catch (error) {
    if (error instanceof FormulaFailure) return { kind: "failed", why: error.why };
    throw error;
  }
}

class Evaluation {
  constructor(
    private readonly scope: Scope,
    private readonly functions: OurFunctions,
    private readonly budget: Budget,
  ) {}

  value(formula: Formula): Table {
    switch (formula.kind) {
      case "value":
        return formula.value;
      case "name":
        return this.named(formula.name);
      case "operation":
        return lift(
          operation(formula.operator),
          formula.args.map((one) => this.value(one)),
          this.budget,
        );
      case "excel":
        return this.excel(formula.name, formula.args);
      case "ours":
        return this.ours(formula.name, formula.args);
    }
  }

  private named(name: string): Table {
    const value = this.scope(name);
    if (value === undefined)
      throw failure(`${name} has no value, because its own formula has none`, `${name} 没有值，因为它的公式无法计算`);
    return value;
  }

  private excel(name: string, args: readonly (Formula | null)[]): Table {
    const [condition, ...branches] = args;
    // Like in Excel, only the branch that counts is computed, so that the other may fail.
    if (name === "IF" && condition) {
      const decided = this.value(condition);
      if (sizeOf(decided) === 1) {
        const chosen = branches[isTrue(decided[0]?.[0] ?? null) ? 0 : 1];
        return chosen === undefined ? [[false]] : chosen === null ? [[0]] : this.value(chosen);
      }
    }
    const values = args.map((one) => (one === null ? null : this.value(one)));
    return excelFunctions.get(name)?.compute(values, this.budget) ?? [[null]];
  }

  private ours(name: string, args: readonly (Formula | null)[]): Table {
    const values = args.map((one) => (one === null ? null : this.value(one)));
    if (values.reduce((sum, one) => sum + (one === null ? 0 : sizeOf(one)), 0) > mostHandedOver)
      throw failure(
        `JJJ.${name} gets more than ${mostHandedOver} cells`,
        `JJJ.${name} 的参数超过 ${mostHandedOver} 个单元格`,
      );
    const result = this.functions.run(name, values);
    if (result === undefined) throw errorValue("#NAME?");
    if (result.kind === "error") {
      const { code, message } = result.error;
      throw new FormulaFailure(
        text(
          `JJJ.${name} returns ${code}${message === null ? "" : `: ${message}`}`,
          `JJJ.${name} 返回 ${code}${message === null ? "" : `：${message}`}`,
        ),
      );
    }
    const rows = result.rows.map((row) =>
      row.map((cell): Scalar => {
        if (typeof cell === "object" && cell !== null)
          throw failure(`JJJ.${name} returns ${cell.code} in a cell`, `JJJ.${name} 有单元格返回 ${cell.code}`);
        return cell === "" ? null : cell;
      }),
    );
    this.budget.spend(rows.length * columnsOf(rows));
    return rows;
  }
}

type Operation = (...cells: Scalar[]) => Scalar;

const arithmetic =
  (compute: (a: number, b: number) => number): Operation =>
  (a = null, b = null) =>
    finite(compute(numberOf(a), numberOf(b)));

const comparison =
  (holds: (order: number) => boolean): Operation =>
  (a = null, b = null) =>
    holds(compare(a, b));

const operations: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  ["+", arithmetic((a, b) => a + b)],
  ["-", arithmetic((a, b) => a - b)],
  ["*", arithmetic((a, b) => a * b)],
  [
    "/",
    arithmetic((a, b) => {
      if (b === 0) throw errorValue("#DIV/0!");
      return a / b;
    }),
  ],
  ["^", arithmetic((a, b) => a ** b)],
  ["&", (a = null, b = null) => joined(textOf(a) + textOf(b))],
  ["=", comparison((order) => order === 0)],
  ["<>", comparison((order) => order !== 0)],
  ["<", comparison((order) => order < 0)],
  [">", comparison((order) => order > 0)],
  ["<=", comparison((order) => order <= 0)],
  [">=", comparison((order) => order >= 0)],
  ["unary -", (a = null) => finite(-numberOf(a))],
  ["unary +", (a = null) => a],
  ["unary %", (a = null) => finite(numberOf(a) / 100)],
]);

const longestText = 1_000;

function joined(text: string): string {
  if (text.length > longestText) throw errorValue("#VALUE!");
  return text;
}

function operation(operator: string): Operation {
  const found = operations.get(operator);
  if (found === undefined) throw errorValue("#NAME?");
  return found;
}
