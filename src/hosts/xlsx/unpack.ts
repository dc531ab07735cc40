import { type UnzipFileInfo, unzipSync, zipSync } from "fflate";

/** The parts that hold cells and their looks. Macros, pictures, links and all else stay out. */
const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/;

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
  return size > mostBytes ? null : zipSync(parts, { level: 0 });
}
