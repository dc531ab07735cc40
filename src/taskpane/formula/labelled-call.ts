import { namespace } from "../../functions/describe/syntax";
import type { FunctionCall } from "./expression";
import { formatExpression } from "./format-formula";

/** The arguments of LABEL as texts of a formula; empty where one is omitted. */
export interface LabelTexts {
  readonly rows: string;
  readonly columns: string;
  readonly corner: string;
}

/** A call with labels around its result: `JJJ.LABEL(JJJ.LOCQ(B2:E9),A2:A9,B1:E1)`. */
export function labelledCall(call: string, { rows, columns, corner }: LabelTexts): string {
  const args = [call, rows, columns, corner];
  while (args[args.length - 1] === "") args.pop();
  return `${namespace}.LABEL(${args.join(",")})`;
}

/** The call that a call of LABEL puts labels around, and those; null for any other call. */
export function splitLabelled({
  name,
  args,
}: FunctionCall): { readonly call: FunctionCall; readonly labels: LabelTexts } | null {
  const [values, ...others] = args;
  if (name !== "LABEL" || values?.kind !== "call") return null;
  const [rows = "", columns = "", corner = ""] = others.map(formatExpression);
  return { call: values.call, labels: { rows, columns, corner } };
}
