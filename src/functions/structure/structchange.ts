import { structuralChange } from "../../core/structure/structural-change";
import { text } from "../../language/localized";
import { choice, defineFunction, range } from "../define";
import { sourceOf } from "../references/reference";
import { ansari2014, dietrich2012, lilien1982, michaely1962, moore1978 } from "../references/structure";
import { joined, numbersInRow } from "../step-by-step";

export const structchange = defineFunction({
  name: "STRUCTCHANGE",
  family: "structure",
  title: text("Structural change", "产业结构变动"),
  summary: text(
    "Structural change between two dates: NAV, K value, Moore angle, Lilien index",
    "产业结构变动：NAV 指数、K 值、Moore 夹角、Lilien 指数",
  ),
  args: [
    range(
      "start",
      text(
        "Output, employment or shares at the start, not negative: regions in rows, sectors in columns; a single column is one region",
        "期初产出、就业或比重，非负：地区按行，产业按列；单独一列为一个地区",
      ),
    ),
    range("end", text("The same at the end, same shape", "期末数值，大小相同")),
    choice("mode", text("Which measure", "度量方式"), {
      nav: text("half the sum of absolute changes of shares, 0 to 1", "比重变动绝对值之和的一半，介于 0 与 1"),
      k: text("sum of absolute changes of shares, 0 to 2", "产业结构变动值 K：比重变动绝对值之和，介于 0 与 2"),
      moore: text("angle between the two structures, degrees", "Moore 夹角，以度计"),
      cosine: text("cosine of that angle, 1 = no change", "Moore 结构变动值（夹角余弦），1 表示无变动"),
      lilien: text("Lilien index, weighted by shares at the end", "Lilien 指数，以期末比重为权"),
      lilienmean: text("modified Lilien index, weighted by mean shares", "修正 Lilien 指数，以两期平均比重为权"),
    }),
  ],
  errors: "first",
  result: { numbers: "index", except: { nav: "share", k: "share", moore: "points" } },
  input: {
    lines: ["start", "end"],
    tables: {
      start: { rows: "units", columns: "sectors", isSeries: true },
      end: { rows: "units", columns: "sectors", isSeries: true },
    },
  },
  help: {
    keywords: text(
      `structural change index, Moore value, Lilien, norm of absolute values, Michaely-Stoikov, K value,
        cosine, turbulence, structural transformation, structural shift, change of industrial structure,
        reallocation of labour, sectoral reallocation, speed of structural change,
        how much did the structure change, Lilien index, Moore index, Stoikov index, change in composition,
        structural bonus, labor turnover, structural break`,
      `结构变动, 产业结构变化, 摩尔值, 摩尔结构变化, K值, 利林, 结构变化, 产业结构变动度, 结构变化值,
        结构转型, 产业结构演变, 产业结构调整, Moore值, Lilien指数, 结构变动速度, 劳动力转移, 变动幅度,
        结构红利`,
    ),
    formula: String.raw`\begin{aligned} \mathrm{nav} &= \tfrac12 \sum_j |s_{j1} - s_{j0}|,\qquad \mathrm{k} = 2\,\mathrm{nav} \\ \mathrm{cosine} &= \cos\theta = \frac{\sum_j s_{j0} s_{j1}}{\lVert s_0 \rVert\,\lVert s_1 \rVert},\qquad \mathrm{moore} = \theta \\ \mathrm{lilien} &= \sqrt{\sum_j w_j \left( \ln\frac{x_{j1}}{x_{j0}} - \ln\frac{X_1}{X_0} \right)^2},\qquad w_j = s_{j1}\ \text{or}\ \tfrac12 (s_{j0} + s_{j1}) \end{aligned}`,
    where: text(
      String.raw`where $x_{j0}$ and $x_{j1}$ are the values of sector $j$ at the start and at the end, $X_0$ and $X_1$ their totals, $s_{j0}$ and $s_{j1}$ the shares and $s_0$ and $s_1$ the vectors of shares; $w_j$ is $s_{j1}$ in lilien, the mean share in lilienmean; $\theta$ is in degrees`,
      String.raw`其中 $x_{j0}$、$x_{j1}$ 为产业 $j$ 的期初值与期末值，$X_0$、$X_1$ 为合计，$s_{j0}$、$s_{j1}$ 为比重，$s_0$、$s_1$ 为比重向量；权重 $w_j$ 在 lilien 中为 $s_{j1}$，在 lilienmean 中为两期平均比重；$\theta$ 以度计`,
    ),
    result: text(
      "One number for each row, in a column: fractions of shares, degrees for moore",
      "每行一个数值，排成一列：以比重的小数计，moore 以度计",
    ),
    missing: text(
      "A sector blank at one of the dates is omitted from both. A region blank at one of them gives a blank, one that adds up to zero #DIV/0!, one with a negative value #NUM!, each in its cell. A sector that appears gives #NUM! in lilien and lilienmean; one that vanishes adds 0 to lilien, its limit, and gives #NUM! in lilienmean. The first error value is the result.",
      "任一期为空白的产业两期均略去。任一期整行空白返回空白，合计为零返回 #DIV/0!，含负值返回 #NUM!，均只影响该行。新出现的产业使 lilien 与 lilienmean 返回 #NUM!；消失的产业在 lilien 中按极限计为 0，在 lilienmean 中返回 #NUM!。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "nav is the part of the economy that would have to change sector; divide k by the number of years for the yearly mean. All measures grow with the detail of the classification and with the length of the period: compare like with like. Only shares count, so levels in current prices contain shifts of relative prices.",
      "nav 表示需要转换产业的经济份额；k 除以年数为年均变动。产业划分越细、时间越长，各指标越大，只宜同口径比较。结果只取决于比重，按现价计算时含相对价格变化。",
    ),
    elsewhere: text(
      "Computed by the arc cosine the Moore angle loses up to half of its digits between similar structures; here it keeps them. K is often printed in percentage points. Lilien with the shares at the start as weights gives another number.",
      "用反余弦计算 Moore 夹角时，结构相近会损失一半有效数字，此处不会。K 值常以百分点表示。以期初比重为权的 Lilien 指数结果不同。",
    ),
    references: [
      sourceOf(michaely1962, text("the index of nav", "nav 的算法")),
      sourceOf(dietrich2012, text("nav by this name", "nav 的名称")),
      sourceOf(moore1978, text("moore, cosine", "moore、cosine")),
      sourceOf(lilien1982, text("lilien", "lilien")),
      sourceOf(ansari2014, text("lilienmean", "lilienmean")),
    ],
    examples: [
      {
        call: "=JJJ.STRUCTCHANGE({118.3,2743.1,9004.5;131.01,4110.54,3259.25;2218.9,8874.9,5932.8},{161.8,4352.3,14986.5;188.45,7276.68,6905.03;3500.4,14762.1,10038.9})",
        returns: [[0.00965960799124456], [0.04599138141066772], [0.006636690193264128]],
        shows: text(
          "Beijing, Tianjin and Hebei, 2009 to 2013: Tianjin changed most",
          "北京、天津、河北 2009—2013 年：天津变动最大",
        ),
      },
      {
        call: '=JJJ.STRUCTCHANGE({118.3,2743.1,9004.5;131.01,4110.54,3259.25;2218.9,8874.9,5932.8},{161.8,4352.3,14986.5;188.45,7276.68,6905.03;3500.4,14762.1,10038.9},"moore")',
        returns: [[0.7590625269887478], [5.099013221974801], [0.7869264407278252]],
        shows: text("The same as angles in degrees", "同上，Moore 夹角（度）"),
      },
      {
        call: '=JJJ.STRUCTCHANGE({400,300,300},{320,330,450},"lilien")',
        returns: [[0.2624020597103942]],
        shows: text("Lilien index of three sectors", "三个产业的 Lilien 指数"),
      },
      {
        call: '=JJJ.STRUCTCHANGE({400,300,300},{320,330,450},"lilienmean")',
        returns: [[0.2629436977291257]],
        shows: text("The modified form", "修正形式"),
      },
      {
        call: "=JJJ.STRUCTCHANGE({400,300,300},{320,330})",
        returns: { error: "#VALUE!", reason: "same-shape" },
        shows: text("Both dates need the same sectors", "两期的产业必须相同"),
      },
    ],
    seeAlso: ["SIMILARITY", "KRUGMAN", "LEADCOEF", "UPGRADING"],
  },
  compute: ({ start, end, mode }) => structuralChange(start, end, mode),
  /** The sum of the absolute changes in shares. */
  stepByStep: ({ rows, modeOf, row, write }) => {
    const starts = numbersInRow(rows("start"), row);
    const ends = numbersInRow(rows("end"), row);
    const factor = { nav: "½ × ", k: "" }[modeOf("mode")];
    if (factor === undefined || starts.length !== ends.length || starts.length === 0) return null;
    const [before, after] = [starts, ends].map((values) => {
      const total = values.reduce((all, value) => all + value, 0);
      return values.map((value) => value / total);
    });
    const terms = (after ?? []).map((share, place) => `|${write(share)} − ${write(before?.[place] ?? 0)}|`);
    return `${factor}(${joined(terms)})`;
  },
});
