import { catalogue } from "../../src/functions/catalogue";
import type { AnyFunctionSpec, Argument } from "../../src/functions/specification";
import { parseCall } from "./formula";

/** A place for a bad value: an argument of a call that returns numbers. */
export interface Slot {
  readonly spec: AnyFunctionSpec;
  readonly argument: Argument;
  readonly index: number;
  /** The arguments of an example that returns numbers, as rows, with this argument present. */
  readonly args: readonly unknown[];
}

const asRows = (value: unknown): unknown => (value === null || Array.isArray(value) ? value : [[value]]);

function goodArguments(spec: AnyFunctionSpec, index: number): readonly unknown[] | null {
  for (const example of spec.help.examples) {
    if ("error" in example.returns) continue;
    const { args } = parseCall(example.call);
    if (args[index] !== undefined && args[index] !== null && args[index] !== "")
      return args.map((value, place) => (isTable(spec, place) ? asRows(value) : value));
  }
  return null;
}

const isTable = (spec: AnyFunctionSpec, index: number) =>
  spec.args[index]?.kind !== "choice" && spec.args[index]?.kind !== "number";

/** The arguments of a function's first example that returns numbers, null for those that it leaves out. */
export function exampleArguments(spec: AnyFunctionSpec): readonly unknown[] {
  const example = spec.help.examples.find(({ returns }) => !("error" in returns));
  const { args } = parseCall((example as { call: string }).call);
  return spec.args.map((_, place) => (isTable(spec, place) ? asRows(args[place] ?? null) : (args[place] ?? null)));
}

export const slots: readonly Slot[] = catalogue.flatMap((spec) =>
  spec.args.flatMap((argument, index) => {
    const args = goodArguments(spec, index);
    return args === null ? [] : [{ spec, argument, index, args }];
  }),
);

export const slotTitle = ({ spec, argument }: Slot) => `${spec.name} ${argument.name}`;
export const ofKind = (...kinds: readonly Argument["kind"][]) =>
  slots.filter(({ argument }) => kinds.includes(argument.kind)).map((slot) => [slotTitle(slot), slot] as const);

/** The argument of the example with its last cell replaced. */
export function withLastCell(
  { args, index }: Slot,
  value: unknown,
): { rows: unknown[][]; row: number; column: number } {
  const rows = (args[index] as unknown[][]).map((row) => [...row]);
  const last = rows[rows.length - 1] as unknown[];
  last[last.length - 1] = value;
  return { rows, row: rows.length, column: last.length };
}
