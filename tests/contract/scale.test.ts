import { catalogue } from "../../src/functions/catalogue";
import type { AnyFunctionSpec } from "../../src/functions/define";
import { independentCases } from "../reference/independent";
import { parseCall } from "../support/formula";
import { type Answer, ExcelError, loadWorksheet } from "../support/worksheet";

const worksheet = loadWorksheet();

const isNumbers = (value: unknown): value is number | unknown[][] =>
  typeof value === "number" || (Array.isArray(value) && typeof (value as unknown[][])[0]?.[0] === "number");

const times = (value: unknown, factor: number): unknown =>
  typeof value === "number"
    ? value * factor
    : (value as unknown[][]).map((row) => row.map((cell) => (typeof cell === "number" ? cell * factor : cell)));

/** Every call of a function that gives numbers, documented or worked out. */
const callsOf = (spec: AnyFunctionSpec): readonly string[] => [
  ...spec.help.examples.filter(({ gives }) => !("error" in gives)).map(({ call }) => call),
  ...independentCases.map(({ call }) => call).filter((call) => parseCall(call).name === spec.name),
];

/** Places of the arguments that are put to another scale: each by itself, and all together. */
function scalings(spec: AnyFunctionSpec, args: readonly unknown[]): readonly (readonly number[])[] {
  const numeric = args.flatMap((value, place) => {
    const kind = spec.args[place]?.kind;
    return (kind === "range" || kind === "range-or-choice") && isNumbers(value) ? [place] : [];
  });
  return [...numeric.map((place) => [place]), numeric];
}

const areSame = (a: unknown, b: unknown) =>
  typeof a === "number" && typeof b === "number" && Math.abs(a - b) <= 1e-9 * Math.abs(a) + 1e-15;

/** Numbers of the answer that keep their value at twice and at half the scale, but not at the end of the range. */
function changed(at: (factor: number) => Answer, end: number): unknown[] {
  const [base, twice, half, far] = [at(1), at(2), at(0.5), at(end)];
  if (base instanceof ExcelError || twice instanceof ExcelError || half instanceof ExcelError) return [];
  // An error is no wrong number.
  if (far instanceof ExcelError) return [];
  return base.flatMap((row, r) =>
    row.flatMap((value, c) => {
      const found = far[r]?.[c];
      const isFree = areSame(value, twice[r]?.[c]) && areSame(value, half[r]?.[c]);
      return !isFree || found instanceof ExcelError || areSame(value, found) ? [] : [{ r, c, value, found }];
    }),
  );
}

/** Its groups are steps: all of them are left behind at the ends of the range. */
const scaleFree = catalogue.filter(({ name, family }) => family !== "data" && name !== "INCOMEGROUP");

describe("a number that does not depend on the unit of an argument", () => {
  test.each(scaleFree.map((spec) => [spec.name, spec] as const))(
    "%s: is the same or an error where sums and products leave the range of numbers",
    (name, spec) => {
      for (const call of callsOf(spec)) {
        const { args } = parseCall(call);
        for (const places of scalings(spec, args)) {
          const at = (factor: number) =>
            worksheet.call(
              name,
              ...args.map((value, place) => (places.includes(place) ? times(value, factor) : value)),
            );
          for (const end of [1e304, 1e150, 1e-150, 1e-304])
            expect({ call, places, end, changed: changed(at, end) }).toEqual({ call, places, end, changed: [] });
        }
      }
    },
  );
});
