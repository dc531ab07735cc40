import type { Language } from "../../../../language/localized";
import { formatNumber } from "../../../ui/format-number";

/** How a cell shows a number: as a percentage or not, with how many decimals. */
export type Write = (value: number) => string;

/** Writes numbers as a cell shows its own; by itself where that cannot be told. */
export function writeLike(shown: string, value: number, language: Language): Write {
  const [, digits = "", fraction = "", percent = ""] = /^[-−]?([\d,\s]*)(?:\.(\d+))?(%?)$/.exec(shown.trim()) ?? [];
  const scale = percent === "" ? 1 : 100;
  const decimals = fraction.length;
  const isSame =
    Math.abs(Number(shown.replace(/[,%\s]/g, "").replace("−", "-")) - value * scale) <= 0.51 * 10 ** -decimals;
  if (digits === "" || !isSame || decimals > 4) return (one) => inFour(one, language);
  const format = new Intl.NumberFormat(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: Math.abs(value * scale) >= 10_000 || digits.includes(","),
  });
  return (one) => format.format(one * scale) + percent;
}

/** To be compared at a glance. */
const inFour = (value: number, language: Language): string =>
  Number.isInteger(value) || Math.abs(value) >= 1e4
    ? formatNumber(Math.round(value), language)
    : formatNumber(Number(value.toPrecision(4)), language);
