import { type AstExpression, type CallExpression, parse, type Token, tokenize } from "@borgar/fx";
import type { Arrangement, Constant, Expression, FunctionCall, Obstacle } from "./expression";
import { omitted } from "./expression";
import { isOutsideSheet } from "./typed-text";

/** A formula, and what of it our functions compute. */
export interface ParsedFormula {
  readonly formula: string;
  /** The calls of our functions that are not nested in another call of ours, from left to right. */
  readonly calls: readonly FunctionCall[];
  /** All calls of our functions, each before those nested in it. */
  readonly allCalls: readonly FunctionCall[];
  /** The call that is the whole formula; null where there is more, or none. */
  readonly whole: FunctionCall | null;
}

/** Excel accepts no longer ones. */
const longestFormula = 8_192;

/** Parses a cell's formula, in English with commas; null when it cannot be read. */
export function parseFormula(formula: string): ParsedFormula | null {
  if (formula.length > longestFormula) return null;
  const tokens = tokenize(formula, { withLocation: true });
  const tree = treeOf(tokens);
  if (tree === null) return null;
  const reader = new Reader(formula, tokens);
  return unlessTooDeep(() => {
    const calls = reader.callsIn(tree, new Map());
    const allCalls = reader.callsIn(tree, new Map(), true);
    const only = bare(tree);
    const isWhole = only.type === "CallExpression" && ourName(only.callee.name) !== null;
    return { formula, calls, allCalls, whole: isWhole ? (calls[0] ?? null) : null };
  });
}

/** Reads what a user typed as an argument, such as `B2:F4`, `{1,2}` or `"row"`; null when it cannot be read. */
export function parseExpression(text: string): Expression | null {
  if (text.trim() === "") return omitted;
  if (text.length > longestFormula) return null;
  if (isOutsideSheet(text.trim())) return outside(text.trim());
  const formula = `=${text}`;
  const tokens = tokenize(formula, { withLocation: true });
  const tree = treeOf(tokens);
  const reader = new Reader(formula, tokens);
  return tree === null ? null : unlessTooDeep(() => reader.expression(tree, new Map(), text.trim()));
}

/** Null for a formula with thousands of terms, which would exhaust the stack. */
function unlessTooDeep<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const outside = (text: string): Expression => ({ kind: "other", source: text, obstacle: { kind: "outside", text } });

function treeOf(tokens: Token[]): AstExpression | null {
  try {
    return parse(tokens);
  } catch {
    return null;
  }
}

/** The name without the namespace, in capitals, of a function of ours as Excel shows or stores it; otherwise null. */
function ourName(callee: string): string | null {
  const match = /^(?:_xldudf_JJJ_|JJJ\.)([A-Z0-9.]+)$/i.exec(callee.replace(/^_xlfn\./i, ""));
  return match?.[1]?.toUpperCase() ?? null;
}

const excelName = (callee: string) => callee.replace(/^(_xlfn\.)?(_xlws\.)?/i, "").toUpperCase();

const arrangements: readonly Arrangement[] = ["VSTACK", "HSTACK", "TRANSPOSE"];

/** The value of a name of a LET or LAMBDA; null for one without a value. */
type Scope = ReadonlyMap<string, Expression | null>;

/** Without the signs around it that do not change what is computed: `+` and `@`. */
function bare(node: AstExpression): AstExpression {
  if (node.type === "UnaryExpression" && (node.operator === "+" || node.operator === "@"))
    return bare(node.arguments[0] as AstExpression);
  if (node.type === "CallExpression" && excelName(node.callee.name) === "SINGLE" && node.arguments[0])
    return bare(node.arguments[0]);
  return node;
}

class Reader {
  constructor(
    private readonly formula: string,
    private readonly tokens: readonly Token[],
  ) {}

  private source(node: AstExpression): string {
    return this.formula.slice(node.loc?.[0] ?? 0, node.loc?.[1] ?? this.formula.length).trim();
  }

  /** The texts between the commas of a call: the tree's own positions omit parentheses. */
  private argumentSources(node: CallExpression): string[] {
    const start = node.loc?.[0] ?? 0;
    const sources: string[] = [];
    let depth = 0;
    let from = 0;
    for (const { value, type, loc = [] } of this.tokens) {
      const [left = 0, right = 0] = loc;
      if (left < start || type === "string") continue;
      if (value === "(" || value === "{") {
        depth++;
        if (depth === 1) from = right;
      } else if (value === ")" || value === "}") {
        depth--;
        if (depth === 0) return [...sources, this.formula.slice(from, left).trim()];
      } else if (value === "," && depth === 1) {
        sources.push(this.formula.slice(from, left).trim());
        from = right;
      }
    }
    return sources;
  }

  private arguments(node: CallExpression, scope: Scope): Expression[] {
    const sources = this.argumentSources(node);
    // The types do not say that an omitted argument is null.
    return (node.arguments as readonly (AstExpression | null)[]).map((one, place) =>
      one === null ? omitted : this.expression(one, scope, sources[place] ?? this.source(one)),
    );
  }

  /** The calls of ours in a part of the formula that are not nested in another; those too, if `isDeep`. */
  callsIn(node: AstExpression | null, scope: Scope, isDeep = false): FunctionCall[] {
    switch (node?.type) {
      case "CallExpression": {
        const call = this.call(node, scope);
        const inner = () => node.arguments.flatMap((one) => this.callsIn(one, scope, isDeep));
        return call === null ? inner() : [call, ...(isDeep ? inner() : [])];
      }
      case "UnaryExpression":
      case "BinaryExpression":
        return node.arguments.flatMap((one) => this.callsIn(one, scope, isDeep));
      case "LetExpression": {
        const found: FunctionCall[] = [];
        let inner = scope;
        for (const { id, init } of node.declarations) {
          found.push(...this.callsIn(init, inner, isDeep));
          inner = this.declare(inner, id.name, init);
        }
        return [...found, ...this.callsIn(node.body, inner, isDeep)];
      }
      case "LambdaExpression":
        return this.callsIn(
          node.body,
          new Map([...scope, ...node.params.map((one) => [key(one.name), null] as const)]),
          isDeep,
        );
      default:
        return [];
    }
  }

  private declare(scope: Scope, name: string, init: AstExpression | null): Scope {
    return new Map([...scope, [key(name), init === null ? omitted : this.expression(init, scope)]]);
  }

  private call(node: CallExpression, scope: Scope): FunctionCall | null {
    const name = ourName(node.callee.name);
    if (name === null) return null;
    return {
      name,
      args: this.arguments(node, scope),
      source: this.source(node),
      start: node.loc?.[0] ?? 0,
      end: node.loc?.[1] ?? 0,
    };
  }

  expression(node: AstExpression, scope: Scope, source = this.source(node)): Expression {
    const other = (obstacle: Obstacle): Expression => ({ kind: "other", source, obstacle });
    switch (node.type) {
      case "Literal":
        return { kind: "constant", source, value: node.value };
      case "ErrorLiteral":
        return { kind: "constant", source, value: { code: node.value, message: null } };
      case "ArrayExpression":
        return { kind: "array", source, rows: node.elements.map((row) => row.map(constantOf)) };
      case "ReferenceIdentifier": {
        const bound = scope.get(key(node.value));
        if (bound === undefined) return { kind: "reference", source, text: node.value };
        return bound ?? other({ kind: "variable", name: node.value });
      }
      case "CallExpression":
        return this.callExpression(node, scope, source);
      case "UnaryExpression":
        return this.unary(node.operator, node.arguments[0] as AstExpression, scope, source);
      case "BinaryExpression":
        return isOutsideSheet(source) ? outside(source) : other({ kind: "operation", operator: node.operator });
      case "LambdaExpression":
        return other({ kind: "function", name: "LAMBDA" });
      case "LetExpression": {
        const inner = node.declarations.reduce((all, { id, init }) => this.declare(all, id.name, init), scope);
        return node.body === null ? omitted : ({ ...this.expression(node.body, inner), source } as Expression);
      }
    }
  }

  private callExpression(node: CallExpression, scope: Scope, source: string): Expression {
    const call = this.call(node, scope);
    if (call !== null) return { kind: "call", source, call };
    const name = excelName(node.callee.name);
    const first = node.arguments[0];
    if (name === "ANCHORARRAY" && first?.type === "ReferenceIdentifier")
      return { kind: "reference", source, text: `${first.value}#` };
    if (name === "SINGLE" && first) return this.unary("@", first, scope, source);
    const how = arrangements.find((one) => one === name);
    if (how !== undefined) return { kind: "arranged", source, how, parts: this.arguments(node, scope) };
    return { kind: "other", source, obstacle: { kind: "function", name } };
  }

  private unary(operator: string, inner: AstExpression, scope: Scope, source: string): Expression {
    const value = this.expression(inner, scope);
    if (operator === "+") return { ...value, source } as Expression;
    if (operator === "#" && value.kind === "reference") return { kind: "reference", source, text: `${value.text}#` };
    if (value.kind === "constant" && typeof value.value === "number") {
      if (operator === "-") return { kind: "constant", source, value: -value.value };
      if (operator === "%") return { kind: "constant", source, value: value.value / 100 };
    }
    if (operator === "@") {
      const isOne = value.kind === "constant" || (value.kind === "reference" && oneCell.test(value.text));
      return isOne ? { ...value, source } : { kind: "other", source, obstacle: { kind: "intersection" } };
    }
    return { kind: "other", source, obstacle: { kind: "operation", operator } };
  }
}

const key = (name: string) => name.toLowerCase();

const oneCell = /^(.*!)?\$?[A-Z]{1,3}\$?\d+$/i;

function constantOf(node: AstExpression): Constant {
  if (node.type === "Literal") return node.value;
  if (node.type === "ErrorLiteral") return { code: node.value, message: null };
  return { code: "#VALUE!", message: null };
}
