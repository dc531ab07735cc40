import { type Localized, text } from "../../../language/localized";
import type { NoExercise } from "../../sheet/find-variant";
import type { FileProblem, FileRefusal } from "../grading/types";

/** The problem of a file, in a sentence. */
export function problemText(problem: FileProblem): Localized {
  switch (problem.kind) {
    case "unreadable":
      return refusalTexts[problem.reason];
    case "no-exercise":
      return text("Contains no exercise.", "其中没有练习。");
    case "code":
      return codeText(problem.sheet, problem.why);
    case "code-erased":
      return text(
        `Sheet ${problem.sheet}: the exercise code was erased, so it cannot be marked${problem.student === null ? "" : `; it names ${problem.student}`}.`,
        `工作表“${problem.sheet}”：练习编号已被删除，无法批改${problem.student === null ? "" : `；所填学生为 ${problem.student}`}。`,
      );
    case "other-class":
      return text(
        `Sheet ${problem.sheet}: the exercise ${problem.code} belongs to no student of this class.`,
        `工作表“${problem.sheet}”：练习 ${problem.code} 不属于本班任何学生。`,
      );
    case "student-changed":
      return text(
        `Sheet ${problem.sheet}: names ${problem.found}, but its code belongs to ${problem.expected}.`,
        `工作表“${problem.sheet}”：所填学生为 ${problem.found}，但练习编号属于 ${problem.expected}。`,
      );
    case "several-students":
      return text(
        `Contains exercises of several students: ${problem.students.join(", ")}.`,
        `含有多名学生的练习：${problem.students.join("、")}。`,
      );
    case "cells-missing":
      return text(
        `Sheet ${problem.sheet}: the answer cells of ${problem.questions.join(", ")} were not found.`,
        `工作表“${problem.sheet}”：未找到题目 ${problem.questions.join("、")} 的作答单元格。`,
      );
    case "not-calculated":
      return text(
        `Sheet ${problem.sheet}: the file holds no results of the formulas in ${problem.questions.join(", ")}, so they count as not answered. Open the file in Excel, save it and mark again.`,
        `工作表“${problem.sheet}”：题目 ${problem.questions.join("、")} 的公式没有计算结果，按未作答处理。请用 Excel 打开并保存该文件后重新批改。`,
      );
    case "data-changed":
      return problem.cells.length === 0
        ? text(`Sheet ${problem.sheet}: a table of data was not found.`, `工作表“${problem.sheet}”：未找到数据表。`)
        : text(
            `Sheet ${problem.sheet}: data were changed in ${problem.cells.join(", ")}; the answers are marked by the original data.`,
            `工作表“${problem.sheet}”：${problem.cells.join("、")} 的数据已被改动；按原始数据批改。`,
          );
    case "twice":
      return text(
        `Sheet ${problem.sheet}: the exercise ${problem.exercise} occurs twice in the file; the better sheet counts, not this one (points: ${problem.points}).`,
        `工作表“${problem.sheet}”：练习 ${problem.exercise} 在文件中出现两次，以得分高者为准，本表（${problem.points} 分）不计。`,
      );
    case "not-counted":
      return text(
        `${problem.exercise} of ${problem.student}: ${problem.by} counts instead (points: ${problem.byPoints}; here: ${problem.points}).`,
        `${problem.student} 的练习 ${problem.exercise}：以 ${problem.by} 为准（${problem.byPoints} 分；本文件 ${problem.points} 分）。`,
      );
  }
}

const refusalTexts: Readonly<Record<FileRefusal, Localized>> = {
  "not-xlsx": text("Not an xlsx workbook.", "不是 xlsx 工作簿。"),
  "old-or-password": text(
    "In the format of Excel before 2007, or protected with a password: save it as xlsx without a password.",
    "旧版 Excel 格式或带有密码：请另存为不带密码的 xlsx 文件。",
  ),
  empty: text("The file is empty.", "文件为空。"),
  damaged: text("The file is damaged.", "文件已损坏。"),
  "too-large": text(
    "The file is too large for a returned exercise, packed or unpacked.",
    "文件过大（压缩或解压后），不是正常的练习文件。",
  ),
  "too-slow": text("Reading the file took too long.", "读取文件用时过长。"),
  "not-a-file": text("A link or device, which is not read.", "是链接或设备，不予读取。"),
  "no-access": text("The file cannot be opened.", "无法打开该文件。"),
  "left-behind": text("A temporary or hidden file, which is not read.", "临时文件或隐藏文件，不予读取。"),
  failed: text("The file could not be marked.", "无法批改该文件。"),
};

function codeText(sheet: string, why: NoExercise): Localized {
  switch (why.kind) {
    case "changed":
      return text(
        `Sheet ${sheet}: the exercise code was changed, so it cannot be marked.`,
        `工作表“${sheet}”：练习编号已被改动，无法批改。`,
      );
    case "unknown-exercise":
      return text(`Sheet ${sheet}: there is no exercise ${why.id}.`, `工作表“${sheet}”：没有练习 ${why.id}。`);
    case "other-version":
      return text(
        `Sheet ${sheet}: made with another version of the exercise ${why.id} (now ${why.known}).`,
        `工作表“${sheet}”：由练习 ${why.id} 的其他版本生成（当前为第 ${why.known} 版）。`,
      );
    case "no-code":
    case "marked":
      return text(`Sheet ${sheet}: has no exercise code.`, `工作表“${sheet}”：没有练习编号。`);
    case "own-data":
    case "own-data-lost":
      return text(
        `Sheet ${sheet}: the data of the exercise are missing or were changed.`,
        `工作表“${sheet}”：练习数据缺失或已被改动。`,
      );
  }
}
