import { existsSync, rmSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { gradeFolder } from "../../../scripts/grade/grade-folder";
import { exampleDefinition } from "../../../src/exercises/own/definition/example";
import { exerciseFile } from "../../../src/exercises/own/file/exercise-file";
import { setOwnExercises } from "../../../src/exercises/variants/variant";
import { ClassRoom } from "../../support/class-room";

const room = new ClassRoom();
const file = "mine/my-example.json";
const secrets = ["SUM(end", "mean-of-rates", "This is end over start", "这是期末与期初之比", "JJJ.CONTRIBUTION("];

beforeAll(async () => {
  room.write(file, exerciseFile(exampleDefinition));
  await room.writeClass(3, "gap", ["--exercise", room.path(file)]);
  room.workbooks().forEach((name, place) => {
    room.write(`returned/${name}`, room.answered(name, place + 1));
  });
  setOwnExercises([]);
}, 60_000);

afterAll(() => {
  setOwnExercises([]);
  room.remove();
});

const points = { S01: 2, S02: 4, S03: 7 };

describe("an exercise of one's own in a class", () => {
  it("has a sheet of its own in each workbook, its file beside the list, and no answers in a student's file", () => {
    expect(room.csv("class/variants.csv").map(([, , exercise]) => exercise)).toContain("my-example");
    expect(strFromU8(room.read("class", "my-example.json"))).toBe(exerciseFile(exampleDefinition));
    for (const name of room.workbooks()) {
      const parts = Object.values(unzipSync(room.read("class", "students", name))).map((part) => strFromU8(part));
      for (const secret of secrets) expect(parts.join("")).not.toContain(secret);
    }
  });

  it("is marked with the file beside the list", async () => {
    await room.grade("returned");
    expect(room.points()).toEqual(points);
    expect(room.remarks()).toEqual({});
  });

  it("is marked with the file that is named, wherever the list is", async () => {
    room.write("elsewhere/variants.csv", room.read("class", "variants.csv"));
    const grade = (...more: readonly string[]) =>
      gradeFolder([
        room.path("returned"),
        "--out",
        room.path("far/results.xlsx"),
        "--variants",
        room.path("elsewhere/variants.csv"),
        ...more,
      ]);
    await grade("--exercise", room.path(file));
    expect(room.points("far/results.csv")).toEqual(points);
    rmSync(room.path("far"), { recursive: true });
    await grade();
    const remarks = room.csv("far/results-report.csv").map(([, , , remark]) => remark);
    expect(remarks).toContain("Sheet Exercise Growth of a region by: there is no exercise my-example.");
  });

  it("is not read where no student has it", async () => {
    room.write("class/my-other.json", "no exercise");
    room.write("class/my-example-b.json", exerciseFile({ ...exampleDefinition, name: "example-b", questions: [] }));
    await room.grade("returned", [], "other/results.xlsx");
    expect(room.points("other/results.csv")).toEqual(points);
  });

  it.each([
    ["nothing", "mine/nothing.json", /There is no file/],
    ["no exercise", "students.csv", /not JSON/],
    ["an exercise that cannot be used", "mine/my-bad.json", /my-bad\.json cannot be used yet:\n {2}Question 1: /],
  ])("is refused where the file is %s", async (_, name, message) => {
    const { questions } = exampleDefinition;
    const bad = questions.map((question) => ({ ...question, answer: "SUM(nowhere)" }));
    room.write("mine/my-bad.json", exerciseFile({ ...exampleDefinition, questions: bad }));
    const out = room.path("bad");
    const { writeClass } = await import("../../../scripts/class/write-class");
    const options = ["--exercise", room.path(name), "--students", room.path("students.csv"), "--out", out];
    await expect(writeClass(options)).rejects.toThrow(message);
    expect(existsSync(out)).toBe(false);
  });
});
