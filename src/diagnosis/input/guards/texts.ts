import { counted } from "../../../language/counted";
import { type Localized, text } from "../../../language/localized";
import type { GuardId, GuardNote } from "../../panel";

const note = (id: GuardId, said: Localized, subject = ""): GuardNote => ({ id, kind: "note", text: said, subject });
const stop = (id: GuardId, said: Localized, subject = ""): GuardNote => ({ id, kind: "stop", text: said, subject });
const ask = (id: GuardId, said: Localized, subject = ""): GuardNote => ({ id, kind: "ask", text: said, subject });

const times = (factor: number) => String(Number(factor.toPrecision(3)));
const number = (value: number) => String(Number(value.toPrecision(6)));

/** Every guard with its text. */
export const guards = {
  oneRegion: () =>
    stop("D1", text("Only one region was found. At least two are needed.", "只找到一个地区，至少需要两个。")),
  fewSectors: (count: number) =>
    stop(
      "D2",
      text(
        `Only ${counted(count, "sector was", "sectors were")} found. At least three are needed.`,
        `只找到 ${count} 个产业，至少需要三个。`,
      ),
    ),
  oneYear: (year: number, findings: number) =>
    note(
      "D3",
      text(
        `Only one year: nothing can be said about change. ${findings} findings will say “not assessed”.`,
        `只有一个年份，无法判断变化，${findings} 项结论将显示“未评估”。`,
      ),
      String(year),
    ),
  total: (side: "region" | "sector", name: string) =>
    note(
      "D4",
      text(`${name} is the sum of the others and was omitted.`, `${name}等于其余各项之和，已排除。`),
      `${side} ${name}`,
    ),
  subtotal: (name: string, parts: readonly string[]) =>
    ask(
      "D5",
      text(
        `${name} equals ${parts.join(" + ")}: counting both would count twice. ${name} is omitted.`,
        `${name}等于${parts.join("、")}之和，同时计入会重复，已排除${name}。`,
      ),
      `sector ${name}`,
    ),
  missing: (count: number, place: string, side: Localized, subject: string) =>
    ask(
      "D6",
      text(
        `${counted(count, "figure is", "figures are")} missing, first ${place}. Omitted: ${side.en}.`,
        `缺少 ${count} 个数据，首个在 ${place}。已排除${side.zh}。`,
      ),
      subject,
    ),
  kept: (count: number, place: string) =>
    ask(
      "D6",
      text(
        `${counted(count, "figure is", "figures are")} missing, first ${place}. Nothing is omitted: what needs them is not assessed.`,
        `缺少 ${count} 个数据，首个在 ${place}。未排除任何数据，所涉结论不作评估。`,
      ),
      "",
    ),
  jump: (region: string, from: number, to: number, factor: number) =>
    ask(
      "D7",
      text(
        `${region}, ${from} to ${to}: the total changes by a factor of ${times(factor)}. Check for a new boundary, unit or revision.`,
        `${region} ${from}—${to} 年总量变为 ${times(factor)} 倍，请核对区划、单位或口径是否有变。`,
      ),
      `region ${region}`,
    ),
  negative: (place: string, value: number) =>
    stop(
      "D8",
      text(
        `${place} is negative (${number(value)}). Shares cannot be taken of it.`,
        `${place} 为负数（${number(value).replace("-", "−")}），无法计算份额。`,
      ),
      place,
    ),
  converted: (units: readonly string[], unit: string) =>
    ask(
      "D9",
      text(
        `The units ${units.join(", ")} are in one table. All are converted to ${unit}.`,
        `表中含多种单位：${units.join("、")}。已换算为${unit}。`,
      ),
      units.join(", "),
    ),
  units: (units: readonly string[]) =>
    stop(
      "D9",
      text(
        `The units ${units.join(", ")} are in one table. Choose the rows of one unit.`,
        `表中含多种单位：${units.join("、")}。请只选同一单位的数据。`,
      ),
      units.join(", "),
    ),
  twice: (region: string, year: number, sector: string, places: readonly [string, string]) =>
    stop(
      "D10",
      text(
        `${region}, ${year}, ${sector} occurs twice (${places.join(", ")}).`,
        `${region} ${year} 年 ${sector}重复（${places.join("、")}）。`,
      ),
      `${region} ${year} ${sector}`,
    ),
  wrong: (place: string, content: string) =>
    stop(
      "D11",
      text(`${place} holds “${content}”, which is not a number.`, `${place} 的内容“${content}”不是数字。`),
      place,
    ),
  zero: (name: string, year: number) =>
    stop("D12", text(`${name} is zero in ${year}. Omit it.`, `${name} ${year} 年为零，请排除。`), name),
  gaps: () =>
    note(
      "D13",
      text(
        "The years are not consecutive: a step is from one year to the next one given.",
        "年份不连续：“一次变动”指相邻两个给定年份之间。",
      ),
    ),
  prices: (areKnown: boolean) =>
    note(
      "D14",
      areKnown
        ? text("Current prices: growth and shares contain price changes.", "现价数据：增长与份额包含价格变动。")
        : text(
            "It is not known which prices these are: if current ones, growth and shares contain price changes.",
            "未注明价格口径：若为现价，增长与份额包含价格变动。",
          ),
    ),
  large: (count: number) =>
    stop(
      "D15",
      text(
        `${counted(count, "figure", "figures")}; at most 60 regions, 40 sectors, 40 years and 25,000 figures. Choose fewer.`,
        `共 ${count} 个数据；上限为 60 个地区、40 个产业、40 个年份、25000 个数据，请减少。`,
      ),
    ),
  differs: (side: "region" | "sector", name: string, percent: number) =>
    note(
      "D16",
      text(
        `${name} differs from the sum by up to ${times(percent)}%. It is not used as data, and can be chosen as reference.`,
        `${name}与合计最多相差 ${times(percent)}%，不作为数据，可选作参照。`,
      ),
      `${side} ${name}`,
    ),
};
