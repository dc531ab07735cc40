import { type Localized, text } from "../../../language/localized";

/** What is wrong with a table that is given besides the main one. */
export type Fault =
  | { readonly kind: "shape" }
  | { readonly kind: "number" | "year"; readonly place: string; readonly text: string }
  | { readonly kind: "twice" | "gap"; readonly region: string; readonly year: number }
  | { readonly kind: "yearless"; readonly year: number }
  | { readonly kind: "absent"; readonly names: readonly string[] }
  | { readonly kind: "rows"; readonly count: number; readonly first: string };

/** What the tables are called. */
export const tableNames = {
  perHead: text("GDP per capita", "人均地区生产总值"),
  population: text("Population", "人口"),
  pressure: text("Energy or emissions", "能耗或排放"),
  employment: text("Employment by sector", "分产业就业人数"),
  reference: text("Reference", "参照"),
  exchanges: text("Exchanges", "交换清单"),
  policyYears: text("Policy years", "政策年份"),
};

/** A fault in words, after the table's name. */
export function faultText(fault: Fault): Localized {
  const said = withoutEnd(fault);
  return fault.kind === "rows" || fault.kind === "twice" || fault.kind === "yearless"
    ? text(`${said.en}.`, `${said.zh}。`)
    : text(`${said.en}. What needs it is not assessed.`, `${said.zh}，所涉结论不作评估。`);
}

function withoutEnd(fault: Fault): Localized {
  switch (fault.kind) {
    case "shape":
      return text(
        "the table cannot be read, which needs names and years as headings or in columns",
        "无法读取，名称与年份须作为标题或各成一列",
      );
    case "number":
      return text(
        `${fault.place} of its table holds “${fault.text}”, which is not a number`,
        `表中 ${fault.place} 的内容“${fault.text}”不是数字`,
      );
    case "year":
      return text(
        `${fault.place} of its table belongs to “${fault.text}”, which is not a year`,
        `表中 ${fault.place} 所属的“${fault.text}”不是年份`,
      );
    case "twice":
      return text(
        `${fault.region}, ${fault.year} occurs twice, of which the last one counts`,
        `${fault.region} ${fault.year} 年重复，以最后一个为准`,
      );
    case "gap":
      return text(`no figure for ${fault.region}, ${fault.year}`, `缺少${fault.region} ${fault.year} 年的数据`);
    case "yearless":
      return text(
        `the list has no years, so its figures are taken for ${fault.year}`,
        `清单没有年份，数据按 ${fault.year} 年使用`,
      );
    case "absent":
      return text(`no figures for ${fault.names.join(", ")}`, `缺少${fault.names.join("、")}的数据`);
    case "rows":
      return text(
        `${fault.count} of its rows cannot be used, first “${fault.first}”`,
        `有 ${fault.count} 行无法使用，首行为“${fault.first}”`,
      );
  }
}
