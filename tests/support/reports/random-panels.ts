import type { Panel, RegionYears, SectorKind } from "../../../src/diagnosis/panel";

/** Numbers from 0 to below 1, the same for a seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const names = ["North", "South", "West", "Åland", "北京", "East & Co", "Nord-Est", "7"];
const sectorNames = ["primary", "Mining", "Industry", "建筑业", "Services", "Trade"];
const sectorKinds: readonly SectorKind[] = [1, 2, 2, 2, 3, 3];
const scales = [0.01, 1, 1, 1, 1000, 1e6];

/** A panel such as a reader leaves it, of any size and with anything else or nothing given. */
export function randomPanel(seed: number): Panel {
  const random = randomNumbers(seed);
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const oneOf = <Item>(items: readonly Item[]): Item => items[whole(0, items.length - 1)]!;
  const isSo = (part: number) => random() < part;
  const some = <Item>(items: readonly Item[], count: number) => {
    const left = [...items];
    return Array.from({ length: count }, () => left.splice(whole(0, left.length - 1), 1)[0]!);
  };
  const regions = some(names, whole(2, 7));
  const places = some([0, 1, 2, 3, 4, 5], whole(3, 6)).sort((a, b) => a - b);
  const count = whole(1, 5);
  const years = Array.from({ length: count }, () => 0).map((_, place) => 2006 + place * 2 + whole(0, 1));
  const scale = oneOf(scales);
  const step = oneOf([0.02, 0.1, 0.5]);
  const start = regions.map(() => places.map(() => whole(1, 2000)));
  const isStill = isSo(0.1);
  const figures = years.map((_, year) =>
    start.map((row) => row.map((figure) => round(figure * scale * (isStill ? 1 : 1 + step * year * (random() - 0.3))))),
  );
  const hasGap = isSo(0.1);
  const withGaps = figures.map((rows, year) =>
    rows.map((row, region) =>
      row.map((figure, sector) => {
        if (hasGap && year === figures.length - 1 && region === 0 && sector === 0) return null;
        return sector > 0 && isSo(0.03) ? 0 : figure;
      }),
    ),
  );
  const ofRegions = (from: number, to: number): RegionYears => {
    const first = isSo(0.1) ? regions.map(() => from) : regions.map(() => whole(from, to));
    return first.map((level, region) =>
      years.map((_, year) => (region === 0 && isSo(0.02) ? null : round(level * (1 + 0.1 * year * random())))),
    );
  };
  const employment = () => regions.map(() => places.map(() => (isSo(0.03) ? null : whole(1, 500))));
  const steps = Array.from({ length: whole(0, 3) }, () => ({ year: 2005 + whole(0, 10), label: oneOf(["Plan", "规划"]) }));
  const exchanges = Array.from({ length: whole(1, 6) }, () => ({
    source: oneOf(["Mill", "Farm"]),
    receiver: oneOf(["Port", "Plant"]),
    from: oneOf(regions),
    to: oneOf(regions),
  }));
  return {
    regions,
    sectors: places.map((place) => sectorNames[place]!),
    years,
    figures: withGaps,
    kinds: places.map((place) => (isSo(0.05) ? null : sectorKinds[place]!)),
    unit: oneOf(["", "100 million yuan", "亿元"]),
    prices: oneOf(["current", "constant", "unknown"] as const),
    reference: isSo(0.2)
      ? { name: "Nation", figures: figures.map(() => places.map(() => round(20000 * scale * (0.2 + random())))) }
      : null,
    levels: oneOf([
      null,
      { kind: "per head", figures: ofRegions(20000, 120000) } as const,
      { kind: "per head", figures: ofRegions(20000, 120000) } as const,
      { kind: "population", figures: ofRegions(100, 5000) } as const,
    ]),
    perUsd: isSo(0.6) ? 6.2 : null,
    policyYears: steps.sort((a, b) => a.year - b.year),
    exchanges: isSo(0.5) ? exchanges : null,
    pressure: isSo(0.5) ? { name: oneOf(["energy", "CO2"]), figures: ofRegions(100, 5000) } : null,
    employment: isSo(0.5) ? employment() : null,
    source: `panel ${seed}`,
    guards: [],
  };
}

const round = (value: number) => Number(Math.max(value, 0.001).toPrecision(6));
