import fc from "fast-check";
import { exercises } from "../../../src/exercises/catalogue";
import { formatCode, parseCode } from "../../../src/exercises/variants/code";
import { seedCount, seedOfChoice, seedOfStudent } from "../../../src/exercises/variants/seed";
import { findExercise, isVariant, variantOfCode } from "../../../src/exercises/variants/variant";

const identity = fc.record({
  id: fc.constantFrom("shares", "shift-share", "location-quotient", "check-paper"),
  version: fc.integer({ min: 1, max: 30 }),
  seed: fc.integer({ min: 0, max: seedCount - 1 }),
  own: fc.boolean(),
});

describe("the code of a variant", () => {
  it("returns what it was made of", () => {
    fc.assert(
      fc.property(identity, (given) => {
        expect(parseCode(formatCode(given))).toEqual({ kind: "code", identity: given });
      }),
    );
  });

  it("looks like shares-1-…: id, version, four characters of seed and two of check", () => {
    expect(formatCode({ id: "shares", version: 1, seed: 4711, own: false })).toMatch(/^shares-1-04K7[0-9A-Z]{2}$/);
    expect(formatCode({ id: "shares", version: 1, seed: 4711, own: true })).toMatch(/^shares-1-own-04K7[0-9A-Z]{2}$/);
  });

  it("is read in any case and width, with O for 0 and I or L for 1", () => {
    const code = formatCode({ id: "shares", version: 1, seed: 33, own: false });
    expect(code).toContain("-0011");
    for (const typed of [code.toLowerCase(), ` ${code} `, code.replace("0011", "OOIL"), code.replace(/-/g, "\u2010")])
      expect(parseCode(typed)).toMatchObject({ kind: "code", identity: { seed: 33 } });
    expect(parseCode("ｓｈａｒｅｓ-1-" + code.slice(-6))).toMatchObject({ kind: "code" });
  });

  it("is known as changed after any one character of its seed or check is another", () => {
    fc.assert(
      fc.property(
        identity,
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom(...Array.from("0123456789ABCDEFGHJKMNPQRSTVWXYZ")),
        (given, place, letter) => {
          const code = formatCode(given);
          const at = code.length - place;
          fc.pre(code[at] !== letter);
          expect(parseCode(code.slice(0, at) + letter + code.slice(at + 1))).toEqual({ kind: "changed", id: given.id });
        },
      ),
      { numRuns: 500 },
    );
  });

  it("is known as changed after two neighbours of its seed are swapped", () => {
    fc.assert(
      fc.property(identity, fc.integer({ min: 3, max: 5 }), (given, place) => {
        const code = formatCode(given);
        const at = code.length - place - 1;
        fc.pre(code[at] !== code[at + 1]);
        const swapped = code.slice(0, at) + code[at + 1]! + code[at]! + code.slice(at + 2);
        expect(parseCode(swapped)).toEqual({ kind: "changed", id: given.id });
      }),
      { numRuns: 500 },
    );
  });

  it("belongs to one exercise only", () => {
    for (const { id } of exercises)
      for (const other of exercises) {
        if (id === other.id) continue;
        const tail = formatCode({ id, version: 1, seed: 77, own: false }).slice(-6);
        expect(parseCode(`${other.id}-1-${tail}`)).toEqual({ kind: "changed", id: other.id });
      }
  });

  it("distinguishes an unknown exercise, another version and a text that is no code", () => {
    const code = (id: string, version: number) => formatCode({ id, version, seed: 1, own: false });
    expect(variantOfCode(code("algebra", 1))).toEqual({ kind: "unknown-exercise", id: "algebra" });
    expect(variantOfCode(code("shares", 99))).toEqual({
      kind: "other-version",
      id: "shares",
      known: findExercise("shares")!.version,
    });
    expect(variantOfCode("shares")).toEqual({ kind: "changed", id: "shares" });
    expect(variantOfCode("42")).toEqual({ kind: "unknown-exercise", id: "42" });
    expect(isVariant(variantOfCode(code("shares", 1)))).toBe(true);
    expect(variantOfCode(formatCode({ id: "shares", version: 1, seed: 5, own: true }))).toMatchObject({
      kind: "own-data",
      seed: 5,
    });
  });
});

describe("seeds", () => {
  it("are the same for the same student, exercise and course, whatever case, width and spaces", () => {
    expect(seedOfStudent("shares", " 2023A01 ", "Spring")).toBe(seedOfStudent("shares", "２０２３a01", "spring"));
  });

  it("differ among students, exercises and courses", () => {
    const students = Array.from({ length: 100 }, (_, index) => `2023${String(index).padStart(3, "0")}`);
    const seeds = students.map((student) => seedOfStudent("shares", student, "spring"));
    expect(new Set(seeds).size).toBeGreaterThanOrEqual(99);
    expect(seeds.every((seed) => Number.isInteger(seed) && seed >= 0 && seed < seedCount)).toBe(true);
    expect(seedOfStudent("shares", "2023001", "spring")).not.toBe(seedOfStudent("shares", "2023001", "autumn"));
    expect(seedOfStudent("shares", "2023001", "spring")).not.toBe(seedOfStudent("growth", "2023001", "spring"));
  });

  it("are what a teacher types, when that is a number in range, and a hash of any other text", () => {
    expect(seedOfChoice(" 4711 ")).toBe(4711);
    for (const typed of ["9999999999", "-1", "1.5", "week 3", ""]) {
      const seed = seedOfChoice(typed);
      expect(Number.isInteger(seed) && seed >= 0 && seed < seedCount).toBe(true);
    }
    expect(seedOfChoice("week 3")).not.toBe(seedOfChoice("week 4"));
  });
});
