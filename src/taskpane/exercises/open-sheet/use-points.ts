import { useLanguage } from "../../ui/language";

/** Points as they are shown, with two decimals at most. */
export function usePoints(): (points: number) => string {
  const language = useLanguage();
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 2, useGrouping: false });
  return (points) => format.format(points);
}
