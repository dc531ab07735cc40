import { text } from "../../language/localized";

/** What every exercise sheet says besides the texts of the exercise. */
export const sheetTexts = {
  sheetName: text("Exercise", "练习"),
  code: text("Exercise code (do not change)", "练习编号（请勿修改）"),
  student: text("Student", "学生"),
  howTo: text("How to answer", "作答方法"),
  instructions: text(
    "Fill in the answer cells; everything else is protected (without a password) to prevent accidental changes. Type numbers or formulas; Excel formulas and JJJ functions both work. A later question may use your earlier answer: refer to its cell. If an earlier answer is wrong, later ones that follow from it still count.",
    "请填写作答单元格，其余单元格已保护（无密码），以免误改。可填写数字或公式，Excel 自带公式与 JJJ 函数均可。后面的题目可以引用前面的答案单元格；前面答错时，由此正确推算的后续答案仍然得分。",
  ),
  functions: text("Functions that help: {names}", "可用函数：{names}"),
  data: text("Data", "数据"),
  questions: text("Questions", "题目"),
  number: text("No.", "题号"),
  question: text("Question", "题目"),
  answer: text("Answer", "答案"),
  points: text("Points", "得分"),
  outOf: text("Out of", "满分"),
  feedback: text("Feedback", "反馈"),
  total: text("Total", "合计"),
  numberRefused: text("A number is needed here.", "此处需填写数字。"),
  choiceRefused: text("Choose one of the words in the list.", "请从列表中选择一项。"),
  refusedTitle: text("Answer", "答案"),
  answered: text("Answered.", "已作答。"),
  notAnswered: text("Not answered yet.", "尚未作答。"),
  keys: text("For checking the answers (do not change)", "用于检查答案（请勿更改）"),
  notChecked: text("Not checked yet.", "尚未检查。"),
};
