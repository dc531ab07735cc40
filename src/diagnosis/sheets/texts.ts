import { type Localized, text } from "../../language/localized";
import type { DimensionId } from "../rules/types";

/** What a check says of a threshold or of figures that are not as they were written. */
export const changed = text("changed", "已改动");

/** The headings of the findings. */
export const findingHeads: readonly Localized[] = [
  text("Rule", "规则"),
  text("Finding", "结论"),
  text("In one sentence", "一句话"),
  text("Holds?", "是否稳健"),
  text("Figure", "数值"),
  text("Outcome", "结果编号"),
  text("Thresholds −10%", "阈值 −10%"),
  text("Thresholds +10%", "阈值 +10%"),
  text("Without the first year", "去掉首年"),
  text("Without the last year", "去掉末年"),
  text("Other", "其他检验"),
  text("Unrounded", "未取整"),
  text("Reason", "原因"),
  ...["1", "2"].flatMap((number) => [
    text(`Figure ${number}, as is`, `数值${number}`),
    text(`Figure ${number}, thresholds −10%`, `数值${number}，阈值 −10%`),
    text(`Figure ${number}, thresholds +10%`, `数值${number}，阈值 +10%`),
    text(`Figure ${number}, without the first year`, `数值${number}，去掉首年`),
    text(`Figure ${number}, without the last year`, `数值${number}，去掉末年`),
    text(`Figure ${number}, other`, `数值${number}，其他检验`),
  ]),
];

/** The title of the figures that decide the findings. */
export const inputsTitle = text("Figures of the findings and of their tests", "结论及其检验所用数值");

/** What the sheets of the dimensions are called, and what each asks. */
export const dimensionTexts: {
  readonly [Id in DimensionId]: { readonly sheet: Localized; readonly title: Localized; readonly question: Localized };
} = {
  G: {
    sheet: text("JJJ Gradient", "JJJ 梯度"),
    title: text("Gradient", "梯度"),
    question: text("How far apart are the regions?", "各地区差距有多大？"),
  },
  C: {
    sheet: text("JJJ Complementarity", "JJJ 互补"),
    title: text("Complementarity", "互补"),
    question: text("What is each region strong in, and how alike are they?", "各地区优势何在，结构有多相似？"),
  },
  S: {
    sheet: text("JJJ Symbiosis", "JJJ 共生"),
    title: text("Symbiosis", "共生"),
    question: text("Do industry, services and the environment develop together?", "产业、服务业与环境是否协同发展？"),
  },
  K: {
    sheet: text("JJJ Coordination", "JJJ 政府协调"),
    title: text("Coordination", "政府协调"),
    question: text("Do the regions move together?", "各地区是否同步？"),
  },
  T: {
    sheet: text("JJJ Transfer", "JJJ 产业转移"),
    title: text("Transfer", "产业转移"),
    question: text("What moved where?", "哪些产业移向何处？"),
  },
};

/** Notes on the sheets of two dimensions. */
export const dimensionNotes: { readonly [Id in DimensionId]?: Localized } = {
  C: text(
    "Similarity weighs large sectors, location quotients weigh all sectors alike: two regions can be alike and complementary at once.",
    "相似系数侧重大产业，区位商对各产业同等看待：两地区可以既相似又互补。",
  ),
  K: text(
    "No figure here measures what governments did. K1–K3 show whether the regions moved together.",
    "此处数据不直接衡量政府行为，K1～K3 只反映各地区是否同步。",
  ),
};

/** Headings of the spans of time over which something is compared. */
export const spanTexts: readonly Localized[] = [
  text("Whole time", "全期"),
  text("Without the first year", "去掉首年"),
  text("Without the last year", "去掉末年"),
];
