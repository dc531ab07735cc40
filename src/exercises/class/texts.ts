import { type Localized, text } from "../../language/localized";
import type { NoExercise } from "../sheet/find-variant";
import type { FileProblem } from "./grading-types";

/** Words of the files that a teacher gets. */
export const classTexts = {
  id: text("Id", "学号"),
  name: text("Name", "姓名"),
  file: text("File", "文件"),
  exercise: text("Exercise", "练习"),
  code: text("Code", "练习编号"),
  question: text("Question", "题目"),
  cell: text("Cell", "单元格"),
  answer: text("Answer", "答案"),
  points: text("Points", "得分"),
  outOf: text("Out of", "满分"),
  total: text("Total", "合计"),
  sum: text("Sum", "小计"),
  percent: text("Percent", "得分率（%）"),
  feedback: text("Feedback", "反馈"),
  remarks: text("Remarks", "备注"),
  remark: text("Remark", "备注"),
  kind: text("Kind", "类型"),
  students: text("Students", "学生"),
  key: text("Key", "答案"),
  keyWarning: text("Answer key for teachers. Do not hand out.", "教师用答案，请勿发给学生。"),
  notHandedIn: text("not handed in", "未提交"),
  feedbackTitle: text("Feedback on your exercises", "练习反馈"),
  notHandedInLong: text("This exercise was not handed in.", "该练习未提交。"),
} satisfies Readonly<Record<string, Localized>>;

/** The problem of a file, in a sentence. */
export function problemText(problem: FileProblem): Localized {
  switch (problem.kind) {
    case "unreadable":
      return text(
        `Cannot be read as a workbook${problem.reason === "" ? "" : ` (${problem.reason})`}.`,
        `无法作为工作簿读取${problem.reason === "" ? "" : `（${problem.reason}）`}。`,
      );
    case "no-exercise":
      return text("Contains no exercise.", "其中没有练习。");
    case "code":
      return codeText(problem.sheet, problem.why);
    case "other-class":
      return text(
        `Sheet ${problem.sheet}: the exercise ${problem.code} belongs to no student of this class.`,
        `工作表“${problem.sheet}”：练习 ${problem.code} 不属于本班任何学生。`,
      );
    case "student-changed":
      return text(
        `Sheet ${problem.sheet}: says ${problem.found}, but its code belongs to ${problem.expected}.`,
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
    case "twice":
      return text(
        `Sheet ${problem.sheet}: the exercise ${problem.exercise} occurs twice in the file; the better one counts.`,
        `工作表“${problem.sheet}”：练习 ${problem.exercise} 在文件中出现两次，以得分高者为准。`,
      );
    case "superseded":
      return text(`A later file counts instead: ${problem.by}.`, `以较晚的文件为准：${problem.by}。`);
  }
}

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
      return text(`Sheet ${sheet}: has no exercise code.`, `工作表“${sheet}”：没有练习编号。`);
    case "own-data":
    case "own-data-lost":
      return text(
        `Sheet ${sheet}: the data of the exercise are missing or were changed.`,
        `工作表“${sheet}”：练习数据缺失或已被改动。`,
      );
  }
}
