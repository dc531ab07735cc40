import { sqlDefinitions } from "../../sql/catalogue";

/** The build puts the value here in place of what computes it: see scripts/build/evaluate-loader.js. */
export const functionsWithSql: readonly string[] = sqlDefinitions.map(({ name }) => name);
