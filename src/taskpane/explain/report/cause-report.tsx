import { formatNumber } from "../../ui/format-number";
import { useLanguage, useTextsOf } from "../../ui/language";
import type { ExplainedCause } from "../call-explanation";
import { explainTexts } from "../texts";
import { PlaceButton, type PlaceButtonProps } from "./place-button";
import { spanText } from "./span-text";

export interface CauseReportProps extends Pick<PlaceButtonProps, "host" | "home"> {
  readonly cause: ExplainedCause;
}

/** What in the cells makes a value an error, with a button that selects it. */
export function CauseReport({ cause, ...around }: CauseReportProps) {
  const texts = useTextsOf(explainTexts);
  const language = useLanguage();
  const { kind, where, others, value, partner } = cause;
  return (
    <>
      <p class="explain-cause">
        {texts.causes[kind]({
          where: spanText(where, around.home, texts),
          others,
          value: value === null ? "" : formatNumber(value, language),
          isAbove: value !== null && value > 1,
          partner: partner === null ? "" : spanText(partner, around.home, texts),
        })}
      </p>
      {where.place !== null && (
        <p>
          <PlaceButton {...around} place={where.place} />
        </p>
      )}
    </>
  );
}
