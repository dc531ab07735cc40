import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { exercises } from "../../src/exercises/catalogue";
import { type ClassFile, classFiles } from "../../src/exercises/class/class-files";
import { readStudents } from "../../src/exercises/class/student-list";
import type { Student } from "../../src/exercises/class/types";
import type { Exercise } from "../../src/exercises/types";
import { findExercise } from "../../src/exercises/variants/variant";
import { writeWorkbook } from "../../src/hosts/xlsx/writer";
import { counted } from "../../src/language/counted";
import { type Language, languageOf } from "../../src/language/localized";
import { nearest } from "../../src/paper/tables/nearest";
import { CommandError, withProgress } from "./command";
import { readCsv } from "./csv-files";

const classUsage = `npm run class -- --exercises shares,gap --students students.csv --out folder

  --exercises   ids separated by commas, or: all, level-1, level-2, level-3
  --students    a CSV file with a column id and, if you like, a column name
  --out         a new or empty folder for students/, key.xlsx and variants.csv
  --salt        any text; a different one gives everybody different data
  --language    en or zh-CN
  --live        feedback by JJJ.CHECK in the sheet, for practice

Exercises: ${exercises.map(({ id }) => id).join(", ")}`;

/** Writes a workbook for each student, a key and the list of variants. */
export async function writeClass(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      exercises: { type: "string" },
      students: { type: "string" },
      out: { type: "string" },
      salt: { type: "string", default: "" },
      language: { type: "string", default: "en" },
      live: { type: "boolean", default: false },
    },
  });
  const { exercises: requested, students, out, salt } = values;
  if (requested === undefined || students === undefined || out === undefined) throw new CommandError(classUsage);
  const language: Language = languageOf(values.language);
  const request = { exercises: chosenExercises(requested), students: studentsIn(students), salt };
  const folder = emptyFolder(out);

  const { students: workbooks, teacher } = classFiles(request, language, values.live);
  mkdirSync(path.join(folder, "students"), { recursive: true });
  await withProgress(language === "en" ? "Students" : "学生", workbooks, (file) => writeFile(folder, file));
  for (const file of teacher) await writeFile(folder, file);
  console.log(
    language === "en"
      ? `${counted(workbooks.length, "workbook", "workbooks")}, key.xlsx and variants.csv are in ${folder}. Keep variants.csv: grading needs it.`
      : `${workbooks.length} 份工作簿、key.xlsx 和 variants.csv 已写入 ${folder}。请保留 variants.csv，批改时需要。`,
  );
}

async function writeFile(folder: string, file: ClassFile): Promise<void> {
  writeFileSync(path.join(folder, file.path), "plans" in file ? await writeWorkbook(file.plans) : file.text);
}

function chosenExercises(requested: string): readonly Exercise[] {
  const ids = requested.split(/[\s,;，；]+/).filter((id) => id !== "");
  const chosen = ids.flatMap((id): readonly Exercise[] => {
    const level = /^level-([123])$/.exec(id)?.[1];
    if (id === "all") return exercises;
    if (level !== undefined) return exercises.filter((exercise) => String(exercise.level) === level);
    const found = findExercise(id);
    if (found !== null) return [found];
    const known = exercises.map((exercise) => exercise.id);
    const meant = nearest(id, known);
    throw new CommandError(
      `There is no exercise ${id}.${meant === null ? "" : ` Did you mean ${meant}?`} Known are: ${known.join(", ")}.`,
    );
  });
  if (chosen.length === 0) throw new CommandError(classUsage);
  return [...new Set(chosen)];
}

function studentsIn(file: string): readonly Student[] {
  if (!existsSync(file)) throw new CommandError(`There is no file ${file}.`);
  const list = readStudents(readCsv(readFileSync(file)));
  if (list.kind === "problems") throw new CommandError(list.problems.map(({ en, zh }) => `${en} ${zh}`).join("\n"));
  return list.students;
}

/** A new or empty folder, so that no class overwrites another. */
function emptyFolder(out: string): string {
  const folder = path.resolve(out);
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new CommandError(`${folder} is not empty: name a new folder, so that nothing in it is overwritten.`);
  return folder;
}
