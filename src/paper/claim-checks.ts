import type { Checks } from "./checks/finding";
import { sectorChecks } from "./checks/sectors";
import { textChecks } from "./checks/text-figures";

/**
 * The check of every claim that the paper's own figures can decide, by its id. Claims on the wording alone and claims
 * that need other data have none.
 */
export const claimChecks: Checks = { ...sectorChecks, ...textChecks };
