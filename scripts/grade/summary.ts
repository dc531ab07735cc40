import type { GradedClass } from "../../src/exercises/class/grading/types";
import { problemRows } from "../../src/exercises/class/results/rows";
import { counted } from "../../src/language/counted";
import { type Language, type Localized, text } from "../../src/language/localized";

const mostLines = 40;

/** What the command says at its end: how many, where, and what to look at. */
export function summaryOf({ students, files, identical }: GradedClass, workbook: string): Localized {
  const handedIn = students.filter(({ exercises }) => exercises.some(({ graded }) => graded !== null)).length;
  const lines = (language: Language) => {
    const rows = problemRows({ students: [], files, identical }, language).slice(1);
    const shown = rows.slice(0, mostLines).map(([file = "", who = "", , remark = ""]) => {
      const place = [file, who].filter((one) => one !== "").join(", ");
      return `  ${place}${language === "en" ? ": " : "："}${remark}`;
    });
    const rest = rows.length - shown.length;
    const more =
      language === "en" ? `  and ${rest} more, in the sheet of problems` : `  另有 ${rest} 项，见“问题”工作表`;
    return ["", ...shown, ...(rest > 0 ? [more] : [])].join("\n");
  };
  return text(
    `${counted(files.length, "file", "files")}, ${handedIn} of ${counted(students.length, "student", "students")}. Results are in ${workbook}.${lines("en")}`,
    `${files.length} 个文件，${students.length} 名学生中有 ${handedIn} 名提交。成绩已写入 ${workbook}。${lines("zh-CN")}`,
  );
}
