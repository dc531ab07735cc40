import { sqlDefinitions } from "../../sql/catalogue";
import { type AsSql, asSql, dialectTitles } from "../../sql/describe/as-sql";

// The build puts the values here in place of what computes them: see scripts/build/evaluate-loader.js.

/** Every function that is said in SQL, by its name. */
export const functionsAsSql: Readonly<Record<string, AsSql>> = Object.fromEntries(
  sqlDefinitions.flatMap(({ name }) => {
    const queries = asSql(name);
    return queries === null ? [] : [[name, queries]];
  }),
);

export const dialectChoices = dialectTitles.map(({ dialect, title }) => ({ value: dialect, label: title }));
