import { type PrimacyCount, urbanPrimacy } from "../../core/linkage/urban-primacy";
import { text } from "../../language/localized";
import { choice, defineFunction, range } from "../define";
import { jefferson1939, xuZhouNing2009 } from "../references/linkage";
import { sourceOf } from "../references/reference";
import type { Bands } from "../result-form";
import { allNumbers, sum } from "../step-by-step";

const above = (limit: number): Bands => ({ limits: [limit], names: [null, text("primate city", "首位城市突出")] });

export const primacy = defineFunction({
  name: "PRIMACY",
  family: "linkage",
  title: text("Urban primacy", "城市首位度"),
  summary: text("Urban primacy: the largest city against the next ones", "城市首位度：最大城市与其后各城市之比"),
  args: [
    range(
      "sizes",
      text("Size of each city, such as population, in any order, not negative", "各城市规模（如人口），次序不限，非负"),
    ),
    choice("n", text("How many of the largest cities are compared", "参与比较的城市个数（按规模由大到小）"), {
      "2": text("S2 = P1/P2", "S2 = P1/P2"),
      "4": text("S4 = P1/(P2 + P3 + P4)", "S4 = P1/(P2 + P3 + P4)"),
      "11": text("S11 = 2·P1/(P2 + … + P11)", "S11 = 2·P1/(P2 + … + P11)"),
    }),
  ],
  errors: "first",
  result: { numbers: "index" },
  help: {
    keywords: text(
      `primate city, primacy ratio, two-city index, four-city index, urban hierarchy, urban primacy,
        largest city, biggest city, capital city dominance, dominance of the largest city,
        law of the primate city, Jefferson, size of the first city, ratio of first to second city,
        city size hierarchy, megacity, monocentric`,
      `首位度, 首位城市, 四城市指数, 十一城市指数, 城市首位律, 城市首位度, 首位度指数, 二城市指数, 2城市指数,
        4城市指数, 11城市指数, 首位比, 首位城市比重, 最大城市, 第一大城市, 省会首位度, 省会城市, 强省会,
        第一与第二城市之比, 城市体系, 杰斐逊`,
    ),
    formula: String.raw`S_2 = \frac{P_1}{P_2},\qquad S_4 = \frac{P_1}{P_2 + P_3 + P_4},\qquad S_{11} = \frac{2 P_1}{P_2 + \dots + P_{11}}`,
    where: text(
      String.raw`where $P_1$, $P_2$ … are the sizes of the cities from the largest down; $S$ is the index`,
      String.raw`其中 $P_1$、$P_2$…… 为由大到小的城市规模，$S$ 为首位度`,
    ),
    result: text("One number without unit", "单个无量纲数值"),
    missing: text(
      "Blanks are skipped. Fewer cities than n or a negative size give #NUM!, next cities of zero #DIV/0!. The first error value is the result.",
      "跳过空白。城市数少于 n 或规模为负返回 #NUM!，其后各城市均为零返回 #DIV/0!。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "By the rank-size rule S2 is 2 and S4 and S11 are about 1; above that the largest city dominates. S2 depends on a single city: S4 or S11 are steadier.",
      "按位序—规模法则，S2 为 2，S4、S11 约为 1；高于此值说明首位城市过于突出。S2 只取决于一个城市，S4、S11 更稳定。",
    ),
    bands: { "2": above(2), "4": above(1), "11": above(1) },
    references: [
      sourceOf(jefferson1939, text("the largest city against the next ones", "首位城市与其后城市的比较")),
      sourceOf(xuZhouNing2009, text("S2, S4 and S11", "S2、S4、S11")),
    ],
    examples: [
      {
        call: "=JJJ.PRIMACY({14986.5;6905.03;10038.9})",
        returns: [[1.4928428413471595]],
        shows: text(
          "Tertiary value added 2013: Beijing against Hebei, the next of the three",
          "2013 年第三产业增加值：北京与次位河北之比",
        ),
      },
      {
        call: "=JJJ.PRIMACY({2115;1472;1050;750;700;480;440;420;400;350;300},4)",
        returns: [[0.6463936430317848]],
        shows: text("Four-city index", "四城市指数"),
      },
      {
        call: "=JJJ.PRIMACY({2115;1472;1050;750;700;480;440;420;400;350;300},11)",
        returns: [[0.6648852562087394]],
        shows: text("Eleven-city index", "十一城市指数"),
      },
      {
        call: "=JJJ.PRIMACY({2115;1472;1050},3)",
        returns: { error: "#VALUE!", reason: "unknown-mode" },
        shows: text("A number of cities that has no index", "没有该城市个数的指数"),
      },
    ],
    seeAlso: ["RANKSIZE", "HHI"],
  },
  compute: ({ sizes, n }) => urbanPrimacy(sizes, Number(n) as PrimacyCount),
  /** The largest size over the sum of those that follow it. */
  stepByStep: ({ rows, modeOf, write }) => {
    const sizes = allNumbers(rows("sizes")).sort((one, other) => other - one);
    const n = Number(modeOf("n"));
    const [largest] = sizes;
    if (largest === undefined || sizes.length < n) return null;
    return `${n === 11 ? "2 × " : ""}${write(largest)} / ${sum(sizes.slice(1, n), write)}`;
  },
});
