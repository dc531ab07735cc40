import { type Localized, text } from "../../language/localized";

/** Words of the files that a trainer gets. */
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
  keyWarning: text("Key for the trainer. Do not hand out.", "教师用答案，请勿发给学生。"),
  notHandedIn: text("not handed in", "未提交"),
  feedbackTitle: text("Feedback on your exercises", "练习反馈"),
  notHandedInLong: text("This exercise was not handed in.", "该练习未提交。"),
} satisfies Readonly<Record<string, Localized>>;
