import { type Language, localize, type Localized, text } from "../../../language/localized";
import type { Random } from "../../random";
import type { Earlier } from "../../types";
import { limits } from "../definition/limits";
import type { OwnDefinition, OwnProblem, Part } from "../definition/types";
import { type Evaluated, evaluateFormula } from "../formula/evaluate";
import type { OurFunctions } from "../formula/functions";
import { nameKey } from "../formula/names";
import { type Formula, type Known, parseFormula } from "../formula/parse";
import { columnsOf, sizeOf, type Table } from "../formula/values";
import { DataNames, type Headings, plainHeading } from "./data-names";
import { drawLines, type OwnData } from "./draw";
import { fillTemplate, parseTemplate, type Template } from "./template";

interface ParsedOne {
  readonly formula: Formula;
  readonly names: ReadonlySet<string>;
}

/** What a formula reads of the answers before. */
export type EarlierTables = (question: string) => Table | undefined;

/** A definition whose formulas are read: what computes and writes its variants. */
export class OwnModel {
  readonly problems: readonly OwnProblem[];
  private readonly names: DataNames;
  private readonly answers: readonly (ParsedOne | null)[];
  private readonly mistakes: readonly (ParsedOne | null)[];
  private readonly templates = new Map<string, Template>();

  constructor(
    readonly definition: OwnDefinition,
    readonly functions: OurFunctions,
  ) {
    const problems: OwnProblem[] = [];
    this.names = new DataNames(definition);
    const { questions } = definition;
    const known = (before: number): Known => ({
      names: new Set([...this.names.all, ...questions.slice(0, before).map(({ id }) => nameKey(id))]),
      functions: functions.names,
    });
    const read = (written: string, before: number, part: Part): ParsedOne | null => {
      const parsed = parseFormula(written, known(before));
      if (parsed.kind === "formula") return parsed;
      if (written !== "") problems.push({ part, message: sentence(parsed.why) });
      return null;
    };
    this.answers = questions.map(({ answer }, place) => read(answer, place, { kind: "questions", place }));
    this.mistakes = definition.mistakes.map(({ value, question }, place) => {
      const of = questions.findIndex(({ id }) => nameKey(id) === nameKey(question));
      return read(value, Math.max(0, of), { kind: "mistakes", place });
    });
    const ofData = known(0);
    for (const [part, written] of textsIn(definition))
      for (const one of [written.en, written.zh]) {
        const parsed = parseTemplate(one, ofData);
        if (parsed.kind === "template") this.templates.set(one, parsed.template);
        else if (!problems.some((known) => known.part === part)) problems.push({ part, message: sentence(parsed.why) });
      }
    this.problems = problems;
  }

  draw(random: Random): OwnData {
    return drawLines(this.definition.lines, random);
  }

  /** The ids of the questions before that a question's formula reads. */
  uses(question: number): readonly string[] {
    const { questions } = this.definition;
    return questions
      .slice(0, question)
      .map(({ id }) => id)
      .filter((id) => this.answers[question]?.names.has(nameKey(id)));
  }

  answer(question: number, data: OwnData, earlier: EarlierTables): Evaluated {
    return this.evaluate(this.answers[question] ?? null, question, data, earlier);
  }

  mistake(mistake: number, question: number, data: OwnData, earlier: EarlierTables): Evaluated {
    return this.evaluate(this.mistakes[mistake] ?? null, question, data, earlier);
  }

  private evaluate(parsed: ParsedOne | null, question: number, data: OwnData, earlier: EarlierTables): Evaluated {
    if (parsed === null) return { kind: "failed", why: noFormula };
    const scope = (name: string) => this.names.read(name, data, "en", plainHeading) ?? earlier(name);
    return numbersOnly(evaluateFormula(parsed.formula, scope, this.functions), this.choicesOf(question));
  }

  /** How many words there are to choose; null for a question that is no choice. */
  private choicesOf(question: number): number | null {
    const { unit, choices } = this.definition.questions[question] ?? { unit: "number", choices: [] };
    return unit === "choice" ? choices.length : null;
  }

  /** A text of the definition for a variant. */
  say(written: Localized, data: OwnData): Localized {
    const fill = (one: string, language: Language) => {
      const scope = (name: string) =>
        this.names.read(name, data, language, (heading) => this.fill(localize(heading, language), data, language));
      return fillTemplate(this.templates.get(one) ?? [one], scope, this.functions);
    };
    return { en: fill(written.en, "en"), zh: fill(written.zh, "zh-CN") };
  }

  /** A heading, which reads no other headings. */
  private fill(written: string, data: OwnData, language: Language): string {
    const scope = (name: string) => this.names.read(name, data, language, plainHeading);
    return fillTemplate(this.templates.get(written) ?? [written], scope, this.functions);
  }

  /** The names of the rows and columns of a block of answers: those of the first range of that size in its formula. */
  headingsOf(question: number, size: { readonly rows: number; readonly columns: number }): Headings {
    const candidates = this.headingsIn(question);
    const of = (side: keyof Headings, length: number) =>
      length < 2 ? [] : (candidates.find((one) => one[side].length === length)?.[side] ?? []);
    return { rows: of("rows", size.rows), columns: of("columns", size.columns) };
  }

  private headingsIn(question: number): readonly Headings[] {
    const { questions } = this.definition;
    return [...(this.answers[question]?.names ?? [])].flatMap((name) => {
      const of = this.names.headingsOf(name);
      if (of !== undefined) return [of];
      const before = questions.findIndex(({ id }) => nameKey(id) === name);
      return before < 0 || before >= question ? [] : this.headingsIn(before);
    });
  }
}

/** The texts of a definition that may have formulas in them. */
function textsIn(definition: OwnDefinition): readonly (readonly [Part, Localized])[] {
  const { intro, tableTitle, source, columns, lines, questions } = definition;
  const about = (field: keyof OwnDefinition, one: Localized) => [{ kind: "about", field } as Part, one] as const;
  return [
    about("intro", intro),
    about("tableTitle", tableTitle),
    about("source", source),
    ...columns.map(({ heading }, place) => [{ kind: "columns", place }, heading] as const),
    ...lines.map(({ heading }, place) => [{ kind: "lines", place }, heading] as const),
    ...questions.map(({ ask }, place) => [{ kind: "questions", place }, ask] as const),
  ];
}

const noFormula = text("there is no formula", "没有公式");

/** A reason as a sentence. */
export const sentence = ({ en, zh }: Localized): Localized =>
  text(`${en.charAt(0).toUpperCase()}${en.slice(1)}.`, `${zh}。`);

/** Values that a student can type: numbers, not too many, and of a choice the place of a word. */
function numbersOnly(result: Evaluated, choices: number | null): Evaluated {
  if (result.kind === "failed") return result;
  const { value } = result;
  const fail = (en: string, zh: string): Evaluated => ({ kind: "failed", why: text(en, zh) });
  if (value.length === 0 || columnsOf(value) === 0) return fail("the formula has no result", "公式没有结果");
  if (sizeOf(value) > limits.cells)
    return fail(
      `the formula results in ${sizeOf(value)} cells; at most ${limits.cells} are possible`,
      `公式结果有 ${sizeOf(value)} 个单元格，最多 ${limits.cells} 个`,
    );
  if (!value.flat().every((cell) => typeof cell === "number" && Number.isFinite(cell)))
    return fail("the formula must result in numbers only", "公式结果须全部为数字");
  if (choices !== null) {
    const [only] = value.flat();
    if (sizeOf(value) !== 1 || typeof only !== "number" || !Number.isInteger(only) || only < 1 || only > choices)
      return fail(
        `the formula of a choice must result in the place of the right word, 1 to ${choices}`,
        `选择题的公式结果须为正确选项的序号（1～${choices}）`,
      );
  }
  return result;
}

/** The answers before, as formulas read them: of a choice the place of the word, counted from 1. */
export function earlierTables({ questions }: OwnDefinition, earlier: Earlier): EarlierTables {
  return (name) => {
    const question = questions.find(({ id }) => nameKey(id) === name);
    if (question === undefined) return undefined;
    const { rows, columns, values } = earlier.matrix(nameKey(question.id));
    const from = question.unit === "choice" ? 1 : 0;
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_cell, column) => (values[row * columns + column] ?? NaN) + from),
    );
  };
}
