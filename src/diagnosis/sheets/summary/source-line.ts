import { text } from "../../../language/localized";
import { textWidth } from "../../../sheets/text-width";
import type { Prices } from "../../panel";
import { hasReconstruction, provenance } from "../../rules/reconstructed";
import { type ReportContext, filled } from "../context";
import { measuredAgainst } from "../data/data";

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

/** The longest line in small letters that the page has room for, in characters. */
const lineRoom = 140;

/** What a report is about, in one line. */
export function sourceLine(context: ReportContext): string {
  const { panel, say } = context;
  const price = prices[panel.prices];
  const parts = [
    panel.unit,
    price === null ? "" : say(price),
    filled(say(texts.size), panel.regions.length, panel.sectors.length, panel.years.length),
    filled(say(texts.against), measuredAgainst(context)),
    hasReconstruction(panel) ? say(provenance.short) : "",
  ].filter((part) => part !== "");
  const whole = [...parts, panel.source].join(" · ");
  // The source is on the sheet of the figures too.
  return textWidth(whole) <= lineRoom ? whole : parts.join(" · ");
}
