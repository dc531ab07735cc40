import { gap } from "../../core/gap/gap";
import { Matrix } from "../../core/matrix/matrix";
import { type Localized, reply, text } from "../../language/localized";
import { sectorCell } from "../../paper/tables/figures";
import { regions } from "../../paper/tables/regions";
import { defineExercise } from "../define";
import { changedFigures, threeRegions } from "../drawing/names";
import { roundTo } from "../rounding";

/** Tertiary shares in per cent; the first region leads. */
interface Shares {
  readonly year: number;
  readonly percents: readonly number[];
  /** The region asked about: 1 or 2. */
  readonly region: number;
  /** What a newspaper writes, rounded to whole numbers, and which of the two gaps it is. */
  readonly isPoints: boolean;
}

const fraction = (percents: readonly number[], place: number) => Matrix.scalar((percents[place] ?? NaN) / 100);

const gapOf = ({ percents, region }: Shares, mode: "pp" | "rel" | "ratio" | "times" | "abs") =>
  gap(fraction(percents, region), fraction(percents, 0), mode);

const nameOf = ({ region }: Shares) => threeRegions[region] as Localized;
const leader = threeRegions[0] as Localized;

const claimed = (data: Shares) => {
  const value = data.isPoints ? gapOf(data, "pp").at(0) : gapOf(data, "rel").at(0) * 100;
  return roundTo(value, 0);
};

export const gapExercise = defineExercise<Shares>({
  id: "gap",
  version: 1,
  level: 1,
  draw: (random) => {
    const year = random.integer(2009, 2013);
    const percents = regions.map(({ id }) =>
      random.near((sectorCell("tertiary", id, "proportion", year)?.value ?? NaN) * 100, 0.05, 1),
    );
    return { year, percents, region: random.integer(1, 2), isPoints: random.integer(0, 1) === 1 };
  },
  questions: [
    {
      id: "points",
      points: 1,
      unit: "points",
      decimals: 1,
      expected: (data) => gapOf(data, "pp"),
      mistakes: [
        {
          name: "relative",
          value: (data) => gapOf(data, "rel").at(0) * 100,
          credit: 0.25,
          feedback: reply(
            "This is the relative gap in per cent; percentage points are the difference of the two shares.",
            "这是以百分数表示的相对差距；百分点是两个比重直接相减。",
          ),
        },
      ],
      sheet: {
        ask: (data) =>
          text(
            `By how many percentage points does ${nameOf(data).en} lie below ${leader.en}?`,
            `${nameOf(data).zh}比${leader.zh}低多少个百分点？`,
          ),
        hints: [
          text("Percentage points need no division.", "求百分点不需要做除法。"),
          text(`Subtract: ${leader.en} minus the other region.`, `直接相减：${leader.zh}减去该地区。`),
        ],
        help: "GAP",
      },
    },
    {
      id: "relative",
      points: 1,
      range: [0.0005, 1],
      unit: "fraction",
      decimals: 4,
      expected: (data) => gapOf(data, "rel"),
      mistakes: [
        {
          name: "own-base",
          value: (data) => gapOf(data, "times").at(0) - 1,
          credit: 0.5,
          feedback: reply(
            "You divided by the region itself; the base is the reference region, Beijing.",
            "这里以该地区自身为基数；应以参照区北京为基数。",
          ),
        },
        {
          name: "points",
          value: (data) => gapOf(data, "abs"),
          credit: 0.25,
          feedback: reply(
            "This is the gap in points, as a fraction; divide it by Beijing's share.",
            "这是以小数表示的百分点差距，还应除以北京的比重。",
          ),
        },
      ],
      sheet: {
        ask: (data) =>
          text(
            `How large is the gap of ${nameOf(data).en} relative to ${leader.en}?`,
            `以${leader.zh}为基数，${nameOf(data).zh}的相对差距是多少？`,
          ),
        hints: [
          text("A relative gap needs a base: which region is the reference?", "相对差距需要基数：以哪个地区为参照？"),
          text("(reference − value) / reference", "(参照值 − 观测值) / 参照值"),
        ],
        help: "GAP",
      },
    },
    {
      id: "ratio",
      points: 1,
      unit: "fraction",
      decimals: 4,
      uses: ["relative"],
      expected: (_, earlier) => 1 - earlier.number("relative"),
      mistakes: [
        {
          name: "inverted",
          value: (_, earlier) => 1 / (1 - earlier.number("relative")),
          credit: 0.5,
          feedback: reply(
            "The ratio is inverted: this says how many times as large Beijing's share is.",
            "比值颠倒了：这是北京为该地区的多少倍。",
          ),
        },
      ],
      sheet: {
        ask: (data) =>
          text(
            `What part of ${leader.en}'s share does ${nameOf(data).en} reach?`,
            `${nameOf(data).zh}的比重相当于${leader.zh}的多少（用小数表示）？`,
          ),
        hints: [
          text("The relative gap and this fraction add up to 1.", "相对差距与该比值之和为 1。"),
          text("value / reference", "观测值 / 参照值"),
        ],
        help: "GAP",
      },
    },
    {
      id: "wording",
      points: 1,
      unit: "choice",
      decimals: 0,
      options: [
        { code: "points", en: "percentage points", zh: "百分点" },
        { code: "percent", en: "per cent", zh: "百分比（相对差距）" },
      ],
      expected: ({ isPoints }) => (isPoints ? 0 : 1),
      mistakes: [],
      sheet: {
        ask: (data) =>
          text(
            `A report says that ${nameOf(data).en} is "about ${claimed(data)}" behind ${leader.en}. Which unit makes it true?`,
            `某报告称${nameOf(data).zh}落后${leader.zh}“约 ${claimed(data)}”。用哪个单位才正确？`,
          ),
        hints: [text("Compare the number with your answers to questions 1 and 2.", "把这个数与第 1、2 题的答案比较。")],
        help: "GAP",
      },
    },
  ],
  sheet: {
    title: text("Gaps: percentage points and per cent", "差距：百分点与百分比"),
    shortTitle: text("Gaps", "百分点与百分比"),
    intro: ({ year }) =>
      text(
        `The table gives the tertiary sector's share of GDP in ${year}. "30% behind" can mean two different things, and reports often mix them. Compute both.`,
        `下表为 ${year} 年第三产业占地区生产总值的比重。“落后 30%”可以有两种含义，报告中常常混用，请分别计算。`,
      ),
    objectives: [
      text("Distinguish percentage points from per cent", "区分百分点与百分比"),
      text("Choose the base of a relative gap", "正确选择相对差距的基数"),
    ],
    tables: ({ year, percents }) => [
      {
        title: text(`Share of the tertiary sector in GDP, ${year}`, `${year} 年第三产业比重`),
        unit: text("% of GDP", "占地区生产总值的百分比（%）"),
        corner: text("Region", "地区"),
        columns: [text("Tertiary sector", "第三产业")],
        rows: threeRegions.map((name, place) => ({ name, cells: [percents[place] ?? NaN] })),
        decimals: 1,
      },
    ],
    source: () => changedFigures,
  },
});
