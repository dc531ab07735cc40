import { claimDetails } from "../generated/statement-details";
import { packedClaims } from "../generated/statements";
import { english } from "../generated/statements.en";
import { chinese } from "../generated/statements.zh-CN";
import type { Claim } from "../statement-types";
import { statementId } from "./id";

/** What the paper asserts, K01 to K35, with how it is checked; too much for functions.js. */
export const claims: readonly Claim[] = packedClaims.map(([section, verdict, computed = null], index) => {
  const details = claimDetails[index];
  if (details === undefined) throw new Error(`${statementId("K", index)} has no details`);
  return {
    id: statementId("K", index),
    section,
    text: { en: english.claims[index] ?? "", zh: chinese.claims[index] ?? "" },
    verdict,
    verdictText: { en: english.verdicts[verdict] ?? "", zh: chinese.verdicts[verdict] ?? "" },
    computed,
    ...details,
  };
});
