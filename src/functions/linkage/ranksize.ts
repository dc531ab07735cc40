import { rankSize } from "../../core/linkage/rank-size";
import { text } from "../../language/localized";
import { outputWithMore } from "../arguments/economy/output";
import { choice, defineFunction, range } from "../define";
import { gabaixIbragimov2011, zipf1949 } from "../references/linkage";
import { namedCells } from "../runtime/matrix-cells";

export const ranksize = defineFunction({
  name: "RANKSIZE",
  family: "linkage",
  title: text("Rank-size rule", "位序—规模法则"),
  summary: text(
    "Rank-size rule (Zipf): line through the logarithms of city sizes and ranks",
    "位序—规模法则（齐普夫（Zipf）定律）：城市规模与位序的双对数回归",
  ),
  args: [
    range(
      "sizes",
      text("Size of each city, such as population, in any order, above 0", "各城市规模（如人口），次序不限，大于 0"),
    ),
    choice("method", text("What is regressed on what", "回归形式"), {
      zipf: text("ln size on ln rank", "ln 规模对 ln 位序"),
      gabaix: text(
        "ln(rank − ½) on ln size, with less bias in small samples",
        "ln(位序 − ½) 对 ln 规模，减小小样本偏误",
      ),
    }),
    outputWithMore(
      {
        slope: text("slope of the line", "斜率"),
        intercept: text("value of the line at 0", "截距"),
        r2: text("part of the variance explained", "决定系数 R²"),
      },
      {
        se: text("standard error of the slope; with gabaix |slope|·√(2/n)", "斜率的标准误；gabaix 下为 |斜率|·√(2/n)"),
        olsse: text(
          "that of an ordinary regression, far too small because ranks are not independent",
          "普通回归的标准误，因位序不独立而严重偏小",
        ),
        n: text("number of cities", "城市数"),
      },
    ),
  ],
  errors: "first",
  result: {
    numbers: "coefficient",
    except: { r2: "index", n: "count" },
    picture: { kind: "rank-size", reverse: "gabaix" },
  },
  help: {
    keywords: text(
      `Zipf, rank size, power law, Pareto, Gabaix, city size distribution, REAT ranksize, rank-size rule,
        Zipf's law, Zipf exponent, Pareto exponent, Pareto distribution, Pareto coefficient,
        power law exponent, size distribution of cities, distribution of city sizes, hierarchy of cities,
        urban system, log rank log size, Auerbach, fractal dimension, city rank, population of cities by rank`,
      `齐普夫, 位序规模, 城市规模分布, 帕累托, 位序—规模, 位序规模法则, 位序-规模, 位序规模分布, 位序规模律,
        城市规模, 城市位序, 城市体系, 城市规模等级, 城市等级体系, 等级规模, 齐夫, 齐普夫定律, 齐夫定律,
        齐夫指数, 捷夫, Zipf定律, Zipf指数, 帕累托指数, 帕累托分布, 幂律, 分形, 分维, 城市规模体系`,
    ),
    formula: String.raw`\ln P_R = \ln A - q \ln R\qquad\text{or}\qquad \ln\left(R - \tfrac12\right) = a - \zeta \ln P_R`,
    where: text(
      String.raw`where $P_R$ is the size of the city of rank $R$, $A$, $a$, $q$ and $\zeta$ are the parameters of the two lines; slope is −$q$ with zipf, −$\zeta$ with gabaix`,
      String.raw`其中 $P_R$ 为位序 $R$ 的城市规模，$A$、$a$、$q$、$\zeta$ 为两条回归线的参数；zipf 的 slope 为 −$q$，gabaix 为 −$\zeta$`,
    ),
    result: text(
      "table: three rows of a name and a number; full: six; an entry: that number alone",
      "table：三行名称与数值；full：六行；指定一项时只返回该数值",
    ),
    missing: text(
      "Blanks are skipped. Fewer than three cities or a size of 0 or less give #NUM!. Equal sizes are ranked one after the other; when all are equal, R² is #DIV/0! and gabaix #NUM!. The first error value is the result.",
      "跳过空白。城市少于三个或规模不大于 0 返回 #NUM!。规模相等者依次排位；全部相等时 R² 为 #DIV/0!，gabaix 返回 #NUM!。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "A slope of −1 is Zipf's law. With zipf, steeper than −1 means that large cities dominate, flatter that sizes are even; with gabaix it is the other way round. R² is high for any sorted list: it is no evidence for the rule.",
      "斜率为 −1 即齐普夫（Zipf）定律。zipf 下比 −1 更陡表示大城市突出，更平表示规模均匀；gabaix 下相反。任何排序数列的 R² 都很高，不能作为符合法则的证据。",
    ),
    elsewhere: text(
      "Regressions print the standard error olsse, which is far too small here, because ranks are not independent; se of gabaix is the one to report.",
      "一般回归给出的标准误即 olsse，因位序不独立而严重偏小；应报告 gabaix 的 se。",
    ),
    references: [zipf1949, gabaixIbragimov2011],
    examples: [
      {
        call: "=JJJ.RANKSIZE({14986.5;6905.03;10038.9})",
        returns: [
          ["slope", -0.6916381102653042],
          ["intercept", 9.636127481396723],
          ["r2", 0.9831093051607789],
        ],
        shows: text("Tertiary value added 2013 of the three regions", "2013 年三地第三产业增加值"),
      },
      {
        call: '=JJJ.RANKSIZE({2115;1472;1050;750;700;480;440;420;400;350;300},"zipf","slope")',
        returns: [[-0.8369091044068274]],
        shows: text("Zipf exponent of eleven cities", "十一个城市的齐普夫指数"),
      },
      {
        call: '=JJJ.RANKSIZE({2115;1472;1050;750;700;480;440;420;400;350;300},"gabaix","slope")',
        returns: [[-1.4361939703018807]],
        shows: text("The same by ranks less one half", "同上，用位序减二分之一"),
      },
      {
        call: '=JJJ.RANKSIZE({2115;1472;1050;750;700;480;440;420;400;350;300},"gabaix","se")',
        returns: [[0.6123951665879386]],
        shows: text(
          "Its standard error: with eleven cities the exponent is anything from 0.2 to 2.6",
          "其标准误：只有十一个城市时，指数可能在 0.2～2.6 之间",
        ),
      },
      {
        call: "=JJJ.RANKSIZE({2115;1472})",
        returns: { error: "#NUM!" },
        shows: text("Two cities determine any line", "两个城市无法回归"),
      },
    ],
    seeAlso: ["PRIMACY", "BETACONV"],
  },
  compute: ({ sizes, method, output }) => {
    const rows = namedCells(
      ["slope", "intercept", "r2", "se", "olsse", "n"],
      rankSize(sizes, method),
      output === "full" ? "table" : output,
    );
    return output === "table" ? rows.slice(0, 3) : rows;
  },
});
