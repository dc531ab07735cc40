import { statSync } from "node:fs";
import path from "node:path";
import { classOf } from "../../src/exercises/class/grading/grade-class";
import { noChanges, readChanges, type TeacherChanges } from "../../src/exercises/class/grading/teacher-changes";
import type { GradedFile } from "../../src/exercises/class/grading/types";
import { resultFiles } from "../../src/exercises/class/results/result-files";
import { resultNames } from "../../src/exercises/class/results/result-names";
import { ownFileLimits } from "../../src/hosts/xlsx/reading/limits";
import { readWorkbook } from "../../src/hosts/xlsx/reading/read-workbook";
import { localize, text } from "../../src/language/localized";
import { CommandError, readLanguage, readOptions, showProgress } from "../class/command";
import { isExistingFile, OutputFolder, refuseInputs } from "../class/files";
import { readNamed } from "../class/named-file";
import { exerciseFilesBeside, knowOwnExercises } from "../class/own-exercises";
import { findVariantsFile, readVariantsFile } from "../class/variants-file";
import { gradeApart } from "./pool";
import { filesOfArchive, filesOfFolder, type Returned } from "./returned-files";
import { summaryOf } from "./summary";
import type { GradingJob } from "./worker";

const usage = text(
  `npm run grade -- returned --out results.xlsx

  returned      the folder of what the students handed back, with subfolders, or the zip file that Moodle gives
  --out         the workbook for the results; tables as csv and a folder feedback/ go beside it
  --variants    variants.csv of the class; if omitted, it is looked for in the folder and above it
  --exercise    an exercise of your own (.json) that does not lie beside variants.csv; may be repeated
  --solutions   for after the deadline: feedback has the right answers and how they are worked out
  --language    en or zh-CN
  --force       overwrites what was changed or comes from something else`,
  `npm run grade -- returned --out results.xlsx

  returned      学生提交文件所在的文件夹（含子文件夹），或 Moodle 下载的 zip 文件
  --out         成绩工作簿；csv 表格和 feedback/ 文件夹写在同一位置
  --variants    本班的 variants.csv；省略时在该文件夹及其上级文件夹中查找
  --exercise    不在 variants.csv 旁的自编练习文件（.json）；可重复
  --solutions   截止后使用：反馈中附正确答案和解题方法
  --language    en 或 zh-CN
  --force       覆盖已被改动或另有来源的文件`,
);

/** Marks all files of a folder or archive and writes results, a report of what to look at, and feedback for each student. */
export async function gradeFolder(args: readonly string[]): Promise<void> {
  const { values, positionals } = readOptions(
    args,
    {
      out: { type: "string" },
      variants: { type: "string" },
      exercise: { type: "string", multiple: true, default: [] },
      language: { type: "string", default: "en" },
      solutions: { type: "boolean", default: false },
      force: { type: "boolean", default: false },
    },
    usage,
  );
  const language = readLanguage(values.language);
  const [returned, ...others] = positionals;
  if (returned === undefined || others.length > 0 || values.out === undefined) throw new CommandError(usage);
  const isFolder = statSync(returned, { throwIfNoEntry: false })?.isDirectory() === true;
  if (!isFolder && !isExistingFile(returned))
    throw new CommandError(text(`There is no folder or file ${returned}.`, `没有文件夹或文件 ${returned}。`));
  const variantsFile = values.variants ?? findVariantsFile(returned);
  const assigned = readVariantsFile(variantsFile);
  const own = withOwnFiles(exerciseFilesBeside(variantsFile, assigned), values.exercise);
  // What students worked with was checked before it was handed out.
  knowOwnExercises(own, { isChecked: true });

  const out = path.resolve(values.out);
  const base = path.basename(out).replace(/\.(?:xlsx|csv)$/i, "");
  const output = new OutputFolder(path.dirname(out), `${base}.sha256`);
  const { feedback, ...names } = resultNames(base);
  const tables = [names.points, names.report, names.moodle];
  const written = Object.values(names).map((file) => path.join(output.folder, file));
  refuseInputs(written, [variantsFile, returned, ...own]);
  if (!values.force) output.refuseOverwriting(tables);
  const changes = changesIn(output, names.workbook, values.force);

  const ours = new Set(
    // A file of such a name that was not written here was handed in.
    [...Object.values(names).filter((name) => output.files.includes(name)), `${base}.sha256`, feedback].map((name) =>
      path.join(output.folder, name),
    ),
  );
  const found = isFolder ? filesOfFolder(returned, (file) => ours.has(file)) : filesOfArchive(returned);
  const total = isFolder ? (found as readonly Returned[]).length : 0;
  if (isFolder)
    refuseInputs(
      written,
      (found as readonly Returned[]).map(({ file }) => path.join(returned, file)),
    );
  const graded: GradedFile[] = [];
  const add = (file: GradedFile) => {
    graded.push(file);
    showProgress(language === "en" ? "Files" : "文件", graded.length, Math.max(total, graded.length));
  };
  await gradeApart(jobsOf(found, add), { assigned, language, own }, add);

  const result = classOf(assigned, graded, changes);
  const files = resultFiles(result, assigned, language, { base, hasSolutions: values.solutions });
  if (!values.force) output.refuseOverwriting(files.feedback.map((file) => file.path));
  await output.writeAll([...files.tables, ...files.feedback, files.workbook], language === "en" ? "Written" : "已写入");
  console.log(localize(summaryOf(result, path.join(output.folder, files.workbook.path)), language));
}

/** The exercise files beside the list, and those that were named, which come before one of the same file name. */
function withOwnFiles(beside: readonly string[], named: readonly string[]): readonly string[] {
  const taken = new Set(named.map((file) => path.basename(file)));
  const others = beside.filter((file) => !taken.has(path.basename(file)));
  return [...others, ...new Set(named.map((file) => path.resolve(file)))];
}

/** Those that are to be marked; the others are reported at once. */
function* jobsOf(found: Iterable<Returned>, report: (file: GradedFile) => void): Generator<GradingJob> {
  for (const one of found)
    if ("refusal" in one)
      report({ file: one.file, graded: [], problems: [{ kind: "unreadable", reason: one.refusal }] });
    else yield one;
}

/** What the teacher changed in the results of an earlier time; no other workbook is overwritten. */
function changesIn(output: OutputFolder, workbook: string, isForced: boolean): TeacherChanges {
  const whole = path.join(output.folder, workbook);
  const changes = isExistingFile(whole)
    ? attempt(() => readChanges(readWorkbook(readNamed(whole), { limits: ownFileLimits })))
    : null;
  if (!isForced && (changes === null || !output.files.includes(workbook))) output.refuseOverwriting([workbook]);
  return changes ?? noChanges;
}

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
