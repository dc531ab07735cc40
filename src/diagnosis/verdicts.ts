import type { Panel } from "./panel";
import { reasons } from "./rules/reasons";
import { rules } from "./rules/rules";
import { strategies } from "./rules/strategies";
import type { DimensionId, RuleId, StrategyId } from "./rules/types";
import type { Block } from "./sheets/block";
import { columns, tests } from "./sheets/layout/finding-row";
import { layoutOf } from "./sheets/layout/layout";
import { shapeOf } from "./sheets/layout/shape";
import { dimensionIds } from "./sheets/layout/summary";

type Value = string | number | boolean | null | { readonly code: string };

/** What the calculated cells of a report hold: the value of a cell of a sheet, counted from 0. */
export type ReportCells = (sheet: Block["sheet"], row: number, column: number) => Value;

export interface RuleVerdict {
  readonly outcome: number;
  readonly word: string | null;
  readonly statistic: number | null;
  /** The outcomes of the tests that could be made. */
  readonly variants: Readonly<Record<string, number>>;
  readonly robustness: string | null;
  readonly reason: string | null;
  readonly sentence: string;
}

export interface StrategyVerdict {
  readonly state: number;
  readonly word: string;
  readonly because: string | null;
  readonly based_on: readonly string[];
  readonly robustness: string | null;
}

/** The verdicts of a report in the language of its sheets, as its cells have them. */
export interface Verdicts {
  readonly lead: Readonly<Record<DimensionId, string>>;
  readonly rules: Readonly<Record<RuleId, RuleVerdict>>;
  readonly strategies: Readonly<Record<StrategyId, StrategyVerdict>>;
}

const testNames = ["", "thresholds-10", "thresholds+10", "without_first", "without_last", "level_by_service_share"];

/** Both thresholds of these rules are loosened or tightened together. */
const pairTests = ["", "loosened", "tightened", ...testNames.slice(3)];

class CalculationError extends Error {
  override readonly name = "CalculationError";
}

const number = (value: Value): number | null => (typeof value === "number" ? value : null);

function text(value: Value): string | null {
  if (typeof value === "object" && value !== null) throw new CalculationError(`A cell of the report is ${value.code}.`);
  return value === null || value === "" ? null : String(value);
}

/** Reads the verdicts from the calculated cells; throws a {@link CalculationError} where one of them is an error. */
export function verdictsOf(panel: Panel, cells: ReportCells): Verdicts {
  const layout = layoutOf(shapeOf(panel));
  const words = layout.rules.words;
  const robustness = new Map(
    (["firm", "fragile", "partly"] as const).map((id, place) => [
      text(cells("diagnosis-rules", words.top + 2 + place, words.left)),
      id as string,
    ]),
  );
  const holds = (value: Value): string | null => robustness.get(text(value)) ?? null;
  const ruleVerdict = (id: RuleId): RuleVerdict => {
    const row = layout.finding(id);
    const at = (column: number) => {
      const { sheet, top, left } = row.cell(column);
      return cells(sheet, top, left);
    };
    const outcome = number(at(columns.outcome)) ?? 0;
    const isAssessed = outcome > 0;
    const names = id === "C4" || id === "T3" ? pairTests : testNames;
    const variants: Record<string, number> = {};
    tests.forEach((_, place) => {
      const result = place === 0 || !isAssessed ? null : number(at(columns.outcome + place));
      if (result !== null) variants[names[place] ?? ""] = result;
    });
    return {
      outcome,
      word: isAssessed ? text(at(columns.word)) : null,
      statistic: isAssessed ? number(at(columns.statistic)) : null,
      variants,
      robustness: isAssessed ? holds(at(columns.holds)) : null,
      reason: isAssessed ? null : (Object.keys(reasons).find((reason) => reason === at(columns.reason)) ?? null),
      sentence: text(at(columns.sentence)) ?? "",
    };
  };
  const strategyVerdict = (id: StrategyId): StrategyVerdict => {
    const { sheet, top } = layout.summary.strategy(id);
    const at = (column: number) => cells(sheet, top, column);
    return {
      state: number(at(5)) ?? 0,
      word: text(at(1)) ?? "",
      because: text(at(2)),
      based_on: (text(at(4)) ?? "").split(" ").filter((rule) => rule !== ""),
      robustness: holds(at(3)),
    };
  };
  const lead = (dimension: DimensionId) => {
    const { sheet, top } = layout.summary.finding(dimension);
    return text(cells(sheet, top, 4)) ?? "";
  };
  return {
    lead: record(dimensionIds, lead),
    rules: record(
      rules.map(({ id }) => id),
      ruleVerdict,
    ),
    strategies: record(
      strategies.map(({ id }) => id),
      strategyVerdict,
    ),
  };
}

const record = <Key extends string, Item>(keys: readonly Key[], item: (key: Key) => Item): Record<Key, Item> =>
  Object.fromEntries(keys.map((key) => [key, item(key)])) as Record<Key, Item>;
