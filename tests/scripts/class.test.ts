import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Workbook } from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { CommandError } from "../../scripts/class/command";
import { writeClass } from "../../scripts/class/write-class";
import { gradeFolder } from "../../scripts/grade/grade-folder";
import { exercises } from "../../src/exercises/catalogue";
import { answerKey } from "../../src/exercises/marking/answers/answer-key";
import { rightAnswers } from "../../src/exercises/marking/answers/right-answers";
import { describeVariant } from "../../src/exercises/sheet/describe";
import { exercisePlan } from "../../src/exercises/sheet/plan";
import type { Variant } from "../../src/exercises/types";
import { isVariant, variantOfCode } from "../../src/exercises/variants/variant";
import { readCsv } from "../../src/sheets/csv/read-table";
import { csvText } from "../../src/sheets/csv/write";

let folder: string;
const said: string[] = [];

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "jjj-class-"));
  jest.spyOn(console, "log").mockImplementation((text: string) => void said.push(text));
  jest.spyOn(process.stderr, "write").mockReturnValue(true);
});

afterAll(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const inFolder = (...parts: readonly string[]) => path.join(folder, ...parts);

function writeStudents(file: string, count: number): void {
  const rows = Array.from({ length: count }, (_, place) => [
    `S${String(place + 1).padStart(3, "0")}`,
    `学生${place + 1}`,
  ]);
  writeFileSync(inFolder(file), csvText([["学号", "姓名"], ...rows]));
}

const csv = (...parts: readonly string[]) => readCsv(readFileSync(inFolder(...parts)));

function variantOf(code: string): Variant {
  const found = variantOfCode(code);
  if (!isVariant(found)) throw new Error(`${code} is no variant`);
  return found;
}

/** Types answers into a student's workbook: those of the key if `isRight`, otherwise an unlikely number. */
async function answer(
  file: string,
  codes: readonly string[],
  isRight: (question: number) => boolean,
  wrong = 0.7306,
): Promise<void> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  for (const [place, code] of codes.entries()) {
    const variant = variantOf(code);
    const key = answerKey(variant, "en");
    const { layout } = exercisePlan(variant, { language: "en", student: "x", live: false });
    const sheet = workbook.worksheets[place]!;
    for (const { id, number, answers } of layout.questions)
      key[id]!.forEach((value, cell) => {
        const columns = answers.right - answers.left + 1;
        const target = sheet.getCell(answers.top + Math.floor(cell / columns) + 1, answers.left + (cell % columns) + 1);
        target.value = isRight(number) ? value : wrong + cell / 1000;
      });
  }
  await workbook.xlsx.writeFile(file);
}

describe("a class of a hundred", () => {
  const chosen = ["shares", "gap", "location-quotient"];
  const rightUpTo = (student: number) => student % 4;
  let codes: Map<string, string[]>;

  beforeAll(async () => {
    writeStudents("students.csv", 100);
    await writeClass([
      "--exercises",
      chosen.join(","),
      "--students",
      inFolder("students.csv"),
      "--out",
      inFolder("class"),
      "--salt",
      "",
    ]);
    codes = new Map();
    for (const [id = "", , , code = ""] of csv("class", "variants.csv").slice(1))
      codes.set(id, [...(codes.get(id) ?? []), code]);
    for (const [place, name] of readdirSync(inFolder("class", "students")).sort().entries()) {
      const id = name.slice(0, 4);
      // Each student makes a different mistake, or two would be reported as identical.
      await answer(
        inFolder("class", "students", name),
        codes.get(id)!,
        (question) => question <= rightUpTo(place),
        0.1234 + place * 0.00731,
      );
    }
    await gradeFolder([inFolder("class", "students"), "--out", inFolder("graded", "results.csv")]);
  }, 120_000);

  it("gets a workbook for each student, each with a different variant", () => {
    expect(readdirSync(inFolder("class")).sort()).toEqual([
      "class.json",
      "class.sha256",
      "key.xlsx",
      "students",
      "variants.csv",
    ]);
    expect(readdirSync(inFolder("class", "students"))).toHaveLength(100);
    expect(new Set([...codes.values()].flat()).size).toBe(300);
  });

  it("is graded as its answers deserve", () => {
    const [headers = [], ...rows] = csv("graded", "results.csv");
    expect(rows).toHaveLength(100);
    const planned = [...codes.keys()].map((id, place) =>
      codes.get(id)!.map((code) => variantOf(code).questions.map(({ number }) => number <= rightUpTo(place))),
    );
    rows.forEach((row, student) => {
      chosen.forEach((exercise, index) => {
        const spec = exercises.find(({ id }) => id === exercise)!;
        spec.questions.forEach((question, place) => {
          const points = Number(row[headers.indexOf(`${exercise}: ${question.id}`)]);
          // A correct one earns all points; a wrong one none, since no common mistake gives these numbers.
          if (planned[student]![index]![place]!)
            expect([row[0], question.id, points]).toEqual([row[0], question.id, question.points]);
          else expect(points).toBeLessThan(question.points);
        });
      });
    });
    expect(csv("graded", "results-report.csv").slice(1)).toEqual([]);
    expect(readdirSync(inFolder("graded", "feedback"))).toHaveLength(100);
  });

  it("is reported on: corrupt files, other classes, edited ids, other kinds of files and identical wrong answers", async () => {
    const returned = inFolder("returned");
    mkdirSync(path.join(returned, "group 1"), { recursive: true });
    const names = readdirSync(inFolder("class", "students")).sort();
    const take = (place: number, to: string) => {
      copyFileSync(inFolder("class", "students", names[place]!), path.join(returned, to));
    };
    const ids = [...codes.keys()];
    take(0, "renamed.xlsx");
    take(1, path.join("group 1", "b.xlsx"));
    writeFileSync(path.join(returned, "corrupt.xlsx"), "this is no zip");
    writeFileSync(path.join(returned, "essay.docx"), "text");
    writeStudents("others.csv", 1);
    await writeClass([
      "--exercises",
      "gap",
      "--students",
      inFolder("others.csv"),
      "--out",
      inFolder("other"),
      "--salt",
      "x",
    ]);
    copyFileSync(
      inFolder("other", "students", readdirSync(inFolder("other", "students"))[0]!),
      path.join(returned, "other.xlsx"),
    );
    take(2, "edited.xlsx");
    const edited = new Workbook();
    await edited.xlsx.readFile(path.join(returned, "edited.xlsx"));
    const [code = ""] = codes.get(ids[2]!)!;
    edited.worksheets[0]!.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.value === code) cell.value = `${code.slice(0, -1)}${code.endsWith("0") ? "1" : "0"}`;
      });
    });
    await edited.xlsx.writeFile(path.join(returned, "edited.xlsx"));
    for (const place of [3, 4]) {
      take(place, `copied ${place}.xlsx`);
      await answer(path.join(returned, `copied ${place}.xlsx`), codes.get(ids[place]!)!, () => false);
    }
    await gradeFolder([returned, "--variants", inFolder("class", "variants.csv"), "--out", inFolder("again", "r.csv")]);
    const report = csv("again", "r-report.csv").slice(1);
    const kindsOf = (file: string) => report.filter(([name]) => name === file).map(([, , kind]) => kind);
    expect(kindsOf("corrupt.xlsx")).toEqual(["unreadable"]);
    expect(kindsOf("essay.docx")).toEqual(["unreadable"]);
    expect(kindsOf("other.xlsx")).toEqual(["other-class"]);
    expect(kindsOf("edited.xlsx")).toEqual(["code"]);
    expect(kindsOf("renamed.xlsx")).toEqual([]);
    expect(kindsOf(path.join("group 1", "b.xlsx"))).toEqual([]);
    const identical = report.filter(([, , kind]) => kind === "identical");
    expect(new Set(identical.map(([, students]) => students))).toEqual(new Set([`${ids[3]}, ${ids[4]}`]));
    expect(report.filter(([, , kind]) => kind === "not-handed-in")).toHaveLength(96);
  }, 120_000);
});

describe("a student's workbook", () => {
  it("contains no expected value in any part of the file, unless it is among the data", async () => {
    writeStudents("two.csv", 2);
    await writeClass([
      "--exercises",
      "all",
      "--students",
      inFolder("two.csv"),
      "--out",
      inFolder("all"),
      "--salt",
      "",
      "--language",
      "zh-CN",
    ]);
    const assigned = csv("all", "variants.csv").slice(1);
    for (const name of readdirSync(inFolder("all", "students"))) {
      const variants = assigned
        .filter(([id]) => name.startsWith(id ?? "?"))
        .map(([, , , code = ""]) => variantOf(code));
      expect(variants).toHaveLength(exercises.length);
      const given = new Set(
        variants.flatMap((variant) =>
          describeVariant(variant).tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)),
        ),
      );
      const secret = variants.flatMap((variant) =>
        [...rightAnswers(variant).values()]
          .flat()
          // Not what rounding errors alone keep from being a short number, such as 1.1000000000000065.
          .filter((value) => Math.abs(value * 100 - Math.round(value * 100)) > 1e-6 && !given.has(value)),
      );
      expect(secret.length).toBeGreaterThan(exercises.length);
      const parts = unzipSync(readFileSync(inFolder("all", "students", name)));
      const numbers = Object.values(parts).flatMap((part) =>
        (strFromU8(part).match(/-?\d+\.\d+(?:e[+-]?\d+)?/gi) ?? []).map(Number),
      );
      const found = secret.filter((value) =>
        numbers.some((number) => Math.abs(number - value) <= 1e-6 * Math.abs(value) && !given.has(number)),
      );
      expect(found).toEqual([]);
    }
  }, 120_000);
});

describe("the commands", () => {
  it.each([
    [["--exercises", "gpa", "--students", "two.csv", "--out", "x"], /no exercise gpa\. Did you mean gap\?/],
    [["--exercises", "gap", "--students", "none.csv", "--out", "x"], /There is no file/],
    [["--exercises", "gap", "--students", "two.csv", "--out", "class"], /is not empty/],
    [["--exercises", "gap"], /npm run class -- --exercises/],
  ])("reject %j with what to do", async (args, message) => {
    const placed = args.map((arg) => (/\.csv$|^x$|^class$/.test(arg) ? inFolder(arg) : arg));
    const refused = writeClass(placed);
    await expect(refused).rejects.toThrow(CommandError);
    await expect(refused).rejects.toThrow(message);
  });

  it.each([
    [["none", "--out", "r.csv"], /There is no folder or file/],
    [["empty", "--out", "r.csv"], /no variants\.csv/],
    [["class"], /npm run grade -- returned/],
  ])("reject grading %j with what to do", async (args, message) => {
    mkdirSync(inFolder("empty"), { recursive: true });
    const placed = args.map((arg) => (arg.startsWith("--") ? arg : inFolder(arg)));
    await expect(gradeFolder(placed)).rejects.toThrow(message);
  });
});

describe("a CSV file", () => {
  it.each([
    ["id,name\n1,Li Na\n", "UTF-8"],
    ["\uFEFFid;name\r\n1;Li Na\r\n", "with a mark and semicolons"],
    ["id\tname\n1\tLi Na", "with tabs"],
  ])("is read in the forms that people have: %j", (content) => {
    expect(readCsv(new TextEncoder().encode(content))).toEqual([
      ["id", "name"],
      ["1", "Li Na"],
    ]);
  });

  it("is read in the Chinese encoding of Excel", () => {
    // 学号,1 in GB 18030.
    expect(readCsv(Uint8Array.of(0xd1, 0xa7, 0xba, 0xc5, 0x2c, 0x31))).toEqual([["学号", "1"]]);
  });

  it("does not turn a name or an id into a formula, and is read as it was", () => {
    const rows = [["=1+1", "-12", "a;b"]];
    const written = csvText(rows);
    expect(written).toBe("\uFEFF'=1+1,'-12,\"a;b\"\r\n");
    expect(readCsv(new TextEncoder().encode(written))).toEqual(rows);
  });
});
