import type { Matrix } from "../../../src/core/matrix/matrix";
import { rightAnswers } from "../../../src/exercises/marking/answers/right-answers";
import { toleranceOf } from "../../../src/exercises/marking/tolerance";
import { EarlierValues, valuesOf } from "../../../src/exercises/marking/values";
import { compileExercise } from "../../../src/exercises/own/compile/compile";
import type { OwnDefinition } from "../../../src/exercises/own/definition/types";
import type { Exercise, Variant } from "../../../src/exercises/types";
import { findExercise, variantOf, variantOn } from "../../../src/exercises/variants/variant";
import { ourFunctions } from "../../support/our-functions";
import { gap, growth, locationQuotient, shares } from "./as-built-in";

type Rows = readonly (readonly number[])[];

const rowsOf = ({ rows, columns, values }: Matrix): Rows =>
  Array.from({ length: rows }, (_, row) => Array.from(values.slice(row * columns, (row + 1) * columns)));

interface Structures {
  readonly values: Matrix;
  readonly region: number;
  readonly sector: number;
  readonly nation: Matrix;
}

/** Each built-in exercise as a trainer could write it, and its data as the lines of that sheet. */
const pairs: readonly (readonly [string, OwnDefinition, (data: never) => Rows])[] = [
  [
    "growth",
    growth,
    ({ start, end, periods }: { start: Matrix; end: Matrix; periods: number }) => [
      ...Array.from(start.values, (value, place) => [value, end.at(place)]),
      [periods],
    ],
  ],
  ["shares", shares, ({ values, region, sector }: Structures) => [...rowsOf(values), [region + 1], [sector + 1]]],
  [
    "location-quotient",
    locationQuotient,
    ({ values, nation, region, sector }: Structures) => [
      ...rowsOf(values),
      ...rowsOf(nation),
      [region + 1],
      [sector + 1],
    ],
  ],
  [
    "gap",
    gap,
    ({ percents, region, isPoints }: { percents: readonly number[]; region: number; isPoints: boolean }) => [
      ...percents.map((percent) => [percent]),
      [region + 1],
      [isPoints ? 1 : 0],
    ],
  ],
];

const seeds = Array.from({ length: 40 }, (_, index) => (index * 25_007) % 2 ** 20);

function ownOf(definition: OwnDefinition): Exercise {
  const compiled = compileExercise(definition, ourFunctions);
  if (compiled.kind === "problems") throw new Error(JSON.stringify(compiled.problems));
  return compiled.exercise;
}

/** All right answers, tolerances and mistakes of a variant, question by question. */
function everythingOf(variant: Variant) {
  const rights = [...rightAnswers(variant).values()];
  const earlier = new EarlierValues();
  variant.questions.forEach((question, place) => {
    earlier.set(question.id, question, rights[place] ?? []);
  });
  return variant.questions.map(({ spec, rows, columns }, place) => ({
    unit: spec.unit,
    points: spec.points,
    rows,
    columns,
    carries: spec.uses?.length ?? 0,
    right: rights[place],
    tolerances: rights[place]?.map((value) => toleranceOf(spec, value)),
    mistakes: spec.mistakes.map(({ name, credit, value }) => ({
      name,
      credit,
      values: valuesOf(value(variant.data, earlier)),
    })),
  }));
}

/** To 12 digits. */
const close = (value: unknown): unknown =>
  typeof value === "number" && value !== 0
    ? expect.closeTo(value, 12 - Math.ceil(Math.log10(Math.abs(value) + 1)))
    : value;

function approximately(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(approximately);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, approximately(one)]));
  return close(value);
}

describe.each(pairs)("%s, written as an exercise of one's own,", (id, definition, linesOf) => {
  it("has the same answers, tolerances and mistakes on the same data", () => {
    const builtIn = findExercise(id)!;
    const own = ownOf(definition);
    for (const seed of seeds) {
      const variant = variantOf(builtIn, seed);
      const same = variantOn(own, seed, false, linesOf(variant.data as never));
      expect(everythingOf(same)).toEqual(approximately(everythingOf(variant)));
    }
  });
});
