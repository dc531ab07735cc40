import { gap as gapOf } from "../../core/gap/gap";
import { highestOf } from "../../core/numeric/vectors";
import { text } from "../../language/localized";
import { choice, defineFunction, range } from "../define";
import { tang2018 } from "../references/gap";
import type { Bands } from "../result-form";
import { numbersInColumn, pick, signed } from "../step-by-step";

const isAbove = text("above the reference", "高于参照");
const isBelow = text("below the reference", "低于参照");
const at = text("like the reference", "与参照相同");
const above = (limit: number): Bands => ({ limits: [limit], names: [isBelow, isAbove], at });
const below = (limit: number): Bands => ({ limits: [limit], names: [isAbove, isBelow], at });

export const gap = defineFunction({
  name: "GAP",
  family: "gap",
  title: text("Gap to a reference", "与参照值的差距"),
  summary: text("Gap to a reference; positive means below it", "与参照值的差距；正值表示低于参照"),
  args: [
    range("value", text("Observed values; fractions for pp", "观测值；用 pp 时应为小数")),
    range(
      "reference",
      text(
        "Value to compare with: one value, a matching row or column, or the same shape; if omitted, the largest value of each column",
        "参照值：单个值、匹配的一行或一列，或大小相同的区域；省略时取各列最大值",
      ),
      { optional: true },
    ),
    choice("mode", text("How the gap is measured", "差距的度量方式"), {
      abs: text("reference − value, in the unit of the input", "参照值 − 观测值，单位与输入相同"),
      pp: text(
        "100·(reference − value): percentage points between fractions",
        "100·(参照值 − 观测值)：小数之间的百分点",
      ),
      rel: text("(reference − value)/reference, a fraction", "(参照值 − 观测值)/参照值，小数"),
      ratio: text("value/reference", "观测值/参照值"),
      times: text("reference/value", "参照值/观测值"),
    }),
  ],
  errors: "in place",
  result: { numbers: "amount", except: { pp: "points", rel: "share", ratio: "index", times: "index" } },
  input: { lines: ["reference"], rest: "value", isWhole: true },
  help: {
    keywords: text(
      `difference, disparity, regional gap, distance to the frontier, relative gap, gap to the leader,
        distance to the best, shortfall, catch-up gap, convergence gap, benchmark, difference from the mean,
        difference from the national average, ratio to the national average, how far behind, lagging behind,
        relative to the leader, percent below, absolute difference, comparison with a reference,
        relative to the richest, relative to the best, compared with the average, outperform,
        above or below average, ratio to the leader`,
      `差距, 差异, 相对差距, 绝对差距, 倍数, 落差, 地区差距, 与全国平均的差距, 与最高地区的差距, 差值, 相差,
        差额, 落后程度, 差多少, 相对差, 绝对差, 比值, 对标, 与标杆的差距, 倍差, 发展差距, 相对水平,
        高于或低于平均, 与最富地区相比, 倍数关系`,
    ),
    formula: String.raw`\mathrm{abs} = r - x,\quad \mathrm{pp} = 100\,(r - x),\quad \mathrm{rel} = \frac{r - x}{r},\quad \mathrm{ratio} = \frac{x}{r},\quad \mathrm{times} = \frac{r}{x}`,
    where: text(String.raw`where $x$ is the value and $r$ the reference`, String.raw`其中 $x$ 为观测值，$r$ 为参照值`),
    result: text("Numbers in the same shape as the larger input", "与行列数较多的参数大小相同"),
    missing: text(
      "A blank value or reference gives a blank. A zero denominator gives #DIV/0! in its cell. An error value comes out in its place; in a column without reference it makes the largest value unknown and so every gap of that column.",
      "观测值或参照值为空白则结果为空白。分母为零时该单元格为 #DIV/0!。错误值原样返回；省略参照时，含错误的列最大值未知，该列全部返回该错误。",
    ),
    reading: text(
      "The difference of two shares is in percentage points, not in per cent: 76.9% against 48.1% is a gap of 28.8 points, and 37.5 per cent of the larger. In Tang et al. (2018) Tianjin and Hebei are 30% and 40% from Beijing only as rounded percentage points.",
      "两个份额之差是百分点而不是百分比：76.9% 与 48.1% 相差 28.8 个百分点，为较大者的 37.5%。Tang 等（2018）中天津、河北与北京相差 30% 和 40%，只在四舍五入的百分点意义上成立。",
    ),
    bands: { abs: below(0), pp: below(0), rel: below(0), ratio: above(1), times: below(1) },
    references: [tang2018],
    examples: [
      {
        call: '=JJJ.GAP(0.481,0.769,"pp")',
        returns: [[28.8]],
        shows: text(
          "Tertiary share 2013: Tianjin below Beijing, in percentage points",
          "2013 年第三产业比重：天津低于北京的百分点",
        ),
      },
      {
        call: '=JJJ.GAP(0.481,0.769,"rel")',
        returns: [[0.3745123537061119]],
        shows: text("The same as a part of Beijing's share", "同上，占北京比重的份额"),
      },
      { call: "=JJJ.GAP(48.1,76.9)", returns: [[28.8]], shows: text("With shares in per cent", "以百分数表示的比重") },
      {
        call: '=JJJ.GAP({0.769;0.481;0.355},,"pp")',
        returns: [[0], [28.8], [41.4]],
        shows: text("Each region against the highest", "各地区与最高者相比"),
      },
    ],
    seeAlso: ["GRADIENT", "SHARE"],
  },
  compute: ({ value, reference, mode }) => gapOf(value, reference, mode),
  /** `F$2-B2`; without a reference `MAX(B$2:B$4)-B2`. */
  excelOnly: ({ source, modeOf, has }) => {
    const value = source("value");
    if (value === null) return null;
    const mode = modeOf("mode");
    const given = source("reference");
    return (row, column) => {
      const x = value.spread(row, column);
      const r = has("reference") ? (given?.spread(row, column) ?? null) : `MAX(${value.column(column)})`;
      if (x === null || r === null) return null;
      switch (mode) {
        case "abs":
          return `${r}-${x}`;
        case "pp":
          return `100*(${r}-${x})`;
        case "rel":
          return `(${r}-${x})/${r}`;
        case "ratio":
          return `${x}/${r}`;
        case "times":
          return `${r}/${x}`;
        default:
          return null;
      }
    };
  },
  /** The value compared with its reference. */
  stepByStep: ({ rows, modeOf, row, column, write }) => {
    const value = pick(rows("value"), row, column);
    const given = rows("reference");
    const reference = given === null ? highestOf(numbersInColumn(rows("value"), column)) : pick(given, row, column);
    if (value === null || reference === null || !Number.isFinite(reference)) return null;
    const [x, r] = [signed(value, write), signed(reference, write)];
    return (
      {
        abs: `${r} − ${x}`,
        pp: `100 × (${r} − ${x})`,
        rel: `(${r} − ${x}) / ${r}`,
        ratio: `${x} / ${r}`,
        times: `${r} / ${x}`,
      }[modeOf("mode")] ?? null
    );
  },
});
