import type { Localized } from "../../language/localized";

/** The World Bank's income groups, from the lowest. Objects, because cells show them. */
export const incomeGroups: readonly (Localized & { readonly code: string })[] = [
  { code: "L", en: "Low income", zh: "低收入" },
  { code: "LM", en: "Lower middle income", zh: "中等偏下收入" },
  { code: "UM", en: "Upper middle income", zh: "中等偏上收入" },
  { code: "H", en: "High income", zh: "高收入" },
];
