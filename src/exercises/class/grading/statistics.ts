import type { GradedClass, StudentExercise } from "./types";

/** How a class did on a question; null where it cannot be said. */
export interface QuestionStatistics {
  readonly exercise: string;
  readonly number: number;
  readonly question: string;
  readonly handedIn: number;
  /** Students with something in every cell. */
  readonly answered: number;
  readonly mean: number;
  readonly outOf: number;
  /** Mean share of the points, 0 to 1: near 1 is easy. */
  readonly difficulty: number;
  /** Correlation with the points of the other questions of the exercise. */
  readonly discrimination: number | null;
  readonly mistake: { readonly name: string; readonly students: number } | null;
}

/** Statistics of all questions by those who handed them in. */
export function statisticsOf({ students }: GradedClass): readonly QuestionStatistics[] {
  const byExercise = new Map<string, StudentExercise[]>();
  for (const one of students.flatMap(({ exercises }) => exercises))
    if (one.graded !== null)
      byExercise.set(one.assigned.exercise, [...(byExercise.get(one.assigned.exercise) ?? []), one]);
  return [...byExercise].flatMap(([exercise, own]) =>
    (own[0]?.questions ?? []).map((question, place) => {
      const points = own.map(({ questions }) => questions[place]?.points ?? 0);
      const others = own.map(({ questionPoints }, student) => questionPoints - (points[student] ?? 0));
      const mean = meanOf(points);
      return {
        exercise,
        number: question.number,
        question: question.id,
        handedIn: own.length,
        answered: own.filter((one) => cellsOf(one, place).every(({ status }) => status !== "blank")).length,
        mean,
        outOf: question.outOf,
        difficulty: mean / question.outOf,
        discrimination: correlation(points, others),
        mistake: commonest(own.map((one) => new Set(cellsOf(one, place).flatMap(({ mistake }) => mistake ?? [])))),
      };
    }),
  );
}

const cellsOf = ({ graded }: StudentExercise, place: number) => graded?.marking.questions[place]?.cells ?? [];

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Null for fewer than three pairs, or where one side is the same for all. */
function correlation(first: readonly number[], second: readonly number[]): number | null {
  const [a, b] = [meanOf(first), meanOf(second)];
  const product = (x: readonly number[], mx: number, y: readonly number[], my: number) =>
    x.reduce((sum, value, place) => sum + (value - mx) * ((y[place] ?? 0) - my), 0);
  const spread = Math.sqrt(product(first, a, first, a) * product(second, b, second, b));
  return first.length < 3 || spread < 1e-12 ? null : product(first, a, second, b) / spread;
}

function commonest(mistakes: readonly ReadonlySet<string>[]): QuestionStatistics["mistake"] {
  const counts = new Map<string, number>();
  for (const name of mistakes.flatMap((one) => [...one])) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return first === undefined ? null : { name: first[0], students: first[1] };
}
