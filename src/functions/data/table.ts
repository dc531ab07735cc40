import { reply, text } from "../../language/localized";
import { listNames } from "../../paper/generated/list-names";
import { findList, nearTables } from "../../paper/tables/list-names";
import { findTable } from "../../paper/tables/tables";
import type { PaperTable } from "../../paper/types";
import type { CellValue, Rows } from "../cells";
import { choice, defineFunction, labels } from "../define";
import { tang2018 } from "../references/gap";
import { argumentError } from "../runtime/cell-errors";
import type { Labels } from "../specification";
import { figureTitles, listRows } from "./lookup/list-rows";
import { unknownName } from "./lookup/unknown-name";

/** The names of the data sets that are not a table of the paper. */
const lists = Object.values(listNames);

export const table = defineFunction({
  name: "TABLE",
  family: "data",
  title: text("Table of the paper", "论文表格"),
  summary: text("A table or list of the paper, as printed or as a long list", "论文中的表格或清单，按原文或长表形式"),
  args: [
    labels(
      "id",
      text(
        `Number or name: 1 to 4, "table-4", ${lists.map(({ en }) => `"${en}"`).join(", ")}`,
        `编号或名称：1～4、“表 4”${lists.map(({ zh }) => `“${zh}”`).join("")}`,
      ),
    ),
    choice("layout", text("How it is laid out", "排列方式"), {
      wide: text("as printed", "按原文"),
      long: text(
        "one figure a row: region, sector, year, measure, value (Table 1: item, stage, text; reference: unit and status besides)",
        "每行一个数：地区、产业、年份、指标、数值（表 1：项目、阶段、文字；参照数据另有单位与可信程度）",
      ),
    }),
  ],
  errors: "first",
  result: { numbers: "plain" },
  help: {
    keywords: text(
      `table, data set, Beijing, Tianjin, Hebei, tables of the paper, table of the paper, original table,
        printed table, data of the article, three industries, load a table, dataset`,
      `原表, 数据表, 京津冀, 北京, 天津, 河北, 论文表格, 论文中的表, 论文数据, 表格, 数据集, 三次产业数据,
        表1, 表2, 表3, 表4`,
    ),
    formula: null,
    result: text(
      "A block with a row of headings. Value added in 100 million yuan, proportions as fractions. A list has one row each and is the same in both layouts, but for reference: regions and measures against years, or one figure a row.",
      "带一行标题的区域。增加值单位为亿元，比重为小数。清单每项一行，两种排列相同；仅参照数据分为地区与指标对年份，或每行一个数。",
    ),
    missing: text(
      "An unknown table gives #N/A with a message that names the nearest and the known ones. What is not given is blank. Labels of Tables 1 to 4 are as printed, in English; the lists are in the language of Excel.",
      "未知的表返回 #N/A，并提示最接近的和可用的表名。未给出的为空白。表 1～4 的标签按原文为英文，其余随 Excel 的语言。",
    ),
    reading: text(
      "Tables 1, 2 and 4 are as printed. Table 3 is missing in the paper: what you get is a reconstruction from the other two and from statistical releases. First-release figures, not to be mixed with later revisions. The lists are in our own words. The series of reference and the income limits are not from the paper; most of the national figures are as widely quoted, as the long layout notes for each.",
      "表 1、2、4 与原文一致。原文缺表 3，此处为依据另外两表和统计公报的重建。均为初次发布数，不可与修订数混用。清单为转述。参照数据与收入分组并非取自论文，其中全国数据多为常见引用数，未与公报原件核对，长表逐个注明可信程度。",
    ),
    references: [tang2018],
    examples: [
      {
        call: "=JJJ.TABLE(4)",
        returns: [
          ["Projects", "", 2009, 2010, 2011, 2012, 2013],
          ["Beijing", "GDP value added", 9004.5, 10330.5, 12119.8, 13592.4, 14986.5],
          ["Beijing", "Proportion", 0.758, 0.75, 0.757, 0.765, 0.769],
          ["Tianjin", "GDP value added", 3259.25, 4121.78, 5153.88, 6049.96, 6905.03],
          ["Tianjin", "Proportion", 0.435, 0.453, 0.461, 0.47, 0.481],
          ["Hebei", "GDP value added", 5932.8, 6928.6, 8224.4, 9387.3, 10038.9],
          ["Hebei", "Proportion", 0.349, 0.343, 0.339, 0.353, 0.355],
        ],
        shows: text("The tertiary sector of the three regions", "三地第三产业"),
      },
      {
        call: '=JJJ.TABLE("stages")',
        returns: [
          ["Id", "Name", "Start", "End", "Content"],
          [
            "S01",
            "Trade in goods and technology",
            1982,
            1995,
            "Exchange without a plan, short-lived and dependent on who governs.",
          ],
          [
            "S02",
            "Joint projects between two sides",
            1996,
            2003,
            "Mostly investment led by governments, without public services and infrastructure.",
          ],
          [
            "S03",
            "Consensus and framework agreements",
            2004,
            2010,
            "Agreements and joint conferences; cooperation reaches tourism, health, safety and labour.",
          ],
          [
            "S04",
            "Governance by a regional strategy",
            2011,
            "",
            "A national strategy; from two sides to many, from infrastructure to public services and policy.",
          ],
        ],
        shows: text("The stages of cooperation; the last one goes on", "合作发展阶段，最后一个阶段尚未结束"),
      },
      {
        call: '=JJJ.TABLE("strategy")',
        returns: {
          error: "#N/A",
          reason: "unknown-name-near",
        },
        shows: text("There is no such table", "没有这一名称的表"),
      },
    ],
    seeAlso: ["DATA", "FACT", "CLAIM", "SYMBIOSIS"],
  },
  compute: ({ id, layout }, texts) => {
    const name = nameOf(id);
    const list = findList(name);
    if (list !== null) return listRows(list, layout === "long", texts);
    const found = findTable(name);
    if (found === null) throw unknownName({ argument: "id", found: name, ...nearTables(name) });
    return layout === "wide" ? wide(found) : long(found);
  },
});

function nameOf(id: Labels): string {
  const name = id.cells[0];
  if (id.cells.length !== 1) throw argumentError("one-value", { argument: "id", shape: `${id.rows} × ${id.columns}` });
  if (name === null || name === undefined) throw argumentError("missing-argument", { argument: "id" });
  return name;
}

function wide({ labelHeaders, headers, rows, status }: PaperTable): Rows {
  return [
    [...labelHeaders.map(({ en }, place) => (place === 0 ? marked(en, status) : en)), ...headers.map(headerText)],
    ...rows.map((row) => [...row.labels.map(({ en }) => en), ...row.cells.map(({ value }) => value)]),
  ];
}

/** Cells that the paper does not print are always marked. */
const marked = (label: string, status: PaperTable["status"]) =>
  status === "reconstructed" ? reply(`${label} (reconstructed)`, `${label}（重建）`) : label;

const headerText = (header: PaperTable["headers"][number]): CellValue =>
  typeof header === "number" ? header : header.en;

const titlesOfText = [reply("item", "项目"), reply("stage", "阶段"), reply("text", "文字")];

function long({ sector, headers, rows, status }: PaperTable): Rows {
  const titles = sector === null ? titlesOfText : figureTitles;
  return [
    titles,
    ...rows.flatMap(({ labels: [first, second], cells }) =>
      cells.map(({ value }, place) => {
        const label = first?.en ?? "";
        const header = headerText(headers[place] ?? place);
        return sector === null
          ? [label, header, value]
          : [label, sector, header, marked(second?.en ?? "", status), value];
      }),
    ),
  ];
}
