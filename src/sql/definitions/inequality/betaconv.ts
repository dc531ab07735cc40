import type { Refusal, SqlDefinition, StepsDefinition } from "../../define";
import { areEqual, logarithmOfOneAnd, quotient } from "../../words";
import { periods } from "../settings";
import { lineEntries, lineSums, lineTests, noLine, straightLine } from "./straight-line";

/** The yearly growth of regions on the logarithm of where they started. */
const entry = (number: string, refusals: readonly Refusal[] = []): StepsDefinition => ({
  kind: "steps",
  measures: { start: "x0", end: "x1" },
  settings: { periods },
  units: [],
  steps: [
    { add: { a: "case when x1 is not null then x0 end", b: "case when x0 is not null then x1 end" } },
    { add: { low: "least(min(a) over {}, min(b) over {})" } },
    {
      add: {
        ratio: "case when low > 0 then b / a end",
        change: "case when low > 0 then (b - a) / a end",
        u: "case when low > 0 then ln(a) end",
      },
    },
    { add: { v: `(${logarithmOfOneAnd("change", "ratio")}) / $periods` } },
    { add: { ratio_low: "min(ratio) over {}", ratio_high: "max(ratio) over {}" } },
    ...straightLine(`${areEqual("ratio_low", "ratio_high")} or ${areEqual("v_low", "v_high")}`),
    { per: [], take: { ...lineSums, low: "min(low)" } },
    lineTests,
    { add: { remaining: "1 + slope * $periods", decline: "slope * $periods" } },
    { add: { speed: `case when remaining > 0 then -(${logarithmOfOneAnd("decline")}) / $periods end` } },
  ],
  number,
  blank: "false",
  refusals: [["low <= 0", "domain"], noLine, ...refusals],
});

const isExact: Refusal = ["unexplained = 0", "division"];
const noSpeed: Refusal = ["remaining <= 0", "domain"];
const robustError = "sqrt(n / df * robust) / u_squares";

export const betaconv: SqlDefinition = {
  name: "BETACONV",
  refusesNegatives: false,
  over: "region",
  modes: {
    beta: entry(...lineEntries.slope),
    alpha: entry("v_mean - slope * u_mean"),
    se: entry(...lineEntries.se),
    t: entry(...lineEntries.t),
    r2: entry(...lineEntries.r2),
    adjr2: entry(`1 - ${quotient("unexplained", "(explained + unexplained)")} * (n - 1) / df`, lineEntries.r2[1]),
    n: entry("n"),
    speed: entry("speed", [noSpeed]),
    halflife: entry(quotient("ln(double(2))", "speed"), [noSpeed, ["speed = 0", "division"], ["speed < 0", "domain"]]),
    alphase: entry("sqrt(unexplained / df * (1 / n + u_mean * u_mean / u_squares))"),
    f: entry(quotient("explained", "(unexplained / df)"), [isExact]),
    df: entry("df"),
    robustse: entry(`case when unexplained = 0 then 0 else ${robustError} end`),
    robustt: entry(quotient("slope", `(${robustError})`), [isExact]),
  },
};
