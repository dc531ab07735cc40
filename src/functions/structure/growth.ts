import { growth as growthOf } from "../../core/structure/growth";
import { text } from "../../language/localized";
import { choice, defineFunction, number, range } from "../define";
import { pick, signed } from "../step-by-step";

export const growth = defineFunction({
  name: "GROWTH",
  family: "structure",
  title: text("Growth", "增长率"),
  summary: text(
    "Growth from start to end: rate, factor, absolute, log or yearly",
    "期初到期末的增长：增长率、倍数、增量、对数或年均",
  ),
  args: [
    range("start", text("Values at the start, any unit", "期初数值，任意单位")),
    range(
      "end",
      text(
        "Values at the end, same unit: one value, a matching row or column, or the same shape",
        "期末数值，单位相同：单个值、匹配的一行或一列，或大小相同的区域",
      ),
    ),
    choice("mode", text("How growth is measured", "增长的度量方式"), {
      rate: text("(end − start)/start, a fraction", "(期末 − 期初)/期初，小数"),
      factor: text("end/start", "期末/期初"),
      absolute: text("end − start, in the unit of the input", "期末 − 期初，单位与输入相同"),
      log: text("ln(end/start)", "ln(期末/期初)"),
      annual: text("(end/start)^(1/periods) − 1, needs periods", "(期末/期初)^(1/periods) − 1，需要 periods"),
    }),
    number("periods", text("Number of periods from start to end, for annual", "期初到期末的期数，仅用于 annual"), {
      optional: true,
    }),
  ],
  errors: "in place",
  result: { numbers: "share", except: { factor: "index", absolute: "amount", log: "index" } },
  input: { lines: ["start", "end"], isByRow: true },
  help: {
    keywords: text(
      `growth rate, percent change, increase, log difference, REAT growth, EconGeo growth.ind, rate of change,
        percentage change, year on year, yoy, period over period, increment, growth factor, doubling, decline,
        log growth, annualised growth, decrease`,
      `增速, 增长率, 增长速度, 环比, 同比, 变化率, 增长, 增长幅度, 增幅, 增量, 增长倍数, 下降幅度, 变动率,
        增减, 对数增长率, 年增长率, 比上年增长, 涨幅`,
    ),
    formula: String.raw`g = \frac{x_T - x_0}{x_0},\qquad \bar g = \left(\frac{x_T}{x_0}\right)^{1/T} - 1`,
    where: text(
      String.raw`where $x_0$ and $x_T$ are the values at the start and at the end, $T$ periods apart; $g$ is the rate, $\bar g$ the annual rate`,
      String.raw`其中 $x_0$、$x_T$ 为期初值与期末值，相隔 $T$ 期；$g$ 为增长率，$\bar g$ 为年均增长率`,
    ),
    result: text(
      "Fractions (absolute: the unit of the input) in the same shape as the larger input",
      "小数（absolute 为输入单位），与行列数较多的参数大小相同",
    ),
    missing: text(
      "A blank in either gives a blank. A zero start gives #DIV/0! in its cell, except for absolute. A negative start gives #NUM! for rate and factor, which have no meaning there. An error value comes out in its place.",
      "任一为空白则结果为空白。期初为零时该单元格为 #DIV/0!（absolute 除外）。期初为负时 rate 与 factor 没有意义，返回 #NUM!。错误值原样返回。",
    ),
    reading: text(
      "Rates are fractions: format the cell as a percentage. At current prices the growth is nominal.",
      "结果为小数，可设为百分比格式。按现价计算的是名义增长。",
    ),
    elsewhere: text(
      "REAT's growth() with time.periods divides twice and gives −0.156 for 100 → 110 over five periods; annual gives 0.0192. EconGeo rounds to two decimals of a per cent and turns 0 → 0 into 0.",
      "REAT 的 growth() 在给出 time.periods 时重复相除，100 → 110 五期得 −0.156；annual 得 0.0192。EconGeo 将百分数取到两位小数，并把 0 → 0 记为 0。",
    ),
    references: [],
    examples: [
      {
        call: "=JJJ.GROWTH(9004.5,14986.5)",
        returns: [[0.6643344994169582]],
        shows: text("Beijing's tertiary value added, 2009 to 2013", "北京第三产业增加值，2009—2013 年"),
      },
      {
        call: '=JJJ.GROWTH(9004.5,14986.5,"annual",4)',
        returns: [[0.13582167968615821]],
        shows: text("The same as a yearly rate over four years", "同上，四年年均增长率"),
      },
      {
        call: '=JJJ.GROWTH({118.3;131.01;2218.9},{161.8;188.45;3500.4},"absolute")',
        returns: [[43.5], [57.44], [1281.5]],
        shows: text("Increase of primary value added, 100 million yuan", "第一产业增加值的增量，亿元"),
      },
    ],
    seeAlso: ["SHARE", "GAP"],
  },
  compute: ({ start, end, mode, periods }) => growthOf(start, end, mode, periods),
  /** `(C2-B2)/B2`. */
  excelOnly: ({ source, modeOf, number }) => {
    const start = source("start");
    const end = source("end");
    if (start === null || end === null) return null;
    const mode = modeOf("mode");
    const periods = source("periods");
    const typed = number("periods");
    return (row, column) => {
      const first = start.spread(row, column);
      const last = end.spread(row, column);
      if (first === null || last === null) return null;
      switch (mode) {
        case "rate":
          return `(${last}-${first})/${first}`;
        case "factor":
          return `${last}/${first}`;
        case "absolute":
          return `${last}-${first}`;
        case "log":
          return `LN(${last}/${first})`;
        case "annual": {
          const count = typed === null ? (periods?.all ?? null) : String(typed);
          return count === null ? null : `(${last}/${first})^(1/${count})-1`;
        }
        default:
          return null;
      }
    };
  },
  /** From the start to the end. */
  stepByStep: ({ rows, modeOf, row, column, write }) => {
    const start = pick(rows("start"), row, column);
    const end = pick(rows("end"), row, column);
    if (start === null || end === null) return null;
    const from = signed(start, write);
    const to = signed(end, write);
    switch (modeOf("mode")) {
      case "rate":
        return `(${to} − ${from}) / ${from}`;
      case "factor":
        return `${to} / ${from}`;
      case "absolute":
        return `${to} − ${from}`;
      case "log":
        return `ln(${to} / ${from})`;
      case "annual": {
        const periods = pick(rows("periods"), row, column);
        return periods === null ? null : `(${to} / ${from})^(1 / ${write(periods)}) − 1`;
      }
      default:
        return null;
    }
  },
});
