import { packedClaims, packedFacts } from "../../../paper/generated/statements";
import type { StatementTexts } from "../../../paper/statement-types";

/** The fields of the fact at a position; missing ones are empty text. */
export function factFields(index: number, texts: StatementTexts) {
  const [section = "", value, date = ""] = packedFacts[index] ?? [];
  const [label = "", unit = "", place = "", words = ""] = texts.facts[index] ?? [];
  return { value: value ?? words, unit, date, place, label, section: texts.sections[section] ?? "" };
}

/** The fields of the claim at a position; missing ones are empty text. */
export function claimFields(index: number, texts: StatementTexts) {
  const [, verdict = "untestable", computed] = packedClaims[index] ?? [];
  const [text = "", several = ""] = texts.claims[index] ?? [];
  return { verdict: texts.verdicts[verdict] ?? "", text, computed: computed ?? several };
}
