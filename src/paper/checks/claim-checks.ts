import type { Checks } from "./finding";
import { sectorChecks } from "./sectors";
import { textChecks } from "./text-figures";

/**
 * The check of every claim that the paper's own figures can decide, by its id. Claims on the wording alone and claims
 * that need other data have none.
 */
export const claimChecks: Checks = { ...sectorChecks, ...textChecks };
