import { comparativeProductivity, regionAndNation } from "../../core/gap/comparative-productivity";
import { text } from "../../language/localized";
import { outputAndLabor } from "../arguments/economy/region-and-nation";
import { defineFunction } from "../define";
import { pick, runsAlongRows } from "../step-by-step";

export const cpor = defineFunction({
  name: "CPOR",
  family: "gap",
  title: text("Comparative productivity", "地区比较劳动生产率"),
  summary: text(
    "Comparative productivity: a region's output per worker over the nation's, by sector",
    "比较劳动生产率：地区与全国同一产业劳动生产率之比",
  ),
  args: outputAndLabor(),
  errors: "in place",
  result: { numbers: "index" },
  input: {
    tables: {
      region_output: { rows: "units", columns: "sectors", toldBy: { argument: "nation_output", usual: "columns" } },
      region_labor: { rows: "units", columns: "sectors", toldBy: { argument: "nation_output", usual: "columns" } },
    },
    whole: { region_output: "nation_output", region_labor: "nation_labor" },
  },
  help: {
    keywords: text(
      `comparative productivity, comparative labour productivity, relative productivity,
        productivity relative to the nation, regional labour productivity,
        output per worker relative to the country, productivity advantage, comparative output rate,
        labour efficiency against national average`,
      `比较劳动生产率, 比较生产率, 比较劳动生产率系数, 相对劳动生产率, 劳动生产率比较, 地区生产率,
        与全国劳动生产率之比, 人均产出与全国之比, 生产率优势, 劳动效率`,
    ),
    formula: String.raw`CPOR_{ij} = \frac{v_{ij}/V_j}{e_{ij}/E_j} = \frac{v_{ij}/e_{ij}}{V_j/E_j}`,
    where: text(
      String.raw`where $v_{ij}$ and $e_{ij}$ are output and employment of sector $j$ in region $i$, $V_j$ and $E_j$ those of the nation and $CPOR_{ij}$ is the comparative productivity`,
      String.raw`其中 $v_{ij}$、$e_{ij}$ 为地区 $i$ 产业 $j$ 的产出与就业人数，$V_j$、$E_j$ 为全国的相应数值，$CPOR_{ij}$ 为比较劳动生产率`,
    ),
    result: text("Numbers in the same shape as region_output, zero or more", "与 region_output 大小相同，不小于零"),
    missing: text(
      "A blank in one of the four gives a blank. A sector without employment in the region, and one that the nation does not have, gives #DIV/0! in its cell. A negative value gives #NUM!. An error value comes out wherever it is used.",
      "四者之一为空白则结果为空白。地区就业为零或全国数值为零的产业返回 #DIV/0!。负值返回 #NUM!。错误值在用到它的位置返回。",
    ),
    reading: text(
      "Above 1 the region's workers produce more in this sector than the nation's on average, below 1 less. Prices and the mix inside the sector count too.",
      "大于 1 表示该地区此产业的劳动生产率高于全国平均，小于 1 则低于全国。价格水平与产业内部结构也会影响结果。",
    ),
    bands: {
      "": {
        limits: [1],
        names: [text("less productive", "生产率较低"), text("more productive", "生产率较高")],
        at: text("like the nation", "与全国相同"),
      },
    },
    elsewhere: text(
      "“Comparative labour productivity” also names a sector's productivity over the region's own average: that is LABORPROD.",
      "“比较劳动生产率”也指某产业与本地区平均劳动生产率之比，见 LABORPROD。",
    ),
    references: [],
    benchmark: { nation_output: "row", nation_labor: "row" },
    examples: [
      {
        call: "=JJJ.CPOR({188.45,7276.68,6905.03},{56957,249684,262204},{70,350,430},{24171,23170,29636})",
        returns: [[1.1424721280966343, 1.9293035036285866, 1.8150031688445674]],
        shows: text(
          "Tianjin against China in 2013, Tianjin's employment round and illustrative",
          "天津与全国，2013 年（天津就业为示意性整数）",
        ),
      },
      {
        call: "=JJJ.CPOR({7276.68;14762.1},249684,{350;1430},23170)",
        returns: [[1.9293035036285866], [0.9579601119311313]],
        shows: text(
          "The secondary sector of Tianjin and Hebei (employment illustrative)",
          "天津与河北的第二产业（就业为示意数）",
        ),
      },
      {
        call: "=JJJ.CPOR({188.45,7276.68},{56957,249684,262204},{70,350},{24171,23170,29636})",
        returns: {
          error: "#VALUE!",
          reason: "sectors-length",
        },
        shows: text("Region and nation need the same sectors", "地区与全国的产业必须相同"),
      },
    ],
    seeAlso: ["GRADIENTCOEF", "LABORPROD", "LOCQ"],
  },
  compute: ({ region_output, nation_output, region_labor, nation_labor }) =>
    comparativeProductivity(
      regionAndNation("output", region_output, nation_output),
      regionAndNation("labor", region_labor, nation_labor),
    ),
  /** Output per worker of the region over that of the nation. */
  stepByStep: ({ rows, row, column, write }) => {
    const turned = runsAlongRows(rows("nation_output"), rows("region_output") ?? []);
    const ofNation = (name: string) => (rows(name) ?? []).flat()[turned ? row : column];
    const [output, labour] = [pick(rows("region_output"), row, column), pick(rows("region_labor"), row, column)];
    const [nation, nationLabour] = [ofNation("nation_output"), ofNation("nation_labor")];
    if (output === null || labour === null || typeof nation !== "number" || typeof nationLabour !== "number")
      return null;
    return `(${write(output)} / ${write(labour)}) / (${write(nation)} / ${write(nationLabour)})`;
  },
});
