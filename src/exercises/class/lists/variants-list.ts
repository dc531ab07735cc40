import { variantHeader, variantHeaders } from "../results/rows";
import type { AssignedVariant } from "../types";

/** The lines of `variants.csv` from its rows; null when they are of something else. */
export function readVariants([headers = [], ...rows]: readonly (readonly string[])[]):
  readonly AssignedVariant[] | null {
  const places = variantHeaders.map((header) => headers.indexOf(header));
  if (places.includes(-1) || rows.length === 0) return null;
  const variantPlace = headers.indexOf(variantHeader);
  return rows.map((row) => {
    const [studentId = "", studentName = "", exercise = "", code = ""] = places.map((place) => row[place]);
    return { studentId, studentName, exercise, code, variant: row[variantPlace] || code };
  });
}
