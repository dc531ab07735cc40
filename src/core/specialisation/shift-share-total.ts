import { CompensatedSum, withLost } from "../compensated-sum";
import { amountsFrom, type CompleteSectors, type Panel, panelTotals } from "./shift-share-panel";
import { type Amounts, type Parts, rate } from "./shift-share-terms";

/** Sectors that one call goes through. */
const stretch = 1024;

/**
 * Dunn's components of all sectors together from the first of two years to the second, without those of each; null
 * without any complete sector. NaN stands for a division by zero.
 */
export function totalOfTwoYears(region: Panel, reference: Panel, complete: CompleteSectors): Parts | null {
  const [before, after] = panelTotals(reference, complete, stretch) as unknown as [number, number];
  const growth = rate(before, after);
  const sums = new RunningParts(growth);
  let found = 0;
  complete.forEachRun(stretch, (from, end) => {
    found += end - from;
    sums.addAll(amountsFrom(region, from), amountsFrom(reference, from), end - from);
  });
  return found === 0 ? null : sums.parts;
}

/** Compensated sums of the components, kept in one loop because what it waits for is the division. */
class RunningParts {
  private mix = 0;
  private mixLost = 0;
  private competitive = 0;
  private competitiveLost = 0;
  private readonly start = new CompensatedSum();
  private readonly change = new CompensatedSum();
  private readonly changes = new Float64Array(stretch);

  constructor(private readonly growth: number) {}

  addAll(own: Amounts, reference: Amounts, length: number): void {
    const { growth, changes } = this;
    const { before, start: ownStart, after, end: ownEnd } = own;
    const { before: otherBefore, start: otherStart, after: otherAfter, end: otherEnd } = reference;
    let { mix, mixLost, competitive, competitiveLost } = this;
    for (let place = 0; place < length; place++) {
      const start = before[ownStart + place] as number;
      const change = (after[ownEnd + place] as number) - start;
      const other = otherBefore[otherStart + place] as number;
      changes[place] = change;
      // What the region does not have yet can have no share of any growth: its whole change is competitive.
      let ofMix = 0;
      let ofCompetitive = change;
      if (start !== 0) {
        // 0/0 and x/0 alike are no growth rate.
        const otherGrowth = other === 0 ? NaN : ((otherAfter[otherEnd + place] as number) - other) / other;
        ofMix = start * (otherGrowth - growth);
        ofCompetitive = start * (change / start - otherGrowth);
      }
      const nextMix = mix + ofMix;
      const addedMix = nextMix - mix;
      mixLost += mix - (nextMix - addedMix) + (ofMix - addedMix);
      mix = nextMix;
      const nextCompetitive = competitive + ofCompetitive;
      const addedCompetitive = nextCompetitive - competitive;
      competitiveLost += competitive - (nextCompetitive - addedCompetitive) + (ofCompetitive - addedCompetitive);
      competitive = nextCompetitive;
    }
    this.mix = mix;
    this.mixLost = mixLost;
    this.competitive = competitive;
    this.competitiveLost = competitiveLost;
    this.change.addAll(changes, 0, length);
    this.start.addAll(before, ownStart, ownStart + length);
  }

  get parts(): Parts {
    const start = this.start.total;
    return {
      national: start === 0 ? 0 : start * this.growth,
      mix: withLost(this.mix, this.mixLost),
      competitive: withLost(this.competitive, this.competitiveLost),
      allocation: 0,
      change: this.change.total,
    };
  }
}
