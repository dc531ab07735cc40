import { text } from "../../language/localized";
import { sqlDefinitions } from "../catalogue";
import type { SqlDefinition } from "../define";
import { SqlError } from "../table";

/** The definition of an indicator by its name, in small or capital letters. */
export function definitionOf(name: string): SqlDefinition {
  const found = sqlDefinitions.find((definition) => definition.name === name.toUpperCase());
  if (found !== undefined) return found;
  const names = sqlDefinitions.map((definition) => definition.name).join(", ");
  throw new SqlError(text(`There is no ${name} in SQL: use one of ${names}.`, `SQL 没有 ${name}：可用 ${names}。`));
}

/** A mode of an indicator; its first if none is given. */
export function modeOf({ name, modes }: SqlDefinition, given: string | undefined) {
  const mode = given ?? Object.keys(modes)[0] ?? "";
  const calculation = Object.entries(modes).find(([known]) => known === mode)?.[1];
  if (calculation !== undefined) return { mode, calculation };
  const known = Object.keys(modes).join(", ");
  throw new SqlError(
    text(`unknown mode "${mode}" of ${name}; use one of: ${known}`, `${name} 没有形式 "${mode}"，可用：${known}`),
  );
}

/** The names of an indicator's arguments, in all of its modes: columns of numbers, or settings too. */
export function argumentsOf({ modes }: SqlDefinition, kind: "all" | "columns" = "all"): ReadonlySet<string> {
  return new Set(
    Object.values(modes).flatMap((mode) =>
      mode.kind === "steps"
        ? [...Object.keys(mode.measures), ...(kind === "all" ? Object.keys(mode.settings ?? {}) : [])]
        : [],
    ),
  );
}
