import { seedCount } from "../../../../src/exercises/variants/seed";
import { findExercise, variantOf } from "../../../../src/exercises/variants/variant";
import { newNumbers, seedOf } from "../../../../src/taskpane/exercises/build/variant-choice";

const gap = findExercise("gap")!;
const chosen = (change: Partial<typeof newNumbers>, random = 0.5) => seedOf(gap, { ...newNumbers, ...change }, random);

describe("the numbers of an exercise", () => {
  it("are new ones by chance, of all that there are", () => {
    expect(chosen({}, 0)).toEqual({ kind: "seed", seed: 0 });
    expect(chosen({}, 1 - 2 ** -53)).toEqual({ kind: "seed", seed: seedCount - 1 });
  });

  it("are the same again for a student in a course, and others in another", () => {
    const of = (student: string, course: string) => chosen({ kind: "student", student, course });
    expect(of("7", "a")).toEqual(of(" 7 ", "A"));
    expect(of("7", "a")).not.toEqual(of("8", "a"));
    expect(of("7", "a")).not.toEqual(of("7", "b"));
    expect(of("  ", "a")).toEqual({ kind: "student-missing" });
  });

  it("are those of a code, whatever its case, or of any number or word", () => {
    const { code } = variantOf(gap, 4711);
    expect(chosen({ kind: "code", code: ` ${code.toLowerCase()} ` })).toEqual({ kind: "seed", seed: 4711 });
    expect(chosen({ kind: "code", code: "2026" })).toEqual({ kind: "seed", seed: 2026 });
    expect(chosen({ kind: "code", code: "spring" })).toMatchObject({ kind: "seed" });
  });

  it("are refused for a code of another exercise, of another version, a changed one and none", () => {
    const other = variantOf(findExercise("shares")!, 1).code;
    const { code } = variantOf(gap, 1);
    const changed = code.slice(0, -1) + (code.endsWith("0") ? "1" : "0");
    for (const refused of [other, changed, "", " "])
      expect(chosen({ kind: "code", code: refused })).toEqual({ kind: "code-refused" });
  });
});
