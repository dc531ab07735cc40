import { complexityEigenvalues, complexityIndex } from "../../core/complexity/complexity-index";
import { specialisationOf } from "../../core/complexity/specialisation";
import { IndicatorError } from "../../core/indicator-error";
import { Matrix } from "../../core/matrix/matrix";
import { text } from "../../language/localized";
import { complexityMissing, regionsByProducts, specialisationInput } from "../arguments/complexity";
import { choice, defineFunction, number } from "../define";
import { hidalgoHausmann2009 } from "../references/complexity";

const mostSteps = 1000;

export const eci = defineFunction({
  name: "ECI",
  family: "complexity",
  title: text("Economic complexity index", "经济复杂度指数"),
  summary: text(
    "Economic complexity of regions (ECI) and products (PCI), diversity and ubiquity",
    "地区经济复杂度（ECI）、产品复杂度（PCI）、多样性与普遍性",
  ),
  args: [
    regionsByProducts(),
    choice("output", text("What is returned", "返回的内容"), {
      regions: text("ECI of the regions, a column", "各地区的经济复杂度，一列"),
      products: text("PCI of the products, a row", "各产品的复杂度，一行"),
      diversity: text(
        "how many products each region is specialised in, a column",
        "各地区专业化的产品数（多样性），一列",
      ),
      ubiquity: text("how many regions are specialised in each product, a row", "各产品专业化的地区数（普遍性），一行"),
      matrix: text("1 where a region is specialised, else 0", "专业化为 1，否则为 0"),
      eigenvalues: text("the second and the third eigenvalue; the first is 1", "第二与第三特征值；第一特征值为 1"),
    }),
    choice("method", text("How it is computed", "计算方法"), {
      eigen: text("the second eigenvector", "第二特征向量"),
      reflections: text("the method of reflections, after a number of steps", "反射法，经过若干步"),
    }),
    specialisationInput(),
    number("steps", text("For reflections: an even number; 20 if omitted", "反射法的步数，偶数；省略时为 20"), {
      optional: true,
    }),
  ],
  errors: "first",
  result: { numbers: "index", except: { diversity: "count", ubiquity: "count", matrix: "count" } },
  input: { tables: { values: { rows: "units", columns: "sectors" } } },
  help: {
    keywords: text(
      `economic complexity, complexity index, PCI, product complexity, KCI, TCI, knowledge complexity, method of reflections,
        diversity, ubiquity, Hidalgo, Hausmann, Atlas of Economic Complexity, sophistication, sophisticated products,
        eigenvector, py-ecomplexity, EconGeo KCI, economiccomplexity, complex industries, capabilities`,
      `经济复杂度, 经济复杂性, 经济复杂性指数, 产品复杂度, 产品复杂性, 知识复杂度, 技术复杂度, 产业复杂度, 反射法, 反射迭代法,
        多样性, 普遍性, 遍在性, 能力, 特征向量, 复杂产品, 出口复杂度`,
    ),
    formula: String.raw`d_r = \sum_p M_{rp},\qquad u_p = \sum_r M_{rp},\qquad W_{rs} = \frac{1}{d_r} \sum_p \frac{M_{rp} M_{sp}}{u_p},\qquad W v = \lambda_2 v`,
    where: text(
      String.raw`where $M_{rp}$ is 1 if region $r$ is specialised in product $p$ and else 0, $d_r$ the diversity of the region, $u_p$ the ubiquity of the product, $W_{rs}$ the similarity of regions $r$ and $s$, $\lambda_2$ the second largest eigenvalue of $W$ and $v$ its eigenvector; ECI is $v$ as z-scores, PCI the mean ECI of the regions that have the product, as z-scores`,
      String.raw`其中 $M_{rp}$ 在地区 $r$ 的产品 $p$ 专业化时为 1，否则为 0，$d_r$ 为地区的多样性，$u_p$ 为产品的普遍性，$W_{rs}$ 为地区 $r$ 与 $s$ 的相似性，$\lambda_2$ 为 $W$ 的第二大特征值，$v$ 为其特征向量；ECI 为 $v$ 的 z 分数，PCI 为具有该产品各地区 ECI 的平均值，再取 z 分数`,
    ),
    result: text(
      "regions: a column; products: a row, both z-scores (mean 0, population deviation 1); diversity, ubiquity and matrix: counts; eigenvalues: a row of two",
      "regions：一列；products：一行，均为 z 分数（均值 0，总体标准差 1）；diversity、ubiquity、matrix：计数；eigenvalues：一行两个数",
    ),
    missing: text(
      `${complexityMissing.en} A region or product without any specialisation is omitted, and #DIV/0! in its cell. If the second eigenvalue is the first (separate blocks) or the third, the index is not determined: #NUM!. With two regions there is no third eigenvalue: blank.`,
      `${complexityMissing.zh}没有任何专业化的地区或产品不参与计算，其单元格为 #DIV/0!。第二特征值与第一（互不相连的若干块）或第三特征值相等时指数无法确定，返回 #NUM!。只有两个地区时没有第三特征值，为空白。`,
    ),
    reading: text(
      "Above 0: more complex than the average of these regions. The numbers rank regions of one table and cannot be compared between tables. The sign is a convention (positive with diversity): where ECI and diversity hardly correlate, it means little. With few regions or broad sectors the index says hardly more than which region is unlike the others.",
      "大于 0 表示复杂度高于这些地区的平均。指数只用于同一张表内排序，不同表之间不可比。符号是约定（与多样性正相关）：两者几乎不相关时符号意义不大。地区少或产业划分粗时，指数只能说明哪个地区与众不同。",
    ),
    elsewhere: text(
      "py-ecomplexity gives the same ECI and scales PCI with the regions' mean and deviation. EconGeo's KCI rounds the similarities to four decimals and scales by the sum. economiccomplexity uses the sample deviation.",
      "py-ecomplexity 的 ECI 与此相同，其 PCI 用各地区的均值与标准差标准化。EconGeo 的 KCI 把相似性四舍五入到四位小数，并按合计标准化。economiccomplexity 用样本标准差。",
    ),
    references: [hidalgoHausmann2009],
    examples: [
      {
        call: '=JJJ.ECI({1,1,1,1;1,1,1,0;1,1,0,0;1,0,0,0},,,"binary")',
        returns: [[1.3416407864998738], [0.4472135954999579], [-0.4472135954999579], [-1.3416407864998738]],
        shows: text("Four regions, each with fewer products than the one before", "四个地区，产品依次减少"),
      },
      {
        call: '=JJJ.ECI({1,1,1,1;1,1,1,0;1,1,0,0;1,0,0,0},"products",,"binary")',
        returns: [[-1.3416407864998738, -0.4472135954999579, 0.4472135954999579, 1.3416407864998738]],
        shows: text("Products that few regions have are complex", "少数地区才有的产品更复杂"),
      },
      {
        call: '=JJJ.ECI({1,1,1,1;1,1,1,0;1,1,0,0;1,0,0,0},,"reflections","binary",10)',
        returns: [[1.3416407864998738], [0.4472135954999579], [-0.4472135954999579], [-1.3416407864998738]],
        shows: text("By reflections, after ten steps", "反射法，十步之后"),
      },
      {
        call: '=JJJ.ECI({161.8,4352.3,14986.5;188.45,7276.68,6905.03;3500.4,14762.1,10038.9},"matrix")',
        returns: [
          [0, 0, 1],
          [0, 1, 0],
          [1, 1, 0],
        ],
        shows: text(
          "Three sectors of Beijing, Tianjin and Hebei 2013: Beijing is a block of its own, so ECI is not determined",
          "2013 年京津冀三次产业：北京自成一块，ECI 无法确定",
        ),
      },
      {
        call: '=JJJ.ECI({1,1,0,0;1,0,0,0;0,0,1,1;0,0,1,0},,,"binary")',
        returns: { error: "#NUM!", reason: "not-determined" },
        shows: text("Two separate blocks", "互不相连的两块"),
      },
      {
        call: '=JJJ.ECI({1,1;1,0},,"reflections","binary",3)',
        returns: { error: "#VALUE!", reason: "not-even" },
        shows: text("Reflections of regions take even steps", "地区的反射步数为偶数"),
      },
    ],
    seeAlso: ["LOCQ", "RELATEDNESS", "RELDENSITY"],
  },
  compute: ({ values, output, method, input, steps }) => {
    const count = steps ?? 20;
    if (!Number.isInteger(count / 2) || count < 2 || count > mostSteps)
      throw new IndicatorError("value", "not-even", { argument: "steps", value: count, highest: mostSteps });
    if (output === "regions" || output === "products") return complexityIndex(values, method, input, count)[output];
    if (output === "eigenvalues") return [complexityEigenvalues(values, input)];
    const { regions, products, cells, diversity, ubiquity } = specialisationOf(values, input);
    if (output === "matrix") return new Matrix(regions, products, Float64Array.from(cells));
    return output === "diversity" ? new Matrix(regions, 1, diversity) : new Matrix(1, products, ubiquity);
  },
});
