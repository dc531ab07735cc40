import type { Panel } from "../../panel";
import { isLong } from "../short-name";

/** First and last year of a comparison, by their places. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** How large a report is, and what it has figures for. */
export interface Shape {
  readonly regions: number;
  readonly sectors: number;
  readonly years: number;
  readonly levels: "per head" | "population" | null;
  readonly policyYears: number;
  readonly exchanges: number;
  readonly hasPressure: boolean;
  readonly hasEmployment: boolean;
  readonly hasIndustry: boolean;
  readonly hasServices: boolean;
  readonly hasDollars: boolean;
  readonly guards: number;
  /** The whole time, without its first and without its last year; none of one year, one of two. */
  readonly spans: readonly Span[];
  /** The years at the ends of those, each once. */
  readonly ends: readonly number[];
  /** What charts show, by its places: regions and sectors in their order, the largest where they are too many. */
  readonly charted: {
    readonly regions: readonly number[];
    readonly sectors: readonly number[];
    /** Whether names of sectors are too long for a chart. */ readonly hasLongNames: boolean;
  };
}

/** A chart with more lines or columns than these cannot be read. */
const most = { regions: 8, sectors: 10 };

/** The World Bank's bounds that INCOMEGROUP knows. */
const bounds = { first: 2007, last: 2025 };

export function shapeOf(panel: Panel): Shape {
  const years = panel.years.length;
  const last = years - 1;
  const spans = [
    { from: 0, to: last },
    { from: 1, to: last },
    { from: 0, to: last - 1 },
  ].slice(0, years >= 3 ? 3 : years - 1);
  const lastYear = panel.years[last] ?? 0;
  return {
    regions: panel.regions.length,
    sectors: panel.sectors.length,
    years,
    levels: panel.levels?.kind ?? null,
    policyYears: panel.policyYears.length,
    exchanges: panel.exchanges?.length ?? 0,
    hasPressure: panel.pressure !== null,
    hasEmployment: panel.employment !== null,
    hasIndustry: panel.kinds.includes(2),
    hasServices: panel.kinds.includes(3),
    hasDollars:
      panel.levels?.kind === "per head" && panel.perUsd !== null && lastYear >= bounds.first && lastYear <= bounds.last,
    guards: panel.guards.length,
    spans,
    ends: [...new Set([last, ...spans.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b),
    charted: chartedOf(panel),
  };
}

/** The largest regions and sectors by their totals of the last year. */
function chartedOf({ figures, regions, sectors }: Panel): Shape["charted"] {
  const last = figures[figures.length - 1] ?? [];
  const sum = (numbers: readonly (number | null)[]) => numbers.reduce<number>((all, one) => all + (one ?? 0), 0);
  const byRegion = regions.map((_, region) => sum(last[region] ?? []));
  const bySector = sectors.map((_, sector) => sum(last.map((row) => row[sector] ?? null)));
  return {
    regions: largest(byRegion, most.regions),
    sectors: largest(bySector, most.sectors),
    hasLongNames: sectors.some(isLong),
  };
}

/** The places of the largest numbers, in their order. */
function largest(numbers: readonly number[], count: number): readonly number[] {
  const places = numbers.map((_, place) => place);
  const bySize = [...places].sort((a, b) => (numbers[b] ?? 0) - (numbers[a] ?? 0));
  return bySize.slice(0, count).sort((a, b) => a - b);
}
