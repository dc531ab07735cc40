import { IndicatorError } from "../../core/indicator-error";
import type { Localized } from "../../language/localized";
import type { Earlier, Question, Values, VariantQuestion } from "../types";
import { type AnswerValue, type ReadAnswer, readAnswer } from "./answers/read-answer";
import { commonMistakes, type RightNumber } from "./common-mistakes";
import { isPossible, isWithin } from "./tolerance";
import type { CellMarking } from "./types";
import { valuesOf } from "./values";

/** What a question is marked against. */
export interface Standard {
  readonly data: unknown;
  /** The right answers to the questions before. */
  readonly right: Earlier;
  /** The student's own, where they can be computed with. */
  readonly given: Earlier;
}

export interface MarkedCell extends CellMarking {
  /** The number read; null if there is none. */
  readonly number: number | null;
  readonly feedback: Localized | null;
}

interface Candidate {
  readonly name: string;
  readonly credit: number;
  readonly feedback: Localized;
  readonly values: readonly (readonly number[])[];
}

/** Marks the cells of one question; `right` are its right values. */
export function markCells(
  question: VariantQuestion,
  answers: readonly AnswerValue[],
  right: readonly number[],
  standard: Standard,
): readonly MarkedCell[] {
  const { spec } = question;
  const carries = spec.uses !== undefined;
  const carried = carries ? attempt(() => spec.expected(standard.data, standard.given)) : [];
  const read = right.map((_, cell) => readAnswer(answers[cell], spec));
  const isRight = (number: number, cell: number) => isWithin(spec, number, right[cell] ?? NaN);
  // What an impossible or tiny answer makes of everything, such as 0, is not worked out by anybody; of options 0 is the first.
  const isCarried = (number: number, cell: number) => {
    const value = carried[cell] ?? NaN;
    return (
      isWithin(spec, number, value) &&
      isPossible(spec, value) &&
      (spec.unit === "choice" || !isWithin(spec, 0, value) || isWithin(spec, 0, right[cell] ?? NaN))
    );
  };
  const open = read.flatMap((answer, cell) =>
    numbersOf(answer).some((number) => isRight(number, cell) || isCarried(number, cell)) ? [] : [cell],
  );
  const candidates = spec.mistakes
    .map((mistake): Candidate => {
      const own = carries ? [attempt(() => mistake.value(standard.data, standard.given))] : [];
      return { ...mistake, values: [attempt(() => mistake.value(standard.data, standard.right)), ...own] };
    })
    .map((candidate) => ({ candidate, explained: open.filter((cell) => explains(candidate, cell)).length }))
    .sort((a, b) => b.explained - a.explained)
    .map(({ candidate }) => candidate);

  function explains({ values }: Candidate, cell: number): boolean {
    const answer = read[cell];
    return (
      answer !== undefined &&
      numbersOf(answer).some((number) => values.some((value) => isWithin(spec, number, value[cell] ?? NaN)))
    );
  }

  const share = spec.points / question.size;
  return read.map((answer, cell): MarkedCell => {
    const numbers = numbersOf(answer);
    const first = numbers[0];
    if (first === undefined) return { ...unread(answer), number: null };
    const full = { status: "right", mistake: null, points: share, feedback: null } as const;
    const exact = numbers.find((number) => isRight(number, cell));
    if (exact !== undefined) return { ...full, carried: false, number: exact };
    const following = numbers.find((number) => isCarried(number, cell));
    if (following !== undefined) return { ...full, carried: true, number: following };
    const found =
      candidates.find((candidate) => explains(candidate, cell)) ??
      commonMistakes.find((mistake) =>
        [right, carried].some((values) => {
          const meant = rightNumber(spec, values[cell] ?? NaN);
          return numbers.some((number) => mistake.fits(meant, number));
        }),
      );
    return {
      status: found === undefined ? "wrong" : "mistake",
      mistake: found?.name ?? null,
      carried: false,
      points: share * (found?.credit ?? 0),
      number: first,
      feedback: found?.feedback ?? null,
    };
  });
}

const rightNumber = (spec: Question, right: number): RightNumber => ({
  unit: spec.unit,
  isRight: (number) => isWithin(spec, number, right),
  value: { right, decimals: spec.decimals },
});

const numbersOf = (answer: ReadAnswer): readonly number[] => (answer.kind === "numbers" ? answer.numbers : []);

const unread = ({ kind }: ReadAnswer) => ({
  status: kind === "numbers" ? ("wrong" as const) : kind,
  mistake: null,
  carried: false,
  points: 0,
  feedback: null,
});

/** Values that may not exist for a student's own numbers: a negative share, a zero total. */
function attempt(compute: () => Values): readonly number[] {
  try {
    return valuesOf(compute());
  } catch (error) {
    if (error instanceof IndicatorError) return [];
    throw error;
  }
}
