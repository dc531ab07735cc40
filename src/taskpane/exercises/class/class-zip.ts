import { zipSync } from "fflate";
import { assignedVariants } from "../../../exercises/class/assign-variants";
import { formatCsv } from "../../../exercises/class/csv";
import { keyPlan } from "../../../exercises/class/plans";
import { variantRows } from "../../../exercises/class/rows";
import { studentFiles } from "../../../exercises/class/student-files";
import type { ClassRequest } from "../../../exercises/class/types";
import { writeWorkbook } from "../../../hosts/xlsx/writer";
import type { Language } from "../../../language/localized";

export interface ClassSetOptions {
  readonly language: Language;
  readonly onProgress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

/** The zip file of a class, as the command for classes writes its folder; null when it was cancelled. */
export async function makeClassSet(
  request: ClassRequest,
  { language, onProgress, signal }: ClassSetOptions,
): Promise<Uint8Array | null> {
  const files = studentFiles(request, language, false);
  const zip: Record<string, Uint8Array> = {};
  for (const [done, { fileName, plans }] of files.entries()) {
    onProgress(done, files.length);
    // Lets the pane draw and take in a click.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal.aborted) return null;
    zip[`students/${fileName}`] = await writeWorkbook(plans);
  }
  onProgress(files.length, files.length);
  zip["key.xlsx"] = await writeWorkbook([keyPlan(files, language)]);
  zip["variants.csv"] = new TextEncoder().encode(formatCsv(variantRows(assignedVariants(files))));
  // Workbooks are compressed already.
  return zipSync(zip, { level: 0 });
}
