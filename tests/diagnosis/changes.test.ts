import fc from "fast-check";
import { readPanel } from "../../src/diagnosis/input/read-panel";
import type { RuleId } from "../../src/diagnosis/rules/types";
import { isCellError } from "../../src/hosts/cells";
import type { SheetPlan } from "../../src/sheets/plan";
import { evaluatedReport, panelOf, reportCases } from "../support/report-cases";
import { randomPanel } from "../support/reports/random-panels";

const paper = reportCases[0]!.source;
const panel = panelOf(paper);

/** The plans with another value in the cells that fit. */
const changed =
  (key: string, isIt: (value: unknown, row: number, column: number) => boolean, value: number | null) =>
  (plans: readonly SheetPlan[]): readonly SheetPlan[] =>
    plans.map((plan) =>
      plan.key === key
        ? {
            ...plan,
            cells: plan.cells.map((row, r) => row.map((cell, c) => (isIt(cell.value, r, c) ? { value } : cell))),
          }
        : plan,
    );

/** The plans with another threshold. */
const threshold = (name: string, value: number) => (plans: readonly SheetPlan[]) => {
  const range = plans.flatMap(({ names = [] }) => names).find((one) => one.name === name)!.range;
  return changed("diagnosis-rules", (_, row, column) => row === range.top && column === range.left, value)(plans);
};

describe("a report", () => {
  test("follows a changed threshold", async () => {
    const { verdicts } = await evaluatedReport(panel, "en", threshold("JJJ_C1_high", 1.1));
    expect(verdicts.rules.C1).toMatchObject({ outcome: 1, statistic: 3 });
    expect(verdicts.rules.C1.sentence).toContain("3 of 3 (location quotient 1.10 or more");
    expect(verdicts.rules.G1).toMatchObject({ outcome: 1, robustness: "firm" });
  });

  test("follows a changed figure, and nothing else of it moves", async () => {
    const before = await evaluatedReport(panel, "en");
    const { verdicts } = await evaluatedReport(
      panel,
      "en",
      changed("diagnosis-data", (value) => value === 99607, 60000),
    );
    expect(verdicts.rules.G1.sentence).toContain("Beijing had 2.41 times");
    const levelRules = new Set(["G1", "G2", "G4", "K3", "T2"]);
    for (const [id, rule] of Object.entries(before.verdicts.rules))
      if (!levelRules.has(id)) expect(verdicts.rules[id as RuleId]).toEqual(rule);
  });

  test("takes no blank for zero, and says which findings need it", async () => {
    const { verdicts, cells } = await evaluatedReport(
      panel,
      "en",
      changed("diagnosis-data", (value) => value === 4352.3, null),
    );
    for (const id of ["G3", "C1", "C2", "C3", "C4", "S1", "K1", "K2", "T1"] as const)
      expect({ id, ...verdicts.rules[id] }).toMatchObject({ id, outcome: 0, reason: "N9" });
    expect(verdicts.rules.G1.outcome).toBe(1);
    for (const cell of cells[0]!.flat()) expect(isCellError(cell)).toBe(false);
  });

  test("counts no income groups where a level of the last year is missing", async () => {
    const { verdicts } = await evaluatedReport(randomPanel(1324), "en");
    expect(verdicts.rules.G4).toMatchObject({ outcome: 0, reason: "N9" });
  });

  test("says that a figure is missing for potential and movement too", async () => {
    const gap = randomPanel(45);
    expect(gap.figures.flat(2)).toContain(null);
    const { verdicts } = await evaluatedReport(gap, "en");
    expect(verdicts.rules.T3).toMatchObject({ outcome: 0, reason: "N9" });
  });

  test("is not assessed where its regions have no levels of their own", async () => {
    const equal = {
      ...panel,
      levels: { kind: "per head", figures: panel.regions.map(() => panel.years.map(() => 5)) },
    } as const;
    const { verdicts } = await evaluatedReport(equal, "en");
    expect([verdicts.rules.G2.reason, verdicts.rules.T2.reason]).toEqual(["N12", "N12"]);
    expect(verdicts.rules.G1.sentence).toContain("1.00 times");
  });
});

const figure = fc.integer({ min: 1, max: 2000 });
const panels = fc
  .record({ regions: fc.integer({ min: 2, max: 5 }), years: fc.integer({ min: 1, max: 4 }) })
  .chain(({ regions, years }) =>
    fc.record({
      figures: fc.array(fc.tuple(figure, figure, figure), { minLength: regions * years, maxLength: regions * years }),
      levels: fc.array(figure, { minLength: regions * years, maxLength: regions * years }),
      years: fc.constant(years),
    }),
  );

/** A table as a list, and its levels. */
function sourceOf({ figures, levels, years }: typeof panels extends fc.Arbitrary<infer P> ? P : never) {
  const cells = figures.map((row, place) => ({
    region: `R${Math.floor(place / years)}`,
    year: 2001 + (place % years),
    row,
  }));
  return {
    table: [
      ["region", "year", "sector", "value"],
      ...cells.flatMap(({ region, year, row }) =>
        ["primary", "secondary", "tertiary"].map((sector, at) => [region, year, sector, row[at]!]),
      ),
    ],
    perHead: [["region", "year", "value"], ...cells.map(({ region, year }, place) => [region, year, levels[place]!])],
    name: "random",
    keep: ["D5"],
  };
}

test("the sentences of any table quote their cells, and no cell of the first page is an error", async () => {
  await fc.assert(
    fc.asyncProperty(panels, async (made) => {
      const read = readPanel(sourceOf(made));
      fc.pre(read.panel !== null);
      const { verdicts, cells } = await evaluatedReport(read.panel, "en");
      expect(Object.keys(verdicts.rules)).toHaveLength(17);
      for (const cell of cells[0]!.flat()) expect(isCellError(cell)).toBe(false);
      const { G1, G2, G3, C1, C3, K3, T1 } = verdicts.rules;
      const numbers = (sentence: string) =>
        [...sentence.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
      const isShown = (number: number) => Math.abs(number - G1.statistic!) <= 0.00501;
      expect(numbers(G1.sentence.replace(/(?<=\d),(?=\d{3})/g, "")).some(isShown)).toBe(true);
      if (G2.outcome > 0) {
        const change = Number(/by (-?[\d.,]+) %/.exec(G2.sentence)![1]!.replace(/,/g, ""));
        expect(Math.abs(change - G2.statistic!)).toBeLessThanOrEqual(0.0501);
        expect(G2.sentence).toMatch(
          [/it widened/, /it narrowed/, /little change/][change >= 5 ? 0 : change <= -5 ? 1 : 2]!,
        );
      }
      const gap = numbers(G3.sentence).pop()!;
      expect(Math.abs(gap - G3.statistic!)).toBeLessThanOrEqual(0.0501);
      expect(G3.outcome).toBe(gap >= 20 ? 1 : gap >= 10 ? 2 : 3);
      if (C1.outcome < 3) expect(C1.sentence).toContain(`: ${C1.statistic} of ${read.panel.regions.length} (`);
      expect(C3.sentence).toContain(`: ${C3.statistic} of `);
      expect(Math.abs(Number(/ is (\d\.\d\d) in/.exec(K3.sentence)![1]) - K3.statistic!)).toBeLessThanOrEqual(0.00501);
      if (T1.outcome === 1 || T1.outcome === 2) expect(T1.sentence).toContain(`: ${T1.statistic} of 3. Most in `);
    }),
    { numRuns: 25, interruptAfterTimeLimit: 40_000 },
  );
});
