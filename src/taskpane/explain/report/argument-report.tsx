import { isCellError } from "../../../hosts/cells";
import { referenceText } from "../../formula/reference-text";
import { formatNumber } from "../../ui/format-number";
import { useLanguage, useTextsOf } from "../../ui/language";
import type { ReadArgument, Spot } from "../read-cells";
import { explainTexts } from "../texts";
import type { ExplainTexts } from "../texts.types";
import { PlaceButton, type PlaceButtonProps } from "./place-button";
import { spotText } from "./span-text";

export interface ArgumentReportProps extends Pick<PlaceButtonProps, "host" | "home"> {
  readonly argument: ReadArgument;
}

/** Where an argument was read, and what was there. */
export function ArgumentReport({ argument, host, home }: ArgumentReportProps) {
  const texts = useTextsOf(explainTexts);
  const language = useLanguage();
  const { name, source, range, isOmitted, mode, counts, first, errors, obstacle } = argument;
  const shown = first.map((value) =>
    typeof value === "number" ? formatNumber(value, language) : isCellError(value) ? value.code : String(value),
  );
  const counted = texts.counts(counts.numbers, counts.blanks, counts.words);
  const isOneValue = counts.numbers + counts.words === 1 && counts.blanks === 0 && shown.length === 1;
  return (
    <div>
      <dt>
        <code class="code">{name}</code>
      </dt>
      <dd>
        {isOmitted ? (
          <span class="hint">{mode === null ? texts.omitted : texts.omittedMode(mode)}</span>
        ) : (
          <>
            <code class="code">{source}</code> <span class="hint">{origin(argument, home, texts)}</span>
          </>
        )}
        {!isOmitted && mode === null && obstacle === null && (
          <p class="hint">
            {isOneValue
              ? shown[0]
              : [counted, ...(shown.length > 0 && range !== null ? [texts.first(shown.join(", "))] : [])]
                  .filter((part) => part !== "")
                  .join(" · ")}
          </p>
        )}
        {errors.slice(0, 2).map((spot: Spot, index) => (
          <p key={index} class="warning">
            {texts.errorCell(spotText(spot, home, texts), spot.text)}{" "}
            {spot.place !== null && <PlaceButton host={host} home={home} place={spot.place} />}
          </p>
        ))}
      </dd>
    </div>
  );
}

/** Where it comes from, unless the text in the formula says it already. */
function origin({ range, source, mode, obstacle }: ReadArgument, home: string, texts: ExplainTexts): string {
  if (mode !== null || obstacle !== null) return "";
  if (range === null) return source.includes("(") ? texts.calculated : texts.typed;
  const place = referenceText(range.sheet, range.address, home);
  return place === source.replace(/\$/g, "") ? "" : place;
}
