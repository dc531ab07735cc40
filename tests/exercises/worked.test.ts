import { runInNewContext } from "node:vm";

import { exercises } from "../../src/exercises/catalogue";
import { solutionsOf } from "../../src/exercises/class/results/solutions";
import { rightAnswers, workingsOf } from "../../src/exercises/marking/answers/right-answers";
import { toleranceOf } from "../../src/exercises/marking/tolerance";
import { withData } from "../../src/exercises/own-data/own-data";
import type { Variant } from "../../src/exercises/types";
import { findExercise, variantOf } from "../../src/exercises/variants/variant";
import { added, compared, shown } from "../../src/exercises/worked";

/** What a calculation that a student could type gives. */
function calculate(steps: string): number {
  const script = steps
    .replace(/\|([^|]*)\|/g, "Math.abs($1)")
    .replace(/−LN/g, "-LN")
    .replace(/LN\(/g, "Math.log(")
    .replace(/√\(/g, "Math.sqrt(")
    .replace(/DEGREES\(/g, "(180 / Math.PI) * (")
    .replace(/ACOS\(/g, "Math.acos(")
    .replace(/×/g, "*")
    .replace(/−/g, "-")
    .replace(/\^/g, "**");
  expect(script).toMatch(/^(?:Math\.(?:abs|log|sqrt|acos|PI)|[\d.\s()+*/-])*$/);
  return Number(runInNewContext(script));
}

function holds(comparison: string): boolean {
  const [, left = "", sign = "", right = ""] = /^(.*) ([<>≤≥≈=]) (.*)$/.exec(comparison) ?? [];
  const [a, b] = [calculate(left), calculate(right)];
  if (sign === "≈") return Math.round(a) === b;
  if (sign === "=") return a === b;
  return { "<": a < b, ">": a > b, "≤": a <= b, "≥": a >= b }[sign] ?? false;
}

function checkWorkings(variant: Variant): void {
  const rights = rightAnswers(variant);
  const workings = workingsOf(variant, rights);
  for (const { id, spec } of variant.questions) {
    const working = workings.get(id)!;
    if (typeof working === "object" && "en" in working) {
      expect(working.zh).not.toBe("");
      continue;
    }
    const { cell, steps } = typeof working === "string" ? { cell: 0, steps: working } : working;
    if (/[<>≤≥≈=]/.test(steps)) {
      for (const one of steps.split("; "))
        expect([variant.code, id, one, holds(one)]).toEqual([variant.code, id, one, true]);
      continue;
    }
    const right = rights.get(id)![cell]!;
    // Figures in between are written with seven digits.
    const slack = toleranceOf(spec, right) + 1e-5 * Math.abs(right);
    const away = Math.abs(calculate(steps) - right);
    expect([variant.code, id, steps, away <= slack]).toEqual([variant.code, id, steps, true]);
  }
}

describe("workings", () => {
  it.each(exercises.map((exercise) => [exercise.id, exercise] as const))(
    "of %s give the right answers with the figures of the variant",
    (_, exercise) => {
      for (let seed = 1; seed <= 60; seed++) checkWorkings(variantOf(exercise, seed));
    },
  );

  it("of a teacher's own table leave the middle of long sums to the reader", () => {
    expect(added(Array.from({ length: 13 }, (_, place) => place))).toBe("0 + 1 + 2 + … + 12");
    expect(added(["a", -2])).toBe("a + (−2)");
  });

  it("show numbers as they are, and how two compare", () => {
    expect([shown(0.1), shown(-3), shown(1 / 3), shown(12345678.9), shown(-2e-16)]).toEqual([
      "0.1",
      "(−3)",
      "0.3333333",
      "12345680",
      "0",
    ]);
    expect([compared(1, 2), compared(2, 2), compared(3, 2)]).toEqual(["1 < 2", "2 = 2", "3 > 2"]);
  });

  it("stand in the solutions with the place and the result of their cell", () => {
    const table = {
      title: "Services",
      unit: "%",
      rows: ["North", "South"],
      columns: ["Services"],
      values: [[40], [50]],
    };
    const found = withData(findExercise("gap")!, table, 1);
    if (found.kind !== "variant") throw new Error(JSON.stringify(found.problems));
    const [points, relative] = solutionsOf(found.variant, "en");
    expect(points!.working).toContain(" 50 − 40 = 10.0. Function: JJJ.GAP.");
    expect(relative!.working).toContain(" (50 − 40) / 50 = 0.2000.");
    const [, , structure] = solutionsOf(variantOf(findExercise("shares")!, 1), "zh-CN");
    expect(structure!.working).toMatch(/北京，第一产业：[\d.]+ \/ \([\d.]+ \+ [\d.]+ \+ [\d.]+\) = 0\.\d{4}。/);
  });
});
