import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { csvTexts, jsonTexts, markupTexts } from "./data-texts";
import { type ShippedText, sourceTexts } from "./source-texts";

export const root = path.join(__dirname, "../../..");

/** The files of a folder or name that Git knows or would add, with their content. */
export function filesOf(...places: string[]): [file: string, content: string][] {
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "--", ...places], {
    cwd: root,
    encoding: "utf8",
  });
  return [...new Set(listed.split("\n"))]
    .filter((file) => file !== "")
    .map((file) => [file, readFileSync(path.join(root, file), "utf8")]);
}

/** Files of words that are read from a user's sheet, a search or a formula, and never shown. */
const readOnly = [
  "src/exercises/class/lists/student-list.ts",
  "src/functions/find-function.ts",
  "src/paper/tables/measures.ts",
  "src/paper/tables/regions.ts",
  "src/sheets/own-table/cleaning/marks.ts",
  "src/sheets/own-table/totals/",
  "src/taskpane/explain/totals/",
  "src/taskpane/search/",
];

const isShown = (file: string) => !file.includes("/generated/") && !readOnly.some((place) => file.startsWith(place));

/** Every text of the add-in and the demo that a person reads, in both languages. */
export function shippedTexts(): ShippedText[] {
  return filesOf("src", "scripts", "manifest.xml").flatMap(([file, content]) => {
    if (!isShown(file)) return [];
    if (/\.tsx?$/.test(file)) return sourceTexts(file, content);
    if (/\.csv$/.test(file)) return csvTexts(file, content);
    if (/datapackage\.json$/.test(file)) return jsonTexts(file, content);
    return /\.(xml|html)$/.test(file) ? markupTexts(file, content) : [];
  });
}
