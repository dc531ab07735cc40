import { validationTexts } from "../../hosts/grid/commands/validation";
import type { Model } from "../../hosts/grid/library";
import { notesOf } from "../../hosts/grid/plugins/notes";
import { type Language, localize } from "../../language/localized";
import { pageTexts } from "./texts";

/** A remark on the selected cell: why it is an error, what may be entered, its note, or else a hint. */
export function cellRemark(model: Model, language: Language, hasKeyboard = true): string {
  const { getters } = model;
  const position = getters.getActivePosition();
  const { value, message } = getters.getEvaluatedCell(position);
  if (message !== undefined) return `${String(value)} ${message}`;
  const separator = language === "zh-CN" ? "：" : ": ";
  const prompt = validationTexts(model, position)?.prompt ?? null;
  if (prompt !== null) return `${prompt.title}${separator}${prompt.text}`;
  const note = notesOf(getters).getNote(position);
  if (note === null)
    return localize(pageTexts.hint, language) + (hasKeyboard ? localize(pageTexts.keyHint, language) : "");
  return `${localize(pageTexts.note, language)}${separator}${note}`;
}

/** Keeps an element saying {@link cellRemark}. Returns what refreshes it, for a change of language. */
export function watchSelectedCell(model: Model, element: HTMLElement, language: () => Language): () => void {
  // Who points with a finger has no keys.
  const hasKeyboard = !matchMedia("(pointer: coarse)").matches;
  const refresh = () => {
    const remark = cellRemark(model, language(), hasKeyboard);
    if (element.textContent !== remark) element.textContent = remark;
  };
  model.on("update", element, refresh);
  refresh();
  return refresh;
}
