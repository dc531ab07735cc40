import type { Refusal, SqlDefinition, StepsDefinition } from "../define";
import { areEqual, difference, quotient, withoutRounding } from "../words";

export const locgini: SqlDefinition = {
  name: "LOCGINI",
  refusesNegatives: false,
  modes: {
    gini: {
      kind: "steps",
      measures: { values: "x" },
      units: ["region", "sector"],
      steps: [
        { add: { size: "case when x is not null then sum(x) over {region} end" } },
        { add: { whole: "sum(size) over {sector}", total: "sum(x) over {sector}" } },
        { add: { p: quotient("size", "whole"), s: quotient("x", "total") } },
        // Regions without any size lie beyond all others on the curve.
        { add: { q: "case when p > 0 then s / p end" } },
        { add: { below: "sum(p) over {sector by q rows between unbounded preceding and current row}" } },
        {
          per: ["sector"],
          take: {
            n: "count(x)",
            low: "min(x)",
            x_total: "max(total)",
            size_total: "max(whole)",
            q_low: "min(q)",
            q_high: "max(q)",
            area: "sum(case when q is not null then p * (2 * below - p - 1) * (q - 1) end)",
          },
        },
      ],
      number: `case when ${areEqual("q_low", "q_high")} then 0 else least(area, 1) end`,
      blank: "n = 0",
      refusals: [
        ["low < 0", "domain"],
        ["x_total = 0 or size_total = 0", "division"],
      ],
    },
  },
};

/** G and H of an industry's plants against the regions' shares of all industries. */
const ofIndustry = (number: string, refusals: readonly Refusal[] = []): StepsDefinition => ({
  kind: "steps",
  measures: { plant_sizes: "x" },
  isOfRows: true,
  units: ["region", "sector"],
  steps: [
    { where: "x is not null and region is not null and sector is not null" },
    { add: { industry: "sum(x) over {sector}" } },
    { add: { share: quotient("x", "industry") } },
    {
      per: ["region", "sector"],
      take: {
        size: "sum(x)",
        industry: "max(industry)",
        plants: "double(count(x))",
        squares: "sum(power(share, 2))",
        fourths: "sum(power(share, 4))",
      },
    },
    {
      add: {
        region_size: "sum(size) over {region}",
        whole: "sum(size) over {}",
        place: "row_number() over {region by sector}",
      },
    },
    { add: { s: quotient("size", "industry"), x: quotient("region_size", "whole") } },
    {
      add: {
        x_spread: "sum(case when place = 1 then x * (1 - x) end) over {}",
        x_squares: "sum(case when place = 1 then power(x, 2) end) over {}",
        x_cubes: "sum(case when place = 1 then power(x, 3) end) over {}",
      },
    },
    {
      per: ["sector"],
      take: {
        // Of regions without the industry the square of their own share is left.
        g: "max(x_squares) + sum(s * (s - 2 * x))",
        h: "sum(squares)",
        fourth: "sum(fourths)",
        plants: "sum(plants)",
        size: "max(industry)",
        spread: "max(x_spread)",
        squares: "max(x_squares)",
        cubes: "max(x_cubes)",
      },
    },
    {
      add: {
        of_pairs: "h * h * (squares - 2 * cubes + squares * squares)",
        of_plants: "fourth * (squares - 4 * cubes + 3 * squares * squares)",
      },
    },
    {
      add: {
        variance: withoutRounding("(2 * (of_pairs - of_plants))", "(2 * (h * h + fourth) * (squares + 2 * cubes))"),
      },
    },
  ],
  number,
  blank: "false",
  refusals: [["size = 0", "division"], ...refusals],
});

export const ellison: SqlDefinition = {
  name: "ELLISON",
  refusesNegatives: true,
  modes: {
    gamma: ofIndustry(quotient(`(${difference(`(${quotient("g", "spread")})`, "h")})`, "(1 - h)"), [
      ["spread = 0 or h = 1", "division"],
    ]),
    g: ofIndustry("g"),
    h: ofIndustry("h"),
    z: ofIndustry(quotient(`(${difference("g", "(spread * h)")})`, "sqrt(case when variance > 0 then variance end)"), [
      ["variance <= 0", "division"],
    ]),
    plants: ofIndustry("plants"),
  },
};
