/** Indicators of the reference cases that the contract does not have, by `source: indicator`, each with the reason. */
export const notOurs: Readonly<Record<string, string>> = {};
