import type { AnyFunctionSpec } from "../specification";

/** The namespace before each name in Excel. */
export const namespace = "JJJ";

/** The id by which Excel knows a function, in its metadata and its script: a released id never changes (decision 0017). */
export const functionId = (name: string): string => `${namespace}.${name}`;

/** How a function is typed, optional arguments in brackets: `JJJ.SHARE(values, [total], [by])`. */
export function syntax({ name, args }: AnyFunctionSpec): string {
  const list = args.map((argument) => (argument.optional ? `[${argument.name}]` : argument.name));
  return `${namespace}.${name}(${list.join(", ")})`;
}
