import { Matrix } from "../../core/matrix/matrix";
import { ellisonGlaeserKerr, pairedAgglomeration, quotientsOf } from "../../core/transfer/paired-agglomeration";
import { text } from "../../language/localized";
import { choice, defineFunction, range, rangeOrChoice } from "../define";
import { sourceOf } from "../references/reference";
import { ellisonGlaeser1997 } from "../references/specialisation";
import { chenChen2012, ellisonGlaeserKerr2010 } from "../references/transfer";
import { argumentError } from "../runtime/cell-errors";

export const coagglom = defineFunction({
  name: "COAGGLOM",
  family: "transfer",
  title: text("Pairwise co-agglomeration", "产业协同集聚指数"),
  summary: text(
    "Co-agglomeration of two industries: whether they concentrate in the same regions",
    "产业协同集聚指数：两产业是否集聚于相同地区",
  ),
  args: [
    range(
      "a",
      text("Sizes of the first industry, regions in rows, years in columns", "第一个产业的规模，地区按行，年份按列"),
    ),
    range("b", text("Sizes of the second industry, in the same shape", "第二个产业的规模，大小相同")),
    rangeOrChoice(
      "total",
      text("The whole economy of each region, in the same shape", "各地区全部产业的规模，大小相同"),
      {
        lq: text("a and b are location quotients", "a、b 已是区位商"),
      },
      { required: true },
    ),
    choice("mode", text("Which form", "计算形式"), {
      index: text("quality and depth: 1 − |A − B|/(A + B) + A + B", "协同质量与深度：1 − |A − B|/(A + B) + A + B"),
      quality: text("1 − |A − B|/(A + B), from 0 to 1", "1 − |A − B|/(A + B)，介于 0 与 1"),
      eg: text("Ellison, Glaeser and Kerr's index over all regions", "Ellison-Glaeser-Kerr 指数，跨全部地区"),
    }),
  ],
  errors: "first",
  result: { numbers: "index" },
  input: { lines: ["a", "b", "total"] },
  help: {
    keywords: text(
      `coagglomeration, co-agglomeration, co-location, collocation of industries, industrial co-agglomeration index,
        manufacturing and producer services, Ellison Glaeser Kerr, EGK index, two industries together,
        do two industries locate together, joint agglomeration, synergetic agglomeration, collaborative agglomeration,
        pairwise coagglomeration`,
      `产业协同集聚, 协同集聚, 协同集聚指数, 共同集聚, 产业共同集聚, 制造业与生产性服务业, 生产性服务业, 两业融合,
        二三产业共同集聚, 协同集聚度, 协同集聚水平, EG共聚指数, 共聚指数, 两产业是否集聚在一起, 产业共聚`,
    ),
    formula: String.raw`\begin{aligned} A_i &= \frac{a_i / T_i}{\sum_k a_k / \sum_k T_k},\qquad Q_i = 1 - \frac{\left| A_i - B_i \right|}{A_i + B_i},\qquad \Theta_i = Q_i + A_i + B_i \\ \gamma^c &= \frac{\sum_i (s_{ai} - x_i)(s_{bi} - x_i)}{1 - \sum_i x_i^2} \end{aligned}`,
    where: text(
      String.raw`where $a_i$ is the size of the first industry in region $i$ and $T_i$ that of the whole economy, $A_i$ and $B_i$ are the location quotients of the two industries, $Q_i$ is quality and $\Theta_i$ index; $s_{ai}$ and $s_{bi}$ are the industries' shares by region, $x_i$ those of the economy, $k$ runs over all regions, and $\gamma^c$ is eg`,
      String.raw`其中 $a_i$ 为第一个产业在地区 $i$ 的规模，$T_i$ 为该地区全部产业的规模，$A_i$、$B_i$ 为两产业的区位商，$Q_i$ 对应 quality，$\Theta_i$ 对应 index；$s_{ai}$、$s_{bi}$ 为两产业的地区份额，$x_i$ 为全部产业的地区份额，$k$ 遍历所有地区，$\gamma^c$ 对应 eg`,
    ),
    result: text(
      "index and quality: the shape of a; eg: a row with one number for each column (year)",
      "index 与 quality 与 a 大小相同；eg 为一行，每列（年）一个数",
    ),
    missing: text(
      "A region blank in one of the three takes no part in that column and gives a blank. A region that has neither industry, or no economy at all, gives #DIV/0! in its cell; an industry or an economy of 0 in all regions, and a single region in eg, #DIV/0!. A negative value gives #NUM!. eg with location quotients, or without total, is #VALUE!. The first error value is the result.",
      "三者之一为空白的地区不参与该列计算，结果为空白。两产业均无或经济总量为零的地区，相应单元格为 #DIV/0!；某产业或经济总量在各地区均为零，以及 eg 只有一个地区时为 #DIV/0!。负值返回 #NUM!。eg 不能用区位商，且须给出 total，否则为 #VALUE!。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "quality 1: both industries are equally concentrated in the region; 0: only one of them is there. index adds how strongly they are concentrated, so it rewards size: compare quality too. eg above 0: the two concentrate in the same regions more than the whole economy does; below 0: they keep apart. All three describe where industries are, not why.",
      "quality 为 1 表示两产业在该地区集聚程度相同，为 0 表示只有其一。index 再加上集聚深度，因而偏向集聚程度高者，宜同时比较 quality。eg 大于 0 表示两产业比全部经济更集中于相同地区，小于 0 表示相互分离。三者只描述分布，不说明原因。",
    ),
    elsewhere: text(
      "REAT's ellison.c adds shares without the industries' weights and gives other numbers. For more than two industries from plants, ELLISON has the output coagglomeration; for two industries eg equals it, because the plants cancel.",
      "REAT 的 ellison.c 未按产业规模加权，结果不同。三个及以上产业的企业数据见 ELLISON 的 coagglomeration；两产业时 eg 与之相等，企业规模已相互抵消。",
    ),
    references: [
      sourceOf(chenChen2012, text("index", "index")),
      sourceOf(ellisonGlaeserKerr2010, text("eg", "eg")),
      sourceOf(ellisonGlaeser1997, text("co-agglomeration from plants", "企业数据的共聚指数")),
    ],
    benchmark: { a: "table", b: "table", total: "table" },
    examples: [
      {
        call: "=JJJ.COAGGLOM({60;25;15},{40;40;20},{300;250;450})",
        returns: [[4.133333333333334], [3.3692307692307693], [1.6349206349206349]],
        shows: text("Two industries in three regions; illustrative", "三个地区的两个产业（示意数）"),
      },
      {
        call: '=JJJ.COAGGLOM({60;25;15},{40;40;20},{300;250;450},"quality")',
        returns: [[0.8], [0.7692307692307693], [0.8571428571428571]],
        shows: text("How equally they are concentrated", "两产业集聚程度的接近度"),
      },
      {
        call: '=JJJ.COAGGLOM({60;25;15},{40;40;20},{300;250;450},"eg")',
        returns: [[0.16279069767441862]],
        shows: text("Over all three regions: they concentrate together", "跨三个地区：共同集聚"),
      },
      {
        call: '=JJJ.COAGGLOM({2;1;0.5},{1.5;1;0.1},"lq")',
        returns: [[4.357142857142857], [3], [0.9333333333333333]],
        shows: text("From location quotients", "由区位商计算"),
      },
      {
        call: '=JJJ.COAGGLOM({1;2},{2;1},"lq","eg")',
        returns: { error: "#VALUE!", reason: "needs-argument" },
        shows: text("eg needs sizes", "eg 须用规模"),
      },
    ],
    seeAlso: ["ELLISON", "LOCQ", "LOCGINI"],
  },
  compute: ({ a, b, total, mode }) => {
    if (mode !== "eg")
      return pairedAgglomeration(total instanceof Matrix ? quotientsOf({ a, b, total }) : { a, b }, mode);
    if (!(total instanceof Matrix)) throw argumentError("needs-argument", { argument: "total", mode });
    return ellisonGlaeserKerr({ a, b, total });
  },
});
