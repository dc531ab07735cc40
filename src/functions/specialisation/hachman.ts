import { hachmanIndex } from "../../core/specialisation/hachman-index";
import { text } from "../../language/localized";
import { structures } from "../arguments/economy/structures";
import { defineFunction, range } from "../define";
import { benway2020 } from "../references/specialisation";

export const hachman = defineFunction({
  name: "HACHMAN",
  family: "specialisation",
  title: text("Hachman index", "哈克曼指数"),
  summary: text(
    "Hachman index: how like the reference a region's structure is, 1 = the same",
    "哈克曼指数（Hachman）：地区结构与参照区的接近程度，1 表示相同",
  ),
  args: [
    structures(),
    range(
      "reference",
      text(
        "The reference area's sectors in a row, or a block of the same shape (row by row); if omitted, all regions together",
        "参照区各产业数值（一行），或大小相同的区域（逐行比较）；省略时为全部地区合计",
      ),
      { optional: true },
    ),
  ],
  errors: "first",
  result: { numbers: "index" },
  input: {
    tables: { values: { rows: "units", columns: "sectors", toldBy: { argument: "reference", usual: "columns" } } },
    whole: { values: "reference" },
  },
  help: {
    keywords: text(
      `Hachman, diversity, industrial diversity, diversification, similarity to the nation, REAT hachman,
        EconGeo hachman, economic diversity, how diversified is the economy, like the nation,
        resemblance to the national economy, regional economy similar to the nation,
        diversified like the country, representativeness`,
      `多样化, 哈克曼, 产业多样性, 经济多样化, 多样化指数, 与全国结构相似, 与全国产业结构接近程度,
        产业结构多样化, 哈奇曼`,
    ),
    formula: String.raw`HI_i = \frac{1}{\sum_j s_{ij}\,LQ_{ij}} = \frac{1}{\sum_j s_{ij}^2 / S_j}`,
    where: text(
      String.raw`where $s_{ij}$ and $S_j$ are the shares of sector $j$ in region $i$ and in the reference area, $LQ_{ij}$ is the location quotient and $HI_i$ the index`,
      String.raw`其中 $s_{ij}$、$S_j$ 为产业 $j$ 在地区 $i$ 与参照区的比重，$LQ_{ij}$ 为区位商，$HI_i$ 为哈克曼指数`,
    ),
    result: text(
      "A column of numbers above 0 and up to 1, one for each region",
      "大于 0、不超过 1 的一列数值，每个地区一个",
    ),
    missing: text(
      "A sector blank in the region or in the reference is omitted from both. A region that adds up to zero, or that has a sector which the reference has not, gives #DIV/0! in its cell; a region of blanks alone gives a blank. A negative value gives #NUM!.",
      "地区或参照为空白的产业在两者中均不计。合计为零的地区，或具有参照区所没有的产业的地区，相应单元格为 #DIV/0!；全为空白的地区返回空白。负值返回 #NUM!。",
    ),
    reading: text(
      "1 = as diverse as the reference, towards 0 = specialised in few sectors that matter little there. 1/HACHMAN is the average location quotient, weighted by the region's own shares.",
      "1 表示与参照区同样多样，越接近 0 表示越专门于参照区比重很小的产业。1/HACHMAN 即以本地区比重加权的平均区位商。",
    ),
    elsewhere: text(
      "EconGeo's Hachman is the same for a complete table; its location quotients become zeros when one cell is missing.",
      "表格完整时 EconGeo 的 Hachman 与此相同；但有一个缺失值时其区位商全部变为零。",
    ),
    references: [benway2020],
    examples: [
      {
        call: "=JJJ.HACHMAN({161.8,4352.3,14986.5;188.45,7276.68,6905.03;3500.4,14762.1,10038.9},{56957,249684,262204})",
        returns: [[0.716589695227403], [0.920123410742215], [0.9563947723108087]],
        shows: text("Beijing, Tianjin and Hebei against China, 2013", "北京、天津、河北对全国，2013 年"),
      },
      {
        call: "=JJJ.HACHMAN({118.3,2743.1,9004.5;131.01,4110.54,3259.25;2218.9,8874.9,5932.8})",
        returns: [[0.7831771788722377], [0.9285005288411277], [0.8913580555787418]],
        shows: text("Against the three together, 2009", "以三地合计为参照，2009 年"),
      },
      {
        call: "=JJJ.HACHMAN({1,2,3},{4,5,0})",
        returns: { error: "#DIV/0!" },
        shows: text("The reference must have every sector of the region", "参照区须具有地区的全部产业"),
      },
    ],
    seeAlso: ["LOCQ", "KRUGMAN", "HHI", "ENTROPY"],
  },
  compute: ({ values, reference }) => hachmanIndex(values, reference),
});
