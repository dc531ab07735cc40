import { krugmanIndex } from "../../core/specialisation/krugman-index";
import { text } from "../../language/localized";
import { missingInStructures, structureReference, structures } from "../arguments/economy/structures";
import { choice, defineFunction } from "../define";
import { durantonPuga2000, krugman1991 } from "../references/specialisation";

export const krugman = defineFunction({
  name: "KRUGMAN",
  family: "specialisation",
  title: text("Krugman index", "克鲁格曼专业化指数"),
  summary: text(
    "Krugman index: how far two industrial structures are apart, 0 = the same",
    "克鲁格曼专业化指数（产业分工指数）：两地产业结构的差异，0 表示相同",
  ),
  args: [
    structures(),
    structureReference(),
    choice("mode", text("Which form", "计算形式"), {
      sum: text("Σ|s − t|, from 0 to 2", "Σ|s − t|，介于 0 与 2"),
      half: text("½Σ|s − t|, from 0 to 1: structural difference", "½Σ|s − t|，介于 0 与 1：结构差异指数"),
    }),
  ],
  errors: "first",
  result: { numbers: "index", pairs: ["pairs"] },
  input: {
    tables: { values: { rows: "units", columns: "sectors", toldBy: { argument: "reference", usual: "columns" } } },
    whole: { values: "reference" },
  },
  help: {
    keywords: text(
      `Krugman specialisation index, dissimilarity, industrial division, Hallet, regional division of labour,
        REAT krugman.spec, EconGeo krugman.index, Krugman dissimilarity index, KSI, specialisation index,
        regional specialisation, specialisation of regions, division of labour,
        differences of industrial structures, difference between two structures,
        how different are two economies, structural difference, structural distance, compare industry mix,
        absolute difference of shares, diversity between regions, REAT krugman.spec2, REAT krugman.conc2,
        bilateral specialisation`,
      `克鲁格曼, 地区分工, 产业分工, 专业化指数, 产业同构, 产业结构差异, 克鲁格曼指数, 克鲁格曼专业化,
        区域分工指数, 区域分工, 分工程度, 地区专业化, 区域专业化, 专业化, 专业化程度, 产业差异, 产业结构差异度,
        结构差异, 两地产业结构比较, 差异化, 产业错位, 同构程度, 绝对专业化, 相对专业化`,
    ),
    formula: String.raw`K_{ih} = \sum_j \left| s_{ij} - s_{hj} \right|,\qquad D_{ih} = \tfrac{1}{2} K_{ih}`,
    where: text(
      String.raw`where $s_{ij}$ and $s_{hj}$ are the shares of sector $j$ in regions $i$ and $h$, $K_{ih}$ is the sum and $D_{ih}$ its half`,
      String.raw`其中 $s_{ij}$、$s_{hj}$ 为产业 $j$ 在地区 $i$、$h$ 的比重，$K_{ih}$ 对应 sum，$D_{ih}$ 对应 half`,
    ),
    result: text(
      "Numbers from 0 to 2 (half: from 0 to 1): a region × region matrix for pairs, otherwise a column with one for each region",
      "介于 0 与 2（half 为 0 与 1）：pairs 返回地区 × 地区矩阵，其余返回一列，每个地区一个值",
    ),
    missing: missingInStructures,
    reading: text(
      "0 = the same structure, 2 (half: 1) = no sector in common. Half of the index is the part of one economy that would have to change sector to have the structure of the other. Like every such index it grows with the number of sectors: compare only values at the same level of detail. With regions for sectors (a transposed table) it measures how differently two industries are located.",
      "0 表示结构相同，2（half 为 1）表示没有共同产业。指数的一半即一地须有多大比重转换产业才能与另一地结构相同。产业划分越细数值越大，只有细分程度相同的结果才可比较。将表转置（地区作产业）即衡量两个产业区位分布的差异。",
    ),
    elsewhere: text(
      "The reference differs: EconGeo's Krugman.index takes the total with the region itself (here total), its spec.coeff half of that; REAT's krugman.spec two regions and krugman.spec2 the unweighted mean of the others (here mean); the others together (here rest) is in neither. REAT's hoover(ref) is total, or a row, with half; its durpug is 1/KRUGMAN.",
      "各软件参照不同：EconGeo 的 Krugman.index 以含本地区的合计为参照（此处为 total），spec.coeff 为其一半；REAT 的 krugman.spec 比较两个地区，krugman.spec2 以其他地区比重的简单均值为参照（此处为 mean）；两者均无其他地区合计（此处为 rest）。REAT 的 hoover(ref) 相当于以 total 或给定的一行为参照并取 half，durpug 为 1/KRUGMAN。",
    ),
    references: [krugman1991, durantonPuga2000],
    benchmark: { reference: { mode: "total" } },
    examples: [
      {
        call: "=JJJ.KRUGMAN({161.8,4352.3,14986.5;188.45,7276.68,6905.03;3500.4,14762.1,10038.9})",
        returns: [
          [0, 0.5760062313706784, 0.8276018276993458],
          [0.5760062313706784, 0, 0.2515955963286673],
          [0.8276018276993458, 0.2515955963286673, 0],
        ],
        shows: text("Beijing, Tianjin and Hebei in 2013, each with each", "北京、天津、河北 2013 年两两比较"),
      },
      {
        call: "=JJJ.KRUGMAN({161.8,4352.3,14986.5;188.45,7276.68,6905.03;3500.4,14762.1,10038.9},{56957,249684,262204})",
        returns: [[0.6151475705971117], [0.17402694120251855], [0.2124542571022341]],
        shows: text("Each region against China", "各地区与全国比较"),
      },
      {
        call: '=JJJ.KRUGMAN({118.3,2743.1,9004.5;131.01,4110.54,3259.25;2218.9,8874.9,5932.8},"rest")',
        returns: [[0.7681772387321523], [0.29180454133924716], [0.5695919778277507]],
        shows: text("Each region against the other two together, 2009", "各地区与另两地合计比较，2009 年"),
      },
      {
        call: '=JJJ.KRUGMAN({188.45,7276.68,6905.03},{3500.4,14762.1,10038.9},"half")',
        returns: [[0.12579779816433365]],
        shows: text("Structural difference between Tianjin and Hebei", "天津与河北的结构差异度"),
      },
      {
        call: '=JJJ.KRUGMAN({161.8,4352.3,14986.5},"rest")',
        returns: { error: "#NUM!" },
        shows: text("There are no others to compare a single region with", "只有一个地区时没有其他地区可比"),
      },
    ],
    seeAlso: ["SIMILARITY", "COMPLEMENT", "HACHMAN", "STRUCTCHANGE"],
  },
  compute: ({ values, reference, mode }) => krugmanIndex(values, reference, mode),
  /** Against one row: `SUMPRODUCT(ABS($B2:$D2/SUM($B2:$D2)-$B$9:$D$9/SUM($B$9:$D$9)))`. */
  excelOnly: ({ source, modeOf }) => {
    const values = source("values");
    const reference = source("reference");
    if (values === null || reference?.rows !== 1 || reference.columns !== values.columns || values.columns === 1)
      return null;
    const half = modeOf("mode") === "half" ? "/2" : "";
    return (row) => {
      const own = values.row(row);
      return `SUMPRODUCT(ABS(${own}/SUM(${own})-${reference.all}/SUM(${reference.all})))${half}`;
    };
  },
});
