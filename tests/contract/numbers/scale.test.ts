import { catalogue } from "../../../src/functions/catalogue";
import type { AnyFunctionSpec } from "../../../src/functions/specification";
import { independentCases } from "../../reference/independent";
import { parseCall } from "../../support/formula";
import { type Answer, ExcelError, loadWorksheet } from "../../support/worksheet";

const worksheet = loadWorksheet();

const isNumbers = (value: unknown): value is number | unknown[][] =>
  typeof value === "number" || (Array.isArray(value) && typeof (value as unknown[][])[0]?.[0] === "number");

const times = (value: unknown, factor: number): unknown =>
  typeof value === "number"
    ? value * factor
    : (value as unknown[][]).map((row) => row.map((cell) => (typeof cell === "number" ? cell * factor : cell)));

/**
 * With the region's start in a unit far from that of its end, parts of many times the change cancel in Arcelus's expected
 * regional mix.
 */
const cancels = (call: string) => call.includes('"arcelus"');

/** Every call of a function that returns numbers: documented examples and independent cases. */
const callsOf = (spec: AnyFunctionSpec): readonly string[] => [
  ...spec.help.examples.filter(({ returns }) => !("error" in returns)).map(({ call }) => call),
  ...independentCases.map(({ call }) => call).filter((call) => parseCall(call).name === spec.name),
];

/** Positions of the arguments to scale: each by itself, and all together. */
function scalings(spec: AnyFunctionSpec, args: readonly unknown[]): readonly (readonly number[])[] {
  const numeric = args.flatMap((value, place) => {
    const kind = spec.args[place]?.kind;
    return (kind === "range" || kind === "range-or-choice") && isNumbers(value) ? [place] : [];
  });
  return [...numeric.map((place) => [place]), numeric];
}

const areSame = (a: unknown, b: unknown) =>
  typeof a === "number" && typeof b === "number" && Math.abs(a - b) <= 1e-9 * Math.abs(a) + 1e-15;

/**
 * Numbers of the answer that keep their value at twice and at half the scale, but not far from it. Where sums and
 * products leave the range of numbers an error is correct as well.
 */
function changed(at: (factor: number) => Answer, factor: number, mayFail: boolean): unknown[] {
  const [base, twice, half, far] = [at(1), at(2), at(0.5), at(factor)];
  if (base instanceof ExcelError || twice instanceof ExcelError || half instanceof ExcelError) return [];
  if (far instanceof ExcelError && mayFail) return [];
  return base.flatMap((row, r) =>
    row.flatMap((value, c) => {
      const found = far instanceof ExcelError ? far : far[r]?.[c];
      const isFree = areSame(value, twice[r]?.[c]) && areSame(value, half[r]?.[c]);
      const isRight = areSame(value, found) || (found instanceof ExcelError && mayFail);
      return !isFree || isRight ? [] : [{ r, c, value, found }];
    }),
  );
}

/** INCOMEGROUP, TRANSFERMATCH and NETWORK compare with limits; FLQ compares the size of a region with that of its nation. */
const ofTheirUnit: ReadonlySet<string> = new Set(["INCOMEGROUP", "TRANSFERMATCH", "FLQ", "NETWORK"]);
const scaleFree = catalogue.filter(({ name, family }) => family !== "data" && !ofTheirUnit.has(name));

/** Scores from 0 to 1 and geographical degrees have one unit only. */
const ofOneUnit: ReadonlySet<string> = new Set(["COUPLING", "COORDINATION", "DISTANCE", "ELLIPSE"]);

describe("a number that does not depend on the unit of an argument", () => {
  const inUnits = (spec: AnyFunctionSpec, factors: readonly number[], mayFail: boolean) => {
    for (const call of callsOf(spec).filter((one) => !cancels(one))) {
      const { args } = parseCall(call);
      for (const places of scalings(spec, args)) {
        const at = (factor: number) =>
          worksheet.call(
            spec.name,
            ...args.map((value, place) => (places.includes(place) ? times(value, factor) : value)),
          );
        for (const factor of factors)
          expect({ call, places, factor, changed: changed(at, factor, mayFail) }).toEqual({
            call,
            places,
            factor,
            changed: [],
          });
      }
    }
  };

  test.each(scaleFree.filter(({ name }) => !ofOneUnit.has(name)).map((spec) => [spec.name, spec] as const))(
    "is the same in units a thousand million times smaller or larger: %s",
    (_, spec) => {
      inUnits(spec, [1e12, 1e9, 1e-9], false);
    },
  );

  test.each(scaleFree.map((spec) => [spec.name, spec] as const))(
    "is the same, or an error where sums and products leave the range of numbers: %s",
    (_, spec) => {
      inUnits(spec, [1e304, 1e150, 1e-150, 1e-304], true);
    },
  );
});
