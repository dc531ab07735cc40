import { type Answer, ExcelError } from "../../support/worksheet";

/** The numbers by which the runtime tells Excel why a call failed; 2 is an exception other than our errors. */
const failures: Readonly<Record<number, string>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!" };

/** The errors that a cell of a result can be, with their type. */
const cellErrors: Readonly<Record<string, string>> = {
  "#VALUE!": "Value",
  "#N/A": "NotAvailable",
  "#DIV/0!": "Div0",
  "#NUM!": "Num",
  "#NULL!": "Null",
};

/** The methods of Excel's object for custom functions, with how many arguments each has. */
const methods: ReadonlyMap<string, number> = new Map([
  ["SetInvocationArrayResults", 1],
  ["_SetOsfControlContainerReadyForCustomFunctions", 0],
  ["_GetEnabledFeatures", 0],
]);

const longestText = 32_767;

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads the runtime's requests, checks each, and keeps the answers by the numbers of their calls. */
export class Results {
  readonly answers = new Map<number, Answer>();
  readonly invalid: string[] = [];
  requests = 0;

  /** @param isAsked whether a call has this number. */
  constructor(private readonly isAsked: (call: number) => boolean) {}

  /** Reads a request as the runtime has sent it. */
  read(text: string): undefined {
    this.requests++;
    const { id, type, message } = JSON.parse(text) as Json;
    if (typeof id !== "number" || type !== 1 || !isObject(message)) {
      this.reject("no request", text);
      return;
    }
    const { url, method, body } = message;
    if (url !== "ProcessQuery" || method !== "POST") this.reject("another address", text);
    const query: unknown = typeof body === "string" ? JSON.parse(body) : body;
    if (!isObject(query) || !Array.isArray(query.Actions) || !isObject(query.ObjectPaths)) {
      this.reject("no actions", text);
      return;
    }
    for (const action of query.Actions) this.readAction(action, query.ObjectPaths);
  }

  private readAction(action: unknown, paths: Json): undefined {
    if (!isObject(action)) {
      this.reject("no action", action);
      return;
    }
    const path = paths[String(action.ObjectPathId)];
    if (!isObject(path)) {
      this.reject("no object", action);
      return;
    }
    if (action.ActionType === 1) return;
    const given = isObject(action.ArgumentInfo) ? (action.ArgumentInfo.Arguments ?? []) : [];
    const count = methods.get(String(action.Name));
    if (action.ActionType !== 3 || path.Name !== "Microsoft.ExcelServices.CustomFunctions" || count === undefined) {
      this.reject("not a method of custom functions", action);
      return;
    }
    if (!Array.isArray(given) || given.length !== count) {
      this.reject("number of arguments", action);
      return;
    }
    if (count === 1) for (const result of given[0] as unknown[]) this.readResult(result);
  }

  private readResult(result: unknown): undefined {
    if (!Array.isArray(result)) {
      this.reject("no result", result);
      return;
    }
    const [call, isDone, value, ...rest] = result as unknown[];
    if (typeof call !== "number" || !this.isAsked(call)) {
      this.reject("a call that was not made", result);
      return;
    }
    if (this.answers.has(call)) {
      this.reject("answered twice", result);
      return;
    }
    this.answers.set(call, isDone === true ? this.rows(value, call) : this.failure(value, rest[0], call));
  }

  private rows(value: unknown, call: number): Answer {
    const columns = Array.isArray(value) && Array.isArray(value[0]) ? value[0].length : 0;
    if (!Array.isArray(value) || columns === 0) this.reject("no rows", value, call);
    const rows = (Array.isArray(value) ? value : []) as unknown[];
    return rows.map((row) => {
      if (!Array.isArray(row) || row.length !== columns) this.reject("a row of another length", row, call);
      return (Array.isArray(row) ? row : []).map((cell: unknown) => this.cell(cell, call));
    });
  }

  private cell(cell: unknown, call: number): unknown {
    if (typeof cell === "number" || typeof cell === "boolean") return cell;
    if (typeof cell === "string") {
      if (cell.length > longestText) this.reject("a text longer than a cell holds", cell.length, call);
      return cell;
    }
    // JSON has neither NaN nor Infinity: they arrive as null, as a value that is missing does.
    if (!isObject(cell)) {
      this.reject("a cell without a value", cell, call);
      return;
    }
    const { type, basicValue, code, errorType, message } = cell;
    const isError = type === "Error" && typeof basicValue === "string" && code === basicValue;
    if (!isError || cellErrors[basicValue] !== errorType) this.reject("an error that Excel does not know", cell, call);
    return new ExcelError(String(basicValue), typeof message === "string" ? message : undefined);
  }

  private failure(value: unknown, reason: unknown, call: number): ExcelError {
    const code = failures[Number(reason)];
    if (code === undefined || typeof value !== "string") this.reject("a failure without an error of ours", value, call);
    return new ExcelError(code ?? "#VALUE!", value === "" ? undefined : (value as string));
  }

  private reject(why: string, what: unknown, call?: number): undefined {
    const place = call === undefined ? "" : `call ${call}: `;
    this.invalid.push(`${place}${why}: ${JSON.stringify(what ?? null).slice(0, 200)}`);
  }
}
