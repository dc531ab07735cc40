import { withoutInnerSpaces } from "./cells";

/** What a column holds, by its heading. */
export type Role = "region" | "year" | "sector" | "value" | "unit";

const words: { readonly [R in Role]: RegExp } = {
  region: /^(?:regions?|provinces?|cit(?:y|ies)|areas?|地区|省份|城市|区域|省市)/i,
  year: /^(?:years?|年份|年度|年)$/i,
  sector: /^(?:sectors?|industr(?:y|ies)|branch(?:es)?|产业|行业|部门)/i,
  value: /^(?:values?|value added|数值|增加值|产值)/i,
  unit: /^(?:units?|单位)$/i,
};

/** The role that a heading names, or null. */
export function roleOf(heading: string): Role | null {
  const bare = withoutInnerSpaces(heading.replace(/\s*[(（].*$/, "").trim());
  for (const role of ["year", "unit", "region", "sector", "value"] as const) if (words[role].test(bare)) return role;
  return null;
}

/** Whether a heading says that numbers below it are names. */
export const isCodeHeading = (heading: string): boolean =>
  /\bcodes?\b|\badcode\b|代码|编码/i.test(withoutInnerSpaces(heading));

const totals =
  /^(?:(?:grand )?totals?|sum|all(?: (?:the )?(?:regions|sectors|industries|provinces))?|whole economy|nation(?:al)?|china|合计|总计|总和|全部|全国|中国|全行业|地区生产总值|生产总值|gdp)$/i;

/** Whether a name is that of a sum or of the nation. */
export const isTotalName = (name: string): boolean => totals.test(withoutInnerSpaces(name.replace(/\s+/g, " ").trim()));
