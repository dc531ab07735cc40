import { dagumGroups } from "../../core/inequality/dagum-groups";
import { type GiniDecomposition, giniDecomposition } from "../../core/inequality/gini-decomposition";
import { reply, text } from "../../language/localized";
import { namedResults, numberOrFailure, output } from "../arguments/economy/output";
import { numberGroups } from "../arguments/groups";
import { decompositionWeights, groups, levels } from "../arguments/inequality";
import { overYears, panelOf } from "../arguments/panel";
import type { Cell } from "../cells";
import { defineFunction } from "../define";
import { dagum1997 } from "../references/inequality";
import { argumentError } from "../runtime/cell-errors";
import { cellsOf } from "../runtime/matrix-cells";

export const ginidecomp = defineFunction({
  name: "GINIDECOMP",
  family: "inequality",
  title: text("Dagum's Gini decomposition", "Dagum 基尼系数分解"),
  summary: text(
    "Dagum's decomposition of the Gini index: within, between groups and overlap",
    "Dagum 基尼系数分解：组内差距、组间净值差距与超变密度",
  ),
  args: [
    levels(),
    groups(),
    output({
      total: text("the Gini index of all values", "全部数值的基尼系数"),
      within: text("G_w, differences within the groups", "G_w，组内差距"),
      netbetween: text("G_nb, differences between the groups' means", "G_nb，组间净值差距"),
      transvariation: text("G_t, overlap: the poorer group's values above the richer's", "G_t，超变密度：组间交叠部分"),
      withinshare: text("within as a part of the total, a fraction", "组内差距贡献率（小数）"),
      netbetweenshare: text("netbetween as a part of the total, a fraction", "组间净值差距贡献率（小数）"),
      transvariationshare: text("transvariation as a part of the total, a fraction", "超变密度贡献率（小数）"),
      groups: text(
        "a table of the groups: shares of population and values, mean, Gini index",
        "各组的表：人口份额、数值份额、均值、基尼系数",
      ),
      pairs: text("G_jh, the Gini index between each two groups", "G_jh，各组之间的基尼系数"),
      distance: text("D_jh, how far each two groups are apart, 0 to 1", "D_jh，各组之间的相对经济影响，介于 0 与 1"),
    }),
    decompositionWeights(),
  ],
  errors: "first",
  result: {
    numbers: "index",
    except: { withinshare: "share", netbetweenshare: "share", transvariationshare: "share" },
  },
  input: {
    lines: ["groups", "weights"],
    rest: "values",
    tables: { values: { rows: "units", columns: "years", toldBy: { argument: "groups", usual: "rows" } } },
  },
  help: {
    keywords: text(
      `Dagum, Gini decomposition, transvariation, overlap, intensity of transvariation, Dagum Gini,
        decompose the Gini, decomposition by subgroups, subgroup decomposition, Gini by groups,
        within-group Gini, between-group Gini, stratification, overlap between groups, source of regional gap,
        hypervariable density`,
      `达古姆, 基尼系数分解, 超变密度, 组间差距, 组内差距, 达格姆, 达格姆基尼, 达格姆基尼系数, 达古姆基尼系数,
        Dagum基尼系数, 基尼系数及其分解, 按子群分解, 子群分解, 组内基尼系数, 组间基尼系数, 组内组间,
        超变密度贡献率, 区域差异来源, 地区差距来源, 差异来源, 空间非均衡`,
    ),
    formula: String.raw`\begin{gathered} G = G_w + G_{nb} + G_t,\quad G_w = \sum_j G_{jj} p_j s_j \\ G_{nb} = \sum_{j>h} G_{jh} (p_j s_h + p_h s_j) D_{jh},\quad G_t = \sum_{j>h} G_{jh} (p_j s_h + p_h s_j) (1 - D_{jh}) \end{gathered}`,
    where: text(
      String.raw`where $p_j = n_j/n$ is the share of group $j$ in the values (with weights, in their sum), $s_j = n_j \mu_j/(n \mu)$ its share in the total, $\mu_j$ its mean; groups are in order of rising mean, so that $j > h$ is the one with the higher mean; $G_{jj}$ is the Gini index within group $j$, $G_{jh}$ that between groups $j$ and $h$, and $D_{jh} = (d_{jh} - p_{jh})/(d_{jh} + p_{jh})$ with $d_{jh}$ the mean excess of values of $j$ over smaller ones of $h$ and $p_{jh}$ that of values of $h$ over smaller ones of $j$; $G_w$, $G_{nb}$ and $G_t$ are the parts within groups, net between groups and of transvariation`,
      String.raw`其中 $p_j = n_j/n$ 为第 $j$ 组的个数（加权时为权重）份额，$s_j = n_j \mu_j/(n \mu)$ 为其数值份额，$\mu_j$ 为组均值；各组按均值由低到高排列，$j > h$ 时第 $j$ 组均值较高；$G_{jj}$ 为第 $j$ 组的组内基尼系数，$G_{jh}$ 为第 $j$、$h$ 组的组间基尼系数；$D_{jh} = (d_{jh} - p_{jh})/(d_{jh} + p_{jh})$，$d_{jh}$ 为 $j$ 组数值高于 $h$ 组数值之差的平均，$p_{jh}$ 为 $h$ 组数值高于 $j$ 组数值之差的平均；$G_w$、$G_{nb}$、$G_t$ 为组内差距、组间净值差距与超变密度`,
    ),
    result: text(
      "table: seven rows of a label and a value; the three terms add up to the total and their shares to 1. groups: a heading and a row for each group; pairs, distance: a square with the names of the groups. Several years (units in rows, groups one for each unit): every value becomes a row of years, and the table has a row with the Gini index of each group besides; turned if groups is a row (units in columns)",
      "table：七行标签与数值；三项之和等于总基尼系数，三项贡献率之和为 1。groups：表头及每组一行；pairs、distance：带组名的方阵。多个年份（地区按行，groups 每个地区一个）：每项成为一行各年的值，table 另有各组的基尼系数；groups 表明地区按列时转置",
    ),
    missing: text(
      "A value without a group or a weight is skipped, and a group or a weight without a value. Where all values are equal the shares are #DIV/0!; values that are all zero give #DIV/0! for the whole. A group without any value above zero has no Gini index (#DIV/0! in its cell). A year that cannot be computed has its error in its cells. A negative value gives #NUM!. The first error value is the result.",
      "缺少组别或权重的数值以及缺少数值的组别或权重均被跳过。全部数值相等时各贡献率为 #DIV/0!；数值全为零时整个结果为 #DIV/0!。没有正值的组其基尼系数为 #DIV/0!。无法计算的年份在其单元格中返回错误。负值返回 #NUM!。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "Transvariation is what remains because groups overlap: poorer groups have members above members of richer ones. It is exactly 0 where they do not. D_jh of distance is 0 for groups with the same mean and 1 where they do not overlap. Weights count a value as often as they say: regions by population, values per head. Computed over pairs of values, in which the published weights cancel; the numbers are the same.",
      "超变密度源于各组相互交叠：较穷组中有成员高于较富组的成员；不交叠时恰为 0。distance 的 D_jh 在两组均值相同时为 0，不交叠时为 1。权重表示数值的重复次数：如各地区以人口为权重，数值取人均。此处按成对数值计算（公式中的权重相互抵消），结果与原公式相同。",
    ),
    references: [dagum1997],
    benchmark: { values: "long column" },
    examples: [
      {
        call: '=JJJ.GINIDECOMP({93213;99607;38716},{"cities";"cities";"Hebei"})',
        returns: [
          ["total", 0.17532478750604658],
          ["within", 0.009205191993181766],
          ["netbetween", 0.16611959551286481],
          ["transvariation", 0],
          ["withinshare", 0.05250365407038807],
          ["netbetweenshare", 0.947496345929612],
          ["transvariationshare", 0],
        ],
        shows: text(
          "GDP per capita in 2013, the two cities against Hebei: the groups do not overlap",
          "2013 年人均地区生产总值，京津两市与河北：两组不交叠",
        ),
      },
      {
        call: "=JJJ.GINIDECOMP({10;20;30;40;100;15;35},{1;1;2;2;2;3;3})",
        returns: [
          ["total", 0.38285714285714284],
          ["within", 0.09714285714285714],
          ["netbetween", 0.2742857142857143],
          ["transvariation", 0.011428571428571434],
          ["withinshare", 0.2537313432835821],
          ["netbetweenshare", 0.7164179104477612],
          ["transvariationshare", 0.029850746268656716],
        ],
        shows: text("Three groups that overlap a little", "略有交叠的三组"),
      },
      {
        call: '=JJJ.GINIDECOMP({10;20;30;40;100;15;35},{1;1;2;2;2;3;3},"netbetweenshare")',
        returns: [[0.7164179104477612]],
        shows: text("One entry alone", "只取其中一项"),
      },
      {
        call: '=JJJ.GINIDECOMP({10;20;30;40;100;15;35},{"a";"a";"b";"b";"b";"c";"c"},"pairs")',
        returns: [
          ["group", "a", "b", "c"],
          ["a", 0.16666666666666666, 0.5813953488372093, 0.3125],
          ["b", 0.5813953488372093, 0.27450980392156865, 0.40816326530612246],
          ["c", 0.3125, 0.40816326530612246, 0.2],
        ],
        shows: text("Between each two groups, and within each on the diagonal", "组间基尼系数，对角线为组内基尼系数"),
      },
      {
        call: '=JJJ.GINIDECOMP({10;20;30;40;100;15;35},{"a";"a";"b";"b";"b";"c";"c"},"total",{2;1;3;1;1;2;2})',
        returns: [[0.34459459459459457]],
        shows: text("With weights", "加权"),
      },
      {
        call: '=JJJ.GINIDECOMP({10,12;20,22;30,31;40,45;100,90},{"a";"a";"b";"b";"b"},"netbetweenshare")',
        returns: [[0.625, 0.6424581005586593]],
        shows: text("Two years: units in rows, years in columns", "两个年份：地区按行，年份按列"),
      },
      {
        call: '=JJJ.GINIDECOMP({10;20},{1;2},"overlap")',
        returns: {
          error: "#VALUE!",
          reason: "unknown-mode",
        },
        shows: text("The entry is called transvariation", "该项名为 transvariation"),
      },
    ],
    seeAlso: ["GINI", "THEILDECOMP"],
  },
  compute: ({ values, groups, output, weights }) => {
    const { names, codes } = numberGroups(groups);
    const panel = panelOf(values, codes, weights);
    if (output === "groups" || output === "pairs" || output === "distance") {
      if (panel !== null) throw argumentError("one-distribution-only", { output });
      const heading = output === "groups" ? headingsOfGroups : names;
      const rows = cellsOf(dagumGroups(values, codes, weights)[output]);
      return [[reply("group", "组别"), ...heading], ...rows.map((row, place) => [names[place] ?? null, ...row])];
    }
    if (panel === null) {
      const decomposition = weights === null ? giniDecomposition(values, codes) : dagumGroups(values, codes, weights);
      return namedResults(entriesOf(decomposition), output);
    }
    const labels = names.map((name) => `gini: ${name}`);
    const labelOf = (name: string) => {
      const group = labels.includes(name) ? name.slice("gini: ".length) : null;
      return group === null ? name : reply(name, `基尼系数：${group}`);
    };
    return overYears(panel, [...entryNames, ...labels], output, labelOf, (year) => {
      const decomposition = dagumGroups(year.values, year.groups, year.weights);
      const results: Record<string, Cell> = { ...entriesOf(decomposition) };
      cellsOf(decomposition.groups).forEach((row, place) => {
        results[labels[place] ?? ""] = row[3] ?? null;
      });
      return results;
    });
  },
});

const headingsOfGroups = [
  reply("popshare", "人口份额"),
  reply("valueshare", "数值份额"),
  reply("mean", "均值"),
  reply("gini", "基尼系数"),
];

const entryNames = [
  "total",
  "within",
  "netbetween",
  "transvariation",
  "withinshare",
  "netbetweenshare",
  "transvariationshare",
] as const;

function entriesOf({ total, within, netBetween, transvariation }: GiniDecomposition) {
  const share = (part: number) => numberOrFailure("values", () => part / total);
  return {
    total,
    within,
    netbetween: netBetween,
    transvariation,
    withinshare: share(within),
    netbetweenshare: share(netBetween),
    transvariationshare: share(transvariation),
  };
}
