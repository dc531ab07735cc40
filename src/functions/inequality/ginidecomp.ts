import { giniDecomposition } from "../../core/inequality/gini-decomposition";
import { text } from "../../language/localized";
import { numberGroups } from "../arguments/groups";
import { groups, levels } from "../arguments/inequality";
import { namedResults, numberOrFailure, output } from "../arguments/output";
import { defineFunction } from "../define";

export const ginidecomp = defineFunction({
  name: "GINIDECOMP",
  family: "inequality",
  summary: text(
    "Dagum's decomposition of the Gini index: within, between groups and overlap",
    "Dagum 基尼系数分解：组内、组间净值与超变密度",
  ),
  args: [
    levels(),
    groups(),
    output({
      total: text("the Gini index of all values", "全部数值的基尼系数"),
      within: text("G_w, differences within the groups", "G_w，组内差异"),
      netbetween: text("G_nb, differences between the groups' means", "G_nb，组间净值差异"),
      transvariation: text("G_t, overlap: the poorer group's values above the richer's", "G_t，超变密度：组间交叠部分"),
      withinshare: text("within as a part of the total, a fraction", "组内贡献率（小数）"),
      netbetweenshare: text("netbetween as a part of the total, a fraction", "组间净值贡献率（小数）"),
      transvariationshare: text("transvariation as a part of the total, a fraction", "超变密度贡献率（小数）"),
    }),
  ],
  errors: "first",
  result: {
    numbers: "index",
    except: { withinshare: "share", netbetweenshare: "share", transvariationshare: "share" },
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
    result: text(
      "table: seven rows of a label and a value; the three terms add up to the total and their shares to 1",
      "table：七行标签与数值；三项之和等于总基尼系数，三项贡献率之和为 1",
    ),
    missing: text(
      "A value without a group and a group without a value are skipped. Where all values are equal the shares are #DIV/0!; values that are all zero give #DIV/0! for the whole. A negative value gives #NUM!. The first error value is the result.",
      "缺少组别的数值与缺少数值的组别均被跳过。全部数值相等时各贡献率为 #DIV/0!；数值全为零时整个结果为 #DIV/0!。负值返回 #NUM!。遇到错误值时返回第一个错误。",
    ),
    reading: text(
      "Transvariation is what remains because groups overlap: poorer groups have members above members of richer ones. It is exactly 0 where they do not. Computed over pairs of values, in which the published weights cancel; the numbers are the same.",
      "超变密度源于各组相互交叠：较穷组中有成员高于较富组的成员；不交叠时恰为 0。此处按成对数值计算（公式中的权重相互抵消），结果与原公式相同。",
    ),
    references: [
      {
        citation:
          "Dagum C (1997) A new approach to the decomposition of the Gini income inequality ratio, Empirical Economics 22",
        doi: "10.1007/BF01205777",
      },
    ],
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
          "Output per head in 2013, the two cities against Hebei: the groups do not overlap",
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
        call: '=JJJ.GINIDECOMP({10;20},{1;2},"overlap")',
        returns: {
          error: "#VALUE!",
          message:
            'output: "overlap" is unknown, use one of: table, total, within, netbetween, transvariation, withinshare, netbetweenshare, transvariationshare',
        },
        shows: text("The entry is called transvariation", "该项名为 transvariation"),
      },
    ],
    seeAlso: ["GINI", "THEILDECOMP"],
  },
  compute: ({ values, groups, output }) => {
    const { total, within, netBetween, transvariation } = giniDecomposition(values, numberGroups(groups).codes);
    const share = (part: number) => numberOrFailure("values", () => part / total);
    return namedResults(
      {
        total,
        within,
        netbetween: netBetween,
        transvariation,
        withinshare: share(within),
        netbetweenshare: share(netBetween),
        transvariationshare: share(transvariation),
      },
      output,
    );
  },
});
