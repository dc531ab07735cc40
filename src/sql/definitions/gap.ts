import type { Refusal, SqlDefinition, Step, StepsDefinition } from "../define";
import { quotient, withoutRounding } from "../words";
import { referenceRegion, sectorOfTotals, totalOfReference } from "./settings";

const toReference = (number: string, refusals: readonly Refusal[] = []): StepsDefinition => ({
  kind: "steps",
  measures: { value: "x" },
  settings: { reference: referenceRegion(null) },
  units: ["region"],
  steps: [
    {
      add: {
        r: "case when $reference? then max(case when {region is $reference} then x end) over {} else max(x) over {} end",
      },
    },
  ],
  number,
  blank: "x is null or r is null",
  refusals,
});

const noReference: Refusal = ["r = 0", "division"];

export const gap: SqlDefinition = {
  name: "GAP",
  refusesNegatives: false,
  modes: {
    abs: toReference("r - x"),
    pp: toReference("100 * (r - x)"),
    rel: toReference(quotient("(r - x)", "r"), [noReference]),
    ratio: toReference(quotient("x", "r"), [noReference]),
    times: toReference(quotient("r", "x"), [["x = 0", "division"]]),
  },
};

const ofLevels = (number: string, refusals: readonly Refusal[] = []): StepsDefinition => ({
  kind: "steps",
  measures: { levels: "x" },
  units: [],
  steps: [
    {
      per: [],
      take: { n: "double(count(x))", low: "min(x)", high: "max(x)", total: "sum(x)", size: "sum(abs(x))" },
    },
  ],
  number,
  blank: "false",
  refusals: [["n = 0", "domain"], ...refusals],
});

const mean = `(${withoutRounding("total", "size")}) / nullif(n, 0)`;

export const gradient: SqlDefinition = {
  name: "GRADIENT",
  refusesNegatives: false,
  over: "region",
  modes: {
    range: ofLevels("high - low"),
    ratio: ofLevels(quotient("high", "low"), [
      ["low < 0", "domain"],
      ["low = 0", "division"],
    ]),
    relative: ofLevels(quotient("(high - low)", `(${mean})`), [[`${mean} = 0`, "division"]]),
  },
};

/** The sector's size in the region that is the nation, beside each of the others. */
const nations = (measures: Readonly<Record<string, string>>): readonly Step[] => [
  {
    add: Object.fromEntries(
      Object.entries(measures).map(([own, national]) => [
        national,
        `max(case when {region is $nation} then ${own} end) over {sector}`,
      ]),
    ),
  },
];

/** Whether a quotient divides by zero, which counts even beside a blank in another quotient. */
const zeroDenominator = (factors: readonly (readonly [own: string, national: string])[], more = ""): Step => {
  const zeros = [
    "(x is not null and x_nation = 0)",
    ...factors.flatMap(([own, national]) => [
      `(${own} is not null and ${national} = 0)`,
      `(x is not null and x_nation is not null and ${own} = 0 and ${national} is not null)`,
    ]),
  ];
  return { add: { fails: `case when ${zeros.join(" or ")}${more} then 1 else 0 end` } };
};

const isOther = { where: "not ({region is $nation})" };

const productivity = (own: string, national: string) =>
  quotient(`(${quotient("x", "x_nation")})`, `(${quotient(own, national)})`);

const laborAlone = { labor: "y" };

export const cpor: SqlDefinition = {
  name: "CPOR",
  refusesNegatives: true,
  modes: {
    labor: {
      kind: "steps",
      measures: { output: "x", ...laborAlone },
      settings: { nation: referenceRegion() },
      units: ["region", "sector"],
      steps: [...nations({ x: "x_nation", y: "y_nation" }), isOther, zeroDenominator([["y", "y_nation"]])],
      number: productivity("y", "y_nation"),
      blank: "(fails = 0 and (x is null or y is null or x_nation is null or y_nation is null))",
      refusals: [["fails = 1", "division"]],
    },
  },
};

const coefficient = (
  measures: Readonly<Record<string, string>>,
  factors: readonly (readonly [own: string, national: string])[],
): StepsDefinition => ({
  kind: "steps",
  measures: { output: "x", ...measures },
  settings: { nation: referenceRegion(), region_total: sectorOfTotals, nation_total: totalOfReference },
  units: ["region", "sector"],
  steps: [
    ...nations({ x: "x_nation", ...Object.fromEntries(factors) }),
    { add: { is_total: "case when $region_total? and {sector is $region_total} then 1 else 0 end" } },
    {
      add: {
        row_total:
          "case when $region_total? then max(case when is_total = 1 then x end) over {region} else sum(x) over {region} end",
        whole:
          "case when $nation_total? then $nation_total else sum(case when {region is $nation} and (not $region_total? or is_total = 1) then x end) over {} end",
      },
    },
    { where: `is_total = 0 and ${isOther.where}` },
    {
      add: {
        lq: quotient(`(${quotient("x", "row_total")})`, `(${quotient("x_nation", "whole")})`),
      },
    },
    zeroDenominator(
      factors,
      " or (x is not null and x_nation is not null and least(row_total, whole) = 0 and row_total + whole is not null)",
    ),
  ],
  number: ["lq", ...factors.map(([own, national]) => productivity(own, national))].join(" * "),
  blank: `(fails = 0 and (${["x", "x_nation", "row_total", "whole", ...factors.flat()].map((column) => `${column} is null`).join(" or ")}))`,
  refusals: [["fails = 1", "division"]],
});

export const gradientcoef: SqlDefinition = {
  name: "GRADIENTCOEF",
  refusesNegatives: true,
  modes: {
    original: coefficient(laborAlone, [["y", "y_nation"]]),
    improved: coefficient({ ...laborAlone, capital: "z" }, [
      ["y", "y_nation"],
      ["z", "z_nation"],
    ]),
  },
};
