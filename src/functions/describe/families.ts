import { type Localized, text } from "../../language/localized";
import type { Family } from "../specification";

/** The families of functions in the order of the catalogue. */
export const families: Readonly<Record<Family, Localized>> = {
  structure: text("Structure and growth", "结构与增长"),
  gap: text("Gap and gradient", "差距与梯度"),
  inequality: text("Inequality and convergence", "差异与收敛"),
  specialisation: text("Specialisation and shift-share", "专业化与偏离—份额分析"),
  transfer: text("Transfer and division of labour", "产业转移与地区分工"),
  composite: text("Composite indexes and coordination", "综合指数与协调"),
  linkage: text("Linkage and symbiosis", "联系与共生"),
  space: text("Space: weights and hot spots", "空间权重与热点"),
  dynamics: text("Dynamics and distribution", "动态与分布"),
  complexity: text("Complexity and relatedness", "复杂度与关联"),
  "input-output": text("Input-output", "投入产出"),
  results: text("Help with results", "结果整理"),
  data: text("The paper's data, and teaching", "论文数据与教学"),
};
