import type { Refusal, SqlDefinition, Step, StepsDefinition } from "../define";
import { difference, quotient, withoutRounding } from "../words";
import { datesWithTotals } from "./growth";

const dates: readonly Step[] = [
  datesWithTotals.complete,
  {
    add: {
      a_whole: "sum(a) over {sector}",
      b_whole: "sum(b) over {sector}",
      is_single: "case when min(region) over {} = max(region) over {} then 1 else 0 end",
    },
  },
];

type Mode = "flow" | "share" | "rate";

const changes: Readonly<Record<Mode, readonly [number: string, division: string]>> = {
  flow: [difference("b", `(a * ${quotient("b_whole", "a_whole")})`), "a_whole = 0"],
  share: [difference(`(${quotient("b", "b_whole")})`, `(${quotient("a", "a_whole")})`), "a_whole = 0 or b_whole = 0"],
  rate: [difference(`(${quotient("b", "a")})`, `(${quotient("b_whole", "a_whole")})`), "a = 0 or a_whole = 0"],
};

const alone: Refusal = ["is_single = 1", "domain"];

const ofCells = (mode: Mode, factor = ""): StepsDefinition => {
  const [number, division] = changes[mode];
  return {
    kind: "steps",
    measures: { base: "x0", current: "x1" },
    units: ["region", "sector"],
    steps: dates,
    number: `${factor}(${number})`,
    blank: "a is null and is_single = 0",
    refusals: [alone, [division, "division"]],
  };
};

/** Sums over the changes of a region or a sector. */
const ofSums = (mode: Mode, unit: "region" | "sector", number: string): StepsDefinition => {
  const [change, division] = changes[mode];
  return {
    kind: "steps",
    measures: { base: "x0", current: "x1" },
    units: ["region", "sector"],
    steps: [
      ...dates,
      { add: { change, fails: `case when a is not null and (${division}) then 1 else 0 end` } },
      {
        per: [unit],
        take: {
          n: "count(a)",
          is_single: "max(is_single)",
          fails: "max(fails)",
          total: "sum(change)",
          size: "sum(abs(change))",
        },
      },
    ],
    number,
    blank: "n = 0 and is_single = 0",
    refusals: [alone, ["fails = 1", "division"]],
  };
};

export const transfer: SqlDefinition = {
  name: "TRANSFER",
  refusesNegatives: true,
  modes: {
    flow: ofCells("flow"),
    share: ofCells("share"),
    pp: ofCells("share", "100 * "),
    rate: ofCells("rate"),
    net: ofSums("flow", "region", withoutRounding("total", "size")),
    moved: ofSums("flow", "sector", "size / 2"),
    "share moved": ofSums("share", "sector", "size / 2"),
    "pp moved": ofSums("share", "sector", "50 * size"),
  },
};

const industries: readonly Step[] = [
  {
    add: {
      a: "case when y is not null and z is not null then x end",
      b: "case when x is not null and z is not null then y end",
      t: "case when x is not null and y is not null then z end",
    },
  },
  { add: { a_whole: "sum(a) over {}", b_whole: "sum(b) over {}", t_whole: "sum(t) over {}" } },
];

const measures = { a: "x", b: "y", total: "z" };

const quotientOf = (own: string, whole: string) =>
  quotient(`(${quotient(own, "t")})`, `(${quotient(whole, "t_whole")})`);

const ofPair = (number: string): StepsDefinition => ({
  kind: "steps",
  measures,
  units: ["region"],
  steps: [
    ...industries,
    { add: { q: quotientOf("a", "a_whole"), r: quotientOf("b", "b_whole") } },
    { add: { quality: `1 - ${quotient(`abs(${difference("q", "r")})`, "(q + r)")}` } },
  ],
  number,
  blank: "a is null",
  refusals: [["t = 0 or a_whole = 0 or b_whole = 0 or t_whole = 0 or q + r = 0", "division"]],
});

const excess = (own: string) => difference(`(${quotient(own, `${own}_whole`)})`, `(${quotient("t", "t_whole")})`);

export const coagglom: SqlDefinition = {
  name: "COAGGLOM",
  refusesNegatives: true,
  modes: {
    index: ofPair("quality + q + r"),
    quality: ofPair("quality"),
    eg: {
      kind: "steps",
      measures,
      units: ["region"],
      steps: [
        ...industries,
        {
          per: [],
          take: {
            together: `sum((${excess("a")}) * (${excess("b")}))`,
            a_whole: "max(a_whole)",
            b_whole: "max(b_whole)",
            t_whole: "max(t_whole)",
            squares: `sum(power(${quotient("t", "t_whole")}, 2))`,
          },
        },
      ],
      number: quotient("together", `(${withoutRounding("(1 - squares)", "1")})`),
      blank: "false",
      refusals: [
        [
          `a_whole is null or a_whole = 0 or b_whole = 0 or t_whole = 0 or ${withoutRounding("(1 - squares)", "1")} = 0`,
          "division",
        ],
      ],
    },
  },
};
