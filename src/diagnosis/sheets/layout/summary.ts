import { strategies } from "../../rules/strategies";
import type { DimensionId, StrategyId } from "../../rules/types";
import { Block } from "../block";
import type { Shape } from "./shape";
import { Stack } from "./stack";

const sheet = "diagnosis-summary";

export const dimensionIds: readonly DimensionId[] = ["G", "C", "S", "K", "T"];

/** The first column of figures beside the page. */
const besidePage = 8;

/** The one page: findings, strategies, the region in focus, and what was assessed. */
export function summaryLayout(shape: Shape) {
  const { regions, sectors } = shape.charted;
  // Beside the page, from its top on, where rows are not made higher by them.
  const stack = new Stack(sheet, 0, besidePage);
  const line = (row: number) => new Block(sheet, row, 0, 1, 6);
  return {
    title: new Block(sheet, 0, 0, 1, 1),
    source: new Block(sheet, 1, 0, 1, 1),
    warning: new Block(sheet, 2, 0, 1, 1),
    findingHeads: line(3),
    finding: (dimension: DimensionId) => line(4 + dimensionIds.indexOf(dimension)),
    strategyHeads: line(10),
    strategy: (id: StrategyId) => line(11 + strategies.findIndex((one) => one.id === id)),
    focus: line(18),
    focusLine: (place: number) => line(19 + place),
    assessed: new Block(sheet, 24, 0, 1, 1),
    note: new Block(sheet, 25, 0, 1, 1),
    /** What was changed by hand. */
    changed: new Block(sheet, 26, 0, 1, 1),
    chartTop: 27,
    /** Of the charts. */
    services: stack.tableIf(shape.hasServices, regions.length, shape.years),
    change: stack.tableIf(shape.spans.length > 0, regions.length, sectors.length),
  };
}
