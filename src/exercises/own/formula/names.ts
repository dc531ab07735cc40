import { normalized } from "../../typed-text";

/** The same name in any letter case and width is the same. */
export const nameKey = (name: string): string => normalized(name);

const longestName = 40;

/** The headings of the columns, in formulas. */
export const columnsName = "columns";

/** What follows the name of lines to mean their own headings. */
export const rowsSuffix = ".rows";

/** Whether something can be a name in a formula: no address of cells, and nothing that means something else. */
export function isUsableName(name: string): boolean {
  const key = nameKey(name);
  return (
    key.length <= longestName &&
    /^\p{L}[\p{L}\p{N}_]*$/u.test(key) &&
    !/^([a-z]{1,3}\d+|r\d*c\d*|r|c|true|false)$/.test(key) &&
    key !== columnsName &&
    !(key in {})
  );
}
