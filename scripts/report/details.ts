import { coordinationColumns, couplingCoordination } from "../../src/core/composite/coupling-coordination";
import { Matrix } from "../../src/core/matrix/matrix";
import { structuralSimilarity } from "../../src/core/specialisation/structural-similarity";
import type { Panel } from "../../src/diagnosis/panel";
import { thresholds } from "../../src/diagnosis/rules/thresholds";
import type { RuleId } from "../../src/diagnosis/rules/types";
import type { Block } from "../../src/diagnosis/sheets/block";
import { columns } from "../../src/diagnosis/sheets/layout/finding-row";
import { layoutOf } from "../../src/diagnosis/sheets/layout/layout";
import { shapeOf } from "../../src/diagnosis/sheets/layout/shape";
import type { ReportCells, RuleVerdict } from "../../src/diagnosis/verdicts";

type Numbers = readonly (number | null)[];
type Named = Readonly<Record<string, number | null>>;

/** The figures behind a verdict, by their names. */
export type Details = Readonly<
  Record<string, number | null | Numbers | readonly Numbers[] | readonly string[] | Named>
>;

/** Unrounded, as the cells have them; none of a rule that is not assessed. */
export function detailsOf(
  panel: Panel,
  cells: ReportCells,
  verdicts: Readonly<Record<RuleId, RuleVerdict>>,
): Readonly<Record<RuleId, Details>> {
  const { G, C, S, K, T, finding, shape } = layoutOf(shapeOf(panel));
  const { regions } = panel;
  const last = shape.years - 1;
  const at = (block: Block | null | undefined, row: number, column: number): number | null => {
    const value = block ? cells(block.sheet, block.top + row, block.left + column) : null;
    return typeof value === "number" ? value : null;
  };
  const column = (block: Block | null, place: number): Numbers =>
    Array.from({ length: block?.rows ?? 0 }, (_, row) => at(block, row, place));
  const row = (block: Block | null, place: number): Numbers =>
    Array.from({ length: block?.columns ?? 0 }, (_, of) => at(block, place, of));
  const bySector = (block: Block | null | undefined): readonly Numbers[] =>
    regions.map((_region, r) => panel.sectors.map((_sector, s) => at(block, r, s)));
  const counted = (id: RuleId, place: number): number | null => {
    const { sheet, top, left } = finding(id).cell(place);
    const value = cells(sheet, top, left);
    return typeof value === "number" ? value : null;
  };
  const byRegion = (numbers: Numbers): Named =>
    Object.fromEntries(numbers.flatMap((one, place) => (one === null ? [] : [[regions[place] ?? "", one]])));
  const pairs = regions.flatMap((one, a) =>
    regions.slice(a + 1).map((other, step) => ({ one, other, a, b: a + 1 + step })),
  );
  const byPair = (numbers: Numbers): Named =>
    Object.fromEntries(pairs.map(({ one, other }, place) => [`${one}|${other}`, numbers[place] ?? null]));
  const [quotients, before] = [C.quotients.get(last), C.quotients.get(0)];
  const details: Readonly<Record<RuleId, () => Details>> = {
    G1: () => ({ levels_first: column(G.levels, 0), levels_last: column(G.levels, last) }),
    G2: () => ({ cv_first: at(G.variation, 0, 0), cv_last: at(G.variation, 0, last) }),
    G3: () => ({ service_shares_last: column(G.services, last), service_shares_first: column(G.services, 0) }),
    G4: () => ({ usd: column(G.income, 1) }),
    C1: () => ({ lq_last: bySector(quotients), lq_first: bySector(before) }),
    C2: () => ({ change_percent: byRegion(regions.map((_, region) => changeOfStrongest(region))) }),
    C3: () => ({ similarity_last: byPair(column(C.pairs, 0)), similarity_first: byPair(likenessFirst()) }),
    C4: () => ({ pairs: byPair(column(C.pairs, 2)) }),
    S1: () => ({ theta_first: column(S.colocation, 0), theta_last: column(S.colocation, last) }),
    S2: () => ({}),
    S3: () => ({ elasticity: byRegion(column(S.elasticity, 0)) }),
    K1: () => ({ synergy: row(K.synergy, 0) }),
    K2: () => ({}),
    K3: () => ({ degree_first: at(K.degree, 0, 0), degree_last: at(K.degree, 0, last), coupling_last: coupling() }),
    T1: () => ({ reallocated_pp: row(T.moved, 0), flows: bySector(T.flows[0]) }),
    T2: () => ({
      lower_regions: lowerRegions(),
      change_pp: row(T.towardsLower, 0),
      direction: row(T.towardsLower, 0).map(directionOf),
      n1: counted("T2", columns.first),
      n2: counted("T2", columns.second),
    }),
    T3: () => ({
      gradient_coefficients: bySector(T.coefficients),
      candidates: counted("T3", columns.second),
      used: counted("T3", columns.first),
    }),
  };
  const ids = Object.keys(details) as RuleId[];
  return Object.fromEntries(ids.map((id) => [id, verdicts[id].outcome === 0 ? {} : details[id]()])) as Record<
    RuleId,
    Details
  >;

  /** The change of a specialised region's highest quotient, %. */
  function changeOfStrongest(region: number): number | null {
    if (at(C.strengths, region, 0) === null) return null;
    const [highest, place] = [at(quotients, region, shape.sectors), at(quotients, region, shape.sectors + 1)];
    const start = at(before, region, (place ?? 0) - 1);
    return highest === null || start === null ? null : 100 * (highest / start - 1);
  }

  /** The sheets have no similarity of the first year, and no coupling. */
  function likenessFirst(): Numbers {
    const matrix = structuralSimilarity(Matrix.of(panel.figures[0] ?? []), null);
    return pairs.map(({ a, b }) => matrix.values[a * matrix.columns + b] ?? null);
  }

  function coupling(): number | null {
    const scores = Matrix.of([row(K.scores, last)]);
    return couplingCoordination(scores, null, "corrected").values[coordinationColumns.coupling] ?? null;
  }

  function lowerRegions(): readonly string[] {
    const levels = column(G.levels, 0).map((level) => level ?? NaN);
    const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length;
    return regions.filter((_, place) => (levels[place] ?? NaN) < mean);
  }

  function directionOf(change: number | null): number | null {
    const band = Number(thresholds.find(({ name }) => name === "JJJ_T2_band")?.value);
    if (change === null) return null;
    const shown = Math.round(100 * change) / 100;
    return shown >= band ? 1 : shown <= -band ? 2 : 3;
  }
}
