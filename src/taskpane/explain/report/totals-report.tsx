import { formatNumber } from "../../ui/format-number";
import { useLanguage, useTextsOf } from "../../ui/language";
import type { ExplainedTotals } from "../call-explanation";
import { explainTexts } from "../texts";
import { PlaceButton, type PlaceButtonProps } from "./place-button";
import { spanText } from "./span-text";

export interface TotalsReportProps extends Pick<PlaceButtonProps, "host" | "home"> {
  readonly totals: ExplainedTotals;
}

/** Which rows and columns are totals and yet count as units, and the value without them. */
export function TotalsReport({ totals: { lines, value }, ...around }: TotalsReportProps) {
  const texts = useTextsOf(explainTexts);
  const language = useLanguage();
  return (
    <div class="explain-totals">
      {lines.map((line, place) => (
        <p key={place} class="warning">
          {texts.totals.line(spanText(line.where, around.home, texts), line)}{" "}
          {line.where.place !== null && <PlaceButton {...around} place={line.where.place} />}
        </p>
      ))}
      <p class="warning">{texts.totals.without(lines.length, formatNumber(value, language))}</p>
    </div>
  );
}
