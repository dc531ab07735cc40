import type { Localized } from "../../../src/language/localized";
import { type AsSql, asSql, dialectTitles, sqlModes } from "../../../src/sql/describe/as-sql";
import { copied } from "./example";
import { type Html, html } from "./html";
import { labels } from "./labels";

/** The note on large data, which the build puts beside the pages; its name in a text becomes a link. */
const note = "docs/large-data.md";

/** A function as queries, folded, those of its other modes behind one more line; null for one that is not said in SQL. */
export function sqlSection(name: string, say: (text: Localized) => string, top: string): Html | null {
  const [first, ...others] = sqlModes(name).flatMap((mode) => asSql(name, mode) ?? []);
  if (first === undefined) return null;
  return html`${queriesOf(first, say)} ${commandOf(first, say, top)}
  ${
    others.length > 0 &&
    html`<p>${say(labels.otherModes)}</p>
      ${others.map(
        (sql) =>
          html`<details>
            <summary>${sql.mode}</summary>
            ${queriesOf(sql, say)} ${copied(sql.command.line, say)}
          </details>`,
      )}`
  }`;
}

const queriesOf = ({ reads, queries }: AsSql, say: (text: Localized) => string) =>
  html`<p>${say(reads)}</p>
    ${dialectTitles.map(
      ({ dialect, title }) =>
        html`<details>
          <summary>${title}</summary>
          ${copied(queries[dialect], say)}
        </details>`,
    )}`;

function commandOf({ command }: AsSql, say: (text: Localized) => string, top: string): Html {
  const [before = "", after = ""] = say(command.says).split(note);
  return html`<p>${before}<a href="${top}large-data.md">${note}</a>${after}</p>
    ${copied(command.line, say)}`;
}
