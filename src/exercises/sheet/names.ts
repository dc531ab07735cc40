/** The stem of every defined name of an exercise's sheet, such as `JJJ_location_quotient`. */
export const nameStem = (exercise: string): string => `JJJ_${exercise.replace(/-/g, "_")}`;

/** The name of the cell that holds the code. */
export const codeName = (exercise: string): string => `${nameStem(exercise)}_code`;

/** The name of a table of data with its headers; the first has no number. */
export const dataName = (exercise: string, place: number): string =>
  `${nameStem(exercise)}_data${place === 0 ? "" : place + 1}`;

/** The name of the answer cells of a question, such as `JJJ_shares_q1`. */
export const answerName = (exercise: string, number: number): string => `${nameStem(exercise)}_q${number}`;

/** The name of the cell for the points of a question. */
export const pointsName = (exercise: string, number: number): string => `${answerName(exercise, number)}_points`;

/** The name of the cell for the feedback on a question. */
export const feedbackName = (exercise: string, number: number): string => `${answerName(exercise, number)}_feedback`;

/** The name of the cell for the key by which a question can be checked where its exercise is not known. */
export const keyName = (exercise: string, number: number): string => `${answerName(exercise, number)}_key`;

/**
 * Whether a name is the desired one, which a workbook may have made unique, as `JJJ_shares_q1_2` or `JJJ_shares_q1__2`:
 * the second sheet of an exercise has other names.
 */
export function isNamed(name: string, desired: string): boolean {
  return name.toLowerCase() === desired.toLowerCase() || new RegExp(`^${desired}_+\\d+$`, "i").test(name);
}
