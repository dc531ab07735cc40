import { krugmanIndex } from "../../../../core/specialisation/krugman-index";
import { reply, text } from "../../../../language/localized";
import { rowOf } from "../../../drawing/cells";
import { countAlike, type Diagnosed, pairNames, pairs, shipped, similarities } from "../../../drawing/paper/diagnosed";
import { roundTo } from "../../../rounding";
import type { QuestionSpec } from "../../../types";
import { compared, cosine } from "../../../worked";

/** On rule C3 and the strategy that rests on it. */
export const likenessQuestions: readonly QuestionSpec<Diagnosed>[] = [
  {
    id: "similarity",
    points: 3,
    unit: "number",
    decimals: 3,
    range: [0, 1.0001],
    shape: () => ({ rows: pairs.length, columns: 1 }),
    expected: similarities,
    mistakes: [
      {
        name: "krugman",
        value: ({ values }) =>
          pairs.map(([one, other]) => krugmanIndex(rowOf(values, one), rowOf(values, other), "sum").at(0)),
        credit: 0.25,
        feedback: reply(
          "This is the Krugman index, which grows with the difference; rule C3 uses the similarity.",
          "这是克鲁格曼指数，差异越大其值越大；规则 C3 使用相似系数。",
        ),
      },
    ],
    sheet: {
      ask: () =>
        text(
          "What is the coefficient of structural similarity (UNIDO) of each pair of regions?",
          "每对地区的产业结构相似系数（UNIDO）是多少？",
        ),
      rows: () => pairNames,
      hints: [
        text("It is the cosine of the angle between the two rows.", "它是两行数据夹角的余弦。"),
        text("Σ ab / √(Σ a² · Σ b²)", "Σ ab / √(Σ a² · Σ b²)"),
      ],
      working: ({ values }) => cosine(rowOf(values, 0).values, rowOf(values, 1).values),
      help: "SIMILARITY",
    },
  },
  {
    id: "alike",
    points: 1,
    unit: "number",
    decimals: 0,
    tolerance: { absolute: 0 },
    range: [-1, 4],
    uses: ["similarity"],
    expected: ({ alike }, earlier) => countAlike(Array.from(earlier.matrix("similarity").values), alike),
    mistakes: [
      {
        name: "shipped",
        value: (_, earlier) => countAlike(Array.from(earlier.matrix("similarity").values), shipped.alike),
        credit: 0.25,
        feedback: reply(
          "This is the number of alike pairs with the threshold 0.90; the threshold here differs.",
          "这是以 0.90 为阈值的对数；此处的阈值不同。",
        ),
      },
    ],
    sheet: {
      ask: () =>
        text(
          "How many pairs are alike by rule C3 with the threshold here?",
          "按此处的阈值，规则 C3 认定几对地区相似？",
        ),
      hints: [
        text(
          "Count the similarities, to three decimals, that reach the threshold.",
          "统计达到阈值的相似系数（取三位小数）。",
        ),
      ],
      working: ({ alike }, earlier) =>
        Array.from(earlier.matrix("similarity").values)
          .map((one) => compared(roundTo(one, 3), alike))
          .join("; "),
      help: "SIMILARITY",
    },
  },
  {
    id: "strategy",
    points: 1,
    unit: "choice",
    decimals: 0,
    options: [
      { code: "yes", en: "Yes", zh: "是" },
      { code: "no", en: "No", zh: "否" },
    ],
    uses: ["alike"],
    expected: (_, earlier) => (earlier.number("alike") >= 1 ? 0 : 1),
    mistakes: [],
    sheet: {
      ask: () =>
        text(
          "Do the figures point to strategy P3, dividing the chain where structures are alike?",
          "数据是否指向对策 P3（结构相似的地区按产业链分工）？",
        ),
      hints: [text("They do from one pair of regions that are alike on.", "有一对地区相似即为指向。")],
      working: (_, earlier) => compared(earlier.number("alike"), 0),
      help: "SIMILARITY",
    },
  },
];
