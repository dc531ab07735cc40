import { text } from "../../../../src/language/localized";
import { dataSet } from "../../../../src/paper/data-sets/data-sets";
import { numberAt, type Rows, shown, type Walkthrough } from "./walkthrough";

/** Income per capita in thousands, invented, for the cities in the order of the data set. */
const incomes = [112, 104, 58, 82, 61, 46, 40, 49, 47, 44, 60, 66, 45];

/** The cities as they are loaded, with an income beside each. */
const cities = dataSet("cities").rows.map(({ cells }, place) => {
  const [, name, latitude, longitude] = cells;
  return [name?.text ?? text("", ""), latitude?.value ?? NaN, longitude?.value ?? NaN, incomes[place] ?? NaN];
});

/** From the coordinates of cities to hot spots of income. */
export const coordinatesToHotSpots: Walkthrough = {
  id: "coordinates-to-hot-spots",
  title: text("From coordinates to hot spots", "由坐标到热点"),
  summary: text(
    "The 13 cities of Beijing-Tianjin-Hebei: whether high incomes lie side by side, and where.",
    "京津冀 13 个城市：高收入是否在空间上集聚，集聚在何处。",
  ),
  about: text(
    "Names and coordinates are those of the data set Cities, which the pane loads. The incomes per capita, in thousands, are illustrative.",
    "名称与坐标取自窗格可加载的数据集“城市”。人均收入（千元）为示意数。",
  ),
  table: [
    [text("City", "城市"), text("Latitude", "纬度"), text("Longitude", "经度"), text("Income", "收入")],
    ...cities,
  ],
  steps: [
    {
      title: text("Distances between the cities", "计算城市间距离"),
      text: text("Great-circle distances in km. Latitude comes first.", "大圆距离，单位为千米。先纬度，后经度。"),
      cell: "F2",
      formula: "=JJJ.DISTANCE(B2:B14,C2:C14)",
      reading: (result) =>
        text(
          `Beijing and Tianjin are ${shown(numberAt(result, 0, 1))} km apart.`,
          `北京与天津相距 ${shown(numberAt(result, 0, 1))} 千米。`,
        ),
    },
    {
      title: text("Who is whose neighbour", "确定邻居"),
      text: text(
        "The four nearest of each city, every row adding up to 1. This is an assumption: name it in the paper, and try another kind (band, or contiguity with the data set City borders).",
        "取每个城市最近的四个城市，行标准化。这是一项假定，论文中应注明，并换用其他权重检验（band，或用数据集“城市邻接”的 contiguity）。",
      ),
      cell: "T2",
      formula: '=JJJ.WEIGHTS(F2:R14,"knn",4,"row")',
      reading: () =>
        text(
          "Four cells of 0.25 in each row; knn is not symmetric, so columns differ.",
          "每行有四个 0.25；knn 不对称，各列合计不同。",
        ),
    },
    {
      title: text("Is there a pattern at all", "检验是否存在空间自相关"),
      text: text(
        "Moran's I of the whole map. Only where it differs from its expectation is it worth asking where.",
        "先看全局莫兰指数。与期望差异显著时，才有必要追问集聚在何处。",
      ),
      cell: "AH2",
      formula: "=JJJ.MORAN(D2:D14,T2:AF14)",
      reading: (result) =>
        text(
          `I is ${shown(numberAt(result, 0, 1), 2)}: above 0 where like incomes are neighbours.`,
          `I 为 ${shown(numberAt(result, 0, 1), 2)}，大于 0 表示收入相近的城市相邻。`,
        ),
    },
    {
      title: text("Where: quadrants of local Moran", "局部莫兰指数的象限"),
      text: text(
        "HH: high among high, LL: low among low; LH and HL are the exceptions.",
        "HH 为高值被高值包围，LL 为低值被低值包围；LH 与 HL 为例外。",
      ),
      cell: "AJ2",
      formula: '=JJJ.LOCALMORAN(D2:D14,T2:AF14,"quadrant")',
      reading: (result) =>
        text(
          `${shown(countOf(result, "HH"))} cities are high among high, ${shown(countOf(result, "LL"))} low among low.`,
          `高高集聚 ${shown(countOf(result, "HH"))} 个城市，低低集聚 ${shown(countOf(result, "LL"))} 个城市。`,
        ),
    },
    {
      title: text("Which of them are more than chance", "检验显著性"),
      text: text(
        "The same where the p value over 999 seeded permutations is at most 0.05. With 13 units few are; thirteen tests at 5% let one pass by chance in every other map.",
        "999 次（固定种子）随机排列的 p 值不超过 0.05 的象限。13 个单元中显著者不多；作 13 次 5% 水平的检验，约每两幅图就有一个单元仅因偶然而显著。",
      ),
      cell: "AL2",
      formula: '=JJJ.LOCALMORAN(D2:D14,T2:AF14,"cluster",,999,1)',
      reading: (result) => {
        const significant = result.filter(([one]) => /^[HL]{2}$/.test(String(one))).length;
        return text(
          `${shown(significant)} of 13 cities are significant.`,
          `13 个城市中有 ${shown(significant)} 个显著。`,
        );
      },
    },
    {
      title: text("Hot and cold spots", "热点与冷点"),
      text: text(
        "Getis and Ord's G*, the city itself included, as z values: above 1.96 hot, below −1.96 cold, at 5%.",
        "Getis-Ord G*（计入本城市）的 z 值：高于 1.96 为热点，低于 −1.96 为冷点（5% 水平）。",
      ),
      cell: "AN2",
      formula: '=JJJ.GETISORD(D2:D14,T2:AF14,,"z")',
      reading: (result) => {
        const values = result.map((_, row) => numberAt(result, row, 0));
        const highest = values.indexOf(Math.max(...values));
        const name = dataSet("cities").rows[highest]?.cells[1]?.text ?? text("", "");
        return text(
          `The highest is ${name.en} with ${shown(Math.max(...values), 2)}.`,
          `最高为${name.zh}，z 为 ${shown(Math.max(...values), 2)}。`,
        );
      },
    },
  ],
  end: text(
    "Put the names around a result with JJJ.LABEL(result, A2:A14), and draw the Moran scatter from D2:D14 against JJJ.MORAN with output lag. Repeat everything with other weights: what stays is worth writing about.",
    "可用 JJJ.LABEL(结果, A2:A14) 为结果加上名称；以 D2:D14 为横轴、JJJ.MORAN 的 lag 输出为纵轴绘制莫兰散点图。换用其他权重重复以上步骤，结论不变的部分才值得写入论文。",
  ),
};

const countOf = (result: Rows, quadrant: string): number => result.filter(([one]) => one === quadrant).length;
