import { isCellError } from "../../../hosts/cells";
import { referenceText } from "../../formula/reference-text";
import { formatNumber } from "../../ui/format-number";
import { useLanguage, useTextsOf } from "../../ui/language";
import type { ReadArgument, Spot } from "../read-cells";
import { explainTexts } from "../texts";
import { PlaceButton, type PlaceButtonProps } from "./place-button";
import { spotText } from "./span-text";

export interface ReadFromProps extends Pick<PlaceButtonProps, "host" | "home"> {
  readonly args: readonly ReadArgument[];
}

/** Where the arguments were read and what was there, in a few words each; omitted ones together in one line. */
export function ReadFrom({ args, host, home }: ReadFromProps) {
  const texts = useTextsOf(explainTexts);
  const given = args.filter(({ isOmitted }) => !isOmitted);
  const omitted = args.filter(({ isOmitted }) => isOmitted);
  return (
    <>
      <ul class="explain-read" role="list">
        {given.map((argument) => (
          <li key={argument.name}>
            <Given argument={argument} host={host} home={home} />
          </li>
        ))}
      </ul>
      {omitted.length > 0 && (
        <p class="hint">
          {texts.leftOut(omitted.map(({ name, mode }) => (mode === null ? name : `${name} (${mode})`)))}
        </p>
      )}
      {given.flatMap(({ errors }) =>
        errors.slice(0, 2).map((spot: Spot) => (
          <p key={spotText(spot, home, texts)} class="warning">
            {texts.errorCell(spotText(spot, home, texts), spot.text)}{" "}
            {spot.place !== null && <PlaceButton host={host} home={home} place={spot.place} />}
          </p>
        )),
      )}
    </>
  );
}

function Given({ argument, host, home }: Omit<ReadFromProps, "args"> & { readonly argument: ReadArgument }) {
  const texts = useTextsOf(explainTexts);
  const language = useLanguage();
  const { name, source, range, mode, counts, first, obstacle } = argument;
  const shown = first.map((value) =>
    typeof value === "number" ? formatNumber(value, language) : isCellError(value) ? value.code : String(value),
  );
  const isOneValue = counts.numbers + counts.words === 1 && counts.blanks === 0 && shown.length === 1;
  const counted = isOneValue ? (shown[0] ?? "") : texts.counts(counts.numbers, counts.blanks, counts.words);
  const place = range === null ? null : referenceText(range.sheet, range.address, home);
  return (
    <>
      <code class="code">{name}</code>{" "}
      {range !== null && place !== null ? (
        <PlaceButton host={host} home={home} place={range} label={place} isLink />
      ) : (
        <code class="code explain-source">{source}</code>
      )}
      {mode === null && obstacle === null && counted !== "" && source !== counted && (
        <span class="hint"> ({counted})</span>
      )}
    </>
  );
}
