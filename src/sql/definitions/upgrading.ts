import type { Refusal, SqlDefinition, StepsDefinition } from "../define";
import { quotient } from "../words";
import { orderOfSectors } from "./settings";

const valueAt = (place: number) => `max(case when place = ${place} then x end)`;

/** The sectors of a region by their places from primary to tertiary; `sectors` is their count, 0 if one has no place. */
const ofRegion = (number: string, blank: string, refusals: readonly Refusal[]): StepsDefinition => ({
  kind: "steps",
  measures: { values: "x" },
  settings: { order: orderOfSectors },
  units: ["region", "sector"],
  steps: [
    { add: { place: "case when $order? then {sector in $order} else dense_rank() over {by sector} end" } },
    { add: { sectors: "case when count(place) over {} < count(*) over {} then 0 else max(place) over {} end" } },
    {
      per: ["region"],
      take: {
        n: "count(x)",
        sectors: "max(sectors)",
        low: "min(x)",
        total: "sum(x)",
        beyond: "sum((place - 1) * x)",
        first_value: valueAt(1),
        second_value: valueAt(2),
        third_value: valueAt(3),
      },
    },
    {
      add: {
        s1: quotient("first_value", "total"),
        s2: quotient("second_value", "total"),
        s3: quotient("third_value", "total"),
      },
    },
  ],
  number,
  blank,
  refusals,
});

const ofThree = (number: string, needed: readonly string[], denominator: string) =>
  ofRegion(number, `(sectors = 3 and (${needed.map((value) => `${value} is null`).join(" or ")}))`, [
    ["sectors <> 3", "domain"],
    ["low < 0", "domain"],
    [`${denominator} = 0`, "division"],
  ]);

/** The angle to the axis of a sector by its tangent: the arc cosine loses digits where a sector is almost alone. */
const angle = (own: string, a: string, b: string) => `atan2(sqrt(${a} * ${a} + ${b} * ${b}), ${own})`;

export const upgrading: SqlDefinition = {
  name: "UPGRADING",
  refusesNegatives: false,
  modes: {
    level: ofRegion(`1 + ${quotient("beyond", "total")}`, "(sectors > 0 and n = 0)", [
      ["sectors = 0", "domain"],
      ["low < 0", "domain"],
      ["total = 0", "division"],
    ]),
    ratio: ofThree(quotient("third_value", "second_value"), ["second_value", "third_value"], "second_value"),
    angle: ofThree(
      `3 * ${angle("s1", "s2", "s3")} + 2 * ${angle("s2", "s1", "s3")} + ${angle("s3", "s1", "s2")}`,
      ["first_value", "second_value", "third_value"],
      "total",
    ),
  },
};
