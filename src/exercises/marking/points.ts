import type { Exercise } from "../types";

/** The most points of an exercise. */
export const pointsOf = ({ questions }: Pick<Exercise, "questions">): number =>
  questions.reduce((sum, { points }) => sum + points, 0);
