import { randomBytes } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { exercises } from "../../src/exercises/catalogue";
import { classFiles } from "../../src/exercises/class/class-files";
import type { ClassRequest } from "../../src/exercises/class/types";
import type { Exercise } from "../../src/exercises/types";
import { findExercise } from "../../src/exercises/variants/variant";
import { counted } from "../../src/language/counted";
import { type Language, localize, text } from "../../src/language/localized";
import { nearest } from "../../src/paper/tables/nearest";
import { CommandError, readLanguage, readOptions } from "./command";
import { isExistingFile, OutputFolder } from "./files";
import { knowOwnExercises } from "./own-exercises";
import { readStudentFile } from "./student-file";

const known = exercises.map(({ id }) => id).join(", ");

const usage = text(
  `npm run class -- --exercises shares,gap --students students.csv --out folder

  --exercises   ids separated by commas, or: all, level-1, level-2, level-3
  --students    a list as csv or xlsx with a column of IDs and, if you like, names; Moodle's participants too
  --out         a new or empty folder for students/, key.xlsx, variants.csv and class.json
  --exercise    an exercise of your own, as saved in the pane (.json); may be repeated
  --marked      for marks: sheets and JJJ.CHECK say only what is answered
  --live        feedback by JJJ.CHECK in the sheet, for practice
  --salt        any text, from which the numbers follow; if omitted, a random one, kept in class.json
  --language    en or zh-CN
  --force       writes a class again into its folder

Exercises: ${known}`,
  `npm run class -- --exercises shares,gap --students students.csv --out folder

  --exercises   练习名称，用逗号分隔；或 all、level-1、level-2、level-3
  --students    csv 或 xlsx 名单，含学号列，姓名列可选；也可用 Moodle 的参与者名单
  --out         新文件夹或空文件夹，用于 students/、key.xlsx、variants.csv 和 class.json
  --exercise    在任务窗格中保存的自编练习文件（.json）；可重复
  --marked      计入成绩：工作表和 JJJ.CHECK 只显示是否已作答
  --live        练习用：工作表中由 JJJ.CHECK 给出反馈
  --salt        任意文字，数据由其决定；省略时随机生成，保存在 class.json 中
  --language    en 或 zh-CN
  --force       在原文件夹中重新生成该班文件

练习：${known}`,
);

/** Writes a workbook for each student, a key and the list of variants. */
export async function writeClass(args: readonly string[]): Promise<void> {
  const { values } = readOptions(
    args,
    {
      exercises: { type: "string", default: "" },
      exercise: { type: "string", multiple: true, default: [] },
      students: { type: "string" },
      out: { type: "string" },
      salt: { type: "string" },
      language: { type: "string", default: "en" },
      live: { type: "boolean", default: false },
      marked: { type: "boolean", default: false },
      force: { type: "boolean", default: false },
    },
    usage,
  );
  const language: Language = readLanguage(values.language);
  const { exercises: requested, students, out, live, marked, force } = values;
  if (students === undefined || out === undefined) throw new CommandError(usage);
  if (live && marked)
    throw new CommandError(text("--live and --marked exclude each other.", "--live 与 --marked 不能同时使用。"));
  const own = knowOwnExercises(values.exercise);
  const chosen = [...new Set([...chosenExercises(requested), ...own])];
  if (chosen.length === 0) throw new CommandError(usage);
  const listed = readStudentFile(students);
  const folder = path.resolve(out);
  const earlier = settingsIn(folder);
  if (!force && earlier?.isFinished !== false) refuseUnlessEmpty(folder);
  const salt = values.salt ?? earlier?.salt ?? randomBytes(12).toString("hex");
  const request: ClassRequest = { exercises: chosen, students: listed, salt, isMarked: marked };

  const { students: workbooks, teacher } = classFiles(request, language, live);
  const output = new OutputFolder(folder, "class.sha256");
  const files = [...teacher, ...workbooks];
  if (!force) output.refuseOverwriting([settingsName, ...files.map((file) => file.path)]);
  const settings = { salt, exercises: chosen.map(({ id }) => id), isMarked: marked, isLive: live, language };
  // The salt is there before the first workbook, so that a run that ends early can be continued.
  output.write(settingsName, settingsText(settings, false));
  await output.writeAll(files, language === "en" ? "Files" : "文件", [settingsName]);
  output.write(settingsName, settingsText(settings, true));
  const made = counted(workbooks.length, "workbook", "workbooks");
  console.log(
    localize(
      text(
        `${made}, key.xlsx, variants.csv and class.json are in ${folder}. Keep variants.csv: grading needs it. Keep class.json to yourself: from the salt in it all numbers follow.`,
        `${workbooks.length} 份工作簿、key.xlsx、variants.csv 和 class.json 已写入 ${folder}。请保留 variants.csv，批改时需要；class.json 含生成数据的随机文字，请勿公开。`,
      ),
      language,
    ),
  );
}

const settingsName = "class.json";

const settingsText = (settings: object, isFinished: boolean): string =>
  `${JSON.stringify({ ...settings, isFinished }, null, 2)}\n`;

/** What an earlier run wrote; null when there was none. */
function settingsIn(folder: string): { readonly salt: string; readonly isFinished: boolean } | null {
  const file = path.join(folder, settingsName);
  if (!isExistingFile(file)) return null;
  try {
    const { salt, isFinished } = JSON.parse(readFileSync(file, "utf8")) as { salt?: unknown; isFinished?: unknown };
    return typeof salt === "string" ? { salt, isFinished: isFinished !== false } : null;
  } catch {
    return null;
  }
}

function chosenExercises(requested: string): readonly Exercise[] {
  const ids = requested.split(/[\s,;，；]+/).filter((id) => id !== "");
  const chosen = ids.flatMap((id): readonly Exercise[] => {
    const level = /^level-([123])$/.exec(id)?.[1];
    if (id === "all") return exercises;
    if (level !== undefined) return exercises.filter((exercise) => String(exercise.level) === level);
    const found = findExercise(id);
    if (found !== null) return [found];
    const meant = nearest(
      id,
      exercises.map((exercise) => exercise.id),
    );
    throw new CommandError(
      text(
        `There is no exercise ${id}.${meant === null ? "" : ` Did you mean ${meant}?`} Known are: ${known}.`,
        `没有练习 ${id}。${meant === null ? "" : `是否指 ${meant}？`}现有练习：${known}。`,
      ),
    );
  });
  return [...new Set(chosen)];
}

/** So that no class overwrites another. */
function refuseUnlessEmpty(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return;
  throw new CommandError(
    text(
      `${folder} is not empty: name a new folder, so that nothing in it is overwritten.`,
      `${folder} 不是空文件夹：请指定新文件夹，以免覆盖其中的文件。`,
    ),
  );
}
