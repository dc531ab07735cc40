import { requireNonNegative } from "../../core/matrix/arguments";
import { Matrix } from "../../core/matrix/matrix";
import { growthOfBoth, twoPanels } from "../../core/transfer/symbiosis-degree";
import { text } from "../../language/localized";
import { fromGrowth, fromLotka } from "../arguments/symbiosis";
import { choice, defineFunction, number, range } from "../define";
import { sourceOf } from "../references/reference";
import { volterra1926, yuan1998 } from "../references/transfer";

export const symbdegree = defineFunction({
  name: "SYMBDEGREE",
  family: "transfer",
  title: text("Degree of symbiosis", "共生度"),
  summary: text(
    "Degree of symbiosis: how the growth of one region or industry goes with that of another",
    "共生度：一个主体的增长与另一主体增长的弹性关系及共生类型",
  ),
  args: [
    range(
      "a",
      text(
        "The first series in a row or column, or a panel with units in rows, years in columns",
        "第一个主体的时间序列（行或列），或单元按行、年份按列的面板",
      ),
    ),
    range("b", text("The second, in the same shape", "第二个主体的数值，大小相同")),
    choice("mode", text("Over which time", "计算方式"), {
      step: text("from each year to the next", "逐年"),
      period: text("from the first year to the last", "首年至末年"),
      lotka: text("Lotka–Volterra coefficients by regression", "回归估计 Lotka—Volterra 系数"),
    }),
    choice("output", text("What is returned", "返回的内容"), {
      degree: text(
        "growth of a over growth of b; lotka: the effect of b on a",
        "a 对 b 的共生度；lotka 为 b 对 a 的影响",
      ),
      reverse: text(
        "growth of b over growth of a; lotka: the effect of a on b",
        "b 对 a 的共生度；lotka 为 a 对 b 的影响",
      ),
      signs: text("two signs, of a and of b: +, 0, -", "两个符号，先 a 后 b：增为 +，减为 -，不变为 0"),
      type: text("the name of the relation", "共生类型名称"),
      table: text("all of them with headings", "带表头的整张表"),
    }),
    number(
      "threshold",
      text(
        "Growth up to this size counts as none (0); lotka: so does a coefficient with p above it (0.1)",
        "增长率不超过此值视为 0（默认 0）；lotka 中 p 值大于此值的系数视为 0（默认 0.1）",
      ),
      { optional: true },
    ),
  ],
  errors: "first",
  result: { numbers: "index", except: { growth_a: "share", growth_b: "share", a的增长: "share", b的增长: "share" } },
  input: {
    tables: {
      a: { rows: "units", columns: "years", isSeries: true },
      b: { rows: "units", columns: "years", isSeries: true },
    },
  },
  help: {
    keywords: text(
      `symbiosis degree, degree of symbiosis, symbiotic relation, mutualism, commensalism, parasitism, competition,
        amensalism, neutralism, Lotka-Volterra, elasticity of growth, type of symbiosis, coevolution,
        industrial symbiosis model, do two regions grow together, predator prey`,
      `共生度, 共生类型, 共生模式, 互惠共生, 偏利共生, 寄生, 偏害共生, 竞争关系, 独立共存, 质参量, 主质参量,
        Lotka-Volterra模型, 洛特卡—沃尔泰拉, 协同演化, 增长弹性, 共生关系判定, 产业共生`,
    ),
    formula: String.raw`\delta_{ab} = \frac{\Delta Z_a / Z_a}{\Delta Z_b / Z_b},\qquad \delta_{ba} = \frac{1}{\delta_{ab}},\qquad \text{lotka: } \frac{\Delta Z_a}{Z_a} = r_a + \alpha_{aa} Z_a + \alpha_{ab} Z_b`,
    where: text(
      String.raw`where $Z_a$ and $Z_b$ are the values at the start of a step and $\Delta Z_a$, $\Delta Z_b$ their changes, $\delta_{ab}$ is degree and $\delta_{ba}$ reverse; $r_a$, $\alpha_{aa}$ and $\alpha_{ab}$ are estimated by ordinary least squares`,
      String.raw`其中 $Z_a$、$Z_b$ 为期初数值，$\Delta Z_a$、$\Delta Z_b$ 为其变动，$\delta_{ab}$ 对应 degree，$\delta_{ba}$ 对应 reverse；$r_a$、$\alpha_{aa}$、$\alpha_{ab}$ 由普通最小二乘估计`,
    ),
    result: text(
      "step: the units in rows, one column fewer than years (a series in a column gives a column); period and lotka: a column. table: a heading and one row for each unit and step",
      "step：单元按行，列数比年数少一（按列的序列返回一列）；period 与 lotka 返回一列。table：表头之下每个单元、每步一行",
    ),
    missing: text(
      "A blank at an end of a step gives a blank; lotka leaves the step out. Where b does not change, degree is #DIV/0!; where a does not, reverse is. A value of 0 to start from gives #DIV/0!, a negative value #NUM!. Fewer than two years, and in lotka fewer than five steps or series that follow from one another, give #NUM!. The first error value is the result.",
      "一步的任一端为空白时结果为空白，lotka 略去该步。b 不变时 degree 为 #DIV/0!，a 不变时 reverse 为 #DIV/0!。起点为零时为 #DIV/0!，负值返回 #NUM!。不足两年，以及 lotka 不足五步或序列共线时返回 #NUM!。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "The type goes by the two signs of growth: ++ mutualism, +0 and 0+ commensalism, +- and -+ parasitism, -0 and 0- amensalism, -- competition, 00 neutralism. The signs describe how two series move together and not what one does to the other; growth common to all gives mutualism everywhere. lotka estimates the effects, but needs long series, and a coefficient whose p is above the threshold counts as 0.",
      "类型依两个增长的符号划分：同增为互惠共生，一增一不变为偏利共生，一增一减为寄生，一减一不变为偏害共生，同减为竞争，均不变为独立。符号只描述两序列的同步变动，不说明一方对另一方的作用；普遍增长时处处为互惠共生。lotka 估计相互影响，但需要较长序列，p 值大于阈值的系数视为 0。",
    ),
    elsewhere: text(
      "The types by the signs of growth are a construction of JJJ. The ratio alone cannot tell parasitism from commensalism, because degree and reverse always have the same sign; papers that print different signs estimate two equations.",
      "按增长符号划分类型为 JJJ 自行构造。仅凭比值无法区分寄生与偏利共生，因为 degree 与 reverse 同号；给出不同符号的文献系估计两个方程。",
    ),
    references: [
      sourceOf(yuan1998, text("the degree of symbiosis", "共生度")),
      sourceOf(volterra1926, text("the model behind lotka", "lotka 所用模型")),
    ],
    benchmark: { a: "table", b: "table" },
    examples: [
      {
        call: "=JJJ.SYMBDEGREE({100,110,104.5,114.95},{50,55,60.5,57.475})",
        returns: [[1, -0.5, -2]],
        shows: text("Three steps; illustrative", "三步（示意数）"),
      },
      {
        call: '=JJJ.SYMBDEGREE({100,110,104.5,114.95},{50,55,60.5,57.475},,"table")',
        returns: [
          ["unit", "step", "growth_a", "growth_b", "degree", "reverse", "signs", "type"],
          [1, 1, 0.1, 0.1, 1, 1, "++", "mutualism"],
          [1, 2, -0.05, 0.1, -0.5, -2, "-+", "parasitism (b gains)"],
          [1, 3, 0.1, -0.05, -2, -0.5, "+-", "parasitism (a gains)"],
        ],
        shows: text("With growth, signs and types", "含增长率、符号与类型"),
      },
      {
        call: '=JJJ.SYMBDEGREE({100,110,104.5,114.95},{50,55,60.5,57.475},"period")',
        returns: [[1]],
        shows: text("From the first year to the last", "首年至末年"),
      },
      {
        call: '=JJJ.SYMBDEGREE({9004.5,14986.5;3259.25,6905.03},{5932.8,10038.9;5932.8,10038.9},,"reverse")',
        returns: [[1.0417967722950405], [0.6187240961259177]],
        shows: text(
          "Tertiary value added 2009 and 2013: Hebei's growth over that of Beijing and of Tianjin",
          "2009、2013 年第三产业增加值：河北对北京、对天津的共生度",
        ),
      },
      {
        call: '=JJJ.SYMBDEGREE({20,26.5,34.2,42.9,51.8,60.4,67.6,73.5,77.6},{30,36.6,43.9,51.6,59.5,66.9,73.7,79.2,84.1},"lotka","table")',
        returns: [
          ["unit", "degree", "se", "t", "p", "reverse", "reverse_se", "reverse_t", "reverse_p", "signs", "type"],
          [
            1,
            0.00044027313882255683,
            0.002213227413654625,
            0.19892810657696905,
            0.850155188327578,
            -0.0013787941815547558,
            0.002315575181452822,
            -0.5954434961121334,
            0.5774726705949871,
            "00",
            "neutralism",
          ],
        ],
        shows: text("Eight steps: no effect that differs from 0", "八步：没有显著异于 0 的影响"),
      },
      {
        call: '=JJJ.SYMBDEGREE({100,110,99},{50,51,52},,"type",0.05)',
        returns: [["commensalism (a gains)", "amensalism (a loses)"]],
        shows: text("Growth of up to 5% counts as none", "增长不超过 5% 视为不变"),
      },
      {
        call: '=JJJ.SYMBDEGREE({1,2,3,4,5},{1,2,4,3,5},"lotka")',
        returns: { error: "#NUM!", reason: "too-few" },
        shows: text("Four steps are too few for lotka", "四步不足以估计 lotka"),
      },
    ],
    seeAlso: ["SYMBIOSIS", "DECOUPLE", "COUPLING"],
  },
  compute: ({ a, b, mode, output, threshold }) => {
    const panels = twoPanels(a, b);
    const limit = requireNonNegative("threshold", Matrix.scalar(threshold ?? (mode === "lotka" ? 0.1 : 0))).at(0);
    if (mode === "lotka") return fromLotka(panels, output, limit);
    const isColumn = a.columns === 1;
    return fromGrowth(growthOfBoth(panels, mode), { mode, output, limit, isColumn });
  },
});
