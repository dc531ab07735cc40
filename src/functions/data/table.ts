import { text } from "../../locales/localized";
import { nearest } from "../../paper/nearest";
import { findTable, tableNames } from "../../paper/tables";
import type { PaperTable } from "../../paper/types";
import { argumentError } from "../cell-errors";
import type { CellValue, Rows } from "../cells";
import { choice, defineFunction, type Labels, labels } from "../define";
import { unknownName } from "./unknown-name";

export const table = defineFunction({
  name: "TABLE",
  family: "data",
  summary: text("A table of the paper, as printed or as a long list", "论文中的表格，按原样或长表形式"),
  args: [
    labels("id", text('Number or name of the table: 1 to 4, "table-4"', "表的编号或名称：1 至 4，或 “table-4”")),
    choice("layout", text("How it is laid out", "排列方式"), {
      wide: text("as printed", "按原样"),
      long: text(
        "one figure a row: region, sector, year, measure, value (Table 1: item, stage, text)",
        "每行一个数：地区、产业、年份、指标、数值（表 1：项目、阶段、文字）",
      ),
    }),
  ],
  errors: "first",
  help: {
    formula: null,
    result: text(
      "A block with a row of headings. Value added in 100 million yuan, proportions as fractions.",
      "带一行标题的区域。增加值单位为亿元，比重为小数。",
    ),
    missing: text(
      "An unknown table gives #N/A with a message that names the known ones. Labels are as printed, in English.",
      "未知的表返回 #N/A，并提示可用的表名。标签按原文为英文。",
    ),
    reading: text(
      "Tables 1, 2 and 4 are as printed. Table 3 is missing in the paper: what you get is a reconstruction from the other two and from statistical releases. First-release figures, not to be mixed with later revisions.",
      "表 1、2、4 与原文一致。原文缺表 3，此处为依据另外两表和统计公报的重建。均为初次发布数，不可与修订数混用。",
    ),
    references: [
      {
        citation:
          "Tang S, Sui Y, Guo Y, Jiang P, Li J (2018) The Industrial Coordination Mechanism Research Based on Regional Integration of Beijing-Tianjin-Hebei, 2(11)",
      },
    ],
    examples: [
      {
        call: "=JJJ.TABLE(4)",
        gives: [
          ["Projects", "", 2009, 2010, 2011, 2012, 2013],
          ["Beijing", "GDP value added", 9004.5, 10330.5, 12119.8, 13592.4, 14986.5],
          ["Beijing", "Proportion", 0.758, 0.75, 0.757, 0.765, 0.769],
          ["Tianjin", "GDP value added", 3259.25, 4121.78, 5153.88, 6049.96, 6905.03],
          ["Tianjin", "Proportion", 0.435, 0.453, 0.461, 0.47, 0.481],
          ["Hebei", "GDP value added", 5932.8, 6928.6, 8224.4, 9387.3, 10038.9],
          ["Hebei", "Proportion", 0.349, 0.343, 0.339, 0.353, 0.355],
        ],
        says: text("The tertiary sector of the three regions", "三地第三产业"),
      },
      {
        call: "=JJJ.TABLE(5)",
        gives: {
          error: "#N/A",
          message: 'id: "5" is unknown, known are: table-1, table-2, table-3, table-4',
        },
        says: text("There is no Table 5", "没有表 5"),
      },
    ],
    seeAlso: ["DATA"],
  },
  compute: ({ id, layout }) => {
    const found = tableOf(id);
    return layout === "wide" ? wide(found) : long(found);
  },
});

function tableOf(id: Labels): PaperTable {
  const name = id.cells[0];
  if (id.cells.length !== 1) throw argumentError("one-value", { argument: "id", shape: `${id.rows} × ${id.columns}` });
  if (name === null || name === undefined) throw argumentError("missing-argument", { argument: "id" });
  const found = findTable(name);
  if (found === null)
    throw unknownName({ argument: "id", found: name, nearest: nearest(name, tableNames()), known: tableNames() });
  return found;
}

function wide({ labelHeads, heads, rows, status }: PaperTable): Rows {
  return [
    [...labelHeads.map(({ en }, place) => (place === 0 ? marked(en, status) : en)), ...heads.map(headText)],
    ...rows.map((row) => [...row.labels.map(({ en }) => en), ...row.cells.map(({ value }) => value)]),
  ];
}

/** What the paper does not print never goes without saying so. */
const marked = (label: string, status: PaperTable["status"]) =>
  status === "reconstructed" ? `${label} (reconstructed)` : label;

const headText = (head: PaperTable["heads"][number]): CellValue => (typeof head === "number" ? head : head.en);

function long({ sector, heads, rows, status }: PaperTable): Rows {
  const titles = sector === null ? ["item", "stage", "text"] : ["region", "sector", "year", "measure", "value"];
  return [
    titles,
    ...rows.flatMap(({ labels: [first, second], cells }) =>
      cells.map(({ value }, place) => {
        const label = first?.en ?? "";
        const head = headText(heads[place] ?? place);
        return sector === null ? [label, head, value] : [label, sector, head, marked(second?.en ?? "", status), value];
      }),
    ),
  ];
}
