import { strFromU8, strToU8, type UnzipFileInfo, unzipSync, zipSync } from "fflate";

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
  let size = 0;
  const isWanted = ({ name, originalSize }: UnzipFileInfo) => {
    if (!wanted.test(name)) return false;
    size += originalSize;
    return size <= mostBytes;
  };
  // The library inflates each part into as many bytes as it is said to have, and throws when there are more.
  const parts = unzipSync(file, { filter: isWanted });
  if (size > mostBytes) return null;
  const read = Object.entries(parts).map(([name, part]): [string, Uint8Array] => [
    name,
    name.startsWith("xl/worksheets/") ? cellsOnly(part) : part,
  ]);
  return zipSync(Object.fromEntries(read), { level: 0 });
}

function cellsOnly(sheet: Uint8Array): Uint8Array {
  const xml = strFromU8(sheet);
  const end = Math.max(0, xml.search(/<\/(?:\w+:)?sheetData>|<(?:\w+:)?sheetData\/>/));
  return strToU8(xml.slice(0, end) + xml.slice(end).replace(mentions, ""));
}
