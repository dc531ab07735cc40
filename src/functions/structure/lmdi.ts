import { logMeanDivisia } from "../../core/structure/log-mean-divisia";
import { reply, text } from "../../language/localized";
import { namesOf } from "../arguments/names";
import type { Rows } from "../cells";
import { choice, defineFunction, labels, range } from "../define";
import { ang2005, angLiu2007, woodLenzen2006 } from "../references/structure";
import { joined } from "../step-by-step";

export const lmdi = defineFunction({
  name: "LMDI",
  family: "structure",
  title: text("LMDI decomposition", "LMDI 分解"),
  summary: text(
    "What each factor contributed to the change of an aggregate (LMDI): scale, structure, intensity …",
    "LMDI 分解：规模、结构、强度等因素对总量变化的贡献",
  ),
  args: [
    range(
      "base",
      text(
        "Start: sectors in rows, factors in columns; their product is the sector's part of the aggregate",
        "基期：产业按行，因素按列；各因素之积为该产业在总量中的数值",
      ),
    ),
    range("current", text("End: the same sectors and factors", "报告期：相同的产业与因素")),
    choice("mode", text("How the change is divided", "变化的分解形式"), {
      additive: text("effects add up to the change, in the unit of the aggregate", "各效应之和为变化量，单位同总量"),
      multiplicative: text("effects multiply to the ratio", "各效应之积为变化倍数"),
    }),
    choice("output", text("What is returned", "返回的内容"), {
      table: text("the effects by name, then the change or the ratio", "各因素名称与效应，最后为变化量或变化倍数"),
      effects: text("the effects alone, a row", "只返回各效应，一行"),
      sectors: text("the effects of the factors in each sector", "各产业中各因素的效应"),
    }),
    labels(
      "names",
      text("The name of each factor; if omitted, effect1, effect2 …", "各因素的名称；省略时为“效应1”“效应2”……"),
      { optional: true },
    ),
  ],
  errors: "first",
  result: {
    numbers: "plain",
    except: { ratio: "index", 变化倍数: "index", additive: "amount", multiplicative: "index" },
  },
  help: {
    keywords: text(
      `logarithmic mean Divisia index, decomposition analysis, index decomposition analysis, IDA, Kaya identity,
        Kaya, driving factors, drivers of emissions, carbon emission decomposition, energy intensity decomposition,
        scale effect, structure effect, intensity effect, technique effect, activity effect, factor decomposition,
        decompose emissions, PyLMDI, why did emissions grow, what drove the change, contribution of factors`,
      `对数平均迪氏指数, LMDI分解法, LMDI模型, 指数分解, 因素分解, 因素分解法, 驱动因素, 影响因素分解, Kaya恒等式,
        碳排放分解, 碳排放影响因素, 能源强度分解, 规模效应, 结构效应, 强度效应, 技术效应, 贡献分解,
        排放为什么增长, 变化的原因`,
    ),
    formula: String.raw`V = \sum_i \prod_k x_{ik},\qquad \Delta_k = \sum_i L(V_{i1}, V_{i0})\,\ln\frac{x_{ik1}}{x_{ik0}},\qquad L(a, b) = \frac{a - b}{\ln a - \ln b},\qquad \ln D_k = \frac{\Delta_k}{L(V_1, V_0)}`,
    where: text(
      String.raw`where $x_{ik}$ is factor $k$ in sector $i$, with 0 at the start and 1 at the end, $V_i$ the sector's product of factors, $V$ the aggregate, $L(a, b)$ the logarithmic mean of two numbers $a$ and $b$, $\Delta_k$ the additive and $D_k$ the multiplicative effect of the factor`,
      String.raw`其中 $x_{ik}$ 为产业 $i$ 的因素 $k$，下标 0 为基期，1 为报告期，$V_i$ 为该产业各因素之积，$V$ 为总量，$L(a, b)$ 为 $a$、$b$ 两数的对数平均，$\Delta_k$、$D_k$ 为该因素的加法效应与乘法效应`,
    ),
    result: text(
      "table: one row for each factor with its effect, then change (V₁ − V₀) or ratio (V₁/V₀); effects: a row; sectors: in the shape of base",
      "table：每个因素一行及其效应，最后一行为变化量（V₁ − V₀）或变化倍数（V₁/V₀）；effects：一行；sectors：与 base 大小相同",
    ),
    missing: text(
      "A sector with a blank at either date is ignored, and blank in sectors. Zeros are handled by their limits: a factor that becomes or was 0 carries its sector's whole change, several share it equally. A negative number gives #NUM!, and so does a total of 0 with multiplicative. The first error value is the result.",
      "任一时期有空白的产业不参与计算，在 sectors 中为空白。零值按极限处理：由零变为非零（或相反）的因素承担该产业的全部变化，有几个则平均分担。负数返回 #NUM!，multiplicative 中总量为 0 也返回 #NUM!。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "additive: an effect of 240 means that the aggregate would have grown by 240 more or less through this factor alone. multiplicative: 1.3 means by 30%. Nothing is left unexplained, but the effects describe an identity, not causes, and depend on how the aggregate is written as a product. Shares count as a factor for structure.",
      "additive：效应 240 表示该因素使总量增加约 240。multiplicative：1.3 表示使总量增加 30%。分解没有残差，但效应描述的是恒等式而非因果，并取决于把总量写成哪些因素之积。结构效应以各产业的比重为因素。",
    ),
    elsewhere: text(
      "PyLMDI returns the total first and then the effects. Many programs replace zeros by a small number such as 1e-20; the effects then approach the limits here only slowly.",
      "PyLMDI 先返回总变化，再返回各效应。许多程序用 1e-20 之类的小数代替零，其结果趋近此处的极限值很慢。",
    ),
    references: [ang2005, woodLenzen2006, angLiu2007],
    examples: [
      {
        call: '=JJJ.LMDI({1000,0.4,0.5,2.0;1000,0.6,0.3,2.5},{1300,0.3,0.45,1.9;1300,0.7,0.28,2.6},,,{"output","structure","intensity","emission"})',
        returns: [
          ["output", 240.09621737727412],
          ["structure", -20.518260010993775],
          ["intensity", -76.43737593146264],
          ["emission", 2.7894185651823205],
          ["change", 145.93000000000004],
        ],
        shows: text(
          "Emissions of two sectors as output × share × energy intensity × emission factor",
          "两个产业的排放 = 产出 × 比重 × 能源强度 × 排放系数",
        ),
      },
      {
        call: '=JJJ.LMDI({1000,0.4,0.5,2.0;1000,0.6,0.3,2.5},{1300,0.3,0.45,1.9;1300,0.7,0.28,2.6},"multiplicative")',
        returns: [
          ["effect1", 1.2978119630752656],
          ["effect2", 0.9779690097181964],
          ["effect3", 0.9203600046686204],
          ["effect4", 1.0030331470003622],
          ["ratio", 1.1716823529411766],
        ],
        shows: text("As factors of the ratio", "乘法形式"),
      },
      {
        call: "=JJJ.LMDI({2,0;3,4},{2,5;3,6})",
        returns: [
          ["effect1", 0],
          ["effect2", 16],
          ["change", 16],
        ],
        shows: text(
          "A factor that begins at 0 carries its sector's whole change, 10 + 6",
          "由 0 开始的因素承担该产业的全部变化：10 + 6",
        ),
      },
      {
        call: "=JJJ.LMDI({1,2},{1,2,3})",
        returns: { error: "#VALUE!", reason: "same-shape" },
        shows: text("Another number of factors", "因素个数不同"),
      },
      {
        call: '=JJJ.LMDI({0,2},{1,2},"multiplicative")',
        returns: { error: "#NUM!", reason: "zero-total" },
        shows: text("A ratio needs a total above 0", "变化倍数要求总量大于 0"),
      },
    ],
    seeAlso: ["CONTRIBUTION", "SHIFTSHARE", "DECOUPLE"],
  },
  compute: ({ base, current, mode, output, names }) => {
    const { change, effects, sectors } = logMeanDivisia(base, current, mode);
    const labels = namesOf("names", names, effects.length, (place) => reply(`effect${place}`, `效应${place}`));
    if (output === "sectors") return sectors;
    if (output === "effects") return [Array.from(effects)];
    const table: Rows = labels.map((name, factor) => [name, effects[factor] ?? null]);
    return [...table, [mode === "additive" ? reply("change", "变化量") : reply("ratio", "变化倍数"), change]];
  },
  /** The logarithmic mean of each sector times the logarithm of the factor's growth. */
  stepByStep: ({ rows, modeOf, row, column, write }) => {
    const [base, current] = [rows("base") ?? [], rows("current") ?? []];
    const output = modeOf("output");
    const factor = output === "table" ? row : column;
    const sectors = output === "sectors" ? [row] : base.map((_, sector) => sector);
    const terms = sectors.map((sector) => sectorTerm(base[sector] ?? [], current[sector] ?? [], factor, write));
    const isWritten = modeOf("mode") === "additive" && (output !== "table" || column === 1);
    return isWritten && terms.every((term) => term !== null) ? joined(terms) : null;
  },
});

/** L(V₁, V₀) × ln(x₁/x₀) with numbers; null with a blank, a zero or without change. */
function sectorTerm(
  from: readonly unknown[],
  to: readonly unknown[],
  factor: number,
  write: (value: number) => string,
): string | null {
  const isPositive = (value: unknown): value is number => typeof value === "number" && value > 0;
  if (!from.every(isPositive) || !to.every(isPositive)) return null;
  const [start, end] = [from, to].map((factors) => factors.reduce((product, value) => product * value, 1));
  const [x0, x1] = [from[factor], to[factor]];
  if (start === undefined || end === undefined || x0 === undefined || x1 === undefined || start === end) return null;
  const mean = `(${write(end)} − ${write(start)}) / ln(${write(end)} / ${write(start)})`;
  return `${mean} × ln(${write(x1)} / ${write(x0)})`;
}
