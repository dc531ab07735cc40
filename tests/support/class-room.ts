import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readVariantsFile } from "../../scripts/class/variants-file";
import { writeClass } from "../../scripts/class/write-class";
import { gradeFolder } from "../../scripts/grade/grade-folder";
import { answerKey } from "../../src/exercises/marking/answers/answer-key";
import { exercisePlan } from "../../src/exercises/sheet/plan";
import type { Variant } from "../../src/exercises/types";
import { isVariant, variantOfCode } from "../../src/exercises/variants/variant";
import type { Language } from "../../src/language/localized";
import { readCsv } from "../../src/sheets/csv/read-table";
import { csvText } from "../../src/sheets/csv/write";
import { cellAddress } from "../../src/sheets/references/address";

/** A folder for a test of the commands for classes, and what was printed. */
export class ClassRoom {
  readonly folder = mkdtempSync(path.join(tmpdir(), "jjj-class-"));
  readonly said: string[] = [];

  constructor() {
    jest.spyOn(console, "log").mockImplementation((text: string) => void this.said.push(text));
  }

  remove(): void {
    jest.restoreAllMocks();
    rmSync(this.folder, { recursive: true, force: true });
  }

  path(...parts: readonly string[]): string {
    return path.join(this.folder, ...parts);
  }

  write(file: string, content: string | Uint8Array): void {
    mkdirSync(path.dirname(this.path(file)), { recursive: true });
    writeFileSync(this.path(file), content);
  }

  read(...parts: readonly string[]): Uint8Array {
    return readFileSync(this.path(...parts));
  }

  csv(...parts: readonly string[]): string[][] {
    return readCsv(this.read(...parts));
  }

  /** Writes the class of some students, S01 and so on, into the folder `class`. */
  async writeClass(students: number, exercises = "shares", more: readonly string[] = []): Promise<void> {
    const rows = Array.from({ length: students }, (_, place) => [
      `S${String(place + 1).padStart(2, "0")}`,
      `学生${place + 1}`,
    ]);
    this.write("students.csv", csvText([["学号", "姓名"], ...rows]));
    const options = [
      "--exercises",
      exercises,
      "--students",
      this.path("students.csv"),
      "--out",
      this.path("class"),
      "--salt",
      "test",
    ];
    await writeClass([...options, ...more]);
  }

  /** The names of the students' workbooks. */
  workbooks(): string[] {
    return readdirSync(this.path("class", "students")).sort();
  }

  variantsOf(workbook: string): readonly Variant[] {
    const assigned = readVariantsFile(this.path("class", "variants.csv"));
    return assigned
      .filter(({ studentId }) => workbook.startsWith(studentId))
      .map(({ variant }) => {
        const found = variantOfCode(variant);
        if (!isVariant(found)) throw new Error(`${variant} is no variant`);
        return found;
      });
  }

  /** A student's workbook with right answers to as many questions of each exercise. */
  answered(workbook: string, questions = Infinity): Uint8Array {
    return withAnswers(this.read("class", "students", workbook), this.variantsOf(workbook), questions);
  }

  /** Marks a folder or archive into `graded/results.xlsx`. */
  grade(returned: string, more: readonly string[] = [], out = "graded/results.xlsx"): Promise<void> {
    const variants = ["--variants", this.path("class", "variants.csv")];
    return gradeFolder([this.path(returned), "--out", this.path(out), ...variants, ...more]);
  }

  /** Points in all by student. */
  points(results = "graded/results.csv"): Record<string, number> {
    const [headers = [], ...rows] = this.csv(results);
    return Object.fromEntries(rows.map((row) => [row[0], Number(row[headers.indexOf("Total")])]));
  }

  /** The kinds of remarks by file. */
  remarks(report = "graded/results-report.csv"): Record<string, string[]> {
    const found: Record<string, string[]> = {};
    for (const [file = "", , kind = ""] of this.csv(report).slice(1)) found[file] = [...(found[file] ?? []), kind];
    return found;
  }
}

/** The file with right answers to as many questions of each exercise, which are in the order of its sheets. */
export function withAnswers(
  file: Uint8Array,
  variants: readonly Variant[],
  questions = Infinity,
  language: Language = "en",
): Uint8Array {
  const parts = unzipSync(file);
  for (const [place, variant] of variants.entries()) {
    const sheet = `xl/worksheets/sheet${place + 1}.xml`;
    let xml = strFromU8(parts[sheet]!);
    for (const [address, value] of answerCells(variant, questions, language)) xml = withCell(xml, address, value);
    parts[sheet] = strToU8(xml);
  }
  return zipSync(parts);
}

function answerCells(
  variant: Variant,
  questions: number,
  language: Language,
): readonly (readonly [string, number | string])[] {
  const { layout } = exercisePlan(variant, { language, student: "x", live: false });
  const key = answerKey(variant, language);
  return layout.questions
    .filter(({ number }) => number <= questions)
    .flatMap(({ id, answers }) =>
      (key[id] ?? []).map((value, place) => {
        const columns = answers.right - answers.left + 1;
        return [
          cellAddress(answers.top + Math.floor(place / columns), answers.left + (place % columns)),
          value,
        ] as const;
      }),
    );
}

function withCell(xml: string, address: string, value: number | string): string {
  const cell = new RegExp(`<c r="${address}"([^>]*?)(?:/>|>.*?</c>)`);
  const content =
    typeof value === "number"
      ? `<c r="${address}"$1><v>${value}</v></c>`
      : `<c r="${address}"$1 t="inlineStr"><is><t>${value}</t></is></c>`;
  if (!cell.test(xml)) throw new Error(`There is no cell ${address}`);
  return xml.replace(cell, content);
}
