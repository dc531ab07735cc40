import type { Deadline, ReadingLimits } from "./limits";
import { readXml } from "./xml";

/** How many digits cells of a style show at least, by the number of the style. */
export type ZeroFormats = ReadonlyMap<number, number>;

/** The styles of a workbook whose number format is zeros, such as 00000, in which 123 is shown as 00123. */
export function readZeroFormats(part: Uint8Array, limits: ReadingLimits, deadline: Deadline): ZeroFormats {
  const digits = new Map<string, number>();
  const found = new Map<number, number>();
  /** The number of the next style; null outside of the list of cells' styles. */
  let style: number | null = null;
  readXml(
    part,
    {
      open: (name, attributes) => {
        if (name === "numFmt") digits.set(attributes("numFmtId") ?? "", zerosIn(attributes("formatCode") ?? ""));
        else if (name === "cellXfs") style = 0;
        else if (name === "xf" && style !== null) {
          const least = digits.get(attributes("numFmtId") ?? "") ?? 0;
          if (least > 1) found.set(style, least);
          style++;
        }
      },
      close: (name) => {
        if (name === "cellXfs") style = null;
      },
    },
    limits.depth,
    deadline,
  );
  return found;
}

/** How many zeros the format of positive numbers is; 0 for any other. Colours, languages and spaces do not count. */
function zerosIn(format: string): number {
  const positive = (format.split(";")[0] ?? "").replace(/\[[^\]]*\]|_.|\\ |\s/g, "");
  return /^0{1,30}$/.test(positive) ? positive.length : 0;
}

/** The value as the cell shows it, where its style adds zeros. */
export function withZeros<Value>(value: Value, style: string | undefined, formats: ZeroFormats): Value | string {
  const digits = style === undefined ? undefined : formats.get(Number(style));
  const isWhole = typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
  return digits === undefined || !isWhole ? value : String(value).padStart(digits, "0");
}
