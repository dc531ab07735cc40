import { transitionCounts, transitionProbabilities } from "../../../core/dynamics/transitions";
import { Matrix } from "../../../core/matrix/matrix";
import { type Localized, reply, text } from "../../../language/localized";
import { defineExercise } from "../../define";
import { cellAt, rowOf } from "../../drawing/cells";
import { cityName, placesUpTo } from "../../drawing/cities";
import { inventedFigures } from "../../drawing/names";
import type { Random } from "../../random";
import { added, shown, sumOf } from "../../worked";

/** The class of each city in each year, 1 poor to 3 rich, and the class that the questions ask about. */
interface Classes {
  readonly panel: Matrix;
  readonly from: number;
  readonly to: number;
}

const [cities, years, classes] = [9, 7, 3];
const classNames: readonly Localized[] = [text("poor", "低收入"), text("middle", "中等收入"), text("rich", "高收入")];

const countsOf = ({ panel }: Classes) => transitionCounts(panel, classes);
const probabilities = (data: Classes) => transitionProbabilities(countsOf(data));
const numbers = [0, 1, 2];
const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
const exactly = { decimals: 0, unit: "number", tolerance: { absolute: 0 } } as const;

/** A city stays in its class or moves by one; panels are drawn until every question tells the mistakes apart. */
function draw(random: Random): Classes {
  for (;;) {
    const rows = placesUpTo(cities).map((city) => {
      let now = city % classes;
      return placesUpTo(years).map((year) => {
        const move = year > 0 && random.integer(1, 100) <= 38 ? random.pick([-1, 1]) : 0;
        now = Math.min(2, Math.max(0, now + move));
        return now + 1;
      });
    });
    const from = random.integer(0, 2);
    const to = from === 1 ? random.pick([0, 2]) : 1;
    const data = { panel: Matrix.of(rows), from, to };
    if (isClear(data)) return data;
  }
}

function isClear(data: Classes): boolean {
  const counts = countsOf(data);
  const count = (row: number, column: number) => cellAt(counts, row, column);
  const [leaving, arriving] = [
    sum(numbers.map((one) => count(data.from, one))),
    sum(numbers.map((one) => count(one, data.from))),
  ];
  return (
    numbers.every((row) => count(row, row) > 0 && sum(numbers.map((one) => count(row, one))) > count(row, row)) &&
    count(data.from, data.to) > 0 &&
    count(data.from, data.to) !== count(data.to, data.from) &&
    leaving !== arriving
  );
}

/** The probability to be in `to` two steps later. */
function afterTwo(data: Classes): number {
  const table = probabilities(data);
  return sum(numbers.map((over) => cellAt(table, data.from, over) * cellAt(table, over, data.to)));
}

const nameOf = (place: number) => classNames[place] as Localized;

export const markovExercise = defineExercise<Classes>({
  id: "markov",
  version: 1,
  level: 3,
  draw,
  questions: [
    {
      id: "moves",
      points: 1,
      range: [-1, 1000],
      ...exactly,
      expected: (data) => cellAt(countsOf(data), data.from, data.to),
      mistakes: [
        {
          name: "back",
          value: (data) => cellAt(countsOf(data), data.to, data.from),
          credit: 0.25,
          feedback: reply("These are the moves in the other direction.", "这是反方向的转移次数。"),
        },
      ],
      sheet: {
        ask: ({ from, to }) =>
          text(
            `How often did a city move from ${nameOf(from).en} to ${nameOf(to).en} from one year to the next?`,
            `由${nameOf(from).zh}转为${nameOf(to).zh}（相邻两年）共发生多少次？`,
          ),
        hints: [
          text(
            "Go through each row from left to right, two neighbouring years at a time.",
            "逐行从左到右比较相邻两年。",
          ),
        ],
        working: ({ panel, from, to }) =>
          added(
            placesUpTo(panel.rows).map(
              (city) =>
                placesUpTo(panel.columns - 1).filter(
                  (year) => cellAt(panel, city, year) === from + 1 && cellAt(panel, city, year + 1) === to + 1,
                ).length,
            ),
          ),
        help: "MARKOV",
      },
    },
    {
      id: "stay",
      points: 2,
      unit: "fraction",
      decimals: 4,
      expected: (data) => cellAt(probabilities(data), data.from, data.from),
      mistakes: [
        {
          name: "column",
          value: (data) => {
            const counts = countsOf(data);
            return cellAt(counts, data.from, data.from) / sum(numbers.map((one) => cellAt(counts, one, data.from)));
          },
          credit: 0.25,
          feedback: reply(
            "You divided by those who arrived in the class; divide by those who were in it at the start.",
            "这里除以了转入该类的次数；应除以期初属于该类的次数。",
          ),
        },
        {
          name: "of-all",
          value: (data) => cellAt(countsOf(data), data.from, data.from) / (cities * (years - 1)),
          credit: 0.25,
          feedback: reply(
            "You divided by all moves; divide by those from this class.",
            "这里除以了全部次数；应除以由该类出发的次数。",
          ),
        },
      ],
      sheet: {
        ask: ({ from }) =>
          text(
            `What is the probability to stay ${nameOf(from).en} for a year?`,
            `${nameOf(from).zh}一年后仍为${nameOf(from).zh}的概率是多少？`,
          ),
        hints: [text("Each row of the matrix of probabilities adds up to 1.", "转移概率矩阵每行合计为 1。")],
        working: (data) => {
          const counts = Array.from(rowOf(countsOf(data), data.from).values);
          return `${shown(counts[data.from] ?? NaN)} / ${sumOf(counts)}`;
        },
        help: "MARKOV",
      },
    },
    {
      id: "two-steps",
      points: 2,
      unit: "fraction",
      decimals: 4,
      expected: afterTwo,
      mistakes: [
        {
          name: "square",
          value: (data) => cellAt(probabilities(data), data.from, data.to) ** 2,
          credit: 0.25,
          feedback: reply(
            "You squared one probability; square the matrix: all ways over the year between count.",
            "这里只将一个概率平方；应将矩阵平方，中间年份的各种路径都计入。",
          ),
        },
      ],
      sheet: {
        ask: ({ from, to }) =>
          text(
            `With what probability is a city that is ${nameOf(from).en} now ${nameOf(to).en} in two years?`,
            `现为${nameOf(from).zh}的城市两年后为${nameOf(to).zh}的概率是多少？`,
          ),
        hints: [
          text(
            "MMULT of the matrix with itself; row of now, column of then.",
            "矩阵自乘，取现类所在行、目标类所在列。",
          ),
        ],
        working: (data) => {
          const table = probabilities(data);
          return added(
            numbers.map((over) => `${shown(cellAt(table, data.from, over))} × ${shown(cellAt(table, over, data.to))}`),
          );
        },
        help: "MARKOV",
      },
    },
  ],
  sheet: {
    title: text("Markov chain", "马尔可夫链"),
    intro: () =>
      text(
        "Cities are poor (1), middle (2) or rich (3) by their income over the mean of the year. Count how they move, and see how fast positions change.",
        "按收入与当年均值之比将城市分为低（1）、中（2）、高（3）三类。统计其转移，判断位次变化的快慢。",
      ),
    objectives: [
      text("Count transitions and estimate probabilities", "统计转移次数并估计概率"),
      text("Compute what several steps lead to", "计算多步转移的结果"),
    ],
    tables: ({ panel }) => [
      {
        title: text("Income class of each city", "各城市收入类别"),
        unit: text("1 poor, 2 middle, 3 rich", "1 低，2 中，3 高"),
        corner: text("City", "城市"),
        columns: placesUpTo(years).map((year) => text(`Year ${year + 1}`, `第 ${year + 1} 年`)),
        rows: placesUpTo(cities).map((city) => ({
          name: cityName(city),
          cells: placesUpTo(years).map((year) => cellAt(panel, city, year)),
        })),
        decimals: 0,
      },
    ],
    source: () => inventedFigures,
  },
});
