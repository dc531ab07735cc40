import type { Localized } from "../locales/localized";
import { sectors } from "./figures";
import { nameKey } from "./names";
import type { SectorId } from "./types";

export type MeasureId = SectorId | `${SectorId} share` | "gdp";

/** What `JJJ.DATA` can be asked for. */
export interface Measure {
  readonly id: MeasureId;
  /** Null for the gross regional product. */
  readonly sector: SectorId | null;
  /** True for a fraction of GDP, false for 100 million yuan. */
  readonly isShare: boolean;
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

/** Every text made of one word of each list, the first of each first. */
const combine = (...lists: readonly (readonly string[])[]): readonly string[] =>
  lists.reduce<readonly string[]>((starts, ends) => starts.flatMap((start) => ends.map((end) => start + end)), [""]);

function sectorMeasure(sector: SectorId, isShare: boolean): Measure {
  const { english, chinese } = sectorWords[sector];
  const englishNames = combine(
    english,
    ["", " industry", " sector"],
    isShare ? [" share", " proportion"] : ["", " value added"],
  );
  const chineseNames = combine(
    [`第${chinese}产业`, `${chinese}产`],
    isShare ? ["比重", "占比", "份额"] : ["", "增加值"],
  );
  return {
    id: isShare ? `${sector} share` : sector,
    sector,
    isShare,
    name: { en: englishNames[0] ?? "", zh: chineseNames[0] ?? "" },
    names: [...englishNames, ...chineseNames],
  };
}

const grossProductNames = ["GDP", "GRP", "gross domestic product", "gross regional product", "regional GDP"];

const gdp: Measure = {
  id: "gdp",
  sector: null,
  isShare: false,
  name: { en: "gdp", zh: "地区生产总值" },
  names: [...grossProductNames, "地区生产总值", "生产总值", "国内生产总值"],
};

/** The three sectors' value added, their shares, and GDP. */
export const measures: readonly Measure[] = [
  ...sectors.map((sector) => sectorMeasure(sector, false)),
  ...sectors.map((sector) => sectorMeasure(sector, true)),
  gdp,
];

const byName = new Map(measures.flatMap((measure) => measure.names.map((name) => [nameKey(name), measure] as const)));

/** The measure of a name in either language; null when there is none. */
export function findMeasure(name: string): Measure | null {
  return byName.get(nameKey(name)) ?? null;
}
