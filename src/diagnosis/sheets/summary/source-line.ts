import { text } from "../../../language/localized";
import type { Prices } from "../../panel";
import { type ReportContext, filled } from "../context";
import { measuredAgainst } from "../data";

const texts = {
  size: text("{1} regions × {2} sectors × {3} years", "{1} 个地区 × {2} 个产业 × {3} 年"),
  against: text("measured against {1}", "参照：{1}"),
};

const prices: { readonly [Kind in Prices]: ReturnType<typeof text> | null } = {
  current: text("current prices", "现价"),
  constant: text("constant prices", "不变价"),
  "not money": null,
  unknown: null,
};

/** What a report is about, in one line. */
export function sourceLine(context: ReportContext): string {
  const { panel, say } = context;
  const price = prices[panel.prices];
  return [
    panel.unit,
    price === null ? "" : say(price),
    filled(say(texts.size), panel.regions.length, panel.sectors.length, panel.years.length),
    filled(say(texts.against), measuredAgainst(context)),
    panel.source,
  ]
    .filter((part) => part !== "")
    .join(" · ");
}
