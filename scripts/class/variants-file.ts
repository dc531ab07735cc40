import path from "node:path";
import { readVariants } from "../../src/exercises/class/lists/variants-list";
import { variantHeaders } from "../../src/exercises/class/results/rows";
import type { AssignedVariant } from "../../src/exercises/class/types";
import { text } from "../../src/language/localized";
import { readCsv } from "../../src/sheets/csv/read-table";
import { CommandError } from "./command";
import { isExistingFile } from "./files";
import { readNamed } from "./named-file";

/** The list of the class: in the folder of the returned files, above it, or beside their archive. */
export function findVariantsFile(returned: string): string {
  const places = [returned, path.dirname(path.resolve(returned))].map((place) => path.join(place, "variants.csv"));
  const found = places.find(isExistingFile);
  if (found === undefined)
    throw new CommandError(
      text(
        "There is no variants.csv in the folder or above it: name the one of the class with --variants.",
        "文件夹及其上级文件夹中没有 variants.csv：请用 --variants 指定本班的文件。",
      ),
    );
  return found;
}

export function readVariantsFile(file: string): readonly AssignedVariant[] {
  const assigned = readVariants(readCsv(readNamed(file)));
  if (assigned === null)
    throw new CommandError(
      text(
        `${file} is not the list of variants of a class: ${variantHeaders.join(", ")} are needed.`,
        `${file} 不是班级的练习清单：需要列 ${variantHeaders.join("、")}。`,
      ),
    );
  return assigned;
}
