import { calculatePlans } from "../../scripts/workbook/evaluate";
import { diagnosisPlans } from "../../src/diagnosis/diagnosis-plans";
import type { Panel } from "../../src/diagnosis/panel";
import { thresholds } from "../../src/diagnosis/rules/thresholds";
import type { Block } from "../../src/diagnosis/sheets/block";
import { layoutOf } from "../../src/diagnosis/sheets/layout/layout";
import { shapeOf } from "../../src/diagnosis/sheets/layout/shape";
import { type CellValue, isCellError } from "../../src/hosts/cells";
import type { SheetPlan } from "../../src/sheets/plan";
import { panelOf, reportCases } from "../support/report-cases";
import { randomNumbers } from "../support/reports/random-panels";

/** How many edits, and after how many of them the sheets are compared with those of a new report. */
const edits = 100;
const every = 5;

interface Edit {
  readonly block: Block;
  readonly row: number;
  readonly column: number;
  readonly value: number;
  /** The panel with that figure; the same for a threshold. */
  readonly panel: (panel: Panel) => Panel;
}

const replaced = <Item>(items: readonly Item[], place: number, item: (old: Item) => Item): readonly Item[] =>
  items.map((old, at) => (at === place ? item(old) : old));

/** An edit of a figure, a level or a threshold, by turns as chance has it. */
function randomEdit(panel: Panel, random: () => number): Edit {
  const whole = (count: number) => Math.floor(random() * count);
  const { data, rules } = layoutOf(shapeOf(panel));
  const factor = 0.5 + 1.2 * random();
  const round = (value: number) => Number((value * factor).toPrecision(6));
  const [region, year, sector] = [whole(panel.regions.length), whole(panel.years.length), whole(panel.sectors.length)];
  const kind = whole(5);
  if (kind === 0) {
    const row = whole(thresholds.length);
    const given = thresholds[row]!.value;
    const value = round(typeof given === "number" ? given : 0.5);
    return { block: rules.thresholds, row, column: 0, value, panel: (same) => same };
  }
  if (kind === 1 && panel.levels !== null && data.levels !== null) {
    const { levels } = panel;
    const value = round(levels.figures[region]![year]!);
    const figures = replaced(levels.figures, region, (row) => replaced(row, year, () => value));
    return {
      block: data.levels,
      row: region,
      column: year,
      value,
      panel: (old) => ({ ...old, levels: { ...levels, figures } }),
    };
  }
  const value = round(panel.figures[year]![region]![sector]!);
  const figures = replaced(panel.figures, year, (rows) =>
    replaced(rows, region, (row) => replaced(row, sector, () => value)),
  );
  return {
    block: data.years[year]!.figures,
    row: region,
    column: sector,
    value,
    panel: (old) => ({ ...old, figures }),
  };
}

/** The plans with other thresholds. */
const withThresholds = (panel: Panel, values: ReadonlyMap<number, number>): readonly SheetPlan[] => {
  const { top, left } = layoutOf(shapeOf(panel)).rules.thresholds;
  return diagnosisPlans(panel, "en").map((plan) =>
    plan.key === "diagnosis-rules"
      ? {
          ...plan,
          cells: plan.cells.map((row, r) =>
            row.map((cell, c) => (c === left && values.has(r - top) ? { value: values.get(r - top)! } : cell)),
          ),
        }
      : plan,
  );
};

/** Where two sets of sheets differ. */
function differences(
  plans: readonly SheetPlan[],
  found: readonly (readonly (readonly CellValue[])[])[],
  expected: readonly (readonly (readonly CellValue[])[])[],
  isMark: (sheet: string | undefined, row: number, column: number) => boolean,
): readonly string[] {
  const isSame = (one: CellValue, other: CellValue) => {
    if (typeof one === "number" && typeof other === "number")
      return Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(one));
    return isCellError(one) && isCellError(other) ? one.code === other.code : one === other;
  };
  return expected.flatMap((rows, sheet) =>
    rows.flatMap((row, r) =>
      row.flatMap((value, c) => {
        const now = found[sheet]?.[r]?.[c] ?? null;
        return isSame(now, value) || isMark(plans[sheet]?.key, r, c)
          ? []
          : [`${plans[sheet]?.key} ${r} ${c}: ${JSON.stringify([now, value])}`];
      }),
    ),
  );
}

test("the sheets after 100 edits are those of a report with these figures and thresholds", async () => {
  const random = randomNumbers(100);
  const paper = panelOf(reportCases[0]!.source);
  // Figures that nobody reconstructed.
  let panel: Panel = {
    ...paper,
    figures: paper.figures.map((rows) => rows.map((row) => row.map((value) => (value ?? 0) + 1))),
  };
  const { data, summary } = layoutOf(shapeOf(panel));
  /** What says that something was changed is not in a new report. */
  const isMark = (sheet: string | undefined, row: number, column: number) =>
    (sheet === "diagnosis-data" && column === data.checks.left) ||
    (sheet === "diagnosis-summary" && row === summary.changed.top && column === 0);
  const plans = diagnosisPlans(panel, "en");
  const sheetOf = ({ sheet }: Block) => plans.findIndex(({ key }) => key === sheet);
  const calculated = await calculatePlans(plans, "en");
  const values = new Map<number, number>();
  const outcomes = new Set<string>();
  for (let count = 1; count <= edits; count++) {
    const { block, row, column, value, panel: change } = randomEdit(panel, random);
    calculated.type(sheetOf(block), block.top + row, block.left + column, String(value));
    panel = change(panel);
    if (block.sheet === "diagnosis-rules") values.set(row, value);
    if (count % every !== 0) continue;
    const now = calculated.cells();
    const fresh = withThresholds(panel, values);
    expect(differences(plans, now, (await calculatePlans(fresh, "en")).cells(), isMark)).toEqual([]);
    outcomes.add(JSON.stringify(now[0]?.map((line) => line[1])));
  }
  // The edits change something.
  expect(outcomes.size).toBeGreaterThan(5);
}, 300_000);
