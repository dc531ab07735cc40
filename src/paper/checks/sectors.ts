import { gap } from "../../core/gap/gap";
import { structuralSimilarity } from "../../core/specialisation/structural-similarity";
import { share } from "../../core/structure/share";
import { sectors, years } from "../tables/figures";
import { checkProportion } from "../tables/proportion-check";
import { regions } from "../tables/regions";
import type { RegionId, SectorId } from "../types";
import {
  cellsOf,
  changeOver,
  falls,
  isAlwaysAbove,
  lastColumn,
  lastStructures,
  neverRises,
  panelOf,
  pointsOver,
  printedProportions,
  rises,
  seriesOf,
  yearlyPoints,
} from "./figures-of-tables";
import { type Checks, type Finding, verdictOn } from "./finding";
import { byRegion, oneDecimal, percent, signed, signedPercent } from "./format-figures";

const [beijing, tianjin, hebei] = [0, 1, 2] as const;
const valueAdded = (sector: SectorId, region: RegionId) => seriesOf(sector, region, "value_added");
const proportions = (sector: SectorId, region: RegionId) => seriesOf(sector, region, "proportion");
const inEveryRegion = (holds: (region: RegionId) => boolean) => regions.every(({ id }) => holds(id));

function grewWhileProportionFell(region: RegionId): Finding {
  const [levels, shares] = [valueAdded("primary", region), proportions("primary", region)];
  return {
    verdict: verdictOn(rises(levels), neverRises(shares) && pointsOver(shares) < 0),
    computed: `${signedPercent(changeOver(levels, "rate"))}; ${signed(pointsOver(shares))} pp`,
  };
}

function grewWhileProportionKeptFalling(region: RegionId): Finding {
  return {
    verdict: verdictOn(rises(valueAdded("secondary", region)), falls(proportions("secondary", region))),
    computed: printedProportions("secondary", region),
  };
}

/** Partly, when only the first and the last are the same. */
function proportionStayed(sector: SectorId): Finding {
  const points = yearlyPoints(proportions(sector, "hebei"));
  const isSameAtEnds = pointsOver(proportions(sector, "hebei")) === 0;
  const isSame = points.every((change) => change === 0);
  return { verdict: verdictOn(isSameAtEnds, isSame), computed: printedProportions(sector, "hebei") };
}

/** The claims on the three sectors, K01 to K14, the quoted proportions and the printed proportions as a whole. */
export const sectorChecks: Checks = {
  K01: () => {
    const part = share(lastColumn("primary", "value_added"), null, "col").at(hebei);
    const isAbove = (other: RegionId) => isAlwaysAbove(proportions("primary", "hebei"), proportions("primary", other));
    return { verdict: verdictOn(part > 0.5, isAbove("beijing") && isAbove("tianjin")), computed: part };
  },
  K02: () => grewWhileProportionFell("beijing"),
  K03: () => grewWhileProportionFell("tianjin"),
  K04: () => {
    const growing = regions.filter(({ id }) => rises(valueAdded("primary", id)));
    return {
      verdict: verdictOn(growing.length === 1 && growing[0]?.id === "hebei"),
      computed: growing.length,
    };
  },
  K05: () => proportionStayed("primary"),
  K06: () => {
    const likeness = structuralSimilarity(lastStructures(), null);
    const between = (row: number, column: number) => likeness.at(row * likeness.columns + column);
    const computed = between(tianjin, hebei);
    const isLarge = (region: RegionId) =>
      isAlwaysAbove(proportions("secondary", region), proportions("secondary", "beijing"));
    const isMostAlike = computed > between(beijing, tianjin) && computed > between(beijing, hebei);
    return { verdict: verdictOn(isLarge("tianjin") && isLarge("hebei"), isMostAlike), computed };
  },
  K07: () => grewWhileProportionKeptFalling("beijing"),
  K08: () => grewWhileProportionKeptFalling("tianjin"),
  K09: () => {
    const change = (mode: "absolute" | "rate") =>
      regions.map(({ id }) => changeOver(valueAdded("secondary", id), mode));
    const [increases, rates] = [change("absolute"), change("rate")];
    const isHebeiFirst = (changes: readonly number[]) => changes[hebei] === Math.max(...changes);
    return {
      verdict: verdictOn(isHebeiFirst(increases), isHebeiFirst(rates)),
      computed: byRegion((_, row) => `${signed(increases[row] ?? NaN)} (${signedPercent(rates[row] ?? NaN)})`),
    };
  },
  K10: () => proportionStayed("secondary"),
  K11: () => ({
    verdict: verdictOn(inEveryRegion((region) => rises(valueAdded("tertiary", region)))),
    computed: byRegion((region) => signedPercent(changeOver(valueAdded("tertiary", region), "rate"))),
  }),
  K12: () => ({
    verdict: verdictOn(inEveryRegion((region) => rises(proportions("tertiary", region)))),
    computed: `${byRegion((region) => yearlyPoints(proportions("tertiary", region)).map(signed).join(", "))} pp`,
  }),
  K13: () => {
    const behind = (["value_added", "proportion"] as const).map((measure) =>
      gap(panelOf("tertiary", measure), null, "abs"),
    );
    const first = years.filter((_, column) => behind.every((gaps) => gaps.at(beijing * years.length + column) === 0));
    return { verdict: verdictOn(first.length === years.length), computed: first.length };
  },
  K14: () => {
    const levels = lastColumn("tertiary", "proportion");
    const [points, relative] = [gap(levels, null, "pp"), gap(levels, null, "rel")];
    const areBehind = (gaps: typeof points, scale: number) =>
      Math.round((scale * gaps.at(tianjin)) / 10) === 3 && Math.round((scale * gaps.at(hebei)) / 10) === 4;
    return {
      verdict: verdictOn(areBehind(points, 1), areBehind(relative, 100)),
      computed: byRegion((_, row) =>
        row === beijing ? null : `${oneDecimal(points.at(row))} pp (${percent(relative.at(row))})`,
      ),
    };
  },
  K15: () => {
    const printed = regions.map(({ id }) => cellsOf("tertiary", id, "proportion").slice(-1)[0]?.printed ?? "");
    const quoted = ["76.9%", "48.1%", "35.5%"];
    return { verdict: verdictOn(...quoted.map((one, row) => one === printed[row])), computed: printed.join(", ") };
  },
  K35: () => {
    const checks = sectors
      .filter((sector) => sector !== "secondary")
      .flatMap((sector) =>
        regions.flatMap(({ id }) => years.map((year) => checkProportion(sector, id, year)?.follows)),
      );
    return {
      verdict: verdictOn(...checks.map((follows) => follows === true)),
      computed: `${checks.filter((follows) => follows === true).length}/${checks.length}`,
    };
  },
};
