import { IndicatorError } from "../../core/indicator-error";
import { type Localized, text } from "../../language/localized";
import { rightAnswers } from "../marking/answers/right-answers";
import { Random } from "../random";
import type { CheckedTable, Exercise, OwnTable, Variant } from "../types";
import { variantOn } from "../variants/variant";
import { problemsOf } from "./problems";

/** The variant on a teacher's own table, or what is wrong with the table. */
export type OwnVariant =
  | { readonly kind: "variant"; readonly variant: Variant }
  | { readonly kind: "problems"; readonly problems: readonly Localized[] };

/** The same questions on a teacher's own table; the seed chooses what they are about. */
export function withData(exercise: Exercise, table: OwnTable, seed: number): OwnVariant {
  const problems = problemsOf(exercise, table);
  if (problems.length > 0 || exercise.own === undefined) return { kind: "problems", problems };
  const checked: CheckedTable = {
    title: same(table.title),
    unit: same(table.unit),
    rows: table.rows.map(same),
    columns: table.columns.map(same),
    values: table.values.map((row) => row.map((value) => value ?? NaN)),
  };
  const data = exercise.own.read(checked, new Random(seed));
  const variant = data === null ? null : variantOn(exercise, seed, true, data);
  return variant !== null && isComputable(variant)
    ? { kind: "variant", variant }
    : {
        kind: "problems",
        problems: [
          text(
            "The questions have no answer on these figures: an index of them does not exist.",
            "用这些数据无法得出答案：所求指标不存在。",
          ),
        ],
      };
}

function isComputable(variant: Variant): boolean {
  try {
    return [...rightAnswers(variant).values()].every((values) => values.every(Number.isFinite));
  } catch (error) {
    if (error instanceof IndicatorError) return false;
    throw error;
  }
}

const same = (label: string): Localized => ({ en: label, zh: label });
