/** A printed figure as a number. */
export interface PrintedNumber {
  /** A percentage as a fraction. */
  readonly value: number;
  /** Decimals printed. */
  readonly decimals: number;
  readonly isPercent: boolean;
}

/** Reads a figure such as `131.01`, `75%` or `75.8%`; null for anything else. */
export function readPrinted(printed: string): PrintedNumber | null {
  const match = /^(\d+(?:\.(\d+))?)(%?)$/.exec(printed);
  if (match === null) return null;
  const [, digits = "", decimals = "", percent = ""] = match;
  const isPercent = percent === "%";
  // A decimal exponent, because dividing by 100 would round a second time.
  return { value: Number(isPercent ? `${digits}e-2` : digits), decimals: decimals.length, isPercent };
}
