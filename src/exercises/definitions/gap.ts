import { gap } from "../../core/gap/gap";
import { Matrix } from "../../core/matrix/matrix";
import { type Localized, reply, text } from "../../language/localized";
import { sectorCell } from "../../paper/tables/figures";
import { regions } from "../../paper/tables/regions";
import { defineExercise } from "../define";
import { changedFigures, threeRegions } from "../drawing/names";
import type { Random } from "../random";
import { roundTo } from "../rounding";
import type { CheckedTable } from "../types";
import { shown } from "../worked";

/** A share in per cent of several regions, and the one that the questions compare with the leader. */
interface Shares {
  readonly year: number | null;
  readonly regions: readonly Localized[];
  /** A teacher's table with its own words. */
  readonly own?: Pick<CheckedTable, "title" | "unit" | "columns">;
  readonly percents: readonly number[];
  readonly leader: number;
  readonly region: number;
  /** What a newspaper writes, rounded to whole numbers, and which of the two gaps it is. */
  readonly isPoints: boolean;
}

const fraction = (percents: readonly number[], place: number) => Matrix.scalar(Number(percents[place]) / 100);

const gapOf = ({ percents, region, leader }: Shares, mode: "pp" | "rel" | "ratio" | "times" | "abs") =>
  gap(fraction(percents, region), fraction(percents, leader), mode);

const nameOf = ({ regions: names, region }: Shares) => names[region] as Localized;
const leaderOf = ({ regions: names, leader }: Shares) => names[leader] as Localized;

const claimed = (data: Shares) => {
  const value = data.isPoints ? gapOf(data, "pp").at(0) : gapOf(data, "rel").at(0) * 100;
  return roundTo(value, 0);
};

const percentOf = ({ percents }: Shares, place: number) => shown(Number(percents[place]));
const relativeSteps = (data: Shares) =>
  `(${percentOf(data, data.leader)} − ${percentOf(data, data.region)}) / ${percentOf(data, data.leader)}`;

/** A teacher's regions: the highest share leads, and the questions are about one that lies below it. */
function readShares({ rows, values, ...own }: CheckedTable, random: Random): Shares | null {
  const percents = values.map((row) => Number(row[0]));
  const highest = Math.max(...percents);
  const below = [...percents.keys()].filter((place) => Number(percents[place]) < highest);
  if (below.length === 0) return null;
  const [region, isPoints] = [random.pick(below), random.integer(0, 1) === 1];
  return { year: null, regions: rows, own, percents, leader: percents.indexOf(highest), region, isPoints };
}

export const gapExercise = defineExercise<Shares>({
  id: "gap",
  version: 1,
  level: 1,
  draw: (random) => {
    const year = random.integer(2009, 2013);
    const percents = regions.map(({ id }) =>
      random.near((sectorCell("tertiary", id, "proportion", year)?.value ?? NaN) * 100, 0.05, 1),
    );
    const [region, isPoints] = [random.integer(1, 2), random.integer(0, 1) === 1];
    return { year, regions: threeRegions, percents, leader: 0, region, isPoints };
  },
  own: {
    kind: "measures",
    measures: text("a share in per cent (up to 100)", "以百分数表示的比重（不超过 100）"),
    rows: [2, 60],
    columns: [1, 1],
    largest: 100,
    read: readShares,
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
          feedback: reply("This is the relative gap; subtract the shares.", "这是相对差距；两个比重应直接相减。"),
        },
      ],
      sheet: {
        ask: (data) =>
          text(
            `By how many percentage points does ${nameOf(data).en} lie below ${leaderOf(data).en}?`,
            `${nameOf(data).zh}比${leaderOf(data).zh}低多少个百分点？`,
          ),
        hints: [
          text("Percentage points need no division.", "求百分点不需要做除法。"),
          text("Subtract: the reference region minus the other region.", "直接相减：参照区减去该地区。"),
        ],
        working: (data) => `${percentOf(data, data.leader)} − ${percentOf(data, data.region)}`,
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
            "You divided by the region itself; divide by the reference region's share.",
            "这里以该地区自身为基数；应以参照区为基数。",
          ),
        },
        {
          name: "points",
          value: (data) => gapOf(data, "abs"),
          credit: 0.25,
          feedback: reply(
            "This is the gap in points; divide by the reference region's share.",
            "这是百分点差距，还应除以参照区的比重。",
          ),
        },
      ],
      sheet: {
        ask: (data) =>
          text(
            `How large is the gap of ${nameOf(data).en} relative to ${leaderOf(data).en}?`,
            `以${leaderOf(data).zh}为基数，${nameOf(data).zh}的相对差距是多少？`,
          ),
        hints: [
          text("A relative gap needs a base: which region is the reference?", "相对差距需要基数：以哪个地区为参照？"),
          text("(reference − value) / reference", "(参照值 − 观测值) / 参照值"),
        ],
        working: (data) => relativeSteps(data),
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
            "The ratio is inverted; divide by the reference region's share.",
            "比值颠倒了：应除以参照区的比重。",
          ),
        },
      ],
      sheet: {
        ask: (data) =>
          text(
            `What part of ${leaderOf(data).en}'s share does ${nameOf(data).en} reach?`,
            `${nameOf(data).zh}的比重相当于${leaderOf(data).zh}的多少（用小数表示）？`,
          ),
        hints: [
          text("The relative gap and this fraction add up to 1.", "相对差距与该比值之和为 1。"),
          text("value / reference", "观测值 / 参照值"),
        ],
        working: (_, earlier) => `1 − ${shown(earlier.number("relative"))}`,
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
            `A report says that ${nameOf(data).en} is "about ${claimed(data)}" behind ${leaderOf(data).en}. Which unit makes it true?`,
            `某报告称${nameOf(data).zh}落后${leaderOf(data).zh}“约 ${claimed(data)}”。用哪个单位才正确？`,
          ),
        hints: [text("Compare the number with your answers to questions 1 and 2.", "把这个数与第 1、2 题的答案比较。")],
        working: (data) =>
          `${data.isPoints ? `${percentOf(data, data.leader)} − ${percentOf(data, data.region)}` : `100 × ${relativeSteps(data)}`} ≈ ${shown(claimed(data))}`,
        help: "GAP",
      },
    },
  ],
  sheet: {
    title: text("Gaps: percentage points and per cent", "差距：百分点与百分比"),
    shortTitle: text("Gaps", "百分点与百分比"),
    intro: ({ year, own }) => {
      const share =
        year === null
          ? text(`a share: ${own?.columns[0]?.en ?? ""}`, `比重：${own?.columns[0]?.zh ?? ""}`)
          : text(`the tertiary sector's share of GDP in ${year}`, ` ${year} 年第三产业占地区生产总值的比重`);
      return text(
        `The table gives ${share.en}. "30% behind" can mean two different things, and reports often mix them. Compute both.`,
        `下表为${share.zh}。“落后 30%”可以有两种含义，报告中常常混用，请分别计算。`,
      );
    },
    objectives: [
      text("Distinguish percentage points from per cent", "区分百分点与百分比"),
      text("Choose the base of a relative gap", "正确选择相对差距的基数"),
    ],
    tables: ({ year, regions: names, own, percents }) => [
      {
        title: own?.title ?? text(`Share of the tertiary sector in GDP, ${year}`, `${year} 年第三产业比重`),
        unit: own?.unit ?? text("% of GDP", "占地区生产总值的百分比（%）"),
        corner: text("Region", "地区"),
        columns: own?.columns ?? [text("Tertiary sector", "第三产业")],
        rows: names.map((name, place) => ({ name, cells: [percents[place] ?? NaN] })),
        decimals: own === undefined ? 1 : 2,
      },
    ],
    source: () => changedFigures,
  },
});
