import type { Panel } from "../../../src/diagnosis/panel";
import { phrases } from "../../../src/diagnosis/rules/phrases";
import type { RuleId } from "../../../src/diagnosis/rules/types";
import { ledgerColumns } from "../../../src/diagnosis/sheets/layout/dimensions";
import type { ReportCells } from "../../../src/diagnosis/verdicts";
import { type Language, localize } from "../../../src/language/localized";
import { reportTables, rounded, shownAmount, shownNumber } from "./report-tables";

/** What the tables of a report say of a rule: the figures of its sentence, and the outcome they have. */
export interface Quote {
  readonly figures: readonly string[];
  readonly outcome: number;
}

/** Works out of the tables of a calculated report what each rule that is assessed has to say, with the shipped thresholds. */
export function quotesOf(panel: Panel, cells: ReportCells, language: Language): Readonly<Record<RuleId, () => Quote>> {
  const { layout, number, text, column, row } = reportTables(panel, cells);
  const { G, C, S, K, T, data } = layout;
  const last = panel.years.length - 1;
  const [firstYear, lastYear] = [String(panel.years[0]), String(panel.years[last])];
  const [regions, sectors] = [panel.regions.length, panel.sectors.length];
  const count = (numbers: readonly number[], isIt: (value: number) => boolean) => numbers.filter(isIt).length;
  const most = (numbers: readonly number[]) => numbers.indexOf(Math.max(...numbers));
  const least = (numbers: readonly number[]) => numbers.indexOf(Math.min(...numbers));
  const phrase = (name: keyof typeof phrases, ...parts: readonly string[]) =>
    parts.reduce((said, part, place) => said.replace(`{${place + 1}}`, () => part), localize(phrases[name], language));
  const level = text(data.levelName);
  const levels = column(G.levels, last);
  const quotients = C.quotients.get(last);
  const highest = column(quotients, sectors);
  const strength = (region: number) =>
    phrase("JJJ_sector_of", panel.regions[region]!, panel.sectors[number(quotients!, region, sectors + 1) - 1]!);
  const isSpecialised = (quotient: number) => rounded(quotient, 2) >= 1.25;
  const pairNames = (place: number) => phrase("JJJ_pair", text(C.pairs.names, place), text(C.pairs.secondNames, place));
  const pairs = C.pairs.rows;
  const part = (n: number, bounds: readonly [boolean, boolean]) => ({ n, outcome: bounds[0] ? 1 : bounds[1] ? 2 : 3 });
  const cut = (value: number, high: number, low: number) => (value >= high ? 1 : value >= low ? 2 : 3);
  const steps = row(K.synergy, 0);
  const policy = () => column(K.policyYears, 5).indexOf(1);
  return {
    G1: () => {
      const ratio = rounded(Math.max(...levels) / Math.min(...levels), 2);
      const [top, low] = [panel.regions[most(levels)]!, panel.regions[least(levels)]!];
      return { figures: [lastYear, top, shownNumber(ratio, 2), low, level], outcome: cut(ratio, 2, 1.5) };
    },
    G2: () => {
      const [start, end] = [number(G.variation!, 0, 0), number(G.variation!, 0, last)];
      const change = rounded(100 * (end / start - 1), 1);
      return {
        figures: [firstYear, lastYear, shownAmount(rounded(start, 9), 3), shownAmount(rounded(end, 9), 3), level, shownNumber(change, 1)],
        outcome: change >= 5 ? 1 : change <= -5 ? 2 : 3,
      };
    },
    G3: () => {
      const shares = column(G.services, last);
      const [high, low] = [Math.max(...shares), Math.min(...shares)];
      const gap = rounded(100 * (high - low), 1);
      const said = [high, low].map((share) => shownNumber(100 * share, 1));
      return {
        figures: [lastYear, panel.regions[most(shares)]!, said[0]!, panel.regions[least(shares)]!, said[1]!, shownNumber(gap, 1)],
        outcome: cut(gap, 20, 10),
      };
    },
    G4: () => {
      const groups = new Set(panel.regions.map((_, region) => text(G.income, region, 0)));
      const of = (place: number) => [panel.regions[place]!, text(G.income, place, 0).toLowerCase()];
      return {
        figures: [lastYear, String(groups.size), ...of(most(levels)), ...of(least(levels))],
        outcome: groups.size >= 2 ? 1 : 2,
      };
    },
    C1: () => {
      const n = count(highest, isSpecialised);
      const best = most(highest);
      return {
        figures: [lastYear, String(n), String(regions), "1.25", strength(best), shownNumber(highest[best]!, 2), text(data.measured)],
        outcome: n === regions ? 1 : n >= 1 ? 2 : 3,
      };
    },
    C2: () => {
      const changes = column(C.strengths, 0);
      const losing = count(changes, (change) => change <= -2);
      const n = count(highest, isSpecialised);
      const given = changes.map((change) => (Number.isNaN(change) ? Infinity : change));
      const worst = least(given);
      return {
        figures: [firstYear, lastYear, String(n), String(losing), strength(worst), phrase("JJJ_percent", shownNumber(given[worst]!, 1))],
        outcome: losing >= 1 && 2 * losing >= n ? 2 : 1,
      };
    },
    C3: () => {
      const alike = column(C.pairs, 0);
      const n = count(alike, (one) => rounded(one, 3) >= 0.9);
      const [top, low] = [most(alike), least(alike)];
      return {
        figures: [lastYear, String(n), String(pairs), "0.90", pairNames(top), shownNumber(alike[top]!, 3), pairNames(low), shownNumber(alike[low]!, 3)],
        outcome: part(n, [2 * n >= pairs, n >= 1]).outcome,
      };
    },
    C4: () => {
      const quotient = (region: number) => row(quotients, region).slice(0, sectors).map((one) => rounded(one, 2));
      const has = (one: readonly number[], other: readonly number[]) => one.some((q, s) => q >= 1.25 && other[s]! < 0.8);
      const kinds = panel.regions.flatMap((_, a) =>
        panel.regions.slice(a + 1).map((_other, step) => {
          const [one, other] = [quotient(a), quotient(a + 1 + step)];
          return Number(has(one, other)) + Number(has(other, one));
        }),
      );
      const [both, oneWay] = [count(kinds, (kind) => kind === 2), count(kinds, (kind) => kind === 1)];
      return {
        figures: [lastYear, String(both), String(pairs), String(oneWay)],
        outcome: part(both, [2 * both >= pairs, both + oneWay >= 1]).outcome,
      };
    },
    S1: () => {
      const [before, now] = [column(S.colocation, 0), column(S.colocation, last)];
      const n = count(now.map((one, region) => rounded(100 * (one / before[region]! - 1), 1)), (change) => change >= 2);
      return {
        figures: [firstYear, lastYear, String(n), String(regions), panel.regions[most(now)]!, shownNumber(Math.max(...now), 2)],
        outcome: part(n, [3 * n >= 2 * regions, 3 * n >= regions]).outcome,
      };
    },
    S2: () => {
      const all = panel.exchanges!;
      const across = all.filter(({ from, to }) => from !== to).length;
      const share = rounded((100 * across) / all.length, 1);
      return { figures: [String(all.length), String(across), shownNumber(share, 1)], outcome: share >= 30 ? 1 : 2 };
    },
    S3: () => {
      const elasticity = column(S.elasticity, 0);
      const [before, now] = [0, last].map((year) => column(data.years[year]!.totals, 0)) as [readonly number[], readonly number[]];
      const n = count(
        elasticity.map((e, region) => {
          const growth = now[region]! - before[region]!;
          return Number((growth > 0 && rounded(e, 2) < 0.8) || (growth < 0 && rounded(e, 2) > 1.2));
        }),
        (is) => is === 1,
      );
      const top = most(elasticity);
      return {
        figures: [firstYear, lastYear, String(n), String(regions), panel.pressure!.name, panel.regions[top]!, shownNumber(elasticity[top]!, 2)],
        outcome: n === regions ? 1 : n >= 1 ? 2 : 3,
      };
    },
    K1: () => {
      const n = count(steps, (step) => step > 0);
      const share = n / steps.length;
      return {
        figures: [firstYear, lastYear, String(n), String(steps.length)],
        outcome: share >= 2 / 3 ? 1 : share <= 1 / 3 ? 3 : 2,
      };
    },
    K2: () => {
      const year = panel.policyYears[policy()]!;
      const ends = panel.years.slice(1);
      const [before, after] = [
        steps.filter((_, place) => ends[place]! <= year.year),
        steps.filter((_, place) => ends[place]! > year.year),
      ];
      const isIn = (step: number) => step > 0;
      const [a, b] = [count(before, isIn), count(after, isIn)];
      const difference = rounded(100 * (b / after.length - a / before.length), 9);
      return {
        figures: [String(year.year), year.label, String(a), String(before.length), String(b), String(after.length)],
        outcome: difference >= 20 ? 1 : difference <= -20 ? 2 : 3,
      };
    },
    K3: () => {
      const [start, end] = [number(K.degree!, 0, 0), number(K.degree!, 0, last)];
      return {
        figures: [firstYear, lastYear, level, shownNumber(end, 2), shownNumber(start, 2)],
        outcome: cut(rounded(end, 2), 0.6, 0.4),
      };
    },
    T1: () => {
      const moved = row(T.moved, 0);
      const n = count(moved, (one) => rounded(one, 2) >= 1);
      const place = most(moved);
      const flows = panel.sectors.map((_, sector) => column(T.flows[0], sector));
      const size = Math.max(...flows.flat().map(Math.abs));
      const amount = (value: number) => shownAmount(value, size >= 100 ? 0 : size >= 1 ? 1 : size >= 0.1 ? 2 : 3);
      const of = flows[place]!;
      const [gained, lost] = [most(of), least(of)];
      expect(text(T.ledger, place, ledgerColumns.gained)).toBe(panel.regions[gained]);
      return {
        figures: [firstYear, lastYear, String(n), String(sectors), panel.sectors[place]!, panel.regions[gained]!, amount(of[gained]!), panel.regions[lost]!, amount(-of[lost]!), text(data.unitNote)],
        outcome: part(n, [2 * n >= sectors, n >= 1]).outcome,
      };
    },
    T2: () => {
      const changes = row(T.towardsLower, 0).map((change) => rounded(change, 2));
      const [lower, higher] = [count(changes, (change) => change >= 0.5), count(changes, (change) => change <= -0.5)];
      return {
        figures: [firstYear, lastYear, String(lower), String(sectors), String(higher), String(sectors - lower - higher), level],
        outcome: lower > higher ? 1 : higher > lower ? 2 : 3,
      };
    },
    T3: () => {
      const coefficients = panel.sectors.map((_, sector) => column(T.coefficients, sector));
      const candidates = coefficients.map((of) => rounded(Math.max(...of), 2) > 1 && rounded(Math.min(...of), 2) < 1);
      const used = candidates.filter((is, sector) => {
        const [of, flow] = [coefficients[sector]!, column(T.flows[0], sector)];
        return is && rounded(flow[most(of)]!, 9) < 0 && rounded(flow[least(of)]!, 9) > 0;
      });
      const c = candidates.filter(Boolean).length;
      return {
        figures: [firstYear, lastYear, String(c), String(sectors), String(used.length)],
        outcome: c === 0 ? 3 : 2 * used.length >= c ? 1 : 2,
      };
    },
  };
}
