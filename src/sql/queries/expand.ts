import type { Dialect } from "../dialects/dialect";
import { partition } from "./result";
import type { settingsOf } from "./settings";

/** Replaces what the steps of a definition write for every engine: windows, casts and settings. */
export function expander(
  groups: readonly string[],
  units: readonly string[],
  dialect: Dialect,
  settings: ReturnType<typeof settingsOf>,
): (sql: string) => string {
  const setting = (name: string) => {
    const found = settings.get(name);
    if (found === undefined) throw new Error(`The definition has no setting ${name}`);
    return found;
  };
  const window = (_all: string, within: string, ordered: string | undefined) => {
    const aliases = within === "" ? [] : within.split(", ");
    return `over (${`${partition([...groups, ...aliases])} ${ordered === undefined ? "" : `order by ${ordered}`}`.trim()})`;
  };
  return (sql) => {
    const inWindows = sql
      .replace(/\{units\}/g, units.join(", "))
      .replace(/\{is whole\}/g, groups.length === 0 ? "true" : "false")
      .replace(/over \{([a-z_, ]*?) ?(?:by ([^}]*))?\}/g, window)
      .replace(
        /\{(\w+) is \$(\w+)\}/g,
        (_all, key: string, name: string) => `${dialect.text(key)} = ${setting(name).sql}`,
      )
      .replace(/\{(\w+) in \$(\w+)\}/g, (_all, key: string, name: string) => {
        const places = setting(name).labels.map(
          (label, place) => `when ${dialect.text(key)} = ${label} then ${place + 1}`,
        );
        return places.length === 0 ? dialect.double("null") : `case ${places.join(" ")} end`;
      })
      .replace(/\$(\w+)\?/g, (_all, name: string) => (setting(name).isGiven ? "true" : "false"))
      .replace(/\$(\w+)/g, (_all, name: string) => setting(name).sql);
    return withCasts(withCasts(inWindows, "double", dialect.double), "text", dialect.text);
  };
}

/** Replaces `word(…)`, whatever brackets are between its own. */
function withCasts(sql: string, word: string, cast: (expression: string) => string): string {
  let rest = sql;
  let done = "";
  for (;;) {
    const start = rest.search(new RegExp(`\\b${word}\\(`));
    if (start < 0) return done + rest;
    let end = start + word.length + 1;
    for (let depth = 1; depth > 0; end++) depth += rest[end] === "(" ? 1 : rest[end] === ")" ? -1 : 0;
    const within = rest.slice(start + word.length + 1, end - 1);
    done += rest.slice(0, start) + cast(withCasts(within, word, cast));
    rest = rest.slice(end);
  }
}
