import type { Language } from "../../language/localized";
import { exercisePlan } from "../sheet/plan";
import { assignVariants } from "./assign-variants";
import type { ClassRequest, Student, StudentFile, StudentVariants } from "./types";

/** The workbooks of a class, one for each student; every exercise has its own sheet. */
export function studentFiles(request: ClassRequest, language: Language, live: boolean): readonly StudentFile[] {
  const names = new Set<string>();
  return assignVariants(request).map((assigned) => studentFile(assigned, language, live, names));
}

function studentFile(
  { student, variants }: StudentVariants,
  language: Language,
  live: boolean,
  taken: Set<string>,
): StudentFile {
  const label = studentLabel(student);
  return {
    student,
    fileName: uniqueFileName(label, taken),
    variants,
    plans: variants.map((variant) => exercisePlan(variant, { language, student: label, live }).plan),
  };
}

/** A student as sheets and files name him or her. */
export const studentLabel = ({ id, name }: Student): string => (name === "" ? id : `${id} ${name}`);

const longest = 100;

/** A name that every file system accepts and that no file of the class has. */
export function uniqueFileName(label: string, taken: Set<string>): string {
  const clean =
    label
      .normalize("NFC")
      .replace(/[\\/:*?"<>|\p{Cc}]/gu, "_")
      .replace(/^[\s.]+|[\s.]+$/g, "")
      .slice(0, longest)
      // What Windows reserves for devices.
      .replace(/^(con|prn|aux|nul|com\d|lpt\d)$/i, "_$1") || "student";
  for (let copy = 1; ; copy++) {
    const name = `${clean}${copy === 1 ? "" : ` (${copy})`}.xlsx`;
    const key = name.toLowerCase();
    if (taken.has(key)) continue;
    taken.add(key);
    return name;
  }
}
