import { text } from "../../language/localized";
import { lookUp } from "../../paper/tables/lookup";
import { isChinese } from "../../paper/tables/names";
import { FailedCell, type Rows } from "../cells";
import { defineFunction, labels } from "../define";
import { tang2018 } from "../references/gap";
import { argumentError } from "../runtime/cell-errors";
import type { Labels } from "../specification";
import { memoize } from "./lookup/memoize";
import { unknownName } from "./lookup/unknown-name";

export const data = defineFunction({
  name: "DATA",
  family: "data",
  title: text("Figure of the paper's tables", "论文表格中的数据"),
  summary: text(
    "A figure of the paper's tables or of the reference series by region, measure and year",
    "按地区、指标和年份取论文表格或参照数据中的数",
  ),
  args: [
    labels(
      "region",
      text(
        "Region or a range of regions: Beijing, Tianjin, Hebei, China, in English or Chinese or as BJ, TJ, HB, CN",
        "一个或多个地区（单元格区域）：北京、天津、河北、全国，中英文及简称（京、津、冀、BJ 等）均可",
      ),
    ),
    labels(
      "measure",
      text(
        'Measure or a range of measures: primary, secondary, tertiary, gdp (100 million yuan), "tertiary share" (a fraction), "tertiary employment", employment, population (10,000 persons), "gdp per capita" (yuan), "gdp per capita usd"',
        "一个或多个指标（单元格区域）：第一产业、第二产业、第三产业、地区生产总值（亿元），第三产业比重（小数），第三产业就业人员、就业人员、常住人口（万人），人均地区生产总值（元），人均地区生产总值（美元）",
      ),
    ),
    labels("year", text("Year or a range of years, 2009 to 2013", "一个或多个年份（单元格区域），2009—2013 年")),
  ],
  errors: "first",
  result: { numbers: "plain" },
  help: {
    keywords: text(
      `figure, value added, GDP, Beijing, Tianjin, Hebei, look up a value, lookup, value for region and year,
        GDP of Beijing, GDP of a region, gross regional product, employment, population of Beijing, statistics,
        reference series, get data, Jing-Jin-Ji, time series of a region`,
      `取数, 增加值, 京津冀, 北京, 天津, 河北, 地区生产总值, 查数据, 查询数据, 查找, 北京GDP, 北京市生产总值,
        各地区GDP, 地区数据, 就业人数, 人口, 统计数据, 年度数据, 引用数据, 参考序列`,
    ),
    formula: null,
    result: text(
      "One number, or a block: a column of regions against a row of years spills regions × years",
      "单个数，或区域：一列地区配一行年份溢出为地区 × 年份",
    ),
    missing: text(
      "A blank name gives a blank. An unknown one gives #N/A in its cell, with a message that names the nearest and the known ones; so does a measure that is not given for the region or the year.",
      "名称为空白则结果为空白。未知名称在其单元格返回 #N/A，并提示最接近的和可用的名称；未给出该地区或该年份的指标亦然。",
    ),
    reading: text(
      'Value added is in 100 million yuan at current prices, shares are the printed proportions as fractions. Secondary figures come from the reconstructed Table 3; gdp is the sum of the three sectors. China\'s figures, employment, population and figures per head are not from the paper and mostly as widely quoted: TABLE("reference","long") lists how far each was confirmed.',
      '增加值为现价，单位亿元；比重为论文原值（小数）。第二产业取自重建的表 3；地区生产总值为三次产业之和。全国数据以及就业、人口、人均指标并非取自论文，多为常见引用数，未与公报原件核对，可信程度见 TABLE("reference","long")。',
    ),
    references: [tang2018],
    examples: [
      {
        call: '=JJJ.DATA("Beijing","tertiary",2013)',
        returns: [[14986.5]],
        shows: text("Beijing's tertiary value added in 2013", "北京 2013 年第三产业增加值"),
      },
      {
        call: '=JJJ.DATA({"北京";"天津";"河北"},"第三产业比重",{2009,2013})',
        returns: [
          [0.758, 0.769],
          [0.435, 0.481],
          [0.349, 0.355],
        ],
        shows: text("A block of regions and years, with Chinese names", "用中文名称取地区与年份的区域"),
      },
      {
        call: '=JJJ.DATA("Hebei",{"primary";"secondary";"tertiary";"gdp"},2013)',
        returns: [[3500.4], [14762.1], [10038.9], [28301.4]],
        shows: text("A whole economy", "一个地区的全部产业"),
      },
      {
        call: '=JJJ.DATA({"CN","BJ"},"tertiary",2013)',
        returns: [[262204, 14986.5]],
        shows: text("The nation beside a region, by their codes", "以代码取全国与一个地区的数"),
      },
      {
        call: '=JJJ.DATA("China","population",2013)',
        returns: {
          error: "#N/A",
          reason: "not-given",
        },
        shows: text("A measure that is not available", "未给出的指标会提示"),
      },
    ],
    seeAlso: ["TABLE", "FACT"],
  },
  compute: ({ region, measure, year }) => block([region, measure, year]),
});

/** A figure for each cell of the block that the arguments span; each has as many rows and columns as it, or one. */
function block(args: readonly [Labels, Labels, Labels]): Rows {
  const rows = span(args, "rows");
  const columns = span(args, "columns");
  const figureOf = memoize(figure);
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_cell, c) => {
      const [region, measure, year] = args.map((one) => labelAt(one, r, c));
      return region && measure && year ? figureOf(region, measure, year) : null;
    }),
  );
}

function figure(region: string, measure: string, year: string): number | FailedCell {
  const found = lookUp(region, measure, year);
  if (found.kind === "found") return found.value;
  const { what, given, nearest, known, place } = found;
  const absentFrom = place === null ? null : isChinese(given) ? place.zh : place.en;
  return new FailedCell(unknownName({ argument: what, found: given, nearest, known, absentFrom }));
}

const argumentNames = ["region", "measure", "year"] as const;

function span(args: readonly Labels[], direction: "rows" | "columns"): number {
  const longest = args.reduce(
    (best, one, place) => (one[direction] > best.length ? { length: one[direction], place } : best),
    {
      length: 1,
      place: 0,
    },
  );
  args.forEach((one, place) => {
    if (one[direction] === 1 || one[direction] === longest.length) return;
    throw argumentError("shapes-differ", {
      first: argumentNames[longest.place] ?? "",
      firstShape: shapeOf(args[longest.place] ?? one),
      second: argumentNames[place] ?? "",
      secondShape: shapeOf(one),
    });
  });
  return longest.length;
}

const shapeOf = ({ rows, columns }: Labels) => `${rows} × ${columns}`;

const labelAt = ({ rows, columns, cells }: Labels, r: number, c: number): string | null =>
  cells[(rows === 1 ? 0 : r) * columns + (columns === 1 ? 0 : c)] ?? null;
