import { type AstExpression, parse, tokenize } from "@borgar/fx";
import { type Localized, text as say } from "../../../language/localized";
import { nearest } from "../../../paper/tables/nearest";
import { halfWidth } from "../../../sheets/half-width";
import { excelFunctions } from "./excel-functions";
import { failure, FormulaFailure } from "./failure";
import { nameKey } from "./names";
import { type Scalar, single, type Table } from "./values";

/** A formula that can be computed: only what is known, of limited size. */
export type Formula =
  | { readonly kind: "value"; readonly value: Table }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "operation"; readonly operator: string; readonly args: readonly Formula[] }
  /** A function of Excel; an omitted argument is null. */
  | { readonly kind: "excel"; readonly name: string; readonly args: readonly (Formula | null)[] }
  /** A function of ours. */
  | { readonly kind: "ours"; readonly name: string; readonly args: readonly (Formula | null)[] };

/** What a formula may use. */
export interface Known {
  /** In the form of {@link nameKey}. */
  readonly names: ReadonlySet<string>;
  /** Of ours, without the namespace. */
  readonly functions: readonly string[];
}

export type ParsedFormula =
  | { readonly kind: "formula"; readonly formula: Formula; readonly names: ReadonlySet<string> }
  | { readonly kind: "refused"; readonly why: Localized };

const longest = 1_000;
const deepest = 40;

/** Reads a formula as a trainer types it, with or without `=`; nothing of it is ever executed as a script. */
export function parseFormula(typed: string, known: Known): ParsedFormula {
  const refused = (why: Localized): ParsedFormula => ({ kind: "refused", why });
  // An apostrophe keeps a text from becoming a formula.
  const text = plainSigns(halfWidth(typed)).trim().replace(/^'?=?/, "").trim();
  if (text === "") return refused(say("a formula is needed", "需要填写公式"));
  if (text.length > longest)
    return refused(say(`the formula is longer than ${longest} characters`, `公式超过 ${longest} 个字符`));
  const names = new Set<string>();
  try {
    return { kind: "formula", formula: new Reader(known, names).read(treeOf(text), 0), names };
  } catch (error) {
    if (error instanceof FormulaFailure) return refused(error.why);
    throw error;
  }
}

/** Signs of a textbook as a formula needs them. */
const plainSigns = (text: string) =>
  text
    .replace(/×/g, "*")
    .replace(/÷/g, "/")
    .replace(/−/g, "-")
    .replace(/≤/g, "<=")
    .replace(/≥/g, ">=")
    .replace(/≠/g, "<>");

function treeOf(text: string): AstExpression {
  try {
    return parse(tokenize(`=${text}`));
  } catch {
    throw failure("the formula cannot be read: look for a missing bracket or comma", "无法读取公式：请检查括号和逗号");
  }
}

const operators = new Set(["+", "-", "*", "/", "^", "&", "=", "<>", "<", ">", "<=", ">="]);

class Reader {
  constructor(
    private readonly known: Known,
    private readonly names: Set<string>,
  ) {}

  read(node: AstExpression, depth: number): Formula {
    if (depth > deepest) throw failure("the formula is nested too deeply", "公式嵌套过深");
    const inner = (one: AstExpression) => this.read(one, depth + 1);
    switch (node.type) {
      case "Literal":
        return { kind: "value", value: single(node.value) };
      case "ArrayExpression":
        return { kind: "value", value: rectangle(node.elements.map((row) => row.map(constant))) };
      case "ReferenceIdentifier":
        return this.name(node.value, node.kind);
      case "UnaryExpression":
        if (node.operator !== "-" && node.operator !== "+" && node.operator !== "%") throw unknownSign(node.operator);
        return { kind: "operation", operator: `unary ${node.operator}`, args: node.arguments.map(inner) };
      case "BinaryExpression":
        if (!operators.has(node.operator)) throw unknownSign(node.operator);
        return { kind: "operation", operator: node.operator, args: node.arguments.map(inner) };
      case "CallExpression":
        return this.call(
          node.callee.name,
          // The types do not say that an omitted argument is null.
          (node.arguments as readonly (AstExpression | null)[]).map((one) => (one === null ? null : inner(one))),
        );
      default:
        throw failure("this part of the formula is not known here", "公式中含有此处不支持的内容");
    }
  }

  private name(written: string, kind: string): Formula {
    const name = nameKey(written);
    if (this.known.names.has(name)) {
      this.names.add(name);
      return { kind: "name", name };
    }
    if (kind !== "name")
      throw failure(
        `${written} is an address: use the names of the data instead`,
        `${written} 是单元格地址：请改用数据的名称`,
      );
    const names = [...this.known.names].filter((one) => !one.includes("."));
    const near = nearest(name, names);
    throw failure(
      `the name ${written} is not known${near === null ? `; known are: ${names.join(", ")}` : `; did you mean ${near}?`}`,
      `名称“${written}”无法识别${near === null ? `；可用的名称：${names.join("、")}` : `；是否指“${near}”？`}`,
    );
  }

  private call(written: string, args: readonly (Formula | null)[]): Formula {
    const name = written.replace(/^_xlfn\./i, "").toUpperCase();
    const ours = /^(?:JJJ\.|_XLDUDF_JJJ_)(.+)$/.exec(name)?.[1];
    if (ours !== undefined) {
      if (this.known.functions.includes(ours)) return { kind: "ours", name: ours, args };
      const near = nearest(ours, this.known.functions);
      throw failure(
        `the function JJJ.${ours} cannot be used here${near === null ? "" : `; did you mean JJJ.${near}?`}`,
        `此处不能使用函数 JJJ.${ours}${near === null ? "" : `；是否指 JJJ.${near}？`}`,
      );
    }
    const spec = excelFunctions.get(name);
    if (spec === undefined)
      throw failure(
        `the function ${name} cannot be used here; of Excel's functions: ${[...excelFunctions.keys()].join(", ")}`,
        `此处不能使用函数 ${name}；可用的 Excel 函数：${[...excelFunctions.keys()].join("、")}`,
      );
    if (args.length < spec.fewest || args.length > spec.most)
      throw failure(`the number of arguments of ${name} is wrong`, `函数 ${name} 的参数个数不正确`);
    return { kind: "excel", name, args };
  }
}

const unknownSign = (sign: string) =>
  failure(
    sign.trim() === "" ? "an operator is missing in the formula" : `the sign ${sign} cannot be used here`,
    sign.trim() === "" ? "公式中缺少运算符" : `此处不能使用符号 ${sign}`,
  );

function constant(node: AstExpression): Scalar {
  if (node.type === "Literal") return node.value;
  const [only] = node.type === "UnaryExpression" && node.operator === "-" ? node.arguments : [];
  if (only?.type === "Literal" && typeof only.value === "number") return -only.value;
  throw failure("an array may hold only numbers and texts", "数组常量只能包含数字和文本");
}

function rectangle(rows: Table): Table {
  if (rows.some((row) => row.length !== rows[0]?.length))
    throw failure("the rows of an array must be equally long", "数组常量各行长度须相同");
  return rows;
}
