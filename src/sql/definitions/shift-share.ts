import { componentNames, type ShiftShareModel } from "../../core/specialisation/shift-share/models";
import type { SqlDefinition, Step, StepsDefinition } from "../define";
import { areEqual, difference, quotient, withoutRounding } from "../words";
import { referenceRegion } from "./settings";

const reference = (column: string) =>
  `case when $reference? then max(case when {region is $reference} then ${column} end) over {sector} else sum(${column}) over {sector} end`;

/** A sector in the reference area, a region of the table or all together; without what is blank at one date. */
const beside: readonly Step[] = [
  {
    add: {
      start_size: "case when x1 is not null then x0 end",
      end_size: "case when x0 is not null then x1 end",
    },
  },
  { add: { start_reference: reference("start_size"), end_reference: reference("end_size") } },
];

/** The sector in the neighbours, weighted. */
const around: readonly Step[] = [
  { pairs: ["start_size", "end_size"], same: ["sector"], weights: true },
  {
    per: ["region", "sector"],
    take: {
      start_size: "max(start_size)",
      end_size: "max(end_size)",
      start_reference: "max(start_reference)",
      end_reference: "max(end_reference)",
      near_start: "coalesce(sum(weight * other_start_size), 0)",
      near_end: "coalesce(sum(weight * other_end_size), 0)",
    },
  },
];

const ifComplete = (column: string) =>
  `case when start_size is not null and start_reference is not null and end_reference is not null then ${column} end`;

/** Growth as a rate and as a factor, NULL from a start of zero. */
const growthOf = (name: string, from: string, to: string) => ({
  [`${name}_rate`]: quotient(`(${to} - ${from})`, from),
  [`${name}_factor`]: quotient(to, from),
});

/** By how much one growth rate is above another: from rates, which keep the digits of slow growth, or from factors. */
const lead = (one: string, other: string) =>
  `case when ${areEqual(`${one}_factor`, `${other}_factor`)} then 0` +
  ` when least(${one}_factor, ${other}_factor) < 0.5 then ${one}_factor - ${other}_factor` +
  ` else ${one}_rate - ${other}_rate end`;

/** The region's x and the reference area's r in each complete sector, and how sector, region, area and neighbours grow. */
const steps = (model: ShiftShareModel): readonly Step[] => [
  ...beside,
  ...(model === "spatial" ? around : []),
  { where: "not ($reference? and {region is $reference})" },
  {
    add: {
      a: ifComplete("start_size"),
      b: ifComplete("end_size"),
      r: ifComplete("start_reference"),
      s: ifComplete("end_reference"),
    },
  },
  {
    add: {
      region_start: "sum(a) over {region}",
      region_end: "sum(b) over {region}",
      area_start: "sum(r) over {region}",
      area_end: "sum(s) over {region}",
    },
  },
  {
    add: {
      ...growthOf("own", "a", "b"),
      ...growthOf("sector", "r", "s"),
      ...growthOf("whole", "region_start", "region_end"),
      ...growthOf("area", "area_start", "area_end"),
      ...(model === "spatial" && growthOf("near", "near_start", "near_end")),
      expected: quotient("region_start * r", "area_start"),
    },
  },
  {
    add: {
      expected_rest: difference("a", "expected"),
      own_lead: lead("own", model === "spatial" ? "near" : "sector"),
      mix_lead: lead(model === "spatial" ? "near" : "sector", "area"),
      whole_lead: lead("whole", "area"),
    },
  },
];

/** What a sector that is not there at the start has, and what one that is has. */
const ofPresent = (absent: string, present: string) => `case when a = 0 then ${absent} else ${present} end`;

const national = ofPresent("0", "a * area_rate");
const mix = ofPresent("0", "a * mix_lead");
const competitive = ofPresent("b", "a * own_lead");
const change = "b - a";

const absentAlways = "case when b = 0 then 0 end";

/** An effect of Arcelus on a size, none where there is nothing at all. */
const onSize = (size: string, effect: string) =>
  `case when a = 0 and b = 0 and r = 0 then 0 else ${size} * ${effect} end`;
const regionalMix = `case when a = 0 and b = 0 then 0 else ${difference("own_lead", "whole_lead")} end`;

const components: Readonly<Record<ShiftShareModel, Readonly<Record<string, string>>>> = {
  dunn: { national, mix, competitive, change },
  esteban: {
    national,
    mix,
    competitive: ofPresent(absentAlways, "expected * own_lead"),
    allocation: ofPresent(absentAlways, "(a - expected) * own_lead"),
    change,
  },
  arcelus: {
    nationalexpected: onSize("expected", "area_rate"),
    nationaldiff: onSize("expected_rest", "area_rate"),
    mixexpected: onSize("expected", "mix_lead"),
    mixdiff: onSize("expected_rest", "mix_lead"),
    regionalexpected: onSize("expected", "whole_lead"),
    regionaldiff: onSize("expected_rest", "whole_lead"),
    regionalmixexpected: onSize("expected", `(${regionalMix})`),
    regionalmixdiff: onSize("expected_rest", `(${regionalMix})`),
    change,
  },
  spatial: { national, neighbour: mix, competitive, change },
};

const common = {
  kind: "steps",
  measures: { region_start: "x0", region_end: "x1" },
  settings: { reference: referenceRegion(null) },
  units: ["region", "sector"],
} as const;

const ofSectors = (model: ShiftShareModel, component: string): StepsDefinition => ({
  ...common,
  steps: [...steps(model), { add: { component } }],
  number: "component",
  blank: "a is null",
  refusals: [["component is null", "division"]],
});

/** A sector without the component leaves the region without it. */
const ofRegions = (model: ShiftShareModel, component: string): StepsDefinition => ({
  ...common,
  steps: [
    ...steps(model),
    { add: { component } },
    {
      per: ["region"],
      take: {
        n: "count(a)",
        fails: "max(case when a is not null and component is null then 1 else 0 end)",
        total: "sum(component)",
        size: "sum(abs(component))",
      },
    },
  ],
  number: withoutRounding("total", "size"),
  blank: "n = 0",
  refusals: [["fails = 1", "division"]],
});

const modesOf = (
  level: string,
  of: (model: ShiftShareModel, component: string) => StepsDefinition,
): Readonly<Record<string, StepsDefinition>> =>
  Object.fromEntries(
    (Object.keys(componentNames) as ShiftShareModel[]).flatMap((model) =>
      Object.entries(components[model]).map(([name, sql]) => [
        `${level}${model === "dunn" ? "" : `${model} `}${name}`,
        of(model, sql),
      ]),
    ),
  );

/** The components of each region's change, and with `sectors` those of each sector in it. */
export const shiftshare: SqlDefinition = {
  name: "SHIFTSHARE",
  refusesNegatives: false,
  modes: { ...modesOf("", ofRegions), ...modesOf("sectors ", ofSectors) },
};
