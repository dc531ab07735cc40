import { claimDetails } from "../generated/statement-details";
import { packedClaims } from "../generated/statements";
import { english } from "../generated/statements.en";
import { chinese } from "../generated/statements.zh-CN";
import type { Claim } from "../statement-types";
import { statementId } from "./id";

/** What the paper asserts, K01 to K35, with how it is checked; too much for functions.js. */
export const claims: readonly Claim[] = packedClaims.map(([section, verdict, computed], index) => {
  const details = claimDetails[index];
  if (details === undefined) throw new Error(`${statementId("K", index)} has no details`);
  const part = (place: 0 | 1) => ({
    en: english.claims[index]?.[place] ?? "",
    zh: chinese.claims[index]?.[place] ?? "",
  });
  const several = part(1);
  return {
    id: statementId("K", index),
    section,
    text: part(0),
    verdict,
    verdictText: { en: english.verdicts[verdict] ?? "", zh: chinese.verdicts[verdict] ?? "" },
    computed: computed ?? (several.en === "" ? null : several),
    ...details,
  };
});
