import { type Localized, text } from "../../language/localized";
import type { Translated } from "../../language/translated";
import { english } from "./texts.en";
import type { TablesTexts } from "./texts.types";
import { chinese } from "./texts.zh-CN";

export const tablesTexts: Translated<TablesTexts> = { en: english, "zh-CN": chinese };

/** The audit in the list of what can be loaded. */
export const auditTexts: { readonly name: Localized; readonly summary: Localized } = {
  name: text("Audit", "核对表"),
  summary: text(
    "Each claim that can be checked, beside live formulas and its verdict, and every printed proportion beside value " +
      "added ÷ GDP. Brings along the sheets that its formulas read.",
    "逐条核对可检验的论断：左右并列实时公式与结论；并将每个刊出的比重与“增加值 ÷ GDP”对照。公式所引用的工作表会一并加载。",
  ),
};
