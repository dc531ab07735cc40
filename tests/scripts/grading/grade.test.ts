import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { CommandError } from "../../../scripts/class/command";
import { writeClass } from "../../../scripts/class/write-class";
import { gradeFolder } from "../../../scripts/grade/grade-folder";
import { readWorkbook } from "../../../src/hosts/xlsx/reading/read-workbook";
import { ClassRoom } from "../../support/class-room";

const room = new ClassRoom();
let names: string[] = [];

beforeAll(async () => {
  await room.writeClass(3);
  names = room.workbooks();
  names.forEach((name, place) => {
    room.write(`returned/${name}`, room.answered(name, place + 1));
  });
}, 60_000);

afterAll(() => {
  room.remove();
});

const honest = { S01: 1, S02: 2, S03: 5 };

describe("grading a folder", () => {
  it("opens regular files only, and lists links, pipes, temporary files and what is none", async () => {
    const odd = (file: string) => room.path("odd", file);
    mkdirSync(odd("loop"), { recursive: true });
    names.forEach((name) => {
      room.write(`odd/${name}`, room.read("returned", name));
    });
    symlinkSync(odd("nowhere"), odd("dangling.xlsx"));
    symlinkSync(odd("."), odd("loop/again"));
    symlinkSync("/dev/zero", odd("zero.xlsx"));
    execFileSync("sh", ["-c", `mkfifo ${odd("pipe.xlsx")}`]);
    room.write("odd/~$S01.xlsx", "x");
    room.write("odd/.hidden.xlsx", "x");
    room.write("odd/essay.docx", "x");
    room.write("odd/empty.xlsx", "");
    mkdirSync(odd("folder.xlsx"));
    await room.grade("odd", [], "odd-graded/results.xlsx");
    expect(room.points("odd-graded/results.csv")).toEqual(honest);
    const [, ...rows] = room.csv("odd-graded/results-report.csv");
    expect(Object.fromEntries(rows.map(([file, , , remark]) => [file, remark]))).toEqual({
      "dangling.xlsx": "A link or device, which is not read.",
      "loop/again": "A link or device, which is not read.",
      "zero.xlsx": "A link or device, which is not read.",
      "pipe.xlsx": "A link or device, which is not read.",
      "~$S01.xlsx": "A temporary or hidden file, which is not read.",
      ".hidden.xlsx": "A temporary or hidden file, which is not read.",
      "essay.docx": "Not an xlsx workbook.",
      "empty.xlsx": "The file is empty.",
    });
  });

  it("grades the zip file that Moodle gives, and puts feedback into folders of the same names", async () => {
    const folder = (place: number) => `Student ${place}_${1000 + place}_assignsubmission_file_`;
    const parts = Object.fromEntries(
      names.map((name, place) => [`${folder(place)}/my work.xlsx`, new Uint8Array(room.read("returned", name))]),
    );
    room.write(
      "moodle.zip",
      zipSync({ ...parts, "x_1_assignsubmission_file_/": new Uint8Array(), "a/b.txt": strToU8("x") }),
    );
    await room.grade("moodle.zip", [], "moodle/results.xlsx");
    expect(room.points("moodle/results.csv")).toEqual(honest);
    expect(readdirSync(room.path("moodle", "feedback")).sort()).toEqual(names.map((_, place) => folder(place)));
    expect(readdirSync(room.path("moodle", "feedback", folder(0)))).toEqual([names[0]]);
    expect(room.csv("moodle/results-moodle.csv")[1]).toEqual(["S01", "学生1", "1", "1", ""]);
  });

  it("keeps what the trainer changed, and says what it would overwrite otherwise", async () => {
    await room.grade("returned");
    expect(room.points()).toEqual(honest);
    const parts = unzipSync(room.read("graded", "results.xlsx"));
    const xml = strFromU8(parts["xl/worksheets/sheet1.xml"]!);
    // The points of S02 in shares: column C, row 5.
    const changed = xml.replace(/(<c r="C5"[^>]*>)<v>2<\/v>/, "$1<v>3.5</v>");
    expect(changed).not.toBe(xml);
    writeFileSync(
      room.path("graded", "results.xlsx"),
      zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8(changed) }),
    );
    await room.grade("returned");
    expect(room.points()).toEqual({ ...honest, S02: 3.5 });
    await room.grade("returned");
    expect(room.points()).toEqual({ ...honest, S02: 3.5 });
    writeFileSync(room.path("graded", "results.csv"), "mine");
    await expect(room.grade("returned")).rejects.toThrow(/results\.csv.*--force/);
    await room.grade("returned", ["--force"]);
    expect(room.points()).toEqual({ ...honest, S02: 3.5 });
  });

  it.each(["class/variants.csv", "class/variants.xlsx"])("never writes over what it reads: %s", async (out) => {
    const before = room.read("class", "variants.csv");
    await expect(room.grade("returned", ["--force"], out)).rejects.toThrow(/another --out/);
    expect(room.read("class", "variants.csv")).toEqual(before);
  });

  it("does not overwrite a submission, the user's workbook or feedback that was edited", async () => {
    await expect(room.grade("returned", [], `returned/${names[0]!}`)).rejects.toThrow(CommandError);
    room.write("own/results.xlsx", room.read("returned", names[0]!));
    await expect(room.grade("returned", [], "own/results.xlsx")).rejects.toThrow(/another --out/);
    await room.grade("returned", [], "own/other.xlsx");
    room.write(`own/other-feedback/${names[0]!}`, "edited");
    await expect(room.grade("returned", [], "own/other.xlsx")).rejects.toThrow(/other-feedback.*--force/);
  });

  it("never overwrites a file that was handed in, even one named like the results", async () => {
    for (const [place, name] of names.entries())
      room.write(`alike/${place === 0 ? "results.xlsx" : name}`, room.read("returned", name));
    const before = room.read("alike", "results.xlsx");
    await expect(room.grade("alike", ["--force"], "alike/results.xlsx")).rejects.toThrow(/another --out/);
    expect(room.read("alike", "results.xlsx")).toEqual(before);
    // Results of an earlier time in the folder of what came back are nobody's work.
    for (const name of names) room.write(`same/${name}`, room.read("returned", name));
    for (let time = 0; time < 2; time++) await room.grade("same", [], "same/results.xlsx");
    expect(room.points("same/results.csv")).toEqual(honest);
    expect(room.remarks("same/results-report.csv")).toEqual({});
  });

  it("removes feedback of students who are no longer there, if nobody changed it", async () => {
    const all = strFromU8(room.read("class", "variants.csv"));
    room.write("fewer.csv", all.split("\r\n").slice(0, 2).join("\r\n"));
    await room.grade("returned", [], "stale/results.xlsx");
    expect(readdirSync(room.path("stale", "feedback"))).toHaveLength(3);
    await room.grade("returned", ["--variants", room.path("fewer.csv")], "stale/results.xlsx");
    expect(readdirSync(room.path("stale", "feedback"))).toEqual([names[0]]);
  });

  it("leaves no half file and can be run again after it was cut off", async () => {
    await room.grade("returned", [], "cut/results.xlsx");
    // As after a kill: the list knows the file, and the file is there, but not those after it.
    for (const file of ["results.xlsx", "results-moodle.csv"]) rmSync(room.path("cut", file));
    await room.grade("returned", [], "cut/results.xlsx");
    expect(room.points("cut/results.csv")).toEqual(honest);
    expect(readdirSync(room.path("cut")).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("writes results that a spreadsheet reads, with IDs and names as texts", async () => {
    await room.grade("returned");
    const sheets = readWorkbook(room.read("graded", "results.xlsx"));
    expect(sheets.map(({ name }) => name)).toEqual(["Points", "Questions", "Problems", "Key Shares", "Statistics"]);
    expect(sheets[0]?.cells[3]?.slice(0, 2)).toEqual(["S01", "学生1"]);
  });
});

describe("a class that is written", () => {
  const options = (out: string, more: readonly string[] = []) => [
    "--exercises",
    "gap",
    "--students",
    room.path("students.csv"),
    "--out",
    room.path(out),
    ...more,
  ];

  it("has other numbers each time, and the same for the same salt", async () => {
    for (const out of ["r1", "r2"]) await writeClass(options(out));
    for (const out of ["s1", "s2"]) await writeClass(options(out, ["--salt", "x"]));
    expect(room.csv("r1/variants.csv")).not.toEqual(room.csv("r2/variants.csv"));
    expect(room.csv("s1/variants.csv")).toEqual(room.csv("s2/variants.csv"));
    expect(JSON.parse(strFromU8(room.read("r1", "class.json")))).toMatchObject({
      isFinished: true,
      exercises: ["gap"],
    });
  });

  it("is continued with the same numbers after it was cut off, and not written over when it was finished", async () => {
    await writeClass(options("half"));
    const before = room.csv("half/variants.csv");
    const settings = strFromU8(room.read("half", "class.json"));
    await expect(writeClass(options("half"))).rejects.toThrow(/is not empty/);
    room.write("half/class.json", settings.replace('"isFinished": true', '"isFinished": false'));
    for (const file of ["variants.csv", `students/${names[1]!}`]) rmSync(room.path("half", file));
    await writeClass(options("half"));
    expect(room.csv("half/variants.csv")).toEqual(before);
    expect(existsSync(room.path("half", "students", names[1]!))).toBe(true);
  });

  it("does not overwrite settings of something else", async () => {
    room.write("settings/class.json", JSON.stringify({ salt: "x", isFinished: false }));
    await expect(writeClass(options("settings"))).rejects.toThrow(/class\.json.*--force/);
  });

  it("does not tell its variants where it is for marks", async () => {
    await writeClass(options("marked", ["--marked"]));
    const rows = room.csv("marked/variants.csv").slice(1);
    const parts = unzipSync(room.read("marked", "students", names[0]!));
    const all = Object.values(parts)
      .map((part) => strFromU8(part))
      .join("");
    expect(all).toContain(rows[0]![3]);
    expect(rows[0]![3]).toMatch(/^gap-1-marked-/);
    expect(all).not.toContain(rows[0]![4]!.slice(-6));
    expect(all).not.toContain("JJJ_CHECK");
    expect(all).toContain("Answered.");
  });
});

describe("the commands", () => {
  it.each([
    [["--studens", "x"], /There is no option --studens\. Did you mean --students\?/],
    [["--language", "fr", "--out", "x"], /There is no language fr: use en or zh-CN\./],
    [["--live", "--marked", "--exercises", "gap", "--students", "x", "--out", "x"], /exclude each other/],
  ])("name what is wrong with the options %j", async (args, message) => {
    await expect(writeClass(args)).rejects.toThrow(message);
  });

  it("say the same in Chinese", async () => {
    await expect(gradeFolder(["--nope"])).rejects.toMatchObject({
      said: { zh: expect.stringMatching(/^没有选项 --nope。/) },
    });
  });
});
