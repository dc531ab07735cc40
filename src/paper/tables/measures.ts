import type { Localized } from "../../language/localized";
import type { SectorId } from "../types";
import { sectors } from "./figures";
import { nameKey } from "./names";

/** What is measured, by its id in `measures.csv`. */
export type MeasureKind =
  | "value_added"
  | "proportion"
  | "gross_product"
  | "employment"
  | "population"
  | "gdp_per_capita"
  | "gdp_per_capita_usd"
  | "gni_per_capita_usd";

/** The measures of `JJJ.DATA`. */
export interface Measure {
  readonly kind: MeasureKind;
  /** Null for all sectors together. */
  readonly sector: SectorId | null;
  /** Its first name in each language. */
  readonly name: Localized;
  /** All its names, the first ones included. */
  readonly names: readonly string[];
}

const sectorWords: Readonly<Record<SectorId, { readonly english: readonly string[]; readonly chinese: string }>> = {
  primary: { english: ["primary", "first"], chinese: "一" },
  secondary: { english: ["secondary", "second"], chinese: "二" },
  tertiary: { english: ["tertiary", "third"], chinese: "三" },
};

/** What follows the name of a sector, in English and in Chinese; the first of each is the usual one. */
const sectorKinds: readonly (readonly [kind: MeasureKind, english: readonly string[], chinese: readonly string[]])[] = [
  ["value_added", ["", " value added"], ["", "增加值"]],
  ["proportion", [" share", " proportion"], ["比重", "占比", "份额"]],
  ["employment", [" employment", " employed persons"], ["就业人员", "就业", "从业人员"]],
];

/** The measures of all sectors together with their names, the first of each language first. */
const totals: readonly (readonly [kind: MeasureKind, english: readonly string[], chinese: readonly string[]])[] = [
  [
    "gross_product",
    ["gdp", "grp", "gross domestic product", "gross regional product", "regional gdp"],
    ["地区生产总值", "生产总值", "国内生产总值"],
  ],
  ["employment", ["employment", "employed persons"], ["就业人员", "就业", "从业人员"]],
  ["population", ["population", "permanent population"], ["常住人口", "人口"]],
  ["gdp_per_capita", ["gdp per capita", "grp per capita"], ["人均地区生产总值", "人均生产总值", "人均GDP"]],
  ["gdp_per_capita_usd", ["gdp per capita usd"], ["人均地区生产总值美元", "人均GDP美元"]],
  ["gni_per_capita_usd", ["gni per capita usd", "gni per capita"], ["人均国民总收入美元", "人均国民总收入"]],
];

/** Every text made of one word of each list, the first of each first. */
const combine = (...lists: readonly (readonly string[])[]): readonly string[] =>
  lists.reduce<readonly string[]>((starts, ends) => starts.flatMap((start) => ends.map((end) => start + end)), [""]);

const measure = (
  kind: MeasureKind,
  sector: SectorId | null,
  english: readonly string[],
  chinese: readonly string[],
): Measure => ({
  kind,
  sector,
  name: { en: english[0] ?? "", zh: chinese[0] ?? "" },
  names: [...english, ...chinese],
});

/** The three sectors' value added, their shares and employment, then what has no sector. */
export const measures: readonly Measure[] = [
  ...sectorKinds.flatMap(([kind, english, chinese]) =>
    sectors.map((sector) => {
      const words = sectorWords[sector];
      return measure(
        kind,
        sector,
        combine(words.english, ["", " industry", " sector"], english),
        combine([`第${words.chinese}产业`, `${words.chinese}产`], chinese),
      );
    }),
  ),
  ...totals.map(([kind, english, chinese]) => measure(kind, null, english, chinese)),
];

const byName = new Map(measures.flatMap((one) => one.names.map((name) => [nameKey(name), one] as const)));

/** The measure of a name in either language; null if there is none. */
export function findMeasure(name: string): Measure | null {
  return byName.get(nameKey(name)) ?? null;
}
