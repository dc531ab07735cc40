import { rulesOf } from "../../rules/rules";
import type { DimensionId } from "../../rules/types";
import { Block, type SheetKey, type Table } from "../block";
import { besides, columns, FindingRow } from "./finding-row";
import type { Shape } from "./shape";
import { Stack } from "./stack";

/** The row of headings of the findings, and the rows of a chart below them with a blank one. */
const headings = 3;
const chartRows = 18;

/** Names end in the wide column of the sentences, so that figures have columns of their own width. */
const firstFigures = 3;

/** Where the chart and the tables are below the findings. */
function start(sheet: SheetKey, dimension: DimensionId, hasChart: boolean) {
  const below = headings + 2 + rulesOf(dimension).length;
  return {
    chartTop: hasChart ? below : null,
    stack: new Stack(sheet, below + (hasChart ? chartRows : 0), firstFigures, true),
  };
}

/** The findings, and the workings that begin with what decides them. */
function workingsOf(dimension: DimensionId, stack: Stack) {
  const workings = stack.part();
  const inputs = stack.table(rulesOf(dimension).length, columns.count - besides);
  const row = (place: number) => new Block(inputs.sheet, inputs.top + place, inputs.left, 1, inputs.columns);
  return {
    workings,
    inputs,
    findings: rulesOf(dimension).map((_, place) => new FindingRow(inputs.sheet, headings + 1 + place, row(place))),
  };
}

export function gradientLayout(shape: Shape) {
  const { regions, years } = shape;
  const hasLevels = shape.levels !== null;
  const { stack, ...top } = start("diagnosis-gradient", "G", hasLevels || shape.hasServices);
  return {
    ...top,
    levels: stack.tableIf(hasLevels, regions, years),
    belowTop: stack.tableIf(hasLevels, regions, 1),
    variation: stack.tableIf(hasLevels, 1, years),
    services: stack.table(regions, years),
    /** Group and dollars. */
    income: stack.tableIf(shape.hasDollars, regions, 2),
    ...workingsOf("G", stack),
    /** The codes of the groups, and those with the incomes higher and lower. */
    codes: stack.tableIf(shape.hasDollars, regions, 3),
  };
}

export function complementarityLayout(shape: Shape) {
  const { regions, sectors, spans, ends, years, charted } = shape;
  const { stack, ...top } = start("diagnosis-complementarity", "C", true);
  const [last, pairCount] = [years - 1, (regions * (regions - 1)) / 2];
  const quotients = new Map<number, Table>([[last, stack.table(regions, sectors + 2)]]);
  const course = stack.tableIf(spans.length > 0, regions, sectors);
  const strengths = stack.tableIf(spans.length > 0, regions, spans.length);
  const pairs = stack.table(pairCount, 3, 2);
  const structure = stack.table(charted.sectors.length, charted.regions.length);
  const workings = workingsOf("C", stack);
  /**
   * Class loosened and tightened; similarity to the region in focus; similarity and class without the last year.
   */
  const tests = stack.table(pairCount, spans.length === 3 ? 5 : 3, 2);
  for (const year of [...ends].reverse()) if (year !== last) quotients.set(year, stack.table(regions, sectors + 2));
  return {
    ...top,
    /** By the place of the year; beside the quotients the highest and the place of its sector. */
    quotients,
    course,
    /** The change of the strongest sector's quotient, %, over each span. */
    strengths,
    /** Similarity, Krugman's index, class. */
    pairs,
    /** Of the chart: shares of the sectors. */
    structure,
    ...workings,
    tests,
  };
}

export function symbiosisLayout(shape: Shape) {
  const { regions, years, spans } = shape;
  const hasBoth = shape.hasIndustry && shape.hasServices;
  const { stack, ...top } = start("diagnosis-symbiosis", "S", hasBoth);
  return {
    ...top,
    colocation: stack.tableIf(hasBoth, regions, years),
    changes: stack.tableIf(hasBoth && spans.length > 0, regions, spans.length),
    elasticity: stack.tableIf(shape.hasPressure && spans.length > 0, regions, spans.length),
    states: stack.tableIf(shape.hasPressure && spans.length > 0, regions, 1),
    network: stack.tableIf(shape.exchanges > 0, 5, 1),
    ...workingsOf("S", stack),
    industry: stack.tableIf(hasBoth, regions, years),
    services: stack.tableIf(hasBoth, regions, years),
  };
}

/** With more regions than these, one of them decides the sign of the synergy degree. */
export const mostInStep = 6;

export function coordinationLayout(shape: Shape) {
  const { regions, years } = shape;
  const hasSteps = shape.hasServices && years >= 3 && regions <= mostInStep;
  const hasLevels = shape.levels !== null;
  const { stack, ...top } = start("diagnosis-coordination", "K", hasSteps);
  return {
    ...top,
    order: stack.tableIf(hasSteps, regions, years),
    synergy: stack.tableIf(hasSteps, 1, years - 1),
    /** Steps before and after, those in step among them, and whether both are two at least. */
    policyYears: stack.tableIf(hasSteps && shape.policyYears > 0, shape.policyYears, 6),
    degree: stack.tableIf(hasLevels, 1, years),
    ...workingsOf("K", stack),
    scores: stack.tableIf(hasLevels, years, regions),
  };
}

export function transferLayout(shape: Shape) {
  const { regions, sectors, spans, ends, years, charted } = shape;
  const hasSpans = spans.length > 0;
  const { stack, ...top } = start("diagnosis-transfer", "T", hasSpans);
  const hasLevels = hasSpans && shape.levels !== null;
  const hasCoefficients = hasSpans && shape.hasEmployment;
  const ledger = stack.tableIf(hasSpans, sectors, 8);
  const table = () => stack.table(regions, sectors);
  const flows = spans.slice(0, 1).map(table);
  const shares = new Map<number, Table>();
  const sharesOf = (wanted: readonly number[]) => {
    if (hasSpans) for (const year of wanted) if (!shares.has(year)) shares.set(year, table());
  };
  sharesOf([0, years - 1]);
  const change = stack.tableIf(hasSpans, regions, sectors);
  const moved = stack.tableIf(hasSpans, spans.length, sectors);
  const towardsLower = stack.tableIf(hasLevels, spans.length + 1, sectors);
  const coefficients = stack.tableIf(hasCoefficients, regions, sectors);
  const isPart = charted.hasLongNames || charted.sectors.length < sectors || charted.regions.length < regions;
  const chosen = stack.tableIf(hasSpans && isPart, charted.regions.length, charted.sectors.length);
  const workings = workingsOf("T", stack);
  flows.push(...spans.slice(1).map(table));
  const focus = stack.tableIf(hasSpans, 1, sectors);
  const potential = stack.tableIf(hasCoefficients, 7 + spans.length, sectors);
  sharesOf(ends);
  return {
    ...top,
    ledger,
    /** Over each span. */
    flows,
    /** Shares of the regions, by the place of the year. */
    shares,
    /** Of the shares, over the whole time. */
    change,
    moved,
    /** Over each span, and by the shares of services. */
    towardsLower,
    coefficients,
    /** The flows in the chart, where not all are in it. */
    chosen,
    ...workings,
    /** The flows of the region in focus. */
    focus,
    /**
     * Highest and lowest coefficient with the places of their regions, whether there is something to move, as it is,
     * loosened and tightened, and whether it moved over each span.
     */
    potential,
    decimals: hasSpans ? stack.lines(1, 1) : null,
  };
}

/** The columns of the ledger that sentences quote. */
export const ledgerColumns = { lost: 0, lostAmount: 1, gained: 2, gainedAmount: 3 } as const;
