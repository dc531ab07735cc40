import { decouplingElasticity, decouplingState } from "../../core/composite/decoupling";
import { type Localized, reply, text } from "../../language/localized";
import { choice, defineFunction, range } from "../define";
import { tapio2005 } from "../references/composite";
import { cellsOf } from "../runtime/matrix-cells";

/** The states in the order of their codes. */
const stateNames: readonly Localized[] = [
  reply("strong decoupling", "强脱钩"),
  reply("weak decoupling", "弱脱钩"),
  reply("expansive coupling", "扩张连接"),
  reply("expansive negative decoupling", "扩张负脱钩"),
  reply("strong negative decoupling", "强负脱钩"),
  reply("weak negative decoupling", "弱负脱钩"),
  reply("recessive coupling", "衰退连接"),
  reply("recessive decoupling", "衰退脱钩"),
];

export const decouple = defineFunction({
  name: "DECOUPLE",
  family: "composite",
  title: text("Tapio decoupling", "脱钩弹性（Tapio）"),
  summary: text(
    "Decoupling of a pressure from output (Tapio): elasticity or one of eight states",
    "脱钩弹性（Tapio 模型）：环境压力与产出，返回弹性值或八种脱钩状态之一",
  ),
  args: [
    range(
      "pressure_start",
      text("Pressure at the start, such as energy use or emissions; not negative", "期初环境压力，如能耗或排放，非负"),
    ),
    range("pressure_end", text("Pressure at the end, in the same unit", "期末环境压力，单位相同")),
    range(
      "output_start",
      text("Output at the start, such as GDP at constant prices", "期初产出，如不变价地区生产总值"),
    ),
    range("output_end", text("Output at the end, in the same unit", "期末产出，单位相同")),
    choice("result", text("What is returned", "返回的内容"), {
      elasticity: text("growth of the pressure over growth of output", "脱钩弹性：环境压力增长率与产出增长率之比"),
      state: text("name of the state, in the language of Excel", "状态名称，随 Excel 的语言"),
    }),
  ],
  errors: "in place",
  result: { numbers: "index" },
  input: { lines: ["pressure_start", "pressure_end", "output_start", "output_end"], isByRow: true },
  help: {
    keywords: text(
      `decoupling, Tapio, elasticity, carbon, emissions, energy, decouple, decoupled, decoupling index,
        decoupling elasticity, Tapio elasticity, emissions and growth, CO2, carbon dioxide, carbon emission,
        pollution, energy consumption and growth, environmental pressure, economic growth without emissions,
        growth without pollution, green growth, strong decoupling, weak decoupling, resource use,
        OECD decoupling, environmental Kuznets`,
      `脱钩, 脱钩弹性, 塔皮奥, 碳排放, 弱脱钩, 强脱钩, 脱钩指数, 脱钩弹性系数, 脱钩状态, 脱钩分析, 脱钩关系,
        Tapio脱钩, Tapio脱钩模型, 扩张负脱钩, 衰退脱钩, 增长连结, 碳排放与经济增长, 能源消费与经济增长,
        二氧化碳, 能耗, 污染, 污染排放, 环境压力, 绿色增长, 低碳, 减排`,
    ),
    formula: String.raw`e = \frac{(E_1 - E_0)/E_0}{(G_1 - G_0)/G_0}`,
    where: text(
      String.raw`where $E_0$ and $E_1$ are the pressure and $G_0$ and $G_1$ the output at the start and at the end, and $e$ is the elasticity`,
      String.raw`其中 $E_0$、$E_1$ 为期初与期末的环境压力，$G_0$、$G_1$ 为期初与期末的产出，$e$ 为脱钩弹性`,
    ),
    result: text(
      "Plain numbers or texts in the same shape as the larger input",
      "无量纲数值或文本，与行列数较多的参数大小相同",
    ),
    missing: text(
      "A blank gives a blank. A start of zero or an output that does not change gives #DIV/0! in its cell, for the state as well; a negative level gives #NUM!. An error value comes out in its place.",
      "空白返回空白。期初为零或产出没有变化时该单元格为 #DIV/0!（状态亦然）；负值为 #NUM!。错误值原样返回。",
    ),
    reading: text(
      "Output growing: strong decoupling (e < 0), weak decoupling (0 ≤ e < 0.8), expansive coupling (0.8 ≤ e ≤ 1.2), expansive negative decoupling (e > 1.2). Output falling: strong negative decoupling (e < 0), weak negative decoupling (0 ≤ e < 0.8), recessive coupling (0.8 ≤ e ≤ 1.2), recessive decoupling (e > 1.2). A pressure that does not change (e = 0) counts as weak, the limits 0.8 and 1.2 as coupling. The names are in the language of Excel.",
      "产出增长时：强脱钩（e < 0），弱脱钩（0 ≤ e < 0.8），扩张连接（0.8 ≤ e ≤ 1.2），扩张负脱钩（e > 1.2）。产出下降时：强负脱钩（e < 0），弱负脱钩（0 ≤ e < 0.8），衰退连接（0.8 ≤ e ≤ 1.2），衰退脱钩（e > 1.2）。环境压力不变（e = 0）归为弱脱钩或弱负脱钩，界值 0.8 与 1.2 归为连接。名称随 Excel 的语言而变。",
    ),
    elsewhere: text(
      "Some tables put the limit 0.8 with the weak states, or print expansive coupling as expansive decoupling. At current prices output grows with inflation and decoupling is overstated: use constant prices.",
      "有的文献将 0.8 归入弱脱钩类，或将扩张连接误写为扩张脱钩。现价产出含通胀，会高估脱钩程度，应使用不变价。",
    ),
    references: [tapio2005],
    examples: [
      {
        call: "=JJJ.DECOUPLE({2743.1;4110.54;8874.9},{4352.3;7276.68;14762.1},{11865.9;7500.8;17026.6},{19500.6;14370.16;28301.4})",
        returns: [[0.9117527697682859], [0.8410514126362219], [1.0017616650392933]],
        shows: text(
          "Beijing, Tianjin and Hebei 2009 to 2013, with secondary value added standing in for the pressure on the environment and GDP as output",
          "2009—2013 年北京、天津、河北，以第二产业增加值代表环境压力，地区生产总值为产出",
        ),
      },
      {
        call: '=JJJ.DECOUPLE({100;100;100},{102;95;103},100,{110;108;98},"state")',
        returns: [["weak decoupling"], ["strong decoupling"], ["strong negative decoupling"]],
        shows: text(
          "Pressure +2, −5 and +3% against output +10, +8 and −2%",
          "环境压力 +2%、−5%、+3%，产出 +10%、+8%、−2%",
        ),
      },
      {
        call: "=JJJ.DECOUPLE(100,102,100,100)",
        returns: { error: "#DIV/0!" },
        shows: text("Output that does not change", "产出没有变化"),
      },
    ],
    seeAlso: ["GROWTH", "COORDINATION"],
  },
  compute: ({ pressure_start, pressure_end, output_start, output_end, result }) => {
    const levels = {
      pressureStart: pressure_start,
      pressureEnd: pressure_end,
      outputStart: output_start,
      outputEnd: output_end,
    };
    if (result === "elasticity") return decouplingElasticity(levels);
    return cellsOf(decouplingState(levels), (code) => stateNames[code] ?? null);
  },
});
