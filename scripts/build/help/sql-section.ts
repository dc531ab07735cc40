import type { Localized } from "../../../src/language/localized";
import { asSql, dialectTitles } from "../../../src/sql/describe/as-sql";
import { copied } from "./example";
import { type Html, html } from "./html";

/** A function as queries, each folded; null for one that is not said in SQL. */
export function sqlSection(name: string, say: (text: Localized) => string): Html | null {
  const sql = asSql(name);
  if (sql === null) return null;
  const { reads, queries, command } = sql;
  return html`<p>${say(reads)}</p>
    ${dialectTitles.map(
      ({ dialect, title }) =>
        html`<details>
          <summary>${title}</summary>
          ${copied(queries[dialect], say)}
        </details>`,
    )}
    <p>${say(command.says)}</p>
    ${copied(command.line, say)}`;
}
