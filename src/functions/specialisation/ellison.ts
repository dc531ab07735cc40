import { IndicatorError } from "../../core/indicator-error";
import { coagglomeration, plantsByIndustry } from "../../core/specialisation/coagglomeration";
import { ellisonGlaeser, type NamedSizes } from "../../core/specialisation/ellison-glaeser";
import { reply, text } from "../../language/localized";
import { namedResults, numberOrFailure, output, resultOrFailure } from "../arguments/economy/output";
import { numberGroups } from "../arguments/groups";
import { FailedCell } from "../cells";
import { defineFunction, labels, range } from "../define";
import { ellisonGlaeser1997 } from "../references/specialisation";

export const ellison = defineFunction({
  name: "ELLISON",
  family: "specialisation",
  title: text("Ellison-Glaeser index", "EG 指数（Ellison-Glaeser）"),
  summary: text(
    "Ellison-Glaeser index: agglomeration of an industry beyond chance and plant size",
    "Ellison-Glaeser 指数（EG 指数）：扣除随机因素与企业规模影响后的产业集聚程度",
  ),
  args: [
    range(
      "plant_sizes",
      text(
        "Size of each plant of one industry, such as employees, not negative",
        "某产业各企业的规模（如就业人数），非负",
      ),
    ),
    labels("plant_regions", text("The region of each plant, by name or number", "各企业所在地区的名称或编号")),
    labels("region_names", text("Names or numbers of all regions, each once", "全部地区的名称或编号，每个一次")),
    range(
      "region_sizes",
      text("Size of each region's whole economy, in the same order", "各地区整体经济的规模，与 region_names 次序一致"),
    ),
    output({
      gamma: text(
        "the index: 0 = as by chance, above 0.05 = highly concentrated",
        "指数：0 为随机，大于 0.05 为高度集聚",
      ),
      g: text("raw concentration Σ(s − x)²", "原始集中度 Σ(s − x)²"),
      h: text("Herfindahl index of the plants' sizes", "企业规模的赫芬达尔—赫希曼指数"),
      z: text("distance of g from chance, in standard deviations", "g 偏离随机情形的标准差倍数"),
      plants: text("number of plants", "企业数"),
      coagglomeration: text(
        "whether plants of different industries lie together, one number; needs plant_industries",
        "不同产业的企业是否相互邻近（产业协同集聚指数），一个数；需要 plant_industries",
      ),
    }),
    labels(
      "plant_industries",
      text(
        "The industry of each plant: every result becomes a column with a row for each industry",
        "各企业所属的产业：每项结果成为一列，每个产业一行",
      ),
      { optional: true },
    ),
  ],
  errors: "first",
  result: { numbers: "index", except: { plants: "count" } },
  input: {
    lines: ["plant_sizes", "plant_regions", "region_names", "region_sizes", "plant_industries"],
    apart: ["region_names", "region_sizes"],
  },
  help: {
    keywords: text(
      `Ellison Glaeser, EG index, agglomeration, plant concentration, cluster, REAT ellison.a,
        Ellison-Glaeser, gamma, geographic concentration of plants, coagglomeration, agglomeration index,
        dartboard, plant level concentration, firm clustering, industrial concentration,
        industrial agglomeration, raw geographic concentration, localisation of industry,
        natural advantage and spillovers, EconGeo ellison.glaeser`,
      `EG指数, EG 指数, 集聚, 产业集聚指数, 空间集聚, 埃利森, 埃利森—格莱泽, E-G指数, 产业集聚, 产业集聚度,
        产业集聚程度, 地理集中, 企业集聚, 工厂规模, 企业层面, 集聚经济, 制造业集聚, 产业集中, 产业地理集中度,
        γ指数`,
    ),
    formula: String.raw`\gamma = \frac{\dfrac{G}{1 - \sum_i x_i^2} - H}{1 - H},\qquad G = \sum_i (s_i - x_i)^2,\qquad H = \sum_k q_k^2,\qquad z = \frac{G - (1 - \sum_i x_i^2) H}{\sigma_G}`,
    where: text(
      String.raw`where $s_i$ is the share of region $i$ in the industry, $x_i$ its share in the whole economy, $q_k$ the share of plant $k$ in the industry, $G$ the raw concentration, $H$ the Herfindahl index of the plants and $\sigma_G^2 = 2 \{ H^2 [\sum x^2 - 2 \sum x^3 + (\sum x^2)^2] - \sum q^4 [\sum x^2 - 4 \sum x^3 + 3 (\sum x^2)^2] \}$ the variance of $G$ by chance; $\gamma$ is the index and $z$ the distance of $G$ from chance`,
      String.raw`其中 $s_i$、$x_i$ 为地区 $i$ 占该产业与整体经济的份额，$q_k$ 为企业 $k$ 占该产业的份额，$G$ 为原始集中度，$H$ 为企业规模的赫芬达尔—赫希曼指数，随机选址下 $G$ 的方差为 $\sigma_G^2 = 2 \{ H^2 [\sum x^2 - 2 \sum x^3 + (\sum x^2)^2] - \sum q^4 [\sum x^2 - 4 \sum x^3 + 3 (\sum x^2)^2] \}$，$\gamma$ 为 EG 指数，$z$ 为标准化值`,
    ),
    result: text(
      "A table of five labels and numbers, or the one asked for. With plant_industries a heading and a row for each industry, in order of first appearance; a name: a column; coagglomeration: one number",
      "五项标签与数值的表，或指定的一项。给出 plant_industries 时为表头及每个产业一行（按首次出现的次序）；指定一项时为一列；coagglomeration 为一个数",
    ),
    missing: text(
      "A plant without size or region is skipped, and a region without name or size. A plant in a region that is not listed gives #N/A. All sizes zero give #DIV/0!, a negative size #NUM!. For a single plant or a single region gamma and z are #DIV/0! in their cells, and coagglomeration for a single industry. A plant without an industry is skipped where industries are given; an industry whose sizes are all zero has #DIV/0! in its row. The first error value is the result.",
      "缺少规模或地区的企业、缺少名称或规模的地区均被跳过。所在地区未列出的企业返回 #N/A。规模全为零为 #DIV/0!，负值为 #NUM!。只有一家企业或一个地区时，gamma 与 z 的单元格为 #DIV/0!；只有一个产业时 coagglomeration 为 #DIV/0!。给出产业时跳过未注明产业的企业；规模全为零的产业其行为 #DIV/0!。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "Ellison and Glaeser (1997) call an industry below 0.02 not very localised and above 0.05 highly localised. 0 is what plants choosing regions at random, in proportion to their size, give on average; below 0 they keep apart. z beyond ±1.96 is unlikely by chance at 5 per cent if there are many plants; with few of them the normal approximation is poor. Names are compared without regard to letter case and outer spaces; a region listed twice counts with both sizes. coagglomeration above 0: plants of different industries lie together more than the size of regions explains; it does not depend on how concentrated each industry is or on the sizes of its plants.",
      "Ellison 与 Glaeser（1997）以低于 0.02 为集聚不明显，高于 0.05 为高度集聚。0 为企业按地区规模随机选址的平均结果；小于 0 表示分散。企业较多时，z 超出 ±1.96 即在 5% 水平上难以归于随机；企业很少时正态近似很差。比较地区名时不区分大小写和首尾空格；重复列出的地区规模相加。coagglomeration 大于 0 表示不同产业的企业相互邻近的程度超过由地区规模所决定的程度；它与各产业自身的集中程度及企业规模无关。",
    ),
    bands: {
      gamma: {
        limits: [0.02, 0.05],
        names: [text("not very localised", "集聚不明显"), null, text("highly localised", "高度集聚")],
      },
    },
    elsewhere: text(
      "REAT's ellison.a returns the same numbers, if the totals are in the order in which the regions first appear; its ellison.a2 takes the regions' sizes from the plants listed. Its ellison.c adds the shares of industries without their weights, so that its co-agglomeration is another number.",
      "REAT 的 ellison.a 结果相同，但地区合计须按地区首次出现的次序排列；其 ellison.a2 的地区规模仅取自所列企业。其 ellison.c 未按产业规模加权，协同集聚的数值不同。",
    ),
    references: [ellisonGlaeser1997],
    benchmark: { plant_sizes: "long column", region_names: "group names", region_sizes: "group column" },
    examples: [
      {
        call: '=JJJ.ELLISON({100;50;25;10;5;5;200},{"Beijing";"Beijing";"Tianjin";"Tianjin";"Hebei";"Hebei";"Hebei"},{"Beijing";"Tianjin";"Hebei"},{1000;2000;500})',
        returns: [
          ["gamma", 0.526155717761557],
          ["g", 0.39311465653398026],
          ["h", 0.3414516904342253],
          ["z", 1.239383624528803],
          ["plants", 7],
        ],
        shows: text(
          "Seven plants of one industry: concentrated, but with one large plant not beyond chance (z)",
          "某产业七家企业：较集中，但因有一家大企业，z 未超出随机范围",
        ),
      },
      {
        call: '=JJJ.ELLISON({100;50;25;10;5;5;200},{1;1;2;2;3;3;3},{1;2;3},{1000;2000;500},"gamma")',
        returns: [[0.526155717761557]],
        shows: text("The index alone, regions by number", "只取指数，地区用编号"),
      },
      {
        call: '=JJJ.ELLISON({60;40;50;30;20},{1;2;1;2;3},{1;2;3},{300;250;450},,{"steel";"steel";"food";"food";"food"})',
        returns: [
          ["industry", "gamma", "g", "h", "z", "plants"],
          ["steel", -0.06589147286821714, 0.315, 0.52, -0.08779425610844169, 2],
          ["food", -0.350337584396099, 0.105, 0.38, -0.7704784653583865, 3],
        ],
        shows: text(
          "Several industries at once, in the order of their first plants",
          "一次计算多个产业，按首次出现的次序",
        ),
      },
      {
        call: '=JJJ.ELLISON({60;25;15;40;40;20},{1;2;3;1;2;3},{1;2;3},{300;250;450},"coagglomeration",{"a";"a";"a";"b";"b";"b"})',
        returns: [[0.16279069767441862]],
        shows: text(
          "Two industries that lie together: 7/43, for any sizes of their plants",
          "两个相互邻近的产业：7/43，与企业规模无关",
        ),
      },
      {
        call: '=JJJ.ELLISON({100;50},{"Beijing";"Shanxi"},{"Beijing";"Tianjin"},{1000;2000})',
        returns: {
          error: "#N/A",
          reason: "region-without-size",
        },
        shows: text("Every plant must be in a listed region", "企业所在地区必须列出"),
      },
    ],
    seeAlso: ["LOCGINI", "HHI", "LOCQ"],
  },
  compute: ({ plant_sizes, plant_regions, region_names, region_sizes, output, plant_industries }) => {
    const plants: NamedSizes = { sizes: plant_sizes, names: plant_regions.cells };
    const regions: NamedSizes = { sizes: region_sizes, names: region_names.cells };
    if (plant_industries === null) {
      if (output === "coagglomeration")
        throw new IndicatorError("value", "needs-argument", {
          argument: "plant_industries",
          mode: `output "${output}"`,
        });
      return namedResults(resultsOf(plants, regions), output);
    }
    const { names, codes } = numberGroups(plant_industries, "plant_industries");
    const industries = plantsByIndustry(plants, codes, names.length);
    if (output === "coagglomeration")
      return [[numberOrFailure("plant_industries", () => coagglomeration(industries, regions) ?? NaN)]];
    const rows = industries.map((industry) => resultsOrFailures(industry, regions));
    if (output !== "table") return rows.map((row) => [row[output]]);
    const heading = [reply("industry", "产业"), ...entryNames];
    return [heading, ...rows.map((row, place) => [names[place] ?? null, ...entryNames.map((name) => row[name])])];
  },
});

const entryNames = ["gamma", "g", "h", "z", "plants"] as const;

type Results = Readonly<Record<(typeof entryNames)[number], number | FailedCell>>;

function resultsOf(industry: NamedSizes, regions: NamedSizes): Results {
  const { gamma, g, h, z, plants } = ellisonGlaeser(industry, regions);
  const cell = (value: number | null) => numberOrFailure("plant_sizes", () => value ?? NaN);
  return { gamma: cell(gamma), g: cell(g), h: cell(h), z: cell(z), plants };
}

/** One industry without any plant of some size must not fail the others. */
function resultsOrFailures(industry: NamedSizes, regions: NamedSizes): Results {
  const results = resultOrFailure(() => resultsOf(industry, regions));
  if (!(results instanceof FailedCell)) return results;
  return { gamma: results, g: results, h: results, z: results, plants: results };
}
