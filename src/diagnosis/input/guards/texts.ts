import { counted } from "../../../language/counted";
import { type Localized, text } from "../../../language/localized";
import type { GuardId, GuardNote } from "../../panel";
import type { Needed, WrongCell } from "../read-table";

const note = (id: GuardId, said: Localized, subject = ""): GuardNote => ({ id, kind: "note", text: said, subject });
const stop = (id: GuardId, said: Localized, subject = ""): GuardNote => ({ id, kind: "stop", text: said, subject });
const ask = (id: GuardId, said: Localized, subject = ""): GuardNote => ({ id, kind: "ask", text: said, subject });

const times = (factor: number) => String(Number(factor.toPrecision(3)));
const number = (value: number) => String(Number(value.toPrecision(6)));

type WrongText = (place: string, content: string) => Localized;

/** What a cell should hold that names a figure. */
const wrongName =
  (en: string, zh: string): WrongText =>
  (place, content) =>
    content === ""
      ? text(`${place} is blank: name the ${en} there.`, `${place} 为空，请填写${zh}。`)
      : text(`${place} holds “${content}”, which is not a ${en}.`, `${place} 的内容“${content}”不是${zh}。`);

/** What is said of a cell that does not hold what it should. */
const wrongTexts: { readonly [N in Needed]: WrongText } = {
  number: (place, content) =>
    text(`${place} holds “${content}”, which is not a number.`, `${place} 的内容“${content}”不是数字。`),
  year: wrongName("year", "年份"),
  region: wrongName("region", "地区"),
  sector: wrongName("sector", "产业"),
  heading: (place) =>
    text(
      `No heading above ${place} says which year and sector its figures are of: add one, or omit them from the selection.`,
      `${place} 上方没有注明年份与产业的标题：请补充，或不选这部分数据。`,
    ),
  title: (place) =>
    text(
      `The block at ${place} does not say which region or sector it is about: write the name above it.`,
      `${place} 处的数据块未注明是哪个地区或产业：请在其上方写明名称。`,
    ),
};

const examples = 3;
const someOf = (items: readonly string[], separator: string, more: (count: number) => string): string =>
  items.slice(0, examples).join(separator) + (items.length > examples ? more(items.length - examples) : "");

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
  subtotal: (side: "region" | "sector", name: string, parts: readonly string[]) =>
    ask(
      "D5",
      text(
        `${name} equals ${parts.join(" + ")}: counting both would count twice. ${name} is omitted.`,
        `${name}等于${parts.join("、")}之和，同时计入会重复，已排除${name}。`,
      ),
      `${side} ${name}`,
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
  wrong: ({ place, text: content, needed }: WrongCell) => stop("D11", wrongTexts[needed](place, content), place),
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
  spelling: (name: string, others: readonly string[]) =>
    note(
      "D17",
      text(
        `${name} is also written ${others.map((one) => `“${one}”`).join(", ")}: taken as one, since only case or spaces differ.`,
        `${name}另写作${others.map((one) => `“${one}”`).join("、")}：仅大小写或空格不同，按同一名称处理。`,
      ),
      name,
    ),
  carried: (places: readonly string[]) =>
    note(
      "D18",
      text(
        `${counted(places.length, "blank cell was", "blank cells were")} read as the name or year above, as of merged cells: ${someOf(places, ", ", (count) => ` and ${count} more`)}.`,
        `${places.length} 个空单元格按合并单元格处理，沿用其上方的名称或年份：${someOf(places, "、", () => "等")}。`,
      ),
      places[0] ?? "",
    ),
  unread: (headings: readonly string[]) =>
    note(
      "D19",
      text(`Columns that were not read: ${headings.join(", ")}.`, `未读取的列：${headings.join("、")}。`),
      headings.join(", "),
    ),
  optional: (table: Localized, fault: Localized) =>
    ask("D20", text(`${table.en}: ${fault.en}`, `${table.zh}：${fault.zh}`), table.en),
  shape: () =>
    stop(
      "D21",
      text(
        "The table has years and figures, but not in a form that can be read. Make it a list with the columns region, year, sector and value, or blocks one below the other with the year above each.",
        "表中有年份和数据，但无法识别其形式。请整理为含地区、年份、产业、数值四列的清单，或上下排列、各自注明年份的数据块。",
      ),
    ),
};
