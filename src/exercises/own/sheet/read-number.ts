import { type OwnCell, textIn } from "./blocks";

/** The number of a cell, also one typed as text, such as 8%; null for a blank, NaN for anything else. */
export function numberIn(cell: OwnCell): number | null {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : NaN;
  const typed = textIn(cell)
    .normalize("NFKC")
    .replace(/[\s±]/g, "")
    .replace(/\u2212/g, "-");
  if (typed === "") return null;
  const [, digits = "", percent = ""] = /^([+-]?\d+(?:[.,]\d+)?)(%?)$/.exec(typed) ?? [];
  return digits === "" ? NaN : Number(digits.replace(",", ".")) / (percent === "" ? 1 : 100);
}

/** With how many decimals a number is written. */
export function decimalsOf(value: number | null): number {
  return value === null ? 0 : (/\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);
}
