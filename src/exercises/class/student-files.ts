import type { Language } from "../../language/localized";
import { exercisePlan } from "../sheet/plan";
import { assignVariants } from "./assign-variants";
import type { ClassRequest, Student, StudentFile, StudentVariants } from "./types";

/** The workbooks of a class, one for each student; every exercise has its own sheet. */
export function studentFiles(request: ClassRequest, language: Language, live: boolean): readonly StudentFile[] {
  const names = new Set<string>();
  const { isMarked = false } = request;
  return assignVariants(request).map((assigned) => studentFile(assigned, language, { live, isMarked }, names));
}

function studentFile(
  assigned: StudentVariants,
  language: Language,
  { live, isMarked }: { readonly live: boolean; readonly isMarked: boolean },
  taken: Set<string>,
): StudentFile {
  const label = studentLabel(assigned.student);
  return {
    ...assigned,
    fileName: uniqueFileName(label, taken),
    plans: assigned.variants.map((variant, place) => {
      const markedCode = isMarked ? (assigned.codes[place] ?? null) : null;
      return exercisePlan(variant, { language, student: label, live, markedCode }).plan;
    }),
  };
}

/** A student as sheets and files name him or her. */
export const studentLabel = ({ id, name }: Student): string => (name === "" ? id : `${id} ${name}`);

/** File systems allow 255 bytes of UTF-8, of which a copy needs some; a path on Windows has 260 characters in all. */
const longest = { bytes: 180, characters: 100 };

/** What Windows reserves for devices, with any ending. */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?=\.|$)/i;

/** A name that every file system accepts and that no file of the class has. */
export function uniqueFileName(label: string, taken: Set<string>): string {
  const clean = cleanName(label) || "student";
  for (let copy = 1; ; copy++) {
    const name = `${clean}${copy === 1 ? "" : ` (${copy})`}.xlsx`;
    const key = name.toLowerCase();
    if (taken.has(key)) continue;
    taken.add(key);
    return name;
  }
}

/** A text as the name of a file or folder; empty when nothing of it can be. */
export function cleanName(label: string): string {
  const clean = label
    .normalize("NFC")
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, "_")
    .replace(/^[\s.~]+|[\s.]+$/g, "");
  return shortened(clean)
    .replace(/[\s.]+$/, "")
    .replace(reserved, "_$&");
}

/** Whole characters only. */
function shortened(text: string): string {
  const encoder = new TextEncoder();
  let [result, bytes] = ["", 0];
  for (const character of text) {
    bytes += encoder.encode(character).length;
    if (bytes > longest.bytes || result.length + character.length > longest.characters) break;
    result += character;
  }
  return result;
}
