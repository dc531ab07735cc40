import { referenceText } from "../../formula/reference-text";
import type { NamedSpan } from "../named-span";
import type { Spot } from "../read-cells";
import type { ExplainTexts } from "../texts.types";

/** Cells of an argument in a sentence: their address and name, or their place in what was typed. */
export function spanText({ argument, place, row, column, name }: NamedSpan, home: string, texts: ExplainTexts): string {
  const where = place === null ? texts.span(argument, row, column) : referenceText(place.sheet, place.address, home);
  return name === null ? where : texts.named(where, name);
}

/** A cell in a sentence. */
export function spotText({ place, name }: Spot, home: string, texts: ExplainTexts): string {
  if (place === null) return texts.inFormula;
  const where = referenceText(place.sheet, place.address, home);
  return name === null ? where : texts.named(where, name);
}
