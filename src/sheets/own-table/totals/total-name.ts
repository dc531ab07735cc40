/**
 * What the name of a row or column says of its being a total. `total`: it is called so. `subtotal`: of a part. `maybe`: a
 * total of something, such as "Total employment", which may also be an indicator. `average`: of the others, such as
 * "National average".
 */
export type TotalName = "total" | "subtotal" | "average" | "maybe";

const area = "(the )?(national?|nationwide|overall|whole|country|region(al)?|economy|state|provincial)( economy)?";

const members = "(regions?|provinces|states|counties|cities|prefectures|areas|sectors|industries|branches|activities)";

const english: readonly (readonly [RegExp, TotalName])[] = [
  [/^sub-? ?totals?\b|\bsub-? ?totals?$/, "subtotal"],
  [/\btotal factor\b|\btotal fertility\b/, "maybe"],
  [new RegExp(`^(${area} )?(average|mean)$|^(average|mean)$`), "average"],
  [/^(grand |overall |column |row )?totals?$/, "total"],
  [/\btotals?$/, "total"],
  [new RegExp(`^totals?,? ?(of |for |in |over |- )?(all |the )*${members}$`), "total"],
  [/^(sum|all|nation|national|nationwide|the nation|(the )?whole (country|economy|nation)|all[- ]industry)$/, "total"],
  [/^sum (of|over) (all|the|rows?|columns?|regions|provinces|sectors|industries)\b/, "total"],
  [new RegExp(`^all (the )?(${members}|items|groups)( combined| together)?$`), "total"],
  [/^totals?\b/, "maybe"],
];

const chinese: readonly (readonly [RegExp, TotalName])[] = [
  [/小计$/, "subtotal"],
  [/^(全国|全省|全市|全区|各地|各地区|地区)?(平均|平均值|均值|平均数)$/, "average"],
  [/(合计|总计|共计|总和)$|^(合计|总计|共计|总和)/, "total"],
  [/^(总数|总量|全国|全省|全市|全区|全县|全域|全部|全体|全社会|合计数)$/, "total"],
  [/^(各|全部|所有)(地区|省份|省市|省区市|产业|行业|部门)$|^全(行业|产业)$/, "total"],
];

/** What a name says; null where it says nothing of a total. */
export function readTotalName(name: string): TotalName | null {
  const plain = plainName(name);
  const spaceless = plain.replace(/ /g, "");
  const found =
    english.find(([pattern]) => pattern.test(plain)) ?? chinese.find(([pattern]) => pattern.test(spaceless));
  return found?.[1] ?? null;
}

/** Without letter case, full-width forms, what is in brackets, footnote marks and numbering. */
function plainName(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]/g, " ")
    .replace(/^[\s#*.:、-]+|[\s*.:†‡]+$/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
