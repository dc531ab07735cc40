import type { Exercise } from "../types";

/** The most points that an exercise gives. */
export const pointsOf = ({ questions }: Pick<Exercise, "questions">): number =>
  questions.reduce((sum, { points }) => sum + points, 0);
