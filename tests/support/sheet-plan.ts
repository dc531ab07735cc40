import type { PlanCell, PlanChart, SheetPlan } from "../../src/sheets/plan";

/** A plan with only these cells. */
export function planOf(cells: readonly (readonly PlanCell[])[], more: Partial<SheetPlan> = {}): SheetPlan {
  return {
    sheetName: "JJJ",
    cells,
    columnWidths: [],
    styles: [],
    frozenRows: 0,
    frozenColumns: 0,
    notes: [],
    table: null,
    chart: null,
    ...more,
  };
}

export const chartOfFullPlan: PlanChart = {
  kind: "line",
  title: "Share of the tertiary sector",
  categories: { top: 1, left: 1, bottom: 1, right: 2 },
  series: [
    { name: "Beijing", values: { top: 2, left: 1, bottom: 2, right: 2 } },
    { name: "Tianjin", values: { top: 3, left: 1, bottom: 3, right: 2 } },
  ],
  anchor: { row: 7, column: 0 },
};

/** A small sheet with everything that a plan can contain, in A1:C6. */
export function fullPlan(more: Partial<SheetPlan> = {}): SheetPlan {
  const blank = {};
  return planOf(
    [
      [{ value: "Table 4" }, blank, blank],
      [{ value: "Region" }, { value: 2012 }, { value: 2013 }],
      [{ value: "Beijing" }, { value: 0.765, format: "0.0%" }, { value: 0.769, format: "0.0%" }],
      [{ value: "Tianjin" }, { value: 0.47, format: "0.0%" }, { value: 0.481, format: "0.0%" }],
      [{ value: "Gap" }, { formula: '=JJJ.GAP(B4,B3,"pp")' }, { formula: '=JJJ.GAP(C4,C3,"pp")', format: "0.0" }],
      [{ value: "Source: the paper" }, blank, blank],
    ],
    {
      sheetName: "JJJ Table 4",
      columnWidths: [20, 8.43, 8.43],
      styles: [
        { range: { top: 0, left: 0, bottom: 0, right: 0 }, style: "title" },
        { range: { top: 1, left: 0, bottom: 1, right: 2 }, style: "header" },
        { range: { top: 5, left: 0, bottom: 5, right: 0 }, style: "source" },
      ],
      frozenRows: 2,
      frozenColumns: 1,
      notes: [{ row: 3, column: 2, text: "Printed so." }],
      table: { range: { top: 1, left: 0, bottom: 3, right: 2 }, name: "Table4" },
      chart: chartOfFullPlan,
      ...more,
    },
  );
}

/** The same plan, deeply frozen. */
export function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

/** What {@link fullPlan} lacks: a second chart, data validation, names, and unlocked cells in a protected sheet. */
export const furtherParts: Partial<SheetPlan> = {
  print: { right: 1, repeatedRows: { top: 1, bottom: 1 }, footer: "R & D" },
  moreCharts: [{ ...chartOfFullPlan, kind: "column-stacked", anchor: { row: 25, column: 0 } }],
  validations: [
    {
      range: { top: 2, left: 1, bottom: 3, right: 2 },
      rule: { kind: "number" },
      prompt: { title: "Share", text: "As a fraction" },
      refusal: { title: "No number", text: "Enter a number." },
    },
    {
      range: { top: 2, left: 0, bottom: 3, right: 0 },
      rule: { kind: "list", choices: ["Beijing", "Tianjin", "Hebei"] },
      prompt: null,
      refusal: { title: "No region", text: "Choose a region." },
    },
  ],
  names: [
    { name: "jjj_share", range: { top: 2, left: 1, bottom: 3, right: 2 } },
    { name: "Table4", range: { top: 2, left: 0, bottom: 3, right: 0 } },
  ],
  unlocked: [{ top: 2, left: 1, bottom: 3, right: 2 }],
};

/** What a report needs besides: looks by rules, folded rows, a chart with axes, a list of cells, a page of its own. */
export const reportParts: Partial<SheetPlan> = {
  key: "report",
  hasNoGridLines: true,
  rowLines: [{ row: 5, lines: 3 }],
  rowHeights: [{ row: 0, points: 24 }],
  outlined: [
    { top: 2, bottom: 3, isClosed: true },
    { top: 5, bottom: 5, isClosed: false },
  ],
  chart: {
    ...chartOfFullPlan,
    kind: "column-clustered",
    series: chartOfFullPlan.series.map((one, place) => ({ ...one, ...(place === 1 && { colour: "#123456" }) })),
    axes: { x: "Year", y: "Share of services, % & more" },
    size: { width: 240, height: 150 },
    valueFormat: "0.0%",
  },
  conditions: [
    { range: { top: 2, left: 1, bottom: 3, right: 1 }, formula: "={{report}}!B3>0.5", look: "in-force" },
    { range: { top: 2, left: 1, bottom: 3, right: 1 }, formula: "=B3<1", look: "strength-1" },
    { range: { top: 2, left: 2, bottom: 3, right: 2 }, scale: "around", middle: 0.5 },
  ],
  validations: [
    {
      range: { top: 0, left: 2, bottom: 0, right: 2 },
      rule: { kind: "list", source: { sheet: "report", range: { top: 2, left: 0, bottom: 3, right: 0 } } },
      prompt: null,
      refusal: { title: "No region", text: "Choose a region." },
    },
  ],
  print: { left: 0, right: 2, bottom: 30, orientation: "landscape", pages: "one", footer: "Report" },
};
