import { zipSync } from "fflate";
import { classFiles } from "../../../exercises/class/class-files";
import type { ClassRequest } from "../../../exercises/class/types";
import { bytesOf, type WritingOptions } from "../write-file";

/** The zip file of a class; null when it was cancelled. */
export async function makeClassZip(
  request: ClassRequest,
  { language, onProgress, signal }: WritingOptions,
): Promise<Uint8Array | null> {
  const salt = request.salt.trim() === "" ? randomSalt() : request.salt;
  const { students, teacher } = classFiles({ ...request, salt }, language, false);
  const zip: Record<string, Uint8Array> = {};
  for (const [done, file] of students.entries()) {
    onProgress(done, students.length);
    // Lets the pane draw and handle a click.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal.aborted) return null;
    zip[file.path] = await bytesOf(file);
  }
  onProgress(students.length, students.length);
  for (const file of teacher) zip[file.path] = await bytesOf(file);
  const { exercises, isMarked = false } = request;
  const settings = { salt, exercises: exercises.map(({ id }) => id), isMarked, isLive: false, language };
  zip["class.json"] = new TextEncoder().encode(`${JSON.stringify(settings, null, 2)}\n`);
  // Workbooks are compressed already.
  return zipSync(zip, { level: 0 });
}

/** What nobody can guess, so that no student builds a variant before it is handed out. */
const randomSalt = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, "0")).join("");
