import { type Localized, text } from "../../../language/localized";
import { evaluateFormula, type Scope } from "../formula/evaluate";
import type { OurFunctions } from "../formula/functions";
import { textOf } from "../formula/numbers";
import { type Formula, type Known, parseFormula } from "../formula/parse";
import { sizeOf } from "../formula/values";

/** A text whose parts in braces are formulas. */
export type Template = readonly (string | Formula)[];

export type ParsedTemplate =
  { readonly kind: "template"; readonly template: Template } | { readonly kind: "refused"; readonly why: Localized };

/** Reads a text such as `Income in {year}`. */
export function parseTemplate(written: string, known: Known): ParsedTemplate {
  const parts: (string | Formula)[] = [];
  for (const [place, part] of written.split(/\{([^{}]*)\}/).entries()) {
    if (place % 2 === 0) {
      if (part !== "") parts.push(part);
      continue;
    }
    const parsed = parseFormula(part, known);
    if (parsed.kind === "refused")
      return {
        kind: "refused",
        why: text(`{${part}}: ${parsed.why.en}`, `{${part}}：${parsed.why.zh}`),
      };
    parts.push(parsed.formula);
  }
  return { kind: "template", template: parts };
}

/** The text with the values of its formulas; `…` for one that has none. */
export function fillTemplate(template: Template, scope: Scope, functions: OurFunctions): string {
  return template
    .map((part) => {
      if (typeof part === "string") return part;
      const result = evaluateFormula(part, scope, functions);
      return result.kind === "value" && sizeOf(result.value) === 1 ? textOf(result.value[0]?.[0] ?? null) : "…";
    })
    .join("");
}
