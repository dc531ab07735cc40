import { chunk } from "../numeric/chunk";
import { CompensatedSum } from "../numeric/compensated-sum";
import { amountsFrom, type CompleteSectors, type Panel, panelTotals } from "./shift-share-panel";
import { type Amounts, type Parts, rate } from "./shift-share-terms";

/**
 * Dunn's components of all sectors together from the first of two years to the second, without those of each; null
 * without any complete sector. NaN stands for a division by zero.
 */
export function totalOfTwoYears(region: Panel, reference: Panel, complete: CompleteSectors): Parts | null {
  const [before = NaN, after = NaN] = panelTotals(reference, complete, chunk);
  const growth = rate(before, after);
  const sums = new RunningParts(growth);
  let found = 0;
  complete.forEachRun(chunk, (from, end) => {
    found += end - from;
    sums.addAll(amountsFrom(region, from), amountsFrom(reference, from), end - from);
  });
  return found === 0 ? null : sums.parts;
}

/** The components of some sectors, and their sums. */
class RunningParts {
  private readonly starts = new CompensatedSum();
  private readonly mixes = new CompensatedSum();
  private readonly competitives = new CompensatedSum();
  private readonly changes = new CompensatedSum();
  private readonly mix = new Float64Array(chunk);
  private readonly competitive = new Float64Array(chunk);
  private readonly change = new Float64Array(chunk);

  constructor(private readonly growth: number) {}

  addAll(own: Amounts, reference: Amounts, length: number): void {
    takeDunnTerms(own, reference, length, this.growth, this.mix, this.competitive, this.change);
    this.starts.addAll(own.before, own.start, own.start + length);
    this.mixes.addAll(this.mix, 0, length);
    this.competitives.addAll(this.competitive, 0, length);
    this.changes.addAll(this.change, 0, length);
  }

  get parts(): Parts {
    const start = this.starts.total;
    return {
      national: start === 0 ? 0 : start * this.growth,
      mix: this.mixes.total,
      competitive: this.competitives.total,
      allocation: 0,
      change: this.changes.total,
    };
  }
}

function takeDunnTerms(
  { before, start: ownStart, after, end: ownEnd }: Amounts,
  { before: otherBefore, start: otherStart, after: otherAfter, end: otherEnd }: Amounts,
  length: number,
  growth: number,
  mix: Float64Array,
  competitive: Float64Array,
  changes: Float64Array,
): void {
  for (let place = 0; place < length; place++) {
    const start = before[ownStart + place] as number;
    const change = (after[ownEnd + place] as number) - start;
    changes[place] = change;
    // What the region does not have yet can have no share of any growth: its whole change is competitive.
    let ofMix = 0;
    let ofCompetitive = change;
    if (start !== 0) {
      const otherGrowth = rate(otherBefore[otherStart + place] as number, otherAfter[otherEnd + place] as number);
      ofMix = start * (otherGrowth - growth);
      ofCompetitive = start * (change / start - otherGrowth);
    }
    mix[place] = ofMix;
    competitive[place] = ofCompetitive;
  }
}
