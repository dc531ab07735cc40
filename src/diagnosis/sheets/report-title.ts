import { text } from "../../language/localized";
import { textWidth } from "../../sheets/text-width";
import { filled, type ReportContext } from "./context";

const texts = {
  title: text("Regional diagnosis: {1}, {2}", "区域诊断：{1}，{2}"),
  regions: text("{1} regions", "{1} 个地区"),
  between: text(", ", "、"),
};

/** The longest list of names that a title has room for, in characters. */
const titleRoom = 50;

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
