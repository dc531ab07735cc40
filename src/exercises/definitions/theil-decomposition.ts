import { theilDecomposition } from "../../core/inequality/theil-decomposition";
import { theilIndex } from "../../core/inequality/theil-index";
import { Matrix } from "../../core/matrix/matrix";
import { reply, text } from "../../language/localized";
import { defineExercise } from "../define";
import { drawIncomesAndPeople, type IncomesAndPeople, incomesTable } from "../drawing/incomes-and-people";
import { inventedFigures } from "../drawing/names";
import { added, meanOf, shown, sumOf, theilTerms } from "../worked";

/** Places in three groups; the number of the group of each. */
interface GroupedIncomes extends IncomesAndPeople {
  readonly groups: readonly number[];
}

const groupColumn = ({ groups }: GroupedIncomes) => Matrix.of(groups.map((group) => [group]));
const parts = (data: GroupedIncomes, form: "T" | "L" = "T", people: Matrix | null = data.people) =>
  theilDecomposition(data.incomes, groupColumn(data), people, form);
const inGroups = (data: GroupedIncomes, form: "T" | "L", people: Matrix | null = data.people) =>
  parts(data, form, people).groups.map(({ index }) => index ?? NaN);

const groupNames = [text("Core", "核心区"), text("Ring", "中间圈层"), text("Outer area", "外围区")];

const formL = reply(
  "This is Theil's L, which weights with population; T weights the logarithms with income.",
  "这是泰尔 L 指数（以人口为权重）；T 指数以收入为权重。",
);
const unweighted = reply("Population is missing: weight each place by its people.", "未考虑人口：各地应按人口加权。");

const theilSteps = (incomes: Float64Array, people: Float64Array) =>
  `${theilTerms(incomes, meanOf(incomes, people), people)} / ${sumOf(people)}`;

export const theilDecompositionExercise = defineExercise<GroupedIncomes>({
  id: "theil-decomposition",
  version: 1,
  level: 3,
  draw: (random) => {
    const levels = [1.5, 1, 0.65];
    const groups = [0, 0, 0, 1, 1, 1, 2, 2, 2];
    const drawn = drawIncomesAndPeople(random, groups.length);
    const incomes = groups.map((group) => [100 * Math.round(random.integer(300, 620) * (levels[group] ?? 1))]);
    return { ...drawn, incomes: Matrix.of(incomes), groups };
  },
  questions: [
    {
      id: "total",
      points: 2,
      range: [0, 10],
      unit: "number",
      decimals: 5,
      expected: ({ incomes, people }) => theilIndex(incomes, people, "T", "all"),
      mistakes: [
        {
          name: "unweighted",
          value: ({ incomes }) => theilIndex(incomes, null, "T", "all"),
          credit: 0.5,
          feedback: unweighted,
        },
        {
          name: "form-l",
          value: ({ incomes, people }) => theilIndex(incomes, people, "L", "all"),
          credit: 0.5,
          feedback: formL,
        },
      ],
      sheet: {
        ask: () =>
          text(
            "What is the Theil index T of income over all people (weighted with population)?",
            "按人口加权的总体泰尔 T 指数是多少？",
          ),
        hints: [
          text("The mean is that of all people: Σ p y / Σ p.", "均值按人口加权：Σ p y / Σ p。"),
          text("Σ p (y/ȳ) LN(y/ȳ) / Σ p", "Σ p (y/ȳ) LN(y/ȳ) / Σ p"),
        ],
        working: ({ incomes, people }) => theilSteps(incomes.values, people.values),
        help: "THEIL",
      },
    },
    {
      id: "groups",
      points: 3,
      range: [0, 10],
      unit: "number",
      decimals: 5,
      shape: () => ({ rows: groupNames.length, columns: 1 }),
      expected: (data) => inGroups(data, "T"),
      mistakes: [
        { name: "form-l", value: (data) => inGroups(data, "L"), credit: 0.5, feedback: formL },
        { name: "unweighted", value: (data) => inGroups(data, "T", null), credit: 0.5, feedback: unweighted },
      ],
      sheet: {
        ask: () => text("How large is the index inside each group?", "各组内部的泰尔 T 指数是多少？"),
        rows: () => groupNames,
        hints: [text("Compute it as before, with the group's own mean.", "方法同上，但使用本组的均值。")],
        working: ({ incomes, people, groups }) => {
          const isFirst = (_: number, place: number) => groups[place] === 0;
          return theilSteps(incomes.values.filter(isFirst), people.values.filter(isFirst));
        },
        help: "THEIL",
      },
    },
    {
      id: "within",
      points: 2,
      range: [0, 10],
      unit: "number",
      decimals: 5,
      uses: ["groups"],
      expected: (data, earlier) =>
        parts(data).groups.reduce((sum, { share }, group) => sum + share * earlier.matrix("groups").at(group), 0),
      mistakes: [
        {
          name: "plain-sum",
          value: (_, earlier) => earlier.matrix("groups").values.reduce((sum, index) => sum + index, 0),
          credit: 0.25,
          feedback: reply(
            "You added the indexes; each counts by its group's share of all income.",
            "这里直接相加了各组指数；应以各组收入份额加权。",
          ),
        },
        {
          name: "people-shares",
          value: (data, earlier) =>
            parts(data, "L").groups.reduce(
              (sum, { share }, group) => sum + share * earlier.matrix("groups").at(group),
              0,
            ),
          credit: 0.5,
          feedback: reply(
            "You weighted with shares of population; in T the weights are shares of income.",
            "这里以人口份额加权；T 指数应以收入份额加权。",
          ),
        },
      ],
      sheet: {
        ask: () => text("How much of the total lies within the groups?", "组内差异（各组贡献之和）是多少？"),
        hints: [
          text("A weighted sum of the three indexes.", "三个指数的加权和。"),
          text("weight of a group: its income Σ p y over that of all", "组的权重：该组收入 Σ p y 占全部收入的份额"),
        ],
        working: (data, earlier) =>
          added(
            parts(data).groups.map(
              ({ share }, group) => `${shown(share)} × ${shown(earlier.matrix("groups").at(group))}`,
            ),
          ),
        help: "THEILDECOMP",
      },
    },
    {
      id: "between",
      points: 1,
      range: [0, 10],
      unit: "number",
      decimals: 5,
      uses: ["total", "within"],
      expected: (_, earlier) => earlier.number("total") - earlier.number("within"),
      mistakes: [],
      sheet: {
        ask: () => text("How much lies between the groups?", "组间差异是多少？"),
        hints: [text("Within and between add up to the total.", "组内与组间之和等于总体。")],
        working: (_, earlier) => `${shown(earlier.number("total"))} − ${shown(earlier.number("within"))}`,
        help: "THEILDECOMP",
      },
    },
    {
      id: "share",
      points: 1,
      range: [0, 1],
      unit: "fraction",
      decimals: 3,
      uses: ["total", "between"],
      expected: (_, earlier) => earlier.number("between") / earlier.number("total"),
      mistakes: [
        {
          name: "within-share",
          value: (_, earlier) => 1 - earlier.number("between") / earlier.number("total"),
          credit: 0.5,
          feedback: reply("This is the share within the groups.", "这是组内差异的贡献率。"),
        },
      ],
      sheet: {
        ask: () => text("What share of the inequality lies between the groups?", "组间差异的贡献率是多少？"),
        hints: [text("between / total", "组间 / 总体")],
        working: (_, earlier) => `${shown(earlier.number("between"))} / ${shown(earlier.number("total"))}`,
        help: "THEILDECOMP",
      },
    },
  ],
  sheet: {
    title: text("Theil decomposition", "泰尔指数分解"),
    shortTitle: text("Theil index", "泰尔指数分解"),
    intro: () =>
      text(
        "Does inequality lie between the core and its surroundings, or inside them? The Theil index can be decomposed exactly. Places belong to three groups; weight with population throughout.",
        "区域差异主要存在于核心与外围之间，还是各圈层内部？泰尔指数可以精确分解。各地分属三组，计算时一律按人口加权。",
      ),
    objectives: [
      text("Decompose the Theil index into within and between", "将泰尔指数分解为组内与组间"),
      text("Use the right weights of T", "正确使用 T 指数的权重"),
    ],
    tables: (data) => [
      incomesTable(
        data,
        data.groups.map((group) => groupNames[group] ?? text("", "")),
      ),
    ],
    source: () => inventedFigures,
  },
});
