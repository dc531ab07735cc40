import type { Localized } from "../../language/localized";
import { factDetails } from "../generated/statement-details";
import { packedFacts } from "../generated/statements";
import { english } from "../generated/statements.en";
import { chinese } from "../generated/statements.zh-CN";
import type { Fact } from "../statement-types";
import { statementId } from "./id";

/** The figures and events of the paper's text, F01 to F68, with all their texts; too much for functions.js. */
export const facts: readonly Fact[] = factDetails.map((details, index) => {
  const [section = "", value = null, date = null] = packedFacts[index] ?? [];
  const part = (place: 0 | 1 | 2 | 3): Localized | null => {
    const en = english.facts[index]?.[place] ?? "";
    return en === "" ? null : { en, zh: chinese.facts[index]?.[place] ?? "" };
  };
  return {
    id: statementId("F", index),
    section,
    label: part(0) ?? { en: "", zh: "" },
    value,
    date,
    unit: part(1),
    place: part(2),
    text: part(3),
    ...details,
  };
});
