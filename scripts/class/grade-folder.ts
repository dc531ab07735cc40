import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { classOf } from "../../src/exercises/class/grade-class";
import { gradeFile, registerOf } from "../../src/exercises/class/grade-file";
import type { GradedClass, GradedFile, GradedStudent, ReturnedFile } from "../../src/exercises/class/grading-types";
import { feedbackPlan } from "../../src/exercises/class/plans";
import { type CsvRow, reportRows, resultRows, variantHeaders } from "../../src/exercises/class/rows";
import { studentLabel, uniqueFileName } from "../../src/exercises/class/student-files";
import type { AssignedVariant } from "../../src/exercises/class/types";
import { readWorkbook } from "../../src/hosts/xlsx/reading/read-workbook";
import { writeWorkbook } from "../../src/hosts/xlsx/writer";
import { counted } from "../../src/language/counted";
import { type Language, languageOf } from "../../src/language/localized";
import { csvText } from "../../src/sheets/csv/write";
import { CommandError, withProgress } from "./command";
import { readCsv } from "./csv-files";

const gradeUsage = `npm run grade -- folder --out results.csv

  folder        what the students handed back, with subfolders; of any names
  --out         the file for the results; a report and a folder feedback/ go beside it
  --variants    variants.csv of the class; if omitted, it is looked for in the folder and above it
  --language    en or zh-CN`;

const largestFile = 20_000_000;

/** Marks all files of a folder and writes results, a report of what to look at, and feedback for each student. */
export async function gradeFolder(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: "string" },
      variants: { type: "string" },
      language: { type: "string", default: "en" },
    },
  });
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0 || values.out === undefined) throw new CommandError(gradeUsage);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new CommandError(`There is no folder ${folder}.`);
  const language = languageOf(values.language);
  const variantsFile = values.variants ?? findVariants(folder);
  const assigned = readVariants(variantsFile);
  const register = registerOf(assigned);
  const out = path.resolve(values.out);
  const feedback = path.join(path.dirname(out), "feedback");

  const graded: GradedFile[] = [];
  await withProgress(language === "en" ? "Files" : "文件", filesIn(folder, [out, feedback]), (file) => {
    graded.push(gradeFile(returnedFile(folder, file), register, language));
    return Promise.resolve();
  });
  const result = classOf(assigned, graded);
  mkdirSync(path.dirname(out), { recursive: true });
  writeFileSync(out, csvText(resultRows(result, language)));
  writeFileSync(reportFile(out), csvText(reportRows(result, language)));
  await writeFeedback(feedback, result, language);
  console.log(summary(result, out, language).join("\n"));
}

const reportFile = (out: string) => out.replace(/(\.csv)?$/i, "-report.csv");

/** Files that these commands wrote, and temporary files of office programs. */
const isOurs = (name: string) => /^(variants\.csv|key\.xlsx|~\$.*|\..*|thumbs\.db|desktop\.ini)$/i.test(name);

/** All files below a folder, in the order of their names; those that are not workbooks are reported later. */
function filesIn(folder: string, except: readonly string[], below = ""): readonly string[] {
  const skipped = [...except, ...except.map(reportFile)];
  return readdirSync(path.join(folder, below), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const relative = path.join(below, entry.name);
      if (isOurs(entry.name) || skipped.includes(path.resolve(folder, relative))) return [];
      return entry.isDirectory() ? filesIn(folder, except, relative) : [relative];
    });
}

function returnedFile(folder: string, file: string): ReturnedFile {
  const { mtimeMs: modified, size } = statSync(path.join(folder, file));
  const unreadable = (reason: string): ReturnedFile => ({ file, modified, sheets: null, reason });
  if (!/\.(xlsx|xlsm)$/i.test(file)) return unreadable(`not xlsx: ${path.extname(file) || file}`);
  if (size > largestFile) return unreadable(`${Math.round(size / 1e6)} MB`);
  try {
    return { file, modified, sheets: readWorkbook(readFileSync(path.join(folder, file))) };
  } catch (error) {
    return unreadable(error instanceof Error ? error.message : String(error));
  }
}

function findVariants(folder: string): string {
  const places = [folder, path.dirname(path.resolve(folder))].map((place) => path.join(place, "variants.csv"));
  const found = places.find((place) => existsSync(place));
  if (found === undefined)
    throw new CommandError(
      "There is no variants.csv in the folder or above it: name the one of the class with --variants.",
    );
  return found;
}

function readVariants(file: string): readonly AssignedVariant[] {
  if (!existsSync(file)) throw new CommandError(`There is no file ${file}.`);
  const [headers = [], ...rows] = readCsv(readFileSync(file));
  const places = variantHeaders.map((header) => headers.indexOf(header));
  if (places.includes(-1) || rows.length === 0)
    throw new CommandError(`${file} is not the list of variants of a class: ${variantHeaders.join(", ")} are needed.`);
  return rows.map((row) => {
    const [studentId = "", studentName = "", exercise = "", code = ""] = places.map((place) => plain(row[place]));
    return { studentId, studentName, exercise, code };
  });
}

/** Without the apostrophe that prevents a text from becoming a formula. */
const plain = (field = "") => field.replace(/^'(?=[=+\-@])/, "");

async function writeFeedback(folder: string, { students }: GradedClass, language: Language): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const taken = new Set<string>();
  const label = language === "en" ? "Feedback" : "反馈";
  await withProgress(label, students, async (student: GradedStudent) => {
    const name = studentLabel(student);
    const bytes = await writeWorkbook([feedbackPlan(student, name, language)]);
    writeFileSync(path.join(folder, uniqueFileName(name, taken)), bytes);
  });
}

function summary({ students, files, identical }: GradedClass, out: string, language: Language): readonly string[] {
  const handedIn = students.filter(({ exercises }) => exercises.some(({ graded }) => graded !== null)).length;
  const unclear = files.filter(({ problems }) => problems.length > 0);
  const report: readonly CsvRow[] = reportRows({ students: [], files: unclear, identical }, language);
  const lines = report
    .slice(1)
    .map(
      ([file = "", who = "", , remark = ""]) => `  ${[file, who].filter((one) => one !== "").join(", ")}: ${remark}`,
    );
  return language === "en"
    ? [
        `${counted(files.length, "file", "files")}, ${handedIn} of ${counted(students.length, "student", "students")}. Results are in ${out}.`,
        ...lines,
      ]
    : [`${files.length} 个文件，${students.length} 名学生中有 ${handedIn} 名提交。成绩已写入 ${out}。`, ...lines];
}
