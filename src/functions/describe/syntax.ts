import type { AnyFunctionSpec } from "../specification";

/** The namespace before each name in Excel. */
export const namespace = "JJJ";

/** How a function is typed, optional arguments in brackets: `JJJ.SHARE(values, [total], [by])`. */
export function syntax({ name, args }: AnyFunctionSpec): string {
  const list = args.map((argument) => (argument.optional ? `[${argument.name}]` : argument.name));
  return `${namespace}.${name}(${list.join(", ")})`;
}
