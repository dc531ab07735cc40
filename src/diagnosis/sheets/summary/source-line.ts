import { text } from "../../../language/localized";
import { textWidth } from "../../../sheets/text-width";
import type { Prices } from "../../panel";
import { hasReconstruction, provenance } from "../../rules/reconstructed";
import { type ReportContext, filled } from "../context";
import { measuredAgainst } from "../data/data";

const texts = {
  title: text("Regional diagnosis: {1}, {2}", "区域诊断：{1}，{2}"),
  regions: text("{1} regions", "{1} 个地区"),
  between: text(", ", "、"),
  size: text("{1} regions × {2} sectors × {3} years", "{1} 个地区 × {2} 个产业 × {3} 年"),
  against: text("measured against {1}", "参照：{1}"),
};

const prices: { readonly [Kind in Prices]: ReturnType<typeof text> | null } = {
  current: text("current prices", "现价"),
  constant: text("constant prices", "不变价"),
  "not money": null,
  unknown: null,
};

/** The longest list of names that a title has room for, in characters. */
const titleRoom = 50;

/** The longest line in small letters that the page has room for, in characters. */
const lineRoom = 140;

/** The title of a report. */
export function reportTitle({ panel, say }: ReportContext): string {
  const listed = panel.regions.join(say(texts.between));
  const names =
    panel.regions.length <= 4 && textWidth(listed) <= titleRoom
      ? listed
      : filled(say(texts.regions), panel.regions.length);
  const [from, to] = [panel.years[0] ?? 0, panel.years[panel.years.length - 1] ?? 0];
  const period = from === to ? text(String(to), `${to} 年`) : text(`${from}–${to}`, `${from}—${to} 年`);
  return filled(say(texts.title), names, say(period));
}

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
