import { type Localized, text } from "../../../language/localized";
import { ownPrefix } from "../../variants/code";
import { limits } from "../definition/limits";
import type { OwnDefinition } from "../definition/types";
import { Field, FileRefusal } from "./read-fields";

/** What the file says it is, and in which version of this form. */
const fileKind = "jjj-exercise";
const fileVersion = 1;

const units = ["fraction", "points", "amount", "number", "choice"] as const;

/** The definition as a file to share. */
export function exerciseFile(definition: OwnDefinition): string {
  return `${JSON.stringify({ kind: fileKind, version: fileVersion, exercise: definition }, null, 2)}\n`;
}

/** The name of that file. */
export const exerciseFileName = ({ name }: OwnDefinition): `${string}.json` =>
  `${ownPrefix}${/^[a-z-]+$/.test(name) ? name : "exercise"}.json`;

export type ReadFile =
  | { readonly kind: "definition"; readonly definition: OwnDefinition }
  | { readonly kind: "refused"; readonly why: Localized };

/** Reads a file of unknown origin: only fields that are known, each checked for kind and size. */
export function readExerciseFile(content: string): ReadFile {
  if (content.length > limits.file)
    return refused("The file is too large for an exercise.", "文件过大，不是练习文件。");
  let parsed: unknown;
  try {
    parsed = JSON.parse(content.replace(/^\uFEFF/, ""));
  } catch {
    return refused("The file is not an exercise: it is not JSON.", "不是练习文件：格式无法识别。");
  }
  try {
    const file = new Field(parsed, "");
    if (file.at("kind").isMissing) return refused("The file is not an exercise.", "不是练习文件。");
    file.at("kind").oneOf([fileKind]);
    const version = file.at("version").number();
    if (version !== fileVersion)
      return refused(
        `The file is of version ${version}; this add-in reads version ${fileVersion}.`,
        `文件版本为 ${version}，本加载项只能读取版本 ${fileVersion}。`,
      );
    return { kind: "definition", definition: definitionIn(file.at("exercise")) };
  } catch (error) {
    if (error instanceof FileRefusal) return { kind: "refused", why: error.why };
    throw error;
  }
}

const refused = (en: string, zh: string): ReadFile => ({ kind: "refused", why: text(en, zh) });

const words = (field: Field) => field.localized(limits.text);

function definitionIn(exercise: Field): OwnDefinition {
  const plain = (field: Field) => field.string(limits.text);
  return {
    name: plain(exercise.at("name")),
    level: exercise.at("level").oneOf([1, 2, 3] as const),
    title: words(exercise.at("title")),
    intro: words(exercise.at("intro")),
    objectives: exercise.at("objectives").list(limits.objectives, words),
    tableTitle: words(exercise.at("tableTitle")),
    tableUnit: words(exercise.at("tableUnit")),
    corner: words(exercise.at("corner")),
    source: words(exercise.at("source")),
    columns: exercise
      .at("columns")
      .list(limits.columns, (column) => ({ name: plain(column.at("name")), heading: words(column.at("heading")) })),
    lines: exercise.at("lines").list(limits.lines, (line) => ({
      name: plain(line.at("name")),
      heading: words(line.at("heading")),
      values: line.at("values").list(limits.columns, (value) => value.numberOrNull()),
      percent: line.at("percent").numberOrNull(),
      from: line.at("from").numberOrNull(),
      to: line.at("to").numberOrNull(),
      decimals: line.at("decimals").number(),
      isShown: line.at("isShown").boolean(),
    })),
    questions: exercise.at("questions").list(limits.questions, (question) => ({
      id: plain(question.at("id")),
      ask: words(question.at("ask")),
      answer: plain(question.at("answer")),
      points: question.at("points").number(),
      unit: question.at("unit").oneOf(units),
      decimals: question.at("decimals").number(),
      tolerance: question.at("tolerance").numberOrNull(),
      choices: question.at("choices").list(limits.choices, words),
      hints: question.at("hints").list(limits.hints, words),
      help: plain(question.at("help")),
    })),
    mistakes: exercise.at("mistakes").list(limits.mistakes, (mistake) => ({
      question: plain(mistake.at("question")),
      name: plain(mistake.at("name")),
      value: plain(mistake.at("value")),
      credit: mistake.at("credit").number(),
      feedback: words(mistake.at("feedback")),
    })),
  };
}
