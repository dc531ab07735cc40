import type { Localized } from "../../src/language/localized";
import type { LongTable } from "../../src/sql/table";
import { CommandError, readOptions } from "../class/command";
import { given, tableOptions, type TableValues } from "../sql/options";
import type { NeededColumns } from "./columns";
import { askedFrom, engineOptions } from "./engines/asked";
import type { EngineAsked } from "./engines/use-engine";
import { requireKind } from "./output";
import { requirePlace } from "./output-place";

/** What every command that reads a table is given. */
export interface CommandLine {
  readonly values: TableValues;
  readonly positionals: readonly string[];
  readonly out: string;
  /** Where it is read, which the last of the positionals names. */
  readonly asked: EngineAsked;
}

/** @throws CommandError with how the command is used, unless there are as many names as it needs. */
export function commandLine(args: readonly string[], names: number, usage: Localized): CommandLine {
  const { values, positionals } = readOptions(
    args,
    {
      ...tableOptions,
      ...engineOptions,
      out: { type: "string", short: "o", default: "-" },
      force: { type: "boolean", default: false },
      "leave-out": { type: "boolean", default: false },
    },
    usage,
  );
  if (positionals.length !== names) throw new CommandError(usage);
  const out = given(values, "out") ?? "-";
  requireKind(out);
  requirePlace(out, positionals.at(-1) ?? null, values.force);
  return { values, positionals, out, asked: askedFrom(positionals.at(-1) ?? "", values) };
}

/** The columns that say what a row is of, and those that hold numbers. */
export function columnsOf({
  value,
  measures,
  region,
  sector,
  moment,
  part,
  by = [],
  weight,
}: Omit<LongTable, "table">): NeededColumns {
  const named = (...columns: readonly (string | undefined)[]) => columns.filter((column) => column !== undefined);
  return {
    keys: [...by, ...named(part, region, sector, moment)],
    numbers: [...named(value, weight), ...Object.values(measures ?? {})],
  };
}
