import { relatedness as relatednessOf } from "../../core/complexity/relatedness";
import { specialisationOf, type SpecialisationInput } from "../../core/complexity/specialisation";
import { totals } from "../../core/matrix/totals";
import { text } from "../../language/localized";
import { complexityMissing, matrixOf, regionsByProducts, specialisationInput } from "../arguments/complexity";
import { choice, defineFunction } from "../define";
import { balland2017, hidalgo2007, vanEckWaltman2009 } from "../references/complexity";
import { sourceOf } from "../references/reference";

export const relatedness = defineFunction({
  name: "RELATEDNESS",
  family: "complexity",
  title: text("Relatedness of products", "产品关联度"),
  summary: text(
    "How related products or industries are: how often the same regions are specialised in both",
    "产品（产业）关联度：同一地区同时在两种产品上专业化的程度",
  ),
  args: [
    regionsByProducts(),
    choice("mode", text("How co-occurrences are scaled", "共现次数的标准化"), {
      proximity: text(
        "over the larger ubiquity, 0 to 1: the product space",
        "除以较大的普遍性，介于 0 与 1：产品空间邻近度",
      ),
      probability: text(
        "over what chance would give, two different products a draw",
        "除以随机抽取两种不同产品的期望值",
      ),
      association: text("over what independence would give", "除以相互独立时的期望值"),
      cosine: text("over the geometric mean of the sums", "除以两个合计的几何平均"),
      jaccard: text("over the sum without the overlap", "除以并集"),
      counts: text("how many regions have both", "同时专业化的地区数"),
    }),
    specialisationInput(),
  ],
  errors: "first",
  result: { numbers: "index", except: { counts: "count" } },
  input: { tables: { values: { rows: "units", columns: "sectors" } } },
  help: {
    keywords: text(
      `proximity, product space, co-occurrence, cooccurrence, co-location of products, technological relatedness,
        industry relatedness, related variety, association strength, cosine similarity of products, Jaccard,
        EconGeo relatedness, related industries, similar products, industry space, Hidalgo, evolutionary economic geography`,
      `产品空间, 邻近度, 产品邻近度, 技术关联, 产业关联度, 共现, 共现分析, 关联性, 相关多样化, 演化经济地理, 产业空间,
        技术邻近性, 产业邻近度, 产品相似度, 认知邻近`,
    ),
    formula: String.raw`c_{jk} = \sum_r M_{rj} M_{rk},\qquad \phi_{jk} = \frac{c_{jk}}{\max(u_j, u_k)}\quad\text{or}\quad \frac{c_{jk}\,t}{s_j s_k}\quad\text{or}\quad \frac{c_{jk}}{\sqrt{s_j s_k}}\quad\text{or}\quad \frac{c_{jk}}{s_j + s_k - c_{jk}}`,
    where: text(
      String.raw`where $M_{rj}$ is 1 if region $r$ is specialised in product $j$ and else 0, $c_{jk}$ the number of regions with both products $j$ and $k$, $u_j$, $u_k$ the numbers of regions with each of them, $s_j$, $s_k$ the sums of the co-occurrences of each, $t$ the sum of all, and $\phi_{jk}$ the relatedness: proximity, association, cosine, jaccard`,
      String.raw`其中 $M_{rj}$ 在地区 $r$ 的产品 $j$ 专业化时为 1，否则为 0，$c_{jk}$ 为同时具有产品 $j$ 与 $k$ 的地区数，$u_j$、$u_k$ 为各自的地区数，$s_j$、$s_k$ 为各自共现次数之和，$t$ 为全部之和，$\phi_{jk}$ 为关联度，依次为 proximity、association、cosine、jaccard`,
    ),
    result: text(
      "Products × products, symmetric, 0 on the diagonal and for a product that occurs with no other",
      "产品 × 产品，对称，对角线以及不与其他产品共现的产品为 0",
    ),
    missing: complexityMissing,
    reading: text(
      "proximity is the smaller of the two conditional probabilities that a region with one product has the other. With association and probability, 1 is what chance would give. With few regions the numbers are coarse: of four regions every proximity is a quarter, a third, a half …",
      "proximity 为“有其一则有其二”的两个条件概率中较小者。association 与 probability 以 1 为随机水平。地区很少时数值粗略：四个地区时邻近度只能是四分之一、三分之一、二分之一等。",
    ),
    elsewhere: text(
      "association, cosine, jaccard and probability are those of EconGeo, which takes the sums of co-occurrences; textbooks often take the numbers of regions instead and get other numbers. py-ecomplexity has 1 on the diagonal of its proximities.",
      "association、cosine、jaccard、probability 与 EconGeo 相同，均用共现次数之和；教科书常用地区数代替，数值不同。py-ecomplexity 的邻近度对角线为 1。",
    ),
    references: [
      hidalgo2007,
      sourceOf(vanEckWaltman2009, text("association, cosine, jaccard", "association、cosine、jaccard")),
      sourceOf(balland2017, text("probability", "probability")),
    ],
    examples: [
      {
        call: '=JJJ.RELATEDNESS({1,1,1,1;1,1,1,0;1,1,0,0;1,0,0,0},,"binary")',
        returns: [
          [0, 0.75, 0.5, 0.25],
          [0.75, 0, 0.6666666666666666, 0.3333333333333333],
          [0.5, 0.6666666666666666, 0, 0.5],
          [0.25, 0.3333333333333333, 0.5, 0],
        ],
        shows: text("Four regions, each with fewer products than the one before", "四个地区，产品依次减少"),
      },
      {
        call: '=JJJ.RELATEDNESS({1,1,1,1;1,1,1,0;1,1,0,0;1,0,0,0},"association","binary")',
        returns: [
          [0, 1.6666666666666667, 1.3333333333333333, 1.1111111111111112],
          [1.6666666666666667, 0, 1.3333333333333333, 1.1111111111111112],
          [1.3333333333333333, 1.3333333333333333, 0, 1.3333333333333333],
          [1.1111111111111112, 1.1111111111111112, 1.3333333333333333, 0],
        ],
        shows: text("Against independence", "与相互独立相比"),
      },
      {
        call: '=JJJ.RELATEDNESS({161.8,4352.3,14986.5;188.45,7276.68,6905.03;3500.4,14762.1,10038.9},"counts")',
        returns: [
          [0, 1, 0],
          [1, 0, 0],
          [0, 0, 0],
        ],
        shows: text(
          "Three sectors of Beijing, Tianjin and Hebei 2013: only Hebei has two together",
          "2013 年京津冀三次产业：只有河北同时在两个产业上专业化",
        ),
      },
      {
        call: '=JJJ.RELATEDNESS({1,2;0,1},,"binary")',
        returns: { error: "#VALUE!", reason: "not-binary" },
        shows: text("A binary table holds 0 and 1", "binary 表只含 0 与 1"),
      },
    ],
    seeAlso: ["RELDENSITY", "ECI", "LOCQ"],
  },
  compute: ({ values, mode, input }) => relatednessOf(values, mode, input),
  /** The number of regions with both over what it is compared with. */
  stepByStep: ({ rows, modeOf, row, column, write }) => {
    const table = matrixOf(rows("values"));
    const input = modeOf("input") as SpecialisationInput;
    const counts = relatednessOf(table, "counts", input);
    const together = counts.row(row)[column] ?? 0;
    if (together === 0) return null;
    const { ubiquity } = specialisationOf(table, input);
    const sums = Array.from(totals(counts, "row").values);
    const [j, k] = [sums[row] ?? 0, sums[column] ?? 0].map(write);
    switch (modeOf("mode")) {
      case "proximity":
        return `${write(together)} / ${write(Math.max(ubiquity[row] ?? 0, ubiquity[column] ?? 0))}`;
      case "association":
        return `${write(together)} × ${write(sums.reduce((sum, one) => sum + one, 0))} / (${j ?? ""} × ${k ?? ""})`;
      case "cosine":
        return `${write(together)} / (${j ?? ""} × ${k ?? ""}) ^ 0.5`;
      case "jaccard":
        return `${write(together)} / (${j ?? ""} + ${k ?? ""} − ${write(together)})`;
      default:
        return null;
    }
  },
});
