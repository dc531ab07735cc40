import { isExerciseFileName } from "../../own/names";
import type { FileRefusal } from "./types";

/** Files of an operating system, and ours, which nobody handed in. */
export const isNoise = (name: string): boolean =>
  isExerciseFileName(name) ||
  /^(?:variants\.csv|key\.xlsx|class\.(?:json|sha256)|\.DS_Store|thumbs\.db|desktop\.ini|__MACOSX)$/i.test(name);

/** Files that other programs leave behind. */
const isLeftBehind = (name: string): boolean => /^(?:~\$|\.)/.test(name);

const isWorkbook = (name: string): boolean => /\.(?:xlsx|xlsm)$/i.test(name);

/** Whether a path in an archive is that of such a file, or of one in such a folder. */
export const isNoisePath = (path: string): boolean => path.split("/").some(isNoise);

/** What keeps a file from being read by its name alone. */
export function refusalOfName(name: string): FileRefusal | null {
  if (isLeftBehind(name)) return "left-behind";
  return isWorkbook(name) ? null : "not-xlsx";
}
