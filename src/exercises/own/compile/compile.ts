import { Matrix } from "../../../core/matrix/matrix";
import { text } from "../../../language/localized";
import { defineExercise } from "../../define";
import { inventedFigures } from "../../drawing/names";
import { EarlierValues } from "../../marking/values";
import type { Exercise, MistakeSpec, QuestionSpec, Shape, Values } from "../../types";
import { ownPrefix } from "../../variants/code";
import { hashOf } from "../../variants/hash";
import { problemsOf } from "../definition/check-definition";
import type { OwnDefinition, OwnProblem } from "../definition/types";
import { rememberDefinition } from "../definition-of";
import type { Evaluated } from "../formula/evaluate";
import type { OurFunctions } from "../formula/functions";
import { nameKey } from "../formula/names";
import { columnsOf } from "../formula/values";
import { lengthOf } from "./data-names";
import type { OwnData } from "./draw";
import { numbersOf } from "./evaluated-numbers";
import { earlierTables, OwnModel } from "./model";

/** An exercise of a trainer's own that can be used, and what it was made from. */
export interface OwnExercise {
  readonly exercise: Exercise;
  readonly model: OwnModel;
}

export type Compiled =
  | ({ readonly kind: "exercise" } & OwnExercise)
  | { readonly kind: "problems"; readonly problems: readonly OwnProblem[] };

/** The exercise of a definition, like a built-in one; or all that keeps it from being one. */
export function compileExercise(definition: OwnDefinition, functions: OurFunctions): Compiled {
  const found = problemsOf(definition);
  if (found.length > 0) return { kind: "problems", problems: found };
  const model = new OwnModel(definition, functions);
  if (model.problems.length > 0) return { kind: "problems", problems: model.problems };
  const exercise = exerciseOf(model);
  rememberDefinition(exercise, definition);
  return { kind: "exercise", model, exercise };
}

function exerciseOf(model: OwnModel): Exercise {
  const { definition } = model;
  const shapes = new WeakMap<OwnData, readonly Shape[]>();
  const shapesOf = (data: OwnData) => {
    const known = shapes.get(data) ?? shapesIn(model, data);
    shapes.set(data, known);
    return known;
  };
  return defineExercise<OwnData>({
    id: ownPrefix + definition.name,
    version: versionOf(definition),
    level: definition.level,
    draw: (random) => model.draw(random),
    questions: definition.questions.map((question, place): QuestionSpec<OwnData> => {
      const { id, points, unit, decimals, tolerance, choices, hints } = question;
      const uses = model.uses(place);
      const shapeOf = (data: OwnData) => shapesOf(data)[place] ?? oneCell;
      return {
        id: nameKey(id),
        points,
        unit,
        decimals,
        ...(tolerance === null || unit === "choice" ? {} : { tolerance: { absolute: tolerance } }),
        shape: shapeOf,
        ...(unit === "choice"
          ? { options: choices.map(({ en, zh }, word) => ({ code: String(word + 1), en, zh })) }
          : {}),
        ...(uses.length > 0 ? { uses: uses.map(nameKey) } : {}),
        expected: (data, earlier) =>
          valuesOf(model.answer(place, data, earlierTables(definition, earlier)), unit === "choice"),
        mistakes: mistakesOf(model, place),
        sheet: {
          ask: (data) => model.say(question.ask, data),
          rows: (data) => model.headingsOf(place, shapeOf(data)).rows.map((heading) => model.say(heading, data)),
          columns: (data) => model.headingsOf(place, shapeOf(data)).columns.map((heading) => model.say(heading, data)),
          hints,
          working: () => text(question.answer, question.answer),
          help: question.help,
        },
      };
    }),
    sheet: {
      title: definition.title,
      intro: (data) => model.say(definition.intro, data),
      objectives: definition.objectives,
      tables: (data) => [tableOf(model, data)],
      source: (data) =>
        definition.source.en === "" && definition.source.zh === ""
          ? inventedFigures
          : model.say(definition.source, data),
    },
  });
}

const oneCell: Shape = { rows: 1, columns: 1 };

/** The answer cells of all questions. */
function shapesIn(model: OwnModel, data: OwnData): readonly Shape[] {
  const earlier = new EarlierValues();
  const tables = earlierTables(model.definition, earlier);
  return model.definition.questions.map(({ id, unit }, place) => {
    const result = model.answer(place, data, tables);
    const values = valuesOf(result, unit === "choice");
    const shape = result.kind === "value" ? { rows: result.value.length, columns: columnsOf(result.value) } : oneCell;
    earlier.set(nameKey(id), shape, values instanceof Matrix ? Array.from(values.values) : [NaN]);
    return shape;
  });
}

function mistakesOf(model: OwnModel, question: number): readonly MistakeSpec<OwnData>[] {
  const { questions, mistakes } = model.definition;
  const { id = "", unit } = questions[question] ?? {};
  return mistakes.flatMap((mistake, place) =>
    nameKey(mistake.question) === nameKey(id)
      ? [
          {
            name: mistake.name === "" ? `mistake-${place + 1}` : mistake.name,
            value: (data: OwnData, earlier) =>
              valuesOf(
                model.mistake(place, question, data, earlierTables(model.definition, earlier)),
                unit === "choice",
              ),
            credit: mistake.credit,
            feedback: mistake.feedback,
          } satisfies MistakeSpec<OwnData>,
        ]
      : [],
  );
}

/** The numbers of a result; NaN if there is none. */
function valuesOf(result: Evaluated, isChoice: boolean): Values {
  if (result.kind === "failed") return NaN;
  const { value } = result;
  return new Matrix(value.length, columnsOf(value), Float64Array.from(numbersOf(value, isChoice)));
}

/** The lines that students see. */
function tableOf(model: OwnModel, data: OwnData) {
  const { lines, columns, tableTitle, tableUnit, corner } = model.definition;
  const shown = lines.flatMap((line, place) => (line.isShown ? [{ ...line, numbers: data[place] ?? [] }] : []));
  return {
    title: model.say(tableTitle, data),
    unit: tableUnit,
    corner,
    columns: columns.map(({ heading }) => model.say(heading, data)),
    rows: shown.map(({ heading, numbers }) => ({
      name: model.say(heading, data),
      cells: columns.map((_, column) => numbers[column] ?? text("", "")),
    })),
    decimals: Math.max(0, ...shown.map(({ decimals }) => decimals)),
  };
}

/**
 * A number that changes with everything that decides data and values: the same code can then never mean two different
 * sets of answers. Texts, points, credit and hints can be improved after an exercise was handed out.
 */
function versionOf({ columns, lines, questions, mistakes }: OwnDefinition): number {
  const content = [
    columns.map(({ name }) => nameKey(name)),
    lines.map(({ name, values, percent, from, to, decimals, isShown }) => [
      nameKey(name),
      values.slice(0, lengthOf(values)),
      percent,
      from,
      to,
      decimals,
      isShown,
    ]),
    questions.map(({ id, answer, unit, decimals, tolerance, choices }) => [
      nameKey(id),
      answer,
      unit,
      decimals,
      tolerance,
      choices.length,
    ]),
    mistakes.map(({ question, value }) => [nameKey(question), value]),
  ];
  return (hashOf(JSON.stringify(content)) % 999_999) + 1;
}
