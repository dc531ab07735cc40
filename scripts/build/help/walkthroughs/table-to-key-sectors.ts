import { text } from "../../../../src/language/localized";
import { numberAt, shown, type Walkthrough } from "./walkthrough";

const sectors = [
  text("Agriculture", "农业"),
  text("Energy", "能源"),
  text("Manufacturing", "制造业"),
  text("Construction", "建筑业"),
  text("Services", "服务业"),
] as const;

/** Flows in 100 million yuan, rows sell to columns, and total output; invented. */
const flows = [
  [40, 1, 120, 5, 20],
  [8, 60, 150, 25, 50],
  [60, 55, 700, 260, 210],
  [2, 5, 10, 15, 40],
  [30, 40, 260, 90, 330],
];
const outputs = [320, 350, 1700, 560, 1500];

/** From an input-output table to the key sectors. */
export const tableToKeySectors: Walkthrough = {
  id: "table-to-key-sectors",
  title: text("From an input-output table to key sectors", "由投入产出表到关键产业"),
  summary: text(
    "Five sectors: what each needs from the others, and which of them matter most to the rest.",
    "五个产业：各自消耗其他产业多少，哪些产业带动作用大。",
  ),
  about: text(
    "Flows in 100 million yuan: the sector in the row sells to the sector in the column. The last column is total output. The numbers are illustrative.",
    "流量单位为亿元：行产业销售给列产业，末列为总产出。数值为示意。",
  ),
  table: [
    [text("From", "投入"), ...sectors, text("Total output", "总产出")],
    ...sectors.map((name, row) => [name, ...(flows[row] ?? []), outputs[row] ?? NaN]),
  ],
  steps: [
    {
      title: text("Technical coefficients", "直接消耗系数"),
      text: text(
        "Each flow over the total output of its column: what the sector buys for one yuan of its own output. Every column must add up to less than 1.",
        "流量除以所在列的总产出，即单位产出的直接购入。各列合计应小于 1。",
      ),
      cell: "I2",
      formula: '=JJJ.LEONTIEF(B2:F6,G2:G6,"coefficients")',
      reading: (result) =>
        text(
          `Construction buys ${shown(numberAt(result, 2, 3), 3)} of manufactures for each yuan of its output.`,
          `建筑业每单位产出购入制造业产品 ${shown(numberAt(result, 2, 3), 3)}。`,
        ),
    },
    {
      title: text("The Leontief inverse", "列昂惕夫逆矩阵"),
      text: text(
        "All rounds together: the output of the row that one yuan of final demand for the column needs.",
        "包含各轮消耗：列产业每增加一个单位最终需求，行产业所需的总产出。",
      ),
      cell: "I8",
      formula: "=JJJ.LEONTIEF(B2:F6,G2:G6)",
      reading: (result) =>
        text(
          `Behind one yuan of construction are ${shown(numberAt(result, 2, 3), 2)} of manufacturing.`,
          `一个单位的建筑业最终需求共需制造业产出 ${shown(numberAt(result, 2, 3), 2)}。`,
        ),
    },
    {
      title: text("Output multipliers", "产出乘数"),
      text: text("The column sums of the inverse.", "逆矩阵的列和。"),
      cell: "I14",
      formula: '=JJJ.LEONTIEF(B2:F6,G2:G6,"multiplier")',
      reading: (result) => {
        const values = sectors.map((_, place) => numberAt(result.length === 1 ? result : [result.flat()], 0, place));
        const highest = values.indexOf(Math.max(...values));
        const name = sectors[highest] ?? sectors[0];
        return text(
          `The multiplier of ${name.en.toLowerCase()} is the highest: ${shown(Math.max(...values), 2)}.`,
          `${name.zh}的乘数最高，为 ${shown(Math.max(...values), 2)}。`,
        );
      },
    },
    {
      title: text("Linkages and key sectors", "联系与关键产业"),
      text: text(
        "Backward: the column against the mean column; forward: the row against the mean row. Above 1 in both is a key sector. Forward linkages from the inverse of Leontief say what happens if final demand for all sectors rises alike; many prefer the inverse of Ghosh for them (fourth argument).",
        "影响力系数：列与各列均值之比；感应度系数：行与各行均值之比。两者均大于 1 为关键产业。由列昂惕夫逆矩阵计算的感应度系数以各产业最终需求同等增加为前提，不少学者改用戈什逆矩阵（第四个参数）。",
      ),
      cell: "I16",
      formula: '=JJJ.LEONTIEF(B2:F6,G2:G6,"table")',
      reading: (result) => {
        const key = sectors.filter((_, place) => result[place + 1]?.some((cell) => cell === "key" || cell === "关键"));
        return text(
          `Key sectors: ${key.map(({ en }) => en.toLowerCase()).join(", ")}.`,
          `关键产业：${key.map(({ zh }) => zh).join("、")}。`,
        );
      },
    },
  ],
  end: text(
    "For a region without a table of its own, scale the national coefficients with JJJ.FLQ and pass the result to JJJ.LEONTIEF with total outputs of 1. For employment or energy multipliers give direct coefficients as the fifth argument. Put names around a result with JJJ.LABEL.",
    "地区没有投入产出表时，可用 JJJ.FLQ 调整全国系数，再将结果与取值为 1 的总产出一并代入 JJJ.LEONTIEF。就业或能源乘数可在第五个参数中给出直接系数。可用 JJJ.LABEL 为结果加上名称。",
  ),
};
