import { gradeFile, isNeededName, registerOf } from "../../../src/exercises/class/grading/grade-file";
import { RefusedFile } from "../../../src/hosts/xlsx/reading/limits";
import { readWorkbook } from "../../../src/hosts/xlsx/reading/read-workbook";
import { ClassRoom } from "../../support/class-room";
import { hostileKinds } from "../../support/hostile/kinds";

const inherited = Object.getOwnPropertyNames(Object.prototype);

/** As a worker does it. */
function gradeBytes(bytes: Uint8Array) {
  try {
    const content = readWorkbook(bytes, { isWantedName: isNeededName });
    return gradeFile({ file: "x.xlsx", content }, registerOf([]), "en");
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    return gradeFile({ file: "x.xlsx", content: error.refusal }, registerOf([]), "en");
  }
}

describe("a hostile or careless file", () => {
  it.each(hostileKinds)("is refused or read within ten seconds and 500 MB: %s", (_, make) => {
    const bytes = make();
    const [before, start] = [process.memoryUsage().rss, Date.now()];
    const graded = gradeBytes(bytes);
    expect(Date.now() - start).toBeLessThan(10_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(500e6);
    expect(graded.problems.length).toBeGreaterThan(0);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(inherited);
  });

  it("changes the marks of nobody, alone or with all others", async () => {
    const room = new ClassRoom();
    try {
      await room.writeClass(3, "shares,gap");
      const names = room.workbooks();
      names.forEach((name, place) => {
        room.write(`returned/m ${name}`, room.answered(name, place + 1));
      });
      await room.grade("returned", [], "alone/results.xlsx");
      hostileKinds.forEach(([, make], place) => {
        room.write(`returned/${place % 2 === 0 ? "a" : "z"}${place}.xlsx`, make());
      });
      await room.grade("returned", [], "mixed/results.xlsx");
      expect(room.points("mixed/results.csv")).toEqual(room.points("alone/results.csv"));
      expect(new Set(Object.values(room.points("mixed/results.csv"))).size).toBe(3);
      expect(Object.keys(room.remarks("mixed/results-report.csv"))).toHaveLength(hostileKinds.length);
    } finally {
      room.remove();
    }
  }, 300_000);
});
