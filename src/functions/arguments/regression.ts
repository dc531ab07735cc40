import type { BetaConvergence } from "../../core/inequality/beta-convergence";
import { studentCritical } from "../../core/numeric/student-critical";
import { studentTwoSided } from "../../core/numeric/student-t";
import { reply } from "../../language/localized";
import type { FailedCell, Rows } from "../cells";
import { numberOrFailure } from "./economy/output";

type Entry = number | FailedCell;

/** A coefficient with its test. */
export interface Coefficient {
  readonly coefficient: Entry;
  readonly se: Entry;
  readonly t: Entry;
  readonly p: Entry;
}

/** The ends of its 95% interval, and its test with robust errors. */
export interface FurtherTests {
  readonly lower: Entry;
  readonly upper: Entry;
  readonly robustse: Entry;
  readonly robustt: Entry;
  readonly robustp: Entry;
}

/** The coefficient of the intercept (place 0) or of a predictor. */
export function coefficientOf(fit: BetaConvergence, place: number): Coefficient {
  const at = (numbers: Float64Array) => numberOrFailure("start", () => numbers[place] ?? NaN);
  return {
    coefficient: at(fit.coefficients),
    se: at(fit.standardErrors),
    t: at(fit.tStatistics),
    p: at(fit.pValues),
  };
}

export function furtherTestsOf(fit: BetaConvergence, place: number, robustErrors: Float64Array): FurtherTests {
  const { coefficients, standardErrors, residualDegreesOfFreedom: df } = fit;
  const [coefficient = NaN, error = NaN, robust = NaN] = [coefficients, standardErrors, robustErrors].map(
    (numbers) => numbers[place],
  );
  const reach = error === 0 ? 0 : studentCritical(df) * error;
  const robustT = robust === 0 ? NaN : coefficient / robust;
  const entry = (value: number) => numberOrFailure("start", () => value);
  return {
    lower: entry(coefficient - reach),
    upper: entry(coefficient + reach),
    robustse: entry(robust),
    robustt: entry(robustT),
    robustp: entry(studentTwoSided(robustT, df)),
  };
}

/** Four rows for each predictor after the first. */
export function controlRows(fit: BetaConvergence): Rows {
  const rows: Rows[] = namesOf(fit)
    .slice(2)
    .map((name, control): Rows => {
      const { coefficient, se, t, p } = coefficientOf(fit, control + 2);
      return [
        [name, coefficient],
        [`se${control + 1}`, se],
        [`t${control + 1}`, t],
        [`p${control + 1}`, p],
      ];
    });
  return rows.flat();
}

const headings = [
  reply("term", "变量"),
  reply("coefficient", "系数"),
  reply("se", "标准误"),
  "t",
  "p",
  reply("lower", "下限"),
  reply("upper", "上限"),
  reply("robustse", "稳健标准误"),
  reply("robustt", "稳健 t"),
  reply("robustp", "稳健 p"),
];

/** A heading, and a row for each coefficient. */
export function regressionTable(fit: BetaConvergence): Rows {
  const robust = fit.robustErrors();
  const rows = namesOf(fit).map((name, place) => ({
    term: name,
    ...coefficientOf(fit, place),
    ...furtherTestsOf(fit, place, robust),
  }));
  return [headings, ...rows.map((row) => Object.values(row))];
}

const namesOf = ({ coefficients }: BetaConvergence) =>
  Array.from(coefficients, (_, place) => (place < 2 ? ["alpha", "beta"][place] : `control${place - 1}`) ?? "");
