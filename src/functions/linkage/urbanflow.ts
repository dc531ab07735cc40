import { citiesAreInColumns, urbanFlow, urbanFlowColumns } from "../../core/linkage/urban-flow";
import { columnRange, turnedIf } from "../../core/matrix/arguments";
import { reply, text } from "../../language/localized";
import { choice, defineFunction, number, range } from "../define";
import { ke2014 } from "../references/linkage";
import { cellsOf } from "../runtime/matrix-cells";

const headings = [
  reply("outward", "外向功能量"),
  reply("output per worker", "功能效率"),
  reply("flow", "城市流强度"),
  reply("tendency", "城市流倾向度"),
];

export const urbanflow = defineFunction({
  name: "URBANFLOW",
  family: "linkage",
  title: text("Urban flow intensity", "城市流强度"),
  summary: text(
    "Urban flow intensity: what a city's outward employment produces",
    "城市流强度：城市外向功能从业人员的产出",
  ),
  args: [
    range(
      "city_employment",
      text(
        "Employment: cities in rows, sectors in columns, or the other way round if nation_employment is a column; not negative, all sectors unless totals are given",
        "从业人员：城市按行、行业按列（nation_employment 表明方向相反时亦可），非负；未给出合计时须列全部行业",
      ),
    ),
    range(
      "nation_employment",
      text(
        "The nation's employment in the same sectors: a row for sectors in columns, a column for sectors in rows",
        "全国相同行业的从业人员：行业按列时为一行，按行时为一列",
      ),
    ),
    range("output", text("Output of each city, such as GDP", "各城市产出，如地区生产总值")),
    choice("result", text("What is returned for each city", "每个城市返回的内容"), {
      flow: text("flow F, in the unit of output", "城市流强度 F，单位与产出相同"),
      tendency: text("tendency K = F/output, a fraction", "城市流倾向度 K = F/产出，小数"),
      table: text(
        "outward employment, output per worker, flow and tendency, with headings",
        "外向功能量、功能效率（人均产出）、城市流强度与城市流倾向度，带表头",
      ),
    }),
    range(
      "city_totals",
      text(
        "All employment of each city, when not all sectors are listed; together with nation_total",
        "各城市全部从业人员，用于未列全行业时；须与 nation_total 同时给出",
      ),
      { optional: true },
    ),
    number(
      "nation_total",
      text(
        "All employment of the nation, when not all sectors are listed; together with city_totals",
        "全国全部从业人员，用于未列全行业时；须与 city_totals 同时给出",
      ),
      { optional: true },
    ),
  ],
  errors: "first",
  result: { numbers: "amount", except: { tendency: "index", 城市流倾向度: "index" } },
  input: {
    lines: ["output"],
    rest: "city_employment",
    isWhole: true,
    tables: {
      city_employment: {
        rows: "units",
        columns: "sectors",
        toldBy: { argument: "nation_employment", usual: "columns" },
      },
    },
    whole: { city_employment: "nation_employment" },
  },
  help: {
    keywords: text(
      `urban flow, outward function, basic employment, export base, flow intensity, urban flow intensity,
        outward service, outward services, external services of cities, function of a city,
        radiation of a city, spillover of cities, economic base, basic sector, non-basic, export employment,
        exports of a city, multiplier, city interaction, urban functions, tendency`,
      `城市流, 外向功能, 外向功能量, 城市流倾向度, 基本活动, 城市流强度, 城市流模型, 外向服务, 对外服务,
        外向型服务功能, 外向从业人员, 城市辐射力, 辐射, 辐射能力, 城市功能, 城市职能, 城市外向功能,
        城市集聚与辐射, 城市间流动, 基本部门, 流强度, 输出`,
    ),
    formula: String.raw`E_i = \sum_{j:\,LQ_{ij} > 1} \left(G_{ij} - G_i\frac{G_j}{G}\right),\qquad F_i = \frac{V_i}{G_i}\,E_i,\qquad K_i = \frac{F_i}{V_i} = \frac{E_i}{G_i}`,
    where: text(
      String.raw`where $G_{ij}$ is the employment of sector $j$ in city $i$, $G_i$ that of the city, $G_j$ that of the sector in the nation and $G$ that of the nation; $LQ_{ij}$ is the location quotient, $V_i$ the output of the city, $E_i$ its outward employment, $F_i$ the flow and $K_i$ the tendency`,
      String.raw`其中 $G_{ij}$ 为城市 $i$ 行业 $j$ 的从业人员，$G_i$ 为该城市、$G_j$ 为全国该行业、$G$ 为全国的从业人员，$LQ_{ij}$ 为区位商，$V_i$ 为城市产出，$E_i$ 为外向功能量，$F_i$ 为城市流强度，$K_i$ 为城市流倾向度`,
    ),
    result: text(
      "flow and tendency: a column with one number for each city, a row where the cities are in columns; table: a heading and one row of four numbers for each city",
      "flow 与 tendency：一列，每个城市一个值，城市按列时为一行；table：表头之下每个城市一行四个数",
    ),
    missing: text(
      "A sector that is blank for the city or the nation is in no sum of that city; a city of blanks or without its total gives blanks, one without output a blank flow. Sums of zero, and employment in a sector that the nation does not have, give #DIV/0! in the city's cells. A negative value gives #NUM!, one of the totals without the other #VALUE!. The first error value is the result.",
      "城市或全国为空白的行业不计入该城市的任何合计；全为空白或缺少合计的城市返回空白，缺产出的城市流强度为空白。合计为零，或全国没有而城市有从业人员的行业，使该城市的单元格为 #DIV/0!。负值返回 #NUM!，两项合计只给其一返回 #VALUE!。输入中有错误值时返回其中第一个。",
    ),
    reading: text(
      "Only sectors with a location quotient above 1 send services outward. Without totals the columns have to add up to all employment, because their sums are G_i and G. Chinese studies usually list the outward branches of the tertiary sector alone: give city_totals and nation_total then.",
      "只有区位商大于 1 的行业才有外向功能。未给出合计时以各列之和为 G_i 与 G，因此须覆盖全部就业。国内研究通常只列第三产业中的外向行业，此时请给出 city_totals 与 nation_total。",
    ),
    references: [ke2014],
    benchmark: { nation_employment: "national row", output: "column" },
    examples: [
      {
        call: "=JJJ.URBANFLOW({70,350,430},{24171,23170,29636},14370.16)",
        returns: [[3328.8467420535853]],
        shows: text(
          "Tianjin 2013 by three sectors, with rounded employment in 10,000 persons and GDP in 100 million yuan",
          "天津 2013 年三次产业，从业人员取整（万人），地区生产总值（亿元）",
        ),
      },
      {
        call: '=JJJ.URBANFLOW({50,120,330,0},{9000,9500,12000,10000},2500,"table")',
        returns: [
          ["outward", "output per worker", "flow", "tendency"],
          [184.5679012345679, 5, 922.8395061728395, 0.3691358024691358],
        ],
        shows: text("With a last column for the rest of the economy", "最后一列为其余行业"),
      },
      {
        call: '=JJJ.URBANFLOW({50,120;80,20},{900,950},{10;20},"tendency")',
        returns: [[0.19236883942766295], [0.31351351351351353]],
        shows: text("Two cities", "两个城市"),
      },
      {
        call: '=JJJ.URBANFLOW({50,120},{9000,9500},2500,"table",500,40500)',
        returns: [
          ["outward", "output per worker", "flow", "tendency"],
          [2.71604938271605, 5, 13.58024691358025, 0.0054320987654321],
        ],
        shows: text(
          "Two branches alone, with all employment of city and nation as totals",
          "只列两个行业，另给城市与全国全部从业人员",
        ),
      },
      {
        call: "=JJJ.URBANFLOW({50,120,330},{9000,9500},2500)",
        returns: {
          error: "#VALUE!",
          reason: "sectors-length",
        },
        shows: text("Fewer sectors for the nation than for the city", "全国的行业数少于城市"),
      },
    ],
    seeAlso: ["LOCQ", "GRAVITY"],
  },
  compute: ({ city_employment, nation_employment, output, result, city_totals, nation_total }) => {
    const all = { cityTotals: city_totals, nationTotal: nation_total };
    const table = urbanFlow(city_employment, nation_employment, output, all);
    if (result === "table") return [headings, ...cellsOf(table)];
    const column = urbanFlowColumns[result];
    return turnedIf(citiesAreInColumns(city_employment, nation_employment), columnRange(table, column, column + 1));
  },
});
