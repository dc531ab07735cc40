import { structuralSimilarity } from "../../core/specialisation/structural-similarity";
import { text } from "../../locales/localized";
import { defineFunction, range, rangeOrChoice } from "../define";

export const similarity = defineFunction({
  name: "SIMILARITY",
  family: "specialisation",
  summary: text(
    "Structural similarity (UNIDO): 1 = same industrial structure",
    "产业结构相似系数（UNIDO）：1 表示结构相同",
  ),
  args: [
    range(
      "values",
      text(
        "Output, employment or shares, not negative: regions in rows, sectors in columns",
        "产出、就业或比重，不为负：地区按行，产业按列",
      ),
    ),
    rangeOrChoice(
      "reference",
      text(
        "What each region is compared with: a structure in a row, a block of the same shape (row by row), or one of the words",
        "比较对象：一行结构、相同形状的区域（逐行比较），或下列选项之一",
      ),
      {
        pairs: text("every region with every other: a matrix", "两两比较：返回矩阵"),
        total: text("all regions together", "全部地区合计"),
        rest: text("the other regions together", "其他地区合计"),
        mean: text("the mean of the other regions' shares", "其他地区比重的均值"),
      },
    ),
  ],
  errors: "first",
  help: {
    formula: String.raw`S_{ih} = \frac{\sum_j s_{ij} s_{hj}}{\sqrt{\sum_j s_{ij}^2 \cdot \sum_j s_{hj}^2}}`,
    result: text(
      "Numbers from 0 to 1: a region × region matrix for pairs, otherwise a column with one for each region",
      "介于 0 与 1：pairs 返回地区 × 地区矩阵，其余返回一列，每个地区一个值",
    ),
    missing: text(
      "A sector blank in one of the two structures is left out of their comparison. A region that adds up to zero gives #DIV/0! in its cells; a region of blanks alone gives blanks. A negative value gives #NUM!.",
      "两者之一为空白的产业不参与该次比较。合计为零的地区相应单元格为 #DIV/0!；全为空白的地区返回空白。负值返回 #NUM!。",
    ),
    reading: text(
      "Chinese studies often call values above 0.85 (some 0.9) convergent structures and 0.6 to 0.85 medium. With only three sectors the value is always high: never compare values computed at different levels of detail.",
      "国内研究常以 0.85（或 0.9）以上为结构趋同，0.6—0.85 为中等。只分三次产业时数值总是偏高：不同产业细分程度下的数值不可比较。",
    ),
    references: [
      { citation: "UNIDO (1979) World Industry since 1960: Progress and Prospects, United Nations, New York" },
    ],
    examples: [
      {
        call: "=JJJ.SIMILARITY({161.8,4352.3,14986.5;188.45,7276.68,6905.03;3500.4,14762.1,10038.9})",
        gives: [
          [1, 0.8633291322610169, 0.7581957854025275],
          [0.8633291322610169, 1, 0.9719100552625681],
          [0.7581957854025275, 0.9719100552625681, 1],
        ],
        says: text("Beijing, Tianjin and Hebei in 2013, each with each", "北京、天津、河北 2013 年两两比较"),
      },
      {
        call: "=JJJ.SIMILARITY({188.45,7276.68,6905.03},{3500.4,14762.1,10038.9})",
        gives: [[0.9719100552625681]],
        says: text("Tianjin with Hebei", "天津与河北"),
      },
    ],
    seeAlso: ["LOCQ", "SHARE"],
  },
  compute: ({ values, reference }) => structuralSimilarity(values, reference),
});
