import { requireWork } from "../../../core/numeric/work";
import {
  compareFactors,
  compareStrata,
  crossed,
  determinantP,
  determinantPower,
  divides,
  type Interaction,
  interactionOf,
  type StratifiedUnits,
  strataOf,
} from "../../../core/space/geodetector";
import { type Localized, reply } from "../../../language/localized";
import { finite } from "../../arguments/space/local-statistics";
import type { Cell, Rows } from "../../cells";

/** What the strata and the factors are called. */
export interface Names {
  readonly factors: readonly (string | number)[];
  /** By the number of the label. */
  readonly strata: readonly string[];
}

const types: Readonly<Record<Interaction, Localized>> = {
  nonlinear: reply("nonlinear enhancement", "非线性增强"),
  independent: reply("independent", "独立"),
  bivariate: reply("bivariate enhancement", "双因子增强"),
  none: reply("none", "无增强"),
};

const factorHeading = reply("factor", "因子");
const pairHeading = [reply("factor1", "因子1"), reply("factor2", "因子2")];

/** The result that `output` asks for. */
export function geodetectorOutput(units: StratifiedUnits, names: Names, output: string): Rows {
  const { factors } = units;
  const powers = factors.map((factor) => (divides(factor) ? determinantPower(units, factor) : NaN));
  if (output === "factor")
    return [
      [factorHeading, "q", "p", reply("strata", "层数")],
      ...factors.map((factor, place): Cell[] => [
        names.factors[place] ?? null,
        finite(powers[place] ?? NaN),
        finite(divides(factor) ? determinantP(units, factor) : NaN),
        factor.labels.length,
      ]),
    ];
  if (output === "means") return meansOf(units, names);
  if (output === "risk") return riskOf(units, names);
  const together = (first: number, second: number): number => {
    const [a, b] = [factors[first], factors[second]];
    const isKnown = a !== undefined && b !== undefined && divides(a) && divides(b);
    return isKnown ? determinantPower(units, crossed(a, b)) : NaN;
  };
  requireWork("factors", { shape: `${factors.length}` }, 100 * factors.length ** 2 * (factors[0]?.codes.length ?? 0));
  if (output === "matrix")
    return factors.map((_, first) =>
      factors.map((_factor, second) => finite(first === second ? (powers[first] ?? NaN) : together(first, second))),
    );
  const pairs = factors.flatMap((a, first) =>
    factors.slice(first + 1).map((b, place) => ({ a, b, first, second: first + 1 + place })),
  );
  if (output === "ecological")
    return [
      [...pairHeading, "f", "p"],
      ...pairs.map(({ a, b, first, second }): Cell[] => {
        const { statistic, p } = divides(a) && divides(b) ? compareFactors(units, a, b) : { statistic: NaN, p: NaN };
        return [names.factors[first] ?? null, names.factors[second] ?? null, finite(statistic), finite(p)];
      }),
    ];
  return [
    [...pairHeading, "q1", "q2", "q12", reply("type", "类型")],
    ...pairs.map(({ first, second }): Cell[] => {
      const [q1, q2, both] = [powers[first] ?? NaN, powers[second] ?? NaN, together(first, second)];
      const type = Number.isNaN(both) ? finite(both) : types[interactionOf(q1, q2, both)];
      return [names.factors[first] ?? null, names.factors[second] ?? null, finite(q1), finite(q2), finite(both), type];
    }),
  ];
}

function meansOf(units: StratifiedUnits, names: Names): Rows {
  const { mean, scale } = units;
  return [
    [factorHeading, reply("stratum", "层"), "n", reply("mean", "均值"), reply("variance", "方差")],
    ...units.factors.flatMap((factor, place) =>
      strataOf(units, factor).map((stratum, code): Cell[] => [
        names.factors[place] ?? null,
        names.strata[factor.labels[code] ?? -1] ?? null,
        stratum.n,
        finite(scale * (mean + stratum.mean)),
        finite((stratum.squares / stratum.n) * scale * scale),
      ]),
    ),
  ];
}

function riskOf(units: StratifiedUnits, names: Names): Rows {
  const pairs = units.factors.reduce((sum, { labels }) => sum + labels.length ** 2 / 2, 0);
  requireWork("factors", { shape: `${units.factors.length}` }, 2000 * pairs);
  const { mean, scale } = units;
  return [
    [
      factorHeading,
      ...[reply("stratum1", "层1"), reply("stratum2", "层2"), reply("mean1", "均值1"), reply("mean2", "均值2")],
      ...["t", reply("df", "自由度"), "p"],
    ],
    ...units.factors.flatMap((factor, place) => {
      const strata = strataOf(units, factor);
      const nameOf = (code: number) => names.strata[factor.labels[code] ?? -1] ?? null;
      return strata.flatMap((one, first) =>
        strata.slice(first + 1).map((other, after): Cell[] => {
          const { statistic, df, p } = compareStrata(one, other);
          const means = [one, other].map((stratum) => finite(scale * (mean + stratum.mean)));
          const stratumNames = [nameOf(first), nameOf(first + 1 + after)];
          return [names.factors[place] ?? null, ...stratumNames, ...means, finite(statistic), finite(df), finite(p)];
        }),
      );
    }),
  ];
}
