import { gradientRange, gradientRatio, gradientSteps } from "../../core/gap/gradient";
import { incomeGroup } from "../../core/gap/income-group";
import { Matrix } from "../../core/matrix/matrix";
import { reply, text } from "../../language/localized";
import { incomeGroups } from "../../paper/classifications/income-groups";
import { defineExercise } from "../define";
import { cityName, placesUpTo } from "../drawing/cities";
import { type Incomes, incomeTables, limitsOf } from "../drawing/incomes";
import { inventedFigures } from "../drawing/names";
import { compared } from "../worked";

const columnOf = ({ incomes }: Incomes) => Matrix.of(incomes.map((income) => [income]));
const stepsOf = (data: Incomes) => gradientSteps(columnOf(data)).slice(0, -1);
const oneForEachPlace = ({ places }: Incomes) => ({ rows: places.length, columns: 1 });
const oneForEachStep = ({ places }: Incomes) => ({ rows: places.length - 1, columns: 1 });

/** The limits of the group of the first place. */
function groupSteps({ incomes: [income = NaN], year }: Incomes): string {
  const { low = NaN, lowerMiddle = NaN, upperMiddle = NaN } = limitsOf(year) ?? {};
  const limits = [low, lowerMiddle, upperMiddle];
  const above = limits.filter((limit) => income > limit).slice(-1);
  const upTo = limits.filter((limit) => income <= limit).slice(0, 1);
  return [...above.map((limit) => `${income} > ${limit}`), ...upTo.map((limit) => `${income} ≤ ${limit}`)].join("; ");
}

export const gradientExercise = defineExercise<Incomes>({
  id: "gradient",
  version: 1,
  level: 1,
  draw: (random) => {
    const [year, otherYear] = random.pick([
      [2013, 2011],
      [2012, 2009],
      [2014, 2010],
    ] as const);
    const limits = [limitsOf(otherYear), limitsOf(year)].map((limit) => limit?.upperMiddle ?? NaN);
    const [low = NaN, high = NaN] = limits;
    // One income between the limits of the two years, so that the choice of the year matters.
    const between = random.integer(low + 1, high);
    const others = [random.integer(13500, 17500), random.integer(7500, 9800), random.integer(5200, 6900)];
    const poorest = random.integer(2400, 3900);
    return {
      places: placesUpTo(5),
      incomes: random.sample([between, ...others, poorest], 5),
      year,
      otherYear,
    };
  },
  questions: [
    {
      id: "drop",
      points: 1,
      unit: "amount",
      decimals: 0,
      expected: (data) => gradientRange(columnOf(data)),
      mistakes: [
        {
          name: "to-second",
          value: (data) => stepsOf(data)[0]?.step ?? NaN,
          credit: 0.25,
          feedback: reply(
            "This is the step from the first to the second; the total drop ends at the lowest.",
            "这是第一位与第二位之差；总落差应算到最低者。",
          ),
        },
      ],
      sheet: {
        ask: () =>
          text("How large is the drop from the highest to the lowest income?", "最高收入与最低收入的落差是多少？"),
        hints: [text("Largest minus smallest: MAX and MIN.", "最大值减最小值：MAX 与 MIN。")],
        working: ({ incomes }) => `${Math.max(...incomes)} − ${Math.min(...incomes)}`,
        help: "GRADIENT",
      },
    },
    {
      id: "ratio",
      points: 1,
      unit: "number",
      decimals: 2,
      expected: (data) => gradientRatio(columnOf(data)),
      mistakes: [
        {
          name: "inverted",
          value: (data) => 1 / gradientRatio(columnOf(data)),
          credit: 0.5,
          feedback: reply(
            "The ratio is inverted: divide the highest by the lowest.",
            "比值颠倒了：应以最高值除以最低值。",
          ),
        },
        {
          name: "minus-one",
          value: (data) => gradientRatio(columnOf(data)) - 1,
          credit: 0.5,
          feedback: reply(
            "This says by how much larger; the ratio says how many times as large: do not subtract 1.",
            "这是“高出多少”，而比值是“多少倍”，不应减去 1。",
          ),
        },
      ],
      sheet: {
        ask: () => text("How many times as high is the highest as the lowest?", "最高收入是最低收入的多少倍？"),
        hints: [text("highest / lowest", "最高值 / 最低值")],
        working: ({ incomes }) => `${Math.max(...incomes)} / ${Math.min(...incomes)}`,
        help: "GRADIENT",
      },
    },
    {
      id: "steps",
      points: 2,
      unit: "amount",
      decimals: 0,
      shape: oneForEachStep,
      expected: (data) => stepsOf(data).map(({ step }) => step ?? NaN),
      mistakes: [
        {
          name: "to-top",
          value: (data) =>
            gradientSteps(columnOf(data))
              .slice(1)
              .map(({ level }) => Math.max(...data.incomes) - level),
          credit: 0.25,
          feedback: reply(
            "These are the distances to the highest; a step leads to the next lower place.",
            "这是与最高者之差；各级落差是与下一位之差。",
          ),
        },
      ],
      sheet: {
        ask: () =>
          text(
            "Order the places from high to low. How large is each step down to the next?",
            "将各地由高到低排序，相邻两级的落差各是多少？",
          ),
        rows: ({ places }) => places.slice(1).map((_, step) => text(`Step ${step + 1}`, `第 ${step + 1} 级`)),
        hints: [
          text("Sort first: LARGE(values, 1), LARGE(values, 2), …", "先排序：LARGE(values, 1)、LARGE(values, 2)……"),
          text("The steps add up to your answer to question 1.", "各级之和等于第 1 题的答案。"),
        ],
        working: ({ incomes }) => {
          const [first = NaN, second = NaN] = [...incomes].sort((a, b) => b - a);
          return `${first} − ${second}`;
        },
        help: "GRADIENT",
      },
    },
    {
      id: "break",
      points: 1,
      unit: "number",
      decimals: 0,
      tolerance: { absolute: 0 },
      uses: ["steps"],
      expected: (_, earlier) => {
        const steps = earlier.matrix("steps").values;
        return steps.indexOf(Math.max(...steps)) + 1;
      },
      mistakes: [],
      sheet: {
        ask: () =>
          text(
            "Which step is the largest, the break of the gradient? Give its number.",
            "哪一级落差最大（梯度的断层）？请填写第几级。",
          ),
        hints: [text("Look for the largest of your steps.", "找出第 3 题中最大的一级。")],
        working: (_, earlier) => {
          const [largest = NaN, second = NaN] = Array.from(earlier.matrix("steps").values).sort((a, b) => b - a);
          return compared(largest, second);
        },
        help: "GRADIENT",
      },
    },
    {
      id: "group",
      points: 2,
      unit: "choice",
      decimals: 0,
      options: incomeGroups,
      shape: oneForEachPlace,
      expected: (data) => incomeGroup(columnOf(data), data.year),
      mistakes: [
        {
          name: "wrong-year",
          value: (data) => incomeGroup(columnOf(data), data.otherYear),
          credit: 0.25,
          feedback: reply(
            "You used the limits of another year; limits change every year, so use those of the year of the data.",
            "这里用了其他年份的标准；标准逐年调整，应采用数据所属年份的标准。",
          ),
        },
      ],
      sheet: {
        ask: ({ year }) =>
          text(
            `The incomes are of ${year}. To which World Bank group does each place belong?`,
            `收入数据属于 ${year} 年。各地属于世界银行的哪个收入组？`,
          ),
        rows: ({ places }) => places.map(cityName),
        hints: [
          text("A group includes its upper limit.", "每组包含其上限。"),
          text("Choose the row of limits whose year is that of the incomes.", "选用与收入数据年份相同的一行标准。"),
        ],
        working: groupSteps,
        help: "INCOMEGROUP",
      },
    },
  ],
  sheet: {
    title: text("Gradient steps and income groups", "梯度落差与收入分组"),
    shortTitle: text("Gradient steps", "梯度落差"),
    intro: () =>
      text(
        "The position on a gradient decides which region can transfer industries to which. Measure the gradient of income per capita: the total drop, its steps, and where it breaks. Then classify the places by the World Bank's income groups. (Provinces and cities have GDP, not GNI, so classifying them in this way is only an analogy.)",
        "地区在梯度中的位置决定产业由何处向何处转移。请度量人均收入的梯度：总落差、各级落差与断层所在；再按世界银行标准分组。（省市只有地区生产总值而无国民总收入，实际分组只是类比。）",
      ),
    objectives: [
      text("Describe a gradient by its range, ratio and steps", "用极差、比值与各级落差描述梯度"),
      text("Apply income limits of the right year", "采用正确年份的收入分组标准"),
    ],
    tables: incomeTables,
    source: () => inventedFigures,
  },
});
