import { type CalculatedPlans, calculatePlans } from "../../../scripts/workbook/evaluate";
import { diagnosisPlans } from "../../../src/diagnosis/diagnosis-plans";
import type { Panel } from "../../../src/diagnosis/panel";
import { thresholds } from "../../../src/diagnosis/rules/thresholds";
import type { RuleId } from "../../../src/diagnosis/rules/types";
import { Block } from "../../../src/diagnosis/sheets/block";
import { columns, tests } from "../../../src/diagnosis/sheets/layout/finding-row";
import { type Layout, layoutOf } from "../../../src/diagnosis/sheets/layout/layout";
import { shapeOf } from "../../../src/diagnosis/sheets/layout/shape";
import { bare } from "./bare";

/** A report whose thresholds can be changed. */
export class Report {
  private readonly keys: readonly (string | undefined)[];

  private constructor(
    readonly layout: Layout,
    private readonly calculated: CalculatedPlans,
    keys: readonly (string | undefined)[],
  ) {
    this.keys = keys;
  }

  static async on(panel: Panel): Promise<Report> {
    const plans = bare(diagnosisPlans(panel, "en"));
    return new Report(
      layoutOf(shapeOf(panel)),
      await calculatePlans(plans, "en"),
      plans.map(({ key }) => key),
    );
  }

  /** A cell of the row of a rule. */
  of(id: RuleId, column: keyof typeof columns): unknown {
    const { sheet, top, left } = this.layout.finding(id).cell(columns[column]);
    return this.calculated.cell(this.keys.indexOf(sheet), top, left);
  }

  /** The outcomes of a rule in its tests. */
  tests(id: RuleId): readonly unknown[] {
    const { sheet, top, left } = this.layout.finding(id).cell(columns.tests);
    return this.table(new Block(sheet, top, left, 1, tests.length - 1))[0] ?? [];
  }

  /** The outcome of a rule, or how many it counts, with other thresholds; they are as before afterwards. */
  with(id: RuleId, changes: Readonly<Record<string, number>>, column: keyof typeof columns = "outcome"): unknown {
    for (const [name, value] of Object.entries(changes)) this.set(name, value);
    const found = this.of(id, column);
    for (const name of Object.keys(changes)) this.set(name, thresholds.find((one) => one.name === name)!.value);
    return found;
  }

  /** The cells of a table, by row. */
  table({ sheet, top, left, rows, columns: width }: Block): readonly (readonly unknown[])[] {
    const at = this.keys.indexOf(sheet);
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: width }, (_cell, column) => this.calculated.cell(at, top + row, left + column)),
    );
  }

  /** As it is shown. */
  highestElasticity(): number {
    const cells = this.table(this.layout.S.elasticity!).map(([first]) => Number(first));
    return Math.round(100 * Math.max(...cells)) / 100;
  }

  private set(name: string, value: number | string): void {
    const { top, left } = this.layout.rules.thresholds;
    const row = top + thresholds.findIndex((one) => one.name === name);
    this.calculated.type(this.keys.indexOf("diagnosis-rules"), row, left, String(value));
  }
}

/** The panel with the figures of its years in another order. */
export const reordered = (panel: Panel, order: readonly number[]): Panel => ({
  ...panel,
  figures: order.map((year) => panel.figures[year]!),
  levels: panel.levels && {
    ...panel.levels,
    figures: panel.levels.figures.map((row) => order.map((year) => row[year]!)),
  },
});
