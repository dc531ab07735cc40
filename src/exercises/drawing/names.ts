import { type Localized, text } from "../../language/localized";
import { regions } from "../../paper/tables/regions";

/** Beijing, Tianjin and Hebei, in the order of the tables. */
export const threeRegions: readonly Localized[] = regions.map(({ name }) => name);

export const threeSectors: readonly Localized[] = [
  text("Primary sector", "第一产业"),
  text("Secondary sector", "第二产业"),
  text("Tertiary sector", "第三产业"),
];

export const yuan = text("100 million yuan", "亿元");

export const region = text("Region", "地区");

/** The note under figures that were changed for an exercise. */
export const changedFigures = text(
  "Practice figures: values of the paper's tables and of first statistical releases, changed at random for this variant. Not for citation.",
  "练习数据：在论文表格与统计公报初次发布数的基础上随机调整而成，每份不同，不可引用。",
);

/** The note under figures that were invented for an exercise. */
export const inventedFigures = text(
  "Practice figures, invented for this variant. Not for citation.",
  "练习数据：为本份练习虚构，不可引用。",
);

/** The same where the employment of a region is among them. */
export const figuresWithLabour = text(
  "Practice figures: values of the paper's tables and of first statistical releases, changed at random for this variant; the region's employment is a round figure of the right size. Not for citation.",
  "练习数据：在论文表格与统计公报初次发布数的基础上随机调整而成，地区就业人数为量级相符的约数，每份不同，不可引用。",
);
