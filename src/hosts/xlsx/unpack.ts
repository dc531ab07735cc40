import { strFromU8, strToU8, zipSync } from "fflate";
import { Archive } from "./reading/archive";
import { readingLimits, RefusedFile } from "./reading/limits";

/** The parts that hold cells and their looks. Macros, pictures, links and all else stay out. */
const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/;

/** What a sheet says, after its cells, of parts that stay out. The reader fails where such a part is missing. */
const mentions =
  /<(?<part>(?:\w+:)?(?:drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|tableParts|hyperlinks|extLst))\b(?:[^>]*\/>|.*?<\/\k<part>>)/gs;

/**
 * The part of a workbook's file that is read, packed again, so that nothing else reaches whoever reads it. Null when it
 * would be larger than `mostBytes`; throws when the file is no zip archive.
 */
export function withoutExtras(file: Uint8Array, mostBytes: number): Uint8Array | null {
  try {
    const archive = new Archive(file, { ...readingLimits, unpackedBytes: mostBytes });
    const read = archive.paths
      .filter((path) => wanted.test(path))
      .map((path): [string, Uint8Array] => {
        const part = archive.part(path) ?? new Uint8Array();
        return [path, path.startsWith("xl/worksheets/") ? cellsOnly(part) : part];
      });
    return zipSync(Object.fromEntries(read), { level: 0 });
  } catch (error) {
    if (error instanceof RefusedFile && error.refusal === "too-large") return null;
    throw error;
  }
}

function cellsOnly(sheet: Uint8Array): Uint8Array {
  const xml = strFromU8(sheet);
  const end = Math.max(0, xml.search(/<\/(?:\w+:)?sheetData>|<(?:\w+:)?sheetData\/>/));
  return strToU8(xml.slice(0, end) + xml.slice(end).replace(mentions, ""));
}
