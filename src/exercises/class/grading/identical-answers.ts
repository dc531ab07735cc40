import { readAnswer } from "../../marking/answers/read-answer";
import { findExercise } from "../../variants/variant";
import type { GradedExercise, IdenticalAnswers } from "./types";

/** One equal number may be chance. */
const leastEqual = 2;
const significantDigits = 6;

/** A wrong number of a student, and what makes two of them the same. */
interface WrongNumber {
  readonly key: string;
  readonly question: string;
  readonly value: string;
}

/**
 * Students who share at least two wrong numbers in an exercise. Their data differ, so nobody computes the wrong number
 * of another; a note for the teacher, never a proof. Choices and numbers of one digit say nothing and are omitted, and so
 * are typical mistakes: where figures are the same for all, many make the same.
 */
export function identicalAnswers(graded: readonly GradedExercise[]): readonly IdenticalAnswers[] {
  const exercises = [...new Set(graded.map(({ assigned }) => assigned.exercise))];
  return exercises.flatMap((exercise) => inExercise(graded.filter(({ assigned }) => assigned.exercise === exercise)));
}

function inExercise(graded: readonly GradedExercise[]): readonly IdenticalAnswers[] {
  const wrong = graded.map((one) => new Map(wrongNumbers(one).map((number) => [number.key, number])));
  const shared = (first: number, second: number) =>
    [...(wrong[first]?.values() ?? [])].filter(({ key }) => wrong[second]?.has(key) === true);
  const groups: { readonly members: Set<number>; readonly numbers: Map<string, WrongNumber> }[] = [];
  for (let second = 1; second < graded.length; second++)
    for (let first = 0; first < second; first++) {
      const numbers = shared(first, second);
      if (numbers.length < leastEqual) continue;
      const known = groups.find(({ members }) => members.has(first) || members.has(second));
      const group = known ?? { members: new Set<number>(), numbers: new Map<string, WrongNumber>() };
      if (known === undefined) groups.push(group);
      group.members.add(first).add(second);
      for (const number of numbers) group.numbers.set(number.key, number);
    }
  return groups.map(({ members, numbers }) => ({
    students: [...members].sort((a, b) => a - b).map((place) => graded[place]?.assigned.studentId ?? ""),
    exercise: graded[0]?.assigned.exercise ?? "",
    answers: [...numbers.values()].map(({ question, value }) => ({ question, value })),
  }));
}

function wrongNumbers({ assigned, answers, marking }: GradedExercise): readonly WrongNumber[] {
  const exercise = findExercise(assigned.exercise);
  return marking.questions.flatMap(({ id, cells }, place) => {
    const spec = exercise?.questions[place];
    if (spec === undefined || spec.unit === "choice") return [];
    return cells.flatMap(({ status }, index) => {
      if (status !== "wrong") return [];
      const read = readAnswer(answers[id]?.[index], spec);
      const number = read.kind === "numbers" ? read.numbers[0] : undefined;
      if (number === undefined || Number(number.toPrecision(1)) === number) return [];
      const value = String(Number(number.toPrecision(significantDigits)));
      return [{ key: `${id} ${index} ${value}`, question: id, value }];
    });
  });
}
