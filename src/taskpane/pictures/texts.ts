import { counted } from "../../language/counted";
import type { Translated } from "../../language/translated";

/** The pictures of data sets, each with a description and a table. */
export interface PicturesTexts {
  readonly kinds: { readonly [Kind in "shares" | "gap" | "structure"]: string };
  readonly choose: string;
  readonly sectors: { readonly [Sector in "primary" | "secondary" | "tertiary"]: string };
  readonly sharesTitle: (sector: string) => string;
  readonly gapTitle: (sector: string) => string;
  readonly structureTitle: (year: number) => string;
  /** That a picture has figures which the paper does not print. */
  readonly reconstructed: string;
  /** A line from its first year to its last. */
  readonly course: (name: string, from: string, first: number, to: string, last: number) => string;
  readonly parts: (name: string, parts: readonly string[]) => string;
  readonly part: (name: string, share: string) => string;
  readonly points: (value: string) => string;
  readonly pointsUnit: string;
  readonly numbers: string;
  readonly region: string;
  readonly flow: FlowTexts;
}

export interface FlowTexts {
  readonly title: string;
  readonly summary: (exchanges: number, givers: number, receivers: number) => string;
  readonly pick: string;
  readonly all: string;
  readonly states: { readonly [State in "actual" | "possible" | "planned"]: string };
  readonly exchange: (byProduct: string, giver: string, receiver: string) => string;
  readonly sentence: (giver: string, byProduct: string, receiver: string, use: string, state: string) => string;
  readonly table: string;
  readonly headers: readonly [giver: string, byProduct: string, receiver: string, use: string, state: string];
}

const english: PicturesTexts = {
  kinds: { shares: "Shares", gap: "Gap to Beijing", structure: "Structure" },
  choose: "Picture",
  sectors: { primary: "Primary", secondary: "Secondary", tertiary: "Tertiary" },
  sharesTitle: (sector) => `${sector} sector, % of GDP`,
  gapTitle: (sector) => `${sector} sector: below Beijing, percentage points`,
  structureTitle: (year) => `Structure of GDP in ${year}, %`,
  reconstructed: "The secondary sector is reconstructed: the paper does not print it.",
  course: (name, from, first, to, last) => `${name}: ${from} in ${first}, ${to} in ${last}.`,
  parts: (name, parts) => `${name}: ${parts.join(", ")}.`,
  part: (name, share) => `${name.toLowerCase()} ${share}`,
  points: (value) => `${value} pp`,
  pointsUnit: "pp",
  numbers: "The numbers",
  region: "Region",
  flow: {
    title: "Exchanges of by-products by source and receiver",
    summary: (exchanges, givers, receivers) =>
      `${counted(exchanges, "exchange", "exchanges")} from ${counted(givers, "source", "sources")} to ${counted(receivers, "receiver", "receivers")}. ` +
      "Each band is one exchange; widths are equal, because the paper has no quantities.",
    pick: "Show",
    all: "All exchanges",
    states: { actual: "Actual", possible: "Possible", planned: "Planned" },
    exchange: (byProduct, giver, receiver) => `${byProduct}: ${giver} → ${receiver}`,
    sentence: (giver, byProduct, receiver, use, state) =>
      `${giver} supplies ${byProduct.toLowerCase()} to ${receiver}. Use: ${use.toLowerCase()}. ${state}.`,
    table: "The exchanges as a table",
    headers: ["Source", "By-product", "Receiver", "Use", "State"],
  },
};

const chinese: PicturesTexts = {
  kinds: { shares: "比重", gap: "与北京的差距", structure: "结构" },
  choose: "图示",
  sectors: { primary: "第一产业", secondary: "第二产业", tertiary: "第三产业" },
  sharesTitle: (sector) => `${sector}占地区生产总值的比重（%）`,
  gapTitle: (sector) => `${sector}：低于北京的百分点`,
  structureTitle: (year) => `${year} 年地区生产总值的产业结构（%）`,
  reconstructed: "第二产业为重建数据：论文未刊出。",
  course: (name, from, first, to, last) => `${name}：${first} 年 ${from}，${last} 年 ${to}。`,
  parts: (name, parts) => `${name}：${parts.join("，")}。`,
  part: (name, share) => `${name}占 ${share}`,
  points: (value) => `${value} 个百分点`,
  pointsUnit: "百分点",
  numbers: "数值",
  region: "地区",
  flow: {
    title: "副产品的供给方与接受方",
    summary: (exchanges, givers, receivers) =>
      `共 ${exchanges} 项交换，供给方 ${givers} 个，接受方 ${receivers} 个。每条流带代表一项交换；论文未给出数量，故宽度相同。`,
    pick: "显示",
    all: "全部交换",
    states: { actual: "实际", possible: "可能", planned: "规划" },
    exchange: (byProduct, giver, receiver) => `${byProduct}：${giver} → ${receiver}`,
    sentence: (giver, byProduct, receiver, use, state) =>
      `${giver}向${receiver}供给${byProduct}。用途：${use}。状态：${state}。`,
    table: "以表格列出各项交换",
    headers: ["供给方", "副产品", "接受方", "用途", "状态"],
  },
};

export const picturesTexts: Translated<PicturesTexts> = { en: english, "zh-CN": chinese };
