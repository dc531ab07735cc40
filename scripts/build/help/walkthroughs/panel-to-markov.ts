import { text } from "../../../../src/language/localized";
import { numberAt, percent, shown, type Rows, type Walkthrough } from "./walkthrough";

const region = (letter: string) => text(`Region ${letter}`, `地区${letter}`);
const year = (number: number) => text(String(number), String(number));

/** From income per capita of some regions over some years to their Markov chain. */
export const panelToMarkov: Walkthrough = {
  id: "panel-to-markov",
  title: text("From a panel to a Markov table", "由面板数据到马尔可夫转移矩阵"),
  summary: text(
    "Twelve regions over six years: whether poor regions catch up, and where it leads.",
    "十二个地区、六个年份：落后地区能否追赶，最终走向何种分布。",
  ),
  about: text(
    "Income per capita in thousands, one row for each region and one column for each year. The numbers are illustrative.",
    "人均收入（千元），每个地区一行，每年一列。数值为示意。",
  ),
  table: [
    [text("Region", "地区"), year(2015), year(2016), year(2017), year(2018), year(2019), year(2020)],
    [region("A"), 3.1, 3.08, 3.52, 3.78, 4.69, 5.45],
    [region("B"), 3.4, 3.67, 4.09, 4.49, 4.75, 4.9],
    [region("C"), 3.3, 3.68, 3.88, 4.35, 4.81, 5.28],
    [region("D"), 3.9, 4.02, 4.2, 4.5, 4.44, 4.71],
    [region("E"), 4.2, 4.15, 4.99, 4.8, 5.01, 5.57],
    [region("F"), 4.6, 4.86, 5.07, 5.57, 6.11, 6.27],
    [region("G"), 4.5, 4.89, 4.97, 4.88, 5.15, 5.74],
    [region("H"), 5.2, 5.83, 5.81, 6.1, 6.59, 6.94],
    [region("I"), 5.6, 5.56, 5.92, 5.8, 6.18, 6.98],
    [region("J"), 6.4, 6.33, 6.76, 7.17, 7.2, 7.88],
    [region("K"), 7.3, 8.02, 8.35, 8.49, 9.26, 9.89],
    [region("L"), 8.2, 8.91, 9.41, 10.09, 10.24, 10.41],
  ],
  steps: [
    {
      title: text("Divide by the mean of the year", "除以当年均值"),
      text: text(
        "Incomes grow everywhere. Without this step nearly all regions would move up, and the table would only say that there was growth. Type the formula in I2 and fill it to N13.",
        "收入普遍增长。不作这一步，几乎所有地区都会上移，矩阵只能说明存在增长。在 I2 输入公式，再填充到 N13。",
      ),
      cell: "I2",
      formula: "=B2/AVERAGE(B$2:B$13)",
      values: (read) => overMeans(read("B2:G13")),
      reading: (result) =>
        text(
          `Region A rises from ${percent(numberAt(result, 0, 0))} of the mean to ${percent(numberAt(result, 0, 5))}, region L falls from ${percent(numberAt(result, 11, 0))} to ${percent(numberAt(result, 11, 5))}.`,
          `地区A由均值的 ${percent(numberAt(result, 0, 0))} 升至 ${percent(numberAt(result, 0, 5))}，地区L由 ${percent(numberAt(result, 11, 0))} 降至 ${percent(numberAt(result, 11, 5))}。`,
        ),
    },
    {
      title: text("Look at the limits of the classes", "查看各类型的界限"),
      text: text(
        "Three classes, because sixty steps (twelve regions, five from year to year) leave about twenty for each. The limits are quantiles of all years together.",
        "分三类：十二个地区、每个五步，共六十步，每类约二十步。界限为全部年份合并后的分位数。",
      ),
      cell: "P2",
      formula: '=JJJ.MARKOV(I2:N13,3,,"breaks")',
      reading: (result) =>
        text(
          `Low is up to ${percent(numberAt(result, 0, 0))} of the mean, high is above ${percent(numberAt(result, 0, 1))}.`,
          `不超过均值 ${percent(numberAt(result, 0, 0))} 的为低收入类，高于 ${percent(numberAt(result, 0, 1))} 的为高收入类。`,
        ),
    },
    {
      title: text("Count the steps", "统计转移次数"),
      text: text(
        "From the class in the row to the class in the column. A row with fewer than ten steps says little: use fewer classes then, or more years.",
        "由行所在类型转到列所在类型。一行不足十步说明不了什么，应减少类型或增加年份。",
      ),
      cell: "P5",
      formula: '=JJJ.MARKOV(I2:N13,3,,"counts")',
      reading: (result) =>
        text(
          `Of ${shown(rowSum(result, 0))} steps that began in the low class, ${shown(numberAt(result, 0, 1))} led to the middle one.`,
          `由低收入类出发的 ${shown(rowSum(result, 0))} 步中，${shown(numberAt(result, 0, 1))} 步转入中等类。`,
        ),
    },
    {
      title: text("Make them probabilities", "计算转移概率"),
      text: text(
        "Each count over the sum of its row. This is the Markov table that papers print, usually with the numbers of steps beside it.",
        "每个次数除以所在行的合计。论文中刊出的即为此矩阵，通常同时列出次数。",
      ),
      cell: "P10",
      formula: "=JJJ.MARKOV(I2:N13,3)",
      reading: (result) =>
        text(
          `The diagonal is persistence: ${percent(numberAt(result, 0, 0))}, ${percent(numberAt(result, 1, 1))} and ${percent(numberAt(result, 2, 2))} of the regions stay in their class for another year.`,
          `对角线为保持原类型的概率：下一年仍留在原类型的地区分别占 ${percent(numberAt(result, 0, 0))}、${percent(numberAt(result, 1, 1))} 和 ${percent(numberAt(result, 2, 2))}。`,
        ),
    },
    {
      title: text("See where it leads", "求稳态分布"),
      text: text(
        "The shares of the classes if the steps go on like this for long. Compare them with one third each, from where quantiles start.",
        "转移规律长期不变时各类型的比重。与分位数起点的各三分之一比较。",
      ),
      cell: "P15",
      formula: '=JJJ.MARKOV(I2:N13,3,,"steady")',
      reading: (result) =>
        text(
          `In the long run ${percent(numberAt(result, 0, 0))} would be low, ${percent(numberAt(result, 0, 1))} in the middle and ${percent(numberAt(result, 0, 2))} high.`,
          `长期来看，低、中、高收入类分别占 ${percent(numberAt(result, 0, 0))}、${percent(numberAt(result, 0, 1))} 和 ${percent(numberAt(result, 0, 2))}。`,
        ),
    },
    {
      title: text("Say how long it takes", "求首达时间"),
      text: text(
        "Mean first passage times in years, from row to column; on the diagonal the time to be back.",
        "由行到列的平均首达时间（年）；对角线为返回原类型的平均时间。",
      ),
      cell: "P18",
      formula: '=JJJ.MARKOV(I2:N13,3,,"passage")',
      reading: (result) =>
        text(
          `A low region needs ${shown(numberAt(result, 0, 2), 0)} years on average to become a high one.`,
          `低收入地区平均需要 ${shown(numberAt(result, 0, 2), 0)} 年才能成为高收入地区。`,
        ),
    },
    {
      title: text("Test whether the years differ", "检验各年是否同质"),
      text: text(
        "One table for all years assumes that each step followed the same probabilities.",
        "用一个矩阵概括全部年份，前提是各年的转移概率相同。",
      ),
      cell: "P23",
      formula: '=JJJ.MARKOV(I2:N13,3,,"homogeneity")',
      reading: (result) =>
        text(
          `The p value of Q is ${shown(numberAt(result, 1, 1), 2)}: ${numberAt(result, 1, 1) < 0.05 ? "the years differ" : "nothing says that the years differ"}.`,
          `Q 的 p 值为 ${shown(numberAt(result, 1, 1), 2)}：${numberAt(result, 1, 1) < 0.05 ? "各年存在差异" : "没有证据表明各年存在差异"}。`,
        ),
    },
  ],
  end: text(
    "To see whether rich neighbours help, make weights with JJJ.WEIGHTS and pass them as the fifth argument: spatial gives a table for each class of the neighbours, homogeneity tests whether these tables differ. Put names around a result with JJJ.LABEL. A chain only projects what happened; say so, and try another number of classes.",
    "要了解富裕的邻居是否有助于追赶，可用 JJJ.WEIGHTS 生成空间权重，作为第五个参数：spatial 给出各邻居类型的矩阵，homogeneity 检验这些矩阵是否不同。可用 JJJ.LABEL 为结果加上名称。马尔可夫链只是既往转移的外推，应予说明，并换用其他类型个数检验。",
  ),
};

const rowSum = (result: Rows, row: number) =>
  (result[row] ?? []).reduce<number>((sum, _, column) => sum + numberAt(result, row, column), 0);

function overMeans(rows: Rows): Rows {
  const means = (rows[0] ?? []).map(
    (_, column) => rows.reduce((sum, _row, place) => sum + numberAt(rows, place, column), 0) / rows.length,
  );
  return rows.map((row, place) => row.map((_, column) => numberAt(rows, place, column) / (means[column] ?? NaN)));
}
