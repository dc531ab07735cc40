import type { SqlDefinition } from "./define";
import { coefvar, gini, hoover, theil } from "./definitions/inequality";
import { entropy, hhi, locq, share } from "./definitions/specialisation";

/** The indicators that can be said in SQL. */
export const sqlDefinitions: readonly SqlDefinition[] = [share, locq, gini, theil, hoover, coefvar, hhi, entropy];
