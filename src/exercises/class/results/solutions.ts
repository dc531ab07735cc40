import { type Language, localize, type Localized, text } from "../../../language/localized";
import { formats, numberFormat } from "../../../sheets/number-formats";
import { asTyped } from "../../marking/answers/answer-key";
import { rightAnswers, workingsOf } from "../../marking/answers/right-answers";
import { toleranceOf } from "../../marking/tolerance";
import { describeVariant, type QuestionDescription } from "../../sheet/describe";
import type { Variant, VariantQuestion } from "../../types";
import type { Working } from "../../worked";

/** The right answer in one cell. */
export interface SolvedCell {
  /** Which cell of a block it is; empty for a single one. */
  readonly place: string;
  readonly answer: number | string;
  /** The same with the decimals required. */
  readonly shown: string;
  readonly format: string;
  /** How far an answer may be from it; empty for words. */
  readonly tolerance: string;
}

/** A question with its right answers, and how they are worked out. For teachers, and for students after the deadline. */
export interface Solution {
  readonly id: string;
  readonly number: number;
  readonly ask: string;
  readonly cells: readonly SolvedCell[];
  readonly working: string;
}

export function solutionsOf(variant: Variant, language: Language): readonly Solution[] {
  const rights = rightAnswers(variant);
  const workings = workingsOf(variant, rights);
  const { questions } = describeVariant(variant);
  return variant.questions.map((question, at): Solution => {
    const values = rights.get(question.id) ?? [];
    const described = questions[at] as QuestionDescription;
    const typed = asTyped(question.spec, values, language);
    const { unit, decimals } = question.spec;
    const cells = values.map((value, cell): SolvedCell => ({
      place: placeOf(described, cell, language),
      answer: typed[cell] ?? value,
      shown: unit === "choice" ? String(typed[cell] ?? "") : value.toFixed(decimals).replace("-", "−"),
      format: unit === "choice" ? formats.general : numberFormat(decimals),
      tolerance: unit === "choice" ? "" : toleranceText(toleranceOf(question.spec, value), language),
    }));
    return {
      id: question.id,
      number: question.number,
      ask: localize(described.ask, language),
      cells,
      working: workingOf(question, cells, workings.get(question.id) ?? "", language),
    };
  });
}

function placeOf(
  { rows, columns, rowNames, columnNames }: QuestionDescription,
  cell: number,
  language: Language,
): string {
  if (rows * columns === 1) return "";
  const [row, column] = [Math.floor(cell / columns), cell % columns];
  const names = [rowNames?.[row], columnNames?.[column]].flatMap((name) => name ?? []);
  return names
    .map((name) => localize(name, language))
    .filter((name) => name !== "")
    .join(language === "en" ? ", " : "，");
}

const exact = text("exact", "须完全一致");

const toleranceText = (tolerance: number, language: Language): string =>
  tolerance === 0 ? localize(exact, language) : `± ${Number(tolerance.toPrecision(2))}`;

/** What the hints say from the first to the last, the calculation with the figures, and the function that does it. */
function workingOf(
  { spec: { sheet } }: VariantQuestion,
  cells: readonly SolvedCell[],
  working: Working,
  language: Language,
): string {
  const say = (one: Localized) => localize(one, language);
  const steps = [...sheet.hints.map(say), calculation(working, cells, language)];
  const help = sheet.help === "" ? [] : [say(text(`Function: JJJ.${sheet.help}.`, `函数：JJJ.${sheet.help}。`))];
  return [...steps.map((one) => sentence(one, language)), ...help].join(language === "en" ? " " : "");
}

/** A calculation with its cell and its result; comparisons and words as they are. */
function calculation(working: Working, cells: readonly SolvedCell[], language: Language): string {
  if (typeof working === "object" && "en" in working) return localize(working, language);
  const { cell, steps } = typeof working === "string" ? { cell: 0, steps: working } : working;
  const { place = "", shown = "" } = cells[cell] ?? {};
  const of = place === "" ? "" : `${place}${language === "en" ? ": " : "："}`;
  return `${of}${steps}${/[<>≤≥≈=]/.test(steps) ? "" : ` = ${shown}`}`;
}

/** A formula is no sentence, but one follows it. */
const sentence = (words: string, language: Language): string =>
  /[.?!。？！]$/.test(words) ? words : `${words}${language === "en" ? "." : "。"}`;
