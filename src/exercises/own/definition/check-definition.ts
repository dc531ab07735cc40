import { type Localized, text } from "../../../language/localized";
import { isUsableName, nameKey } from "../formula/names";
import { limits } from "./limits";
import type { OwnDefinition, OwnLine, OwnMistake, OwnProblem, OwnQuestion, Part } from "./types";

/** What of a definition cannot be, whatever its formulas result in; empty when nothing. */
export function problemsOf(definition: OwnDefinition): readonly OwnProblem[] {
  const { columns, lines, questions, mistakes } = definition;
  return [
    ...about(definition),
    ...lines.flatMap((line, place) => at({ kind: "lines", place }, problemsOfLine(line))),
    ...questions.flatMap((question, place) => at({ kind: "questions", place }, problemsOfQuestion(question))),
    ...mistakes.flatMap((mistake, place) => at({ kind: "mistakes", place }, problemsOfMistake(mistake, questions))),
    ...columns.flatMap(({ name }, place) =>
      at({ kind: "columns", place }, name === "" || isUsableName(name) ? [] : [unusable(name)]),
    ),
    ...repeated(definition),
    ...tooMany(definition),
    ...tooLong(definition),
  ];
}

const at = (part: Part, messages: readonly Localized[]): readonly OwnProblem[] =>
  messages.map((message) => ({ part, message }));

const exampleName = "wage-gap";

const isEmpty = ({ en, zh }: Localized) => en === "" && zh === "";

function about({ name, title, lines, columns, questions }: OwnDefinition): readonly OwnProblem[] {
  const of = (field: keyof OwnDefinition, en: string, zh: string) => at({ kind: "about", field }, [text(en, zh)]);
  return [
    ...(/^[a-z]+(-[a-z]+)*$/.test(name) && name.length <= 30
      ? []
      : of(
          "name",
          `Give the exercise a short name of the letters a to z and hyphens, such as ${exampleName}; codes begin with it.`,
          `请填写练习的短名称，只用小写字母 a～z 和连字符，例如 ${exampleName}；练习编号以它开头。`,
        )),
    ...(isEmpty(title) ? of("title", "Give the exercise a title.", "请填写练习标题。") : []),
    ...(lines.length === 0 || columns.length === 0
      ? of(
          "lines",
          "There are no data: fill in at least one row and one column of the data.",
          "没有数据：请至少填写一行一列数据。",
        )
      : []),
    ...(questions.length === 0 ? of("questions", "There is no question.", "没有题目。") : []),
  ];
}

/** How many different numbers can be drawn between two limits. */
const mostSteps = 1e9;

const isWhole = (value: number, most: number) => Number.isInteger(value) && value >= 0 && value <= most;

const unusable = (name: string) =>
  text(
    `${name} cannot be a name in formulas: use letters, digits and underscores, beginning with a letter, and no address such as A1.`,
    `“${name}”不能用作公式中的名称：请用文字、数字和下划线，以文字开头，且不能像 A1 那样是单元格地址。`,
  );

const wrongDecimals = text(
  `Decimals must be a whole number from 0 to ${limits.decimals}.`,
  `小数位数须为 0～${limits.decimals} 的整数。`,
);

function problemsOfLine({ name, values, percent, from, to, decimals }: OwnLine): readonly Localized[] {
  return [
    ...(name === "" || isUsableName(name) ? [] : [unusable(name)]),
    ...(isWhole(decimals, limits.decimals) ? [] : [wrongDecimals]),
    ...((from === null) === (to === null) && (from ?? 0) <= (to ?? 0)
      ? []
      : [text("Fill in both limits, the lower one first.", "请同时填写下限和上限，且下限不大于上限。")]),
    ...(percent !== null && from !== null
      ? [text("Fill in either ± % or the two limits, not both.", "“± %”与上下限只能填写一种。")]
      : []),
    ...(percent === null || (percent >= 0 && percent <= 100)
      ? []
      : [text("± % must be a number from 0 to 100.", "“± %”须为 0～100 的数。")]),
    ...(values.every((value) => value === null)
      ? [text("The row has no number.", "该行没有数字。")]
      : values.every((value) => value === null || Math.abs(value) <= 1e12) &&
          Math.abs(from ?? 0) + Math.abs(to ?? 0) <= 1e12
        ? []
        : [text("Numbers may have up to 12 digits.", "数字最多 12 位。")]),
    ...(((to ?? 0) - (from ?? 0)) * 10 ** decimals <= mostSteps
      ? []
      : [
          text(
            "The limits are too far apart for this number of decimals: reduce the decimals.",
            "上下限之间相差过大，小数位数过多：请减少小数位数。",
          ),
        ]),
  ];
}

function problemsOfQuestion({ id, ask, answer, points, decimals, tolerance, unit, choices }: OwnQuestion) {
  const isChoice = unit === "choice";
  return [
    ...(isUsableName(id) ? [] : [id === "" ? text("The question needs an id.", "题目需要标识。") : unusable(id)]),
    ...(isEmpty(ask) ? [text("The question has no text.", "题目没有文字。")] : []),
    ...(answer === "" ? [text("The question has no formula for its answer.", "题目没有答案公式。")] : []),
    ...(points > 0 && points <= limits.points
      ? []
      : [text("Points must be a number greater than 0.", "分值须为大于 0 的数。")]),
    ...(isWhole(decimals, limits.decimals) ? [] : [wrongDecimals]),
    ...(tolerance === null || tolerance >= 0
      ? []
      : [text("The tolerance must be 0 or a positive number.", "允许误差须为 0 或正数。")]),
    ...(isChoice && choices.length < 2 ? [text("A choice needs at least two words.", "选择题至少需要两个选项。")] : []),
    ...(!isChoice && choices.length > 0
      ? [text("Only a question of the kind choice has words to choose.", "只有“选择”类型的题目才有选项。")]
      : []),
  ];
}

function problemsOfMistake({ question, value, credit, feedback }: OwnMistake, questions: readonly OwnQuestion[]) {
  return [
    ...(questions.some(({ id }) => nameKey(id) === nameKey(question))
      ? []
      : [
          text(
            `There is no question ${question}: write the id of the question of which this is a mistake.`,
            `没有题目“${question}”：请填写该错误所属题目的标识。`,
          ),
        ]),
    ...(value === "" ? [text("The mistake has no formula.", "典型错误没有公式。")] : []),
    ...(credit >= 0 && credit < 1
      ? []
      : [text("The part of the points must be from 0% to less than 100%.", "部分分值须为 0% 至不足 100%。")]),
    ...(isEmpty(feedback) ? [text("The mistake has no feedback.", "典型错误没有反馈。")] : []),
  ];
}

/** Lines may share a name; everything else that formulas name has one of its own. */
function repeated({ columns, lines, questions }: OwnDefinition): readonly OwnProblem[] {
  const taken = new Map<string, string>(lines.filter(({ name }) => name !== "").map(({ name }) => [nameKey(name), ""]));
  const problem = (part: Part, name: string): readonly OwnProblem[] => {
    const key = nameKey(name);
    const isTaken = name !== "" && taken.has(key);
    taken.set(key, name);
    return isTaken
      ? at(part, [text(`The name ${name} occurs twice: change one.`, `名称“${name}”重复：请更改其中一个。`)])
      : [];
  };
  return [
    ...columns.flatMap(({ name }, place) => problem({ kind: "columns", place }, name)),
    ...questions.flatMap(({ id }, place) => problem({ kind: "questions", place }, id)),
  ];
}

function tooMany(definition: OwnDefinition): readonly OwnProblem[] {
  return (["columns", "lines", "questions", "mistakes"] as const).flatMap((kind) =>
    definition[kind].length > limits[kind]
      ? at({ kind: "about", field: kind }, [
          text(
            `There are ${definition[kind].length} ${names[kind].en}; at most ${limits[kind]} are possible.`,
            `${names[kind].zh}共 ${definition[kind].length} 个，最多 ${limits[kind]} 个。`,
          ),
        ])
      : [],
  );
}

function tooLong(definition: OwnDefinition): readonly OwnProblem[] {
  const problem = text(
    `A text is longer than ${limits.text} characters: shorten it.`,
    `有文字超过 ${limits.text} 个字符：请缩短。`,
  );
  const lists = ["columns", "lines", "questions", "mistakes"] as const;
  return [
    ...(Object.keys(definition) as (keyof OwnDefinition)[])
      .filter((field) => !lists.some((list) => list === field) && isLong(definition[field]))
      .flatMap((field) => at({ kind: "about", field }, [problem])),
    ...lists.flatMap((kind) =>
      [...definition[kind]].flatMap((one, place) => (isLong(one) ? at({ kind, place }, [problem]) : [])),
    ),
  ];
}

function isLong(value: unknown): boolean {
  if (typeof value === "string") return value.length > limits.text;
  return typeof value === "object" && value !== null && Object.values(value).some(isLong);
}

const names = {
  columns: text("columns of data", "数据列"),
  lines: text("rows of data", "数据行"),
  questions: text("questions", "题目"),
  mistakes: text("typical mistakes", "典型错误"),
};
