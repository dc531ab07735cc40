import { rulesOf } from "../../rules/rules";
import type { DimensionId } from "../../rules/types";
import type { SheetKey, Table } from "../block";
import { FindingRow } from "./finding-row";
import type { Shape } from "./shape";
import { Stack } from "./stack";

/** The row of headings of the findings, and the rows for a chart below them. */
const headings = 3;
const chartRows = 18;

/** The rows of the findings, and what is below them. */
function start(sheet: SheetKey, dimension: DimensionId) {
  const count = rulesOf(dimension).length;
  return {
    findings: Array.from({ length: count }, (_, place) => new FindingRow(sheet, headings + 1 + place)),
    chartTop: headings + 1 + count,
    stack: new Stack(sheet, headings + 1 + count + chartRows),
  };
}

export function gradientLayout(shape: Shape) {
  const { regions, years } = shape;
  const { stack, ...top } = start("diagnosis-gradient", "G");
  const hasLevels = shape.levels !== null;
  return {
    ...top,
    levels: stack.tableIf(hasLevels, regions, years),
    belowTop: stack.tableIf(hasLevels, regions, 1),
    variation: stack.tableIf(hasLevels, 1, years),
    services: stack.table(regions, years),
    /** Group, dollars and code, and the codes with the incomes higher and lower. */
    income: stack.tableIf(shape.hasDollars, regions, 5),
  };
}

export function complementarityLayout(shape: Shape) {
  const { regions, sectors, spans, ends } = shape;
  const { stack, ...top } = start("diagnosis-complementarity", "C");
  const quotients = new Map<number, Table>();
  for (const year of [...ends].reverse()) quotients.set(year, stack.table(regions, sectors + 2));
  return {
    ...top,
    /** By the place of the year; beside the quotients the highest and the place of its sector. */
    quotients,
    course: stack.tableIf(spans.length > 0, regions, sectors),
    /** The change of the strongest sector's quotient, %, over each span. */
    strengths: stack.tableIf(spans.length > 0, regions, spans.length),
    /**
     * Similarity, Krugman's index, class; class loosened and tightened; similarity to the region in focus; similarity
     * and class without the last year.
     */
    pairs: stack.table((regions * (regions - 1)) / 2, spans.length === 3 ? 8 : 6, 2),
  };
}

export function symbiosisLayout(shape: Shape) {
  const { regions, years, spans } = shape;
  const { stack, ...top } = start("diagnosis-symbiosis", "S");
  const hasBoth = shape.hasIndustry && shape.hasServices;
  return {
    ...top,
    colocation: stack.tableIf(hasBoth, regions, years),
    changes: stack.tableIf(hasBoth && spans.length > 0, regions, spans.length),
    elasticity: stack.tableIf(shape.hasPressure && spans.length > 0, regions, spans.length),
    states: stack.tableIf(shape.hasPressure && spans.length > 0, regions, 1),
    network: stack.tableIf(shape.exchanges > 0, 5, 1),
    industry: stack.tableIf(hasBoth, regions, years),
    services: stack.tableIf(hasBoth, regions, years),
  };
}

/** With more regions than these, one of them decides the sign of the synergy degree. */
export const mostInStep = 6;

export function coordinationLayout(shape: Shape) {
  const { regions, years } = shape;
  const { stack, ...top } = start("diagnosis-coordination", "K");
  const hasSteps = shape.hasServices && years >= 3 && regions <= mostInStep;
  const hasLevels = shape.levels !== null;
  return {
    ...top,
    order: stack.tableIf(hasSteps, regions, years),
    synergy: stack.tableIf(hasSteps, 1, years - 1),
    /** Steps before and after, those in step among them, and whether both are two at least. */
    policyYears: stack.tableIf(hasSteps && shape.policyYears > 0, shape.policyYears, 6),
    degree: stack.tableIf(hasLevels, 1, years),
    scores: stack.tableIf(hasLevels, years, regions),
  };
}

export function transferLayout(shape: Shape) {
  const { regions, sectors, spans, ends } = shape;
  const { stack, ...top } = start("diagnosis-transfer", "T");
  const hasSpans = spans.length > 0;
  const hasLevels = hasSpans && shape.levels !== null;
  const hasCoefficients = hasSpans && shape.hasEmployment;
  const ledger = stack.tableIf(hasSpans, sectors, 8);
  const shares = new Map<number, Table>();
  if (hasSpans) for (const year of ends) shares.set(year, stack.table(regions, sectors));
  return {
    ...top,
    ledger,
    /** Over each span. */
    flows: spans.map(() => stack.table(regions, sectors)),
    /** The flows of the region in focus. */
    focus: stack.tableIf(hasSpans, 1, sectors),
    moved: stack.tableIf(hasSpans, spans.length, sectors),
    /** Over each span, and by the shares of services. */
    towardsLower: stack.tableIf(hasLevels, spans.length + 1, sectors),
    coefficients: stack.tableIf(hasCoefficients, regions, sectors),
    /**
     * Highest and lowest coefficient with the places of their regions, whether there is something to move, as it is,
     * loosened and tightened, and whether it moved over each span.
     */
    potential: stack.tableIf(hasCoefficients, 7 + spans.length, sectors),
    /** Shares of the regions, by the place of the year. */
    shares,
    decimals: hasSpans ? stack.lines(1, 1, 1) : null,
  };
}

/** The columns of the ledger that sentences quote. */
export const ledgerColumns = { lost: 0, lostAmount: 1, gained: 2, gainedAmount: 3 } as const;
