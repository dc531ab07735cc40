import { exercises } from "../../../src/exercises/catalogue";
import { rightAnswers } from "../../../src/exercises/marking/answers/right-answers";
import { mark } from "../../../src/exercises/marking/mark";
import { isPossible } from "../../../src/exercises/marking/tolerance";
import { EarlierValues, valuesOf } from "../../../src/exercises/marking/values";
import type { Variant } from "../../../src/exercises/types";
import { findExercise, variantOf } from "../../../src/exercises/variants/variant";

const seeds = Array.from({ length: 8 }, (_, seed) => seed * 9973 + 17);
const typed = [0, 1, -1, 2, 1e308, -1e308, 1e9, 1e-9, 100, "1e999", -0.5, 0.3, 12];

/** Answers without any work: one number for what others use, another for the rest. */
function lazy(variant: Variant, used: number | string, rest: number | string) {
  const ids = new Set(variant.questions.flatMap(({ spec }) => spec.uses ?? []));
  return Object.fromEntries(
    variant.questions.map(({ id, size }) => [id, Array<number | string>(size).fill(ids.has(id) ? used : rest)]),
  );
}

describe("an answer that is carried forward", () => {
  it.each(exercises.map((exercise) => [exercise.id, exercise] as const))(
    "is never reached by typing the same number everywhere: %s",
    (_, exercise) => {
      const found = new Set<string>();
      for (const variant of seeds.map((seed) => variantOf(exercise, seed)))
        for (const used of typed)
          for (const rest of typed)
            for (const question of mark(variant, lazy(variant, used, rest), { language: "en" }).questions)
              if (question.cells.every(({ carried }) => carried)) found.add(`${question.id}: ${used}, ${rest}`);
      expect([...found]).toEqual([]);
    },
  );

  it("does not follow from an infinite or impossible one, but from a wrong one that is possible", () => {
    const variant = variantOf(findExercise("network")!, 1);
    const key = rightAnswers(variant);
    const [nodes, links] = [key.get("nodes")![0]!, key.get("links")![0]!];
    const points = (wrong: number) =>
      mark(
        variant,
        { nodes: [wrong], links: [links], connectance: [links / (wrong * (wrong - 1))], density: [links / wrong] },
        { language: "en" },
      ).questions.map((question) => question.points);
    expect(points(nodes + 1)).toEqual([0, 1, 2, 1, 0, 0]);
    for (const wrong of [0, 1, 1e308, -3]) expect(points(wrong)).toEqual([0, 1, 0, 0, 0, 0]);
  });

  it("follows from a symmetric table, in which each wrong number stands twice", () => {
    let differing = 0;
    for (const variant of seeds.map((seed) => variantOf(findExercise("similarity")!, seed))) {
      const answers: Record<string, readonly number[]> = Object.fromEntries(rightAnswers(variant));
      const { region } = variant.data as { readonly region: number };
      const pairs = [...answers["pairs"]!];
      const size = Math.sqrt(pairs.length);
      const [one, other] = Array.from({ length: size }, (_, place) => place).filter((place) => place !== region);
      // Two similarities of the region, each in the other's place, in its row and its column alike.
      const swapped = [pairs[region * size + other!]!, pairs[region * size + one!]!];
      [one!, other!].forEach((place, index) => {
        pairs[region * size + place] = pairs[place * size + region] = swapped[index]!;
      });
      const given = new EarlierValues();
      given.set("pairs", { rows: size, columns: size }, pairs);
      const { spec } = variant.questions.find(({ id }) => id === "closest")!;
      const closest = valuesOf(spec.expected(variant.data, given));
      if (closest[0] !== answers["closest"]![0]) differing++;
      const { questions } = mark(variant, { ...answers, pairs, closest }, { language: "en" });
      expect(questions.find(({ id }) => id === "closest")?.status).toBe("right");
    }
    expect(differing).toBeGreaterThan(0);
  });

  it("is possible for every question, as right answers are", () => {
    for (const exercise of exercises)
      for (const variant of seeds.map((seed) => variantOf(exercise, seed)))
        for (const [id, values] of rightAnswers(variant)) {
          const { spec } = variant.questions.find((question) => question.id === id)!;
          expect([exercise.id, id, values.every((value) => isPossible(spec, value))]).toEqual([exercise.id, id, true]);
        }
  });
});
