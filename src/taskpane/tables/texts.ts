import { type Localized, text } from "../../language/localized";
import type { Translated } from "../../language/translated";
import type { LoadId } from "../../sheets/load-plans";
import { english } from "./texts.en";
import type { TablesTexts } from "./texts.types";
import { chinese } from "./texts.zh-CN";

export const tablesTexts: Translated<TablesTexts> = { en: english, "zh-CN": chinese };

/** What newcomers load. */
export const firstToLoad: LoadId = "table-4";

/** What the sets are about whose names do not say it. */
export const subjects: { readonly [Id in LoadId]?: Localized } = {
  "table-1": text("Stages of cooperation", "合作阶段"),
  "table-2": text("Primary sector", "第一产业"),
  "table-3": text("Secondary sector", "第二产业"),
  "table-4": text("Tertiary sector", "第三产业"),
  reference: text("Official series", "官方数据"),
  provinces: text("Coordinates", "坐标"),
  "province-borders": text("Which touch", "接壤关系"),
  cities: text("Coordinates", "京津冀，坐标"),
  "city-borders": text("Which touch", "京津冀，接壤关系"),
};

/** The audit in the list of what can be loaded. */
export const auditTexts: { readonly name: Localized; readonly summary: Localized } = {
  name: text("Audit", "检验表"),
  summary: text(
    "Each claim that can be checked, with live formulas and its verdict, and every printed proportion beside value " +
      "added ÷ GDP. The sheets that its formulas read are loaded as well.",
    "逐条检验论断：实时公式与结论并列；并将论文中的每个比重与“增加值 ÷ 地区生产总值”比较。公式所引用的工作表会一并加载。",
  ),
};
