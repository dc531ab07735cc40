import { exampleDefinition } from "../../../src/exercises/own/definition/example";
import { exerciseFile, readExerciseFile } from "../../../src/exercises/own/file/exercise-file";

const whole = JSON.parse(exerciseFile(exampleDefinition)) as { exercise: Record<string, unknown> };

const withExercise = (changed: object) => JSON.stringify({ ...whole, exercise: { ...whole.exercise, ...changed } });

describe("a file with an exercise", () => {
  it("is read as it was written, with a byte order mark as well", () => {
    expect(readExerciseFile(`\uFEFF${exerciseFile(exampleDefinition)}`)).toEqual({
      kind: "definition",
      definition: exampleDefinition,
    });
  });

  it("keeps nothing that is not known", () => {
    const odd = exerciseFile(exampleDefinition).replace(
      '"exercise": {',
      '"exercise": {"__proto__": {"level": 3}, "x": 1,',
    );
    const read = readExerciseFile(odd);
    expect(read).toEqual({ kind: "definition", definition: exampleDefinition });
    expect(({} as { level?: number }).level).toBeUndefined();
  });

  it.each([
    ["no JSON", "<xml/>", "not JSON"],
    ["nothing", "", "not JSON"],
    ["null", "null", "an object is needed"],
    ["a list", "[]", "an object is needed"],
    ["another file", '{"name":"x"}', "not an exercise"],
    ["another kind", '{"kind":"recipe","version":1}', "kind: one of jjj-exercise is needed"],
    ["a later version", JSON.stringify({ ...whole, version: 2 }), "version 2"],
    ["only what objects inherit", '{"kind":"jjj-exercise","version":1,"exercise":{}}', "exercise.name: a text"],
    ["fields of a prototype", '{"__proto__":{"kind":"jjj-exercise"}}', "not an exercise"],
    ["a level of another kind", withExercise({ level: "2" }), "exercise.level: one of 1, 2, 3"],
    ["a number as text", withExercise({ columns: [{ name: 1, heading: { en: "", zh: "" } }] }), "columns[0].name"],
    ["a text in one language", withExercise({ title: { en: "x" } }), "exercise.title.zh"],
    ["too many lines", withExercise({ lines: Array.from({ length: 41 }, () => 1) }), "a list of at most 40"],
    ["a text that is too long", withExercise({ name: "x".repeat(2001) }), "at most 2000 characters"],
    ["an object instead of a list", withExercise({ mistakes: { length: 2 } }), "exercise.mistakes: a list"],
    ["a huge file", " ".repeat(500_001), "too large"],
    [
      "an infinite number",
      exerciseFile(exampleDefinition).replace('"points": 1,', '"points": 1e999,'),
      "points: a number",
    ],
    ["deep nesting", "[".repeat(400_000), "not JSON"],
  ])("is refused: %s", (_, content, why) => {
    const read = readExerciseFile(content);
    expect(read.kind === "refused" ? read.why.en : read.kind).toContain(why);
    expect(read.kind === "refused" && read.why.zh).toMatch(/\p{Script=Han}/u);
  });
});
