import {
  type TheilDecomposition,
  theilDecomposition,
  type TheilOfGroup,
} from "../../core/inequality/theil-decomposition";
import { reply, text } from "../../language/localized";
import { namedResults, numberOrFailure, output } from "../arguments/economy/output";
import { numberGroups } from "../arguments/groups";
import { decompositionWeights, groups, levels, theilForm } from "../arguments/inequality";
import { overYears, panelOf } from "../arguments/panel";
import type { Cell } from "../cells";
import { defineFunction } from "../define";
import { shorrocks1980, theil1967 } from "../references/inequality";

export const theildecomp = defineFunction({
  name: "THEILDECOMP",
  family: "inequality",
  title: text("Theil decomposition", "泰尔指数分解"),
  summary: text("Theil index split into inequality between groups and within them", "泰尔指数分解：组间差异与组内差异"),
  args: [
    levels(),
    groups(),
    decompositionWeights(),
    theilForm(),
    output({
      total: text("the Theil index of all values", "全部数值的泰尔指数"),
      between: text("the part between the groups' means", "组间差异"),
      within: text("the part within the groups", "组内差异"),
      betweenshare: text("between as a part of the total, a fraction", "组间贡献率（小数）"),
      withinshare: text("within as a part of the total, a fraction", "组内贡献率（小数）"),
    }),
  ],
  errors: "first",
  result: { numbers: "index", except: { betweenshare: "share", withinshare: "share", share: "share", 份额: "share" } },
  input: {
    lines: ["groups", "weights"],
    rest: "values",
    tables: { values: { rows: "units", columns: "years", toldBy: { argument: "groups", usual: "rows" } } },
  },
  help: {
    keywords: text(
      `Theil decomposition, between groups, within groups, between-group inequality, PySAL TheilD,
        decomposition of inequality, inequality between and within regions, decompose inequality by groups,
        between and within components, between-region, within-region, group contribution to inequality,
        share of between-group inequality, nested decomposition, urban rural inequality, East Central West,
        source of inequality`,
      `泰尔分解, 组间, 组内, 区域间差异, 区域内差异, 泰尔指数分解, 泰尔指数组内组间, 组内差异, 组间差异,
        组内差距, 组间差距, 差异分解, 差距分解, 不平等分解, 东中西部, 东中西差异, 区域内, 区域间, 城乡差距分解,
        组内组间分解, 贡献率分解, 差异来源, 嵌套分解, 二阶段分解`,
    ),
    formula: String.raw`T = \underbrace{\sum_g Q_g \ln\frac{Q_g}{P_g}}_{\text{between}} + \underbrace{\sum_g Q_g T_g}_{\text{within}},\qquad L = \sum_g P_g \ln\frac{P_g}{Q_g} + \sum_g P_g L_g`,
    where: text(
      String.raw`where $P_g$ and $Q_g$ are the shares of group $g$ in the weights and in the total of the values, $T_g$ and $L_g$ the indexes within it, $T$ and $L$ those of all values`,
      String.raw`其中 $P_g$、$Q_g$ 为第 $g$ 组的权重份额与数值份额，$T_g$、$L_g$ 为组内指数，$T$、$L$ 为总指数`,
    ),
    result: text(
      "table: a label and a value for each entry, then a heading and for each group its share (Q of the values for T, P of the population for L) and its own index; share times index adds up to within. Several years (units in rows, groups one for each unit): every value becomes a row of years, and the table has share and index of each group as rows; turned if groups is a row (units in columns)",
      "table：每项一个标签和一个值，随后为表头及各组的份额（T 为数值份额 Q，L 为人口份额 P）与组内指数；份额与指数乘积之和等于 within。多个年份（地区按行，groups 每个地区一个）：每项成为一行各年的值，各组的份额与指数各占一行；groups 表明地区按列时转置",
    ),
    missing: text(
      "A value without a group or a weight is skipped, and a group or a weight without a value. A group without any value above zero has no index of its own (#DIV/0! in its cell). Where all values are equal the two shares are #DIV/0!. A year that cannot be computed has its error in its cells. In L a zero gives #NUM!, a negative value in both. The first error value is the result.",
      "缺少组别或权重的数值以及缺少数值的组别或权重均被跳过。没有正值的组其指数单元格为 #DIV/0!。全部数值相等时两项贡献率为 #DIV/0!。无法计算的年份在其单元格中返回错误。L 中零值返回 #NUM!，两者遇负值均返回 #NUM!。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "A large between share means that the gap lies between the groups (coast and inland, core and periphery) and not inside them. Group names are compared without regard to letter case and outer spaces.",
      "组间贡献率高，说明差距主要在组与组之间（如沿海与内陆、核心与外围），而非组内。比较组名时不区分大小写和首尾空格。",
    ),
    elsewhere: text(
      "PySAL's TheilD splits T without weights and returns the same numbers.",
      "PySAL 的 TheilD 分解不加权的 T，结果相同。",
    ),
    references: [theil1967, shorrocks1980],
    benchmark: { values: "long column" },
    examples: [
      {
        call: '=JJJ.THEILDECOMP({93213;99607;38716},{"cities";"cities";"Hebei"},{2114.8;1472.21;7332.61})',
        returns: [
          ["total", 0.10154713515076666, null],
          ["between", 0.10125329062390344, null],
          ["within", 0.00029384452686322175, null],
          ["betweenshare", 0.9971063238128092, null],
          ["withinshare", 0.002893676187190824, null],
          ["group", "share", "index"],
          ["cities", 0.5477010470812417, 0.000536505322436667],
          ["Hebei", 0.45229895291875827, 0],
        ],
        shows: text(
          "GDP per capita in 2013: nearly all of the inequality lies between the two cities and Hebei",
          "2013 年人均地区生产总值：差异几乎全部在京津两市与河北之间",
        ),
      },
      {
        call: '=JJJ.THEILDECOMP({10;20;30;40;100},{1;1;2;2;2},{100;150;200;250;300},"T","between")',
        returns: [[0.09680168377664221]],
        shows: text("One entry alone", "只取其中一项"),
      },
      {
        call: '=JJJ.THEILDECOMP({93213;99607;38716},{"cities";"cities";"Hebei"},{2114.8;1472.21;7332.61},"L","betweenshare")',
        returns: [[0.9982010216358397]],
        shows: text("With Theil L, which counts groups by population", "用泰尔 L 指数，各组按人口计"),
      },
      {
        call: '=JJJ.THEILDECOMP({10,12;20,22;30,31;40,45;100,90},{"a";"a";"b";"b";"b"},{100;150;200;250;300})',
        returns: [
          ["total", 0.2227943210600754, 0.1703418537501245],
          ["between", 0.09680168377664235, 0.08169631212935521],
          ["within", 0.12599263728343307, 0.08864554162076928],
          ["betweenshare", 0.4344890090378033, 0.4796021079422796],
          ["withinshare", 0.5655109909621968, 0.5203978920577204],
          ["share: a", 0.08, 0.09193054136874361],
          ["index: a", 0.049856756174223464, 0.03903448117673403],
          ["share: b", 0.92, 0.9080694586312564],
          ["index: b", 0.1326131486842339, 0.09366803367922054],
        ],
        shows: text("Two years: units in rows, years in columns", "两个年份：地区按行，年份按列"),
      },
      {
        call: "=JJJ.THEILDECOMP({1;2;3},{1;2})",
        returns: {
          error: "#VALUE!",
          reason: "same-shape",
        },
        shows: text("Every value needs its group", "每个数值都要有组别"),
      },
    ],
    seeAlso: ["THEIL", "GINIDECOMP", "GINI"],
  },
  compute: ({ values, groups, weights, form, output }) => {
    const { names, codes } = numberGroups(groups);
    const panel = panelOf(values, codes, weights);
    if (panel !== null) {
      const ofGroups = new Map(
        names.flatMap((name): [string, Cell][] => [
          [`share: ${name}`, reply(`share: ${name}`, `份额：${name}`)],
          [`index: ${name}`, reply(`index: ${name}`, `指数：${name}`)],
        ]),
      );
      const labelOf = (name: string) => ofGroups.get(name) ?? name;
      return overYears(panel, [...entryNames, ...ofGroups.keys()], output, labelOf, (year) => {
        const decomposition = theilDecomposition(year.values, year.groups, year.weights, form);
        const results: Record<string, Cell> = { ...entriesOf(decomposition) };
        decomposition.groups.forEach((group, place) => {
          results[`share: ${names[place]}`] = group.share;
          results[`index: ${names[place]}`] = indexOf(group);
        });
        return results;
      });
    }
    const decomposition = theilDecomposition(values, codes, weights, form);
    const entries = namedResults(entriesOf(decomposition), output);
    if (output !== "table") return entries;
    return [
      ...entries.map((row) => [...row, null]),
      [reply("group", "组别"), reply("share", "份额"), reply("index", "指数")],
      ...decomposition.groups.map((group, place) => [names[place] ?? null, group.share, indexOf(group)]),
    ];
  },
});

const entryNames = ["total", "between", "within", "betweenshare", "withinshare"] as const;

function entriesOf({ total, between, within }: TheilDecomposition) {
  return {
    total,
    between,
    within,
    betweenshare: numberOrFailure("values", () => between / total),
    withinshare: numberOrFailure("values", () => within / total),
  };
}

const indexOf = ({ index }: TheilOfGroup) => numberOrFailure("values", () => index ?? NaN);
