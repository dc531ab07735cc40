import { type Localized, text } from "../../language/localized";
import { formats, numberFormat } from "../../sheets/number-formats";
import type { DataTable, Level, Option, Unit, Variant, VariantQuestion } from "../types";

/** A question with the words and forms that a sheet or a pane shows. */
export interface QuestionDescription {
  readonly id: string;
  readonly number: number;
  readonly ask: Localized;
  /** What to fill in and how precisely, such as "fraction (0.125, not 12.5%), 4 decimals". */
  readonly unit: Localized;
  /** Excel number format of the answer cells. */
  readonly format: string;
  readonly rows: number;
  readonly columns: number;
  /** Names of the rows of a block; null for a single cell or a single row without names. */
  readonly rowNames: readonly Localized[] | null;
  readonly columnNames: readonly Localized[] | null;
  readonly options: readonly Option[] | null;
  readonly points: number;
  readonly hints: readonly Localized[];
  /** The function whose help page explains it, without the namespace. */
  readonly help: string;
}

/** Everything that a sheet or a pane shows of a variant. */
export interface VariantDescription {
  readonly code: string;
  readonly level: Level;
  readonly title: Localized;
  /** For the names of sheets. */
  readonly shortTitle: Localized;
  readonly intro: Localized;
  readonly objectives: readonly Localized[];
  readonly tables: readonly DataTable[];
  readonly source: Localized;
  readonly questions: readonly QuestionDescription[];
  readonly points: number;
}

/** The words of a variant, in both languages. */
export function describeVariant(variant: Variant): VariantDescription {
  const { exercise, data, code, points } = variant;
  const { sheet } = exercise;
  return {
    code,
    level: exercise.level,
    title: sheet.title,
    shortTitle: sheet.shortTitle ?? sheet.title,
    intro: sheet.intro(data),
    objectives: sheet.objectives,
    tables: sheet.tables(data),
    source: variant.own ? text("Data from the teacher", "教师提供的数据") : sheet.source(data),
    questions: variant.questions.map((question) => describeQuestion(question, data)),
    points,
  };
}

function describeQuestion({ spec, id, number, rows, columns }: VariantQuestion, data: unknown): QuestionDescription {
  const { sheet, unit, decimals } = spec;
  return {
    id,
    number,
    ask: sheet.ask(data),
    unit: unitText(unit, decimals),
    format: unit === "choice" ? formats.general : numberFormat(decimals),
    rows,
    columns,
    rowNames: sheet.rows?.(data) ?? null,
    columnNames: sheet.columns?.(data) ?? null,
    options: spec.options ?? null,
    points: spec.points,
    hints: sheet.hints,
    help: sheet.help,
  };
}

function unitText(unit: Unit, decimals: number): Localized {
  const en = decimals === 0 ? "whole number" : `at least ${decimals} ${decimals === 1 ? "decimal" : "decimals"}`;
  const zh = decimals === 0 ? "整数" : `至少保留 ${decimals} 位小数`;
  switch (unit) {
    case "fraction":
      return text(`fraction (0.125, not 12.5%), ${en}`, `小数形式（0.125，而非 12.5%），${zh}`);
    case "points":
      return text(`percentage points, ${en}`, `百分点，${zh}`);
    case "amount":
      return text(`in the unit of the data, ${en}`, `单位同数据，${zh}`);
    case "number":
      return text(en, zh);
    case "choice":
      return text("choose from the list", "从列表中选择");
  }
}
