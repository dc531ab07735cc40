import type { Language } from "../../language/localized";

const general: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat("en", { maximumSignificantDigits: 7 }),
  "zh-CN": new Intl.NumberFormat("zh-CN", { useGrouping: false, maximumSignificantDigits: 7 }),
};

const tiny: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat("en", { notation: "scientific", maximumSignificantDigits: 5 }),
  "zh-CN": new Intl.NumberFormat("zh-CN", { notation: "scientific", maximumSignificantDigits: 5 }),
};

/** A number to read, in seven digits; years and other whole numbers of four digits go without a separator. */
export function formatNumber(value: number, language: Language): string {
  if (Number.isInteger(value) && Math.abs(value) < 10_000) return String(value);
  const size = Math.abs(value);
  return (size < 1e-4 || size >= 1e15 ? tiny : general)[language].format(value);
}
