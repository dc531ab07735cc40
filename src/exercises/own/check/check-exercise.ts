import { type Localized, text } from "../../../language/localized";
import { isWithin, toleranceOf } from "../../marking/tolerance";
import { EarlierValues } from "../../marking/values";
import { Random } from "../../random";
import type { Question } from "../../types";
import { seedCount } from "../../variants/seed";
import type { OwnExercise } from "../compile/compile";
import type { OwnData } from "../compile/draw";
import { numbersOf } from "../compile/evaluated-numbers";
import { earlierTables, type EarlierTables, sentence } from "../compile/model";
import type { OwnProblem, Part } from "../definition/types";
import { nameKey } from "../formula/names";
import { columnsOf } from "../formula/values";

/** How many variants are tried. */
export const triedSeeds = 500;

/** What may fail for a few seeds: their data are drawn again. */
const mostRefused = 0.1;

/** A mistake must be this many tolerances away from the right value. */
const leastDistance = 3;

/** How long a variant may take, in milliseconds; a class of 300 must not take minutes. */
const slowest = 40;

interface Mistaken {
  readonly place: number;
  readonly numbers: readonly number[];
}

/** What was seen of a question or a mistake over all seeds. */
class Seen {
  failed = 0;
  why: Localized | null = null;
  near = 0;
  /** How often another mistake came to the same, by its place. */
  readonly same = new Map<number, number>();

  fail(why: Localized): void {
    this.failed++;
    this.why ??= why;
  }
}

/**
 * Computes an exercise for 500 seeds: every value must be a finite number, variants must differ, and no typical mistake
 * may look right or like another. Each complaint names its row and what to do; empty when the exercise can be used.
 *
 * @param clock The time in milliseconds.
 */
export function checkExercise(own: OwnExercise, clock: () => number): readonly OwnProblem[] {
  const { model, exercise } = own;
  const { questions, mistakes } = model.definition;
  const answers = questions.map(() => new Seen());
  const wrong = mistakes.map(() => new Seen());
  const variants = new Set<string>();
  const started = clock();
  for (let tried = 0; tried < triedSeeds; tried++) {
    const data = exercise.draw(new Random((tried * 2097) % seedCount)) as OwnData;
    variants.add(JSON.stringify(data));
    checkVariant(own, data, answers, wrong);
    if (tried >= 4 && (clock() - started) / (tried + 1) > slowest) return [tooSlow];
  }
  return [
    ...answers.flatMap((seen, place) => answerProblems(seen, { kind: "questions", place })),
    ...wrong.flatMap((seen, place) => mistakeProblems(seen, place, own)),
    ...(variants.size < triedSeeds * (1 - mostRefused) ? [tooFew(variants.size)] : []),
  ];
}

function checkVariant(
  { model, exercise }: OwnExercise,
  data: OwnData,
  answers: readonly Seen[],
  wrong: readonly Seen[],
) {
  const { questions, mistakes } = model.definition;
  const earlier = new EarlierValues();
  const known = new Set<string>();
  const tables: EarlierTables = (name) =>
    known.has(name) ? earlierTables(model.definition, earlier)(name) : undefined;
  questions.forEach(({ id, unit }, place) => {
    const spec = exercise.questions[place];
    const right = model.answer(place, data, tables);
    if (spec === undefined || right.kind === "failed") {
      if (right.kind === "failed") answers[place]?.fail(right.why);
      return;
    }
    const numbers = numbersOf(right.value, unit === "choice");
    const found: Mistaken[] = [];
    mistakes.forEach((mistake, index) => {
      if (nameKey(mistake.question) !== nameKey(id)) return;
      const seen = wrong[index];
      const result = model.mistake(index, place, data, tables);
      if (result.kind === "failed") {
        seen?.fail(result.why);
        return;
      }
      const values = numbersOf(result.value, unit === "choice");
      if (values.length !== numbers.length) {
        seen?.fail(sizesDiffer(values.length, numbers.length));
        return;
      }
      if (seen !== undefined && !isFar(spec, values, numbers)) seen.near++;
      const same = found.find((other) =>
        other.numbers.every((value, cell) => isWithin(spec, value, values[cell] ?? NaN)),
      );
      if (same !== undefined) seen?.same.set(same.place, (seen.same.get(same.place) ?? 0) + 1);
      found.push({ place: index, numbers: values });
    });
    earlier.set(nameKey(id), { rows: right.value.length, columns: columnsOf(right.value) }, numbers);
    known.add(nameKey(id));
  });
}

/** Whether at least one cell shows the mistake clearly. */
const isFar = (spec: Question, wrong: readonly number[], right: readonly number[]): boolean =>
  wrong.some((value, cell) => {
    const meant = right[cell] ?? NaN;
    return Math.abs(value - meant) > leastDistance * toleranceOf(spec, meant);
  });

function answerProblems({ failed, why }: Seen, part: Part): readonly OwnProblem[] {
  if (why === null || failed <= triedSeeds * mostRefused) return [];
  return [{ part, message: ofVariants(failed, sentence(why)) }];
}

function mistakeProblems(seen: Seen, place: number, { model }: OwnExercise): readonly OwnProblem[] {
  const part: Part = { kind: "mistakes", place };
  const most = triedSeeds * mostRefused;
  if (seen.why !== null && seen.failed > most) return [{ part, message: ofVariants(seen.failed, sentence(seen.why)) }];
  if (seen.near > most)
    return [
      {
        part,
        message: ofVariants(
          seen.near,
          text(
            "The mistake results in nearly the right answer: require more decimals, let the data vary otherwise, or remove the mistake.",
            "该错误的结果与正确答案几乎相同：请增加小数位数、调整数据变化方式，或删除该错误。",
          ),
        ),
      },
    ];
  return [...seen.same].flatMap(([other, count]) =>
    count > triedSeeds * (1 - mostRefused)
      ? [
          {
            part,
            message: text(
              `The mistake results in the same as another of this question (${model.definition.mistakes[other]?.value ?? ""}): remove one.`,
              `该错误的结果与本题另一错误（${model.definition.mistakes[other]?.value ?? ""}）相同：请删除其中一个。`,
            ),
          },
        ]
      : [],
  );
}

/** In how many variants it is so, unless in all. */
const ofVariants = (count: number, message: Localized): Localized =>
  count === triedSeeds
    ? message
    : text(`In ${count} of ${triedSeeds} variants: ${message.en}`, `${triedSeeds} 份中有 ${count} 份：${message.zh}`);

const sizesDiffer = (found: number, needed: number) =>
  text(
    `the mistake has ${found} cells, the answer ${needed}: both need the same size`,
    `错误结果有 ${found} 个单元格，答案有 ${needed} 个：两者大小须相同`,
  );

const tooFew = (count: number): OwnProblem => ({
  part: { kind: "about", field: "lines" },
  message: text(
    `Only ${count} of ${triedSeeds} variants differ: let more rows vary (± % or limits), or within wider limits.`,
    `${triedSeeds} 份中只有 ${count} 份数据不同：请让更多行的数据变化（± % 或上下限），或放宽变化范围。`,
  ),
});

const tooSlow: OwnProblem = {
  part: { kind: "about", field: "questions" },
  message: text("The formulas take too long: use fewer or smaller ranges.", "公式计算时间过长：请减少数据或公式。"),
};
