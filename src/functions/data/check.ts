import { exercises } from "../../exercises/catalogue";
import { cellsOf, readCheckKey } from "../../exercises/keyed/check-key";
import { changedKey, markKeyed } from "../../exercises/keyed/mark-keyed";
import type { AnswerValue } from "../../exercises/marking/answers/read-answer";
import { answered, checkAnswer, findQuestion, isNumberOf, unfitData } from "../../exercises/marking/check";
import { feedbackTexts } from "../../exercises/marking/feedback";
import { withData } from "../../exercises/own-data/own-data";
import { ownTableIn } from "../../exercises/sheet/find-variant";
import type { Variant } from "../../exercises/types";
import { wholeCodeOf } from "../../exercises/variants/code";
import { findExercise, isVariant, variantOfCode } from "../../exercises/variants/variant";
import { type Language, type Localized, text } from "../../language/localized";
import { nearest } from "../../paper/tables/nearest";
import { cells, defineFunction, labels } from "../define";
import { argumentError } from "../runtime/cell-errors";
import { unknownName } from "./lookup/unknown-name";

export const check = defineFunction({
  name: "CHECK",
  family: "data",
  title: text("Exercise feedback", "练习答案反馈"),
  summary: text("Feedback on an answer in an exercise sheet", "对练习答案的反馈"),
  args: [
    labels("exercise", text("Code of the exercise, shown in its sheet", "练习编号，见练习工作表")),
    labels("question", text("Number of the question, or its id", "题号或题目标识")),
    cells(
      "answer",
      text(
        "The answer, or all answer cells of the exercise in order, so that an earlier error is carried forward",
        "该题答案，或本练习的全部答案单元格（按顺序），以便沿用前面的答案",
      ),
    ),
    cells(
      "data",
      text(
        "Only for an exercise on your own data: the table with its headers and labels",
        "仅用于自有数据的练习：含行列标题的数据表",
      ),
      { optional: true },
    ),
    labels(
      "key",
      text(
        "Only for a sheet with cells for checking at its end: the one for this question",
        "仅用于末尾带有检查单元格的工作表：用于检查本题的单元格",
      ),
      { optional: true },
    ),
  ],
  errors: "first",
  result: { numbers: "plain" },
  help: {
    keywords: text(
      `check my answer, feedback, exercise, homework, grade, grading, mark an answer, marking, quiz,
        is my answer right, solution, teaching, assignment`,
      "检查答案, 批改, 反馈, 练习, 作业, 答案, 评分, 判断对错, 习题, 教学, 答案对不对",
    ),
    formula: null,
    result: text(
      "A sentence or two, in the language of Excel: right, right given an earlier answer, a common mistake and what to do about it, or not right yet. It changes as the answer changes, and is the same that the pane and the trainer's marking give.",
      "一两句反馈，语言随 Excel：正确、按前面答案计算正确、典型错误及改正办法，或尚不正确。答案改变时反馈随之更新，与任务窗格和教师批改的结果一致。",
    ),
    missing: text(
      "A blank answer is not answered yet. An error or a text in an answer is named in the feedback and does not come out as an error. An unknown code or question gives #N/A with a message that names the nearest and all there are; so does a code that was changed.",
      "答案为空白表示尚未作答。答案中的错误值或文本在反馈中说明，不会作为错误返回。编号或题目未知（包括编号被改动）时返回 #N/A，并提示最接近的名称和全部名称。",
    ),
    reading: text(
      "The answers may be given as one cell or block, as the rectangle of all answers of the sheet (from the first answer cell to the last, with the names between them), or in one row or column in order. Numbers may be text such as 12,5 or 12.5%. No key is stored: data and values are computed again from the code each time. Exercises that a trainer wrote, and some of the others, are checked by keys in their sheet, from which the answers cannot be read; then no earlier error is carried forward.",
      "答案可以是单个单元格或区域，可以是工作表中全部答案所在的矩形区域（从第一个答案单元格到最后一个，含其间的名称），也可以按顺序排成一行或一列。数字可为文本，如 12,5 或 12.5%。文件中不保存答案：每次都由编号重新生成数据并计算。教师自编的练习和部分内置练习由工作表中的校验码检查，从中无法读出答案，且不沿用前面的答案。",
    ),
    references: [],
    examples: [
      {
        call: '=JJJ.CHECK("gap-1-04K7A7",1,42.8)',
        returns: [["Right."]],
        shows: text("The first question of a variant", "某份练习的第 1 题"),
      },
      {
        call: '=JJJ.CHECK("gap-1-04K7A7","relative",54.66)',
        returns: [["This is in per cent; a fraction is asked for: divide by 100."]],
        shows: text("A common mistake is named", "指出典型错误"),
      },
      {
        call: '=JJJ.CHECK("gap-1-04K7A7",3,{42.8;0.6;0.4;"percentage points"})',
        returns: [["Right, given your earlier answer."]],
        shows: text(
          "All answers in order: the error in the second is carried forward to the third",
          "按顺序给出全部答案：第 2 题的错误沿用到第 3 题",
        ),
      },
      {
        call: '=JJJ.CHECK("gap-1-04K7A7","ratios",0.45)',
        returns: {
          error: "#N/A",
          reason: "unknown-name-near",
        },
        shows: text("An unknown question", "未知的题目"),
      },
    ],
    seeAlso: ["TABLE", "DATA"],
  },
  compute: ({ exercise, question, answer, data, key }, _, language) => {
    const code = oneOf("exercise", exercise.cells);
    const whole = wholeCodeOf(code);
    if (whole?.kind === "code" && (key !== null || findExercise(whole.id) === null)) {
      if (key === null) throw argumentError("needs-argument", { argument: "key", mode: code });
      return [
        [keyedFeedback(whole.code, oneOf("question", question.cells), answer, oneOf("key", key.cells), language)],
      ];
    }
    const variant = variantOf(code, data);
    if (variant === "marked")
      return [[answer.flat().some((cell) => cell === null || cell === "") ? feedbackTexts.blank : answered]];
    if (variant === null) return [[unfitData]];
    const name = oneOf("question", question.cells);
    const found = findQuestion(variant, name);
    if (found !== null) return checkAnswer(variant, found, answer, language);
    const known = variant.questions.map(({ id }) => id);
    throw unknownName({ argument: "question", found: name, nearest: nearest(name, known), known });
  },
});

/** The feedback on a question of an exercise that is not known here, which only its key tells. */
function keyedFeedback(
  code: string,
  question: string,
  answer: readonly (readonly AnswerValue[])[],
  text: string,
  language: Language,
): string | Localized {
  const key = readCheckKey(text);
  if (key === null) return changedKey;
  const known = [String(key.number)];
  if (!isNumberOf(question, key.number))
    throw unknownName({ argument: "question", found: question, nearest: null, known });
  const given = answer.flat();
  if (given.length !== cellsOf(key))
    throw argumentError("vector-length", { argument: "answer", needed: cellsOf(key), found: given.length });
  return markKeyed(code, { key, columns: answer[0]?.length ?? 1, points: 1 }, given, language).feedback;
}

function oneOf(argument: string, cells: readonly (string | null)[]): string {
  const [first = null, ...others] = cells;
  if (others.length > 0) throw argumentError("one-value", { argument, shape: String(cells.length) });
  if (first === null) throw argumentError("missing-argument", { argument });
  return first;
}

/** The variant of a code; null if the trainer's own data do not match it; marked work has one that is not known here. */
function variantOf(code: string, data: readonly (readonly AnswerValue[])[] | null): Variant | "marked" | null {
  const found = variantOfCode(code);
  if (isVariant(found)) return found;
  if (found.kind === "marked") return found.kind;
  if (found.kind === "own-data") {
    if (data === null) throw argumentError("needs-argument", { argument: "data", mode: code });
    const table = ownTableIn(data);
    const own = table === null ? null : withData(found.exercise, table, found.seed);
    return own?.kind === "variant" ? own.variant : null;
  }
  const known = exercises.map(({ id }) => id);
  const near = found.kind === "other-version" ? `${found.id}-${found.known}` : nearest(found.id, known);
  throw unknownName({ argument: "exercise", found: code, nearest: near, known });
}
