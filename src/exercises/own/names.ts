/** The defined name of a cell by which the sheet of such an exercise is found. */
export const ownSheetName = "JJJ_own_exercise";

/** Whether a file is named as that of such an exercise is. */
export const isExerciseFileName = (name: string): boolean => /^my-[a-z-]+\.json$/i.test(name);
