import { referenceText } from "../../formula/reference-text";
import { useTextsOf } from "../../ui/language";
import type { CallExplanation, Trouble } from "../explain-call";
import type { ExcelError } from "../explain-cell";
import type { Spot } from "../read-cells";
import { explainTexts } from "../texts";
import { ownCodes, workbookCodes } from "../texts.types";
import { CauseReport } from "./cause-report";
import { PlaceButton, type PlaceButtonProps } from "./place-button";
import { spotText } from "./span-text";

type Surroundings = Pick<PlaceButtonProps, "host" | "home">;

/** The cells that are named before the rest is only counted. */
const mostSpots = 3;

/** Why a call returns no value, and how to fix it. */
export function TroubleReport({
  call,
  trouble,
  ...around
}: Surroundings & { call: CallExplanation; trouble: Trouble }) {
  const texts = useTextsOf(explainTexts);
  const { code, message } = trouble.error;
  const { cause } = call;
  const known = ownCodes.find((one) => one === code) ?? "other";
  return (
    <section class="card explain-trouble">
      <h3>{texts.why(code)}</h3>
      {trouble.kind === "input" ? (
        <>
          <p>{texts.inputError(code, spotText(trouble.spot, around.home, texts))}</p>
          <Visit spot={trouble.spot} {...around} />
          <p>{texts.inputAdvice}</p>
        </>
      ) : (
        <>
          {message !== null && message !== "" && <p class="explain-message">{message}</p>}
          {code === "#VALUE!" && <Spots spots={call.args.flatMap((argument) => argument.texts)} {...around} />}
          {cause === null ? <p>{texts.advice[known]}</p> : <CauseReport cause={cause} {...around} />}
        </>
      )}
    </section>
  );
}

/** Cells that hold no number where one is expected, each with a button that selects it. */
function Spots({ spots, ...around }: Surroundings & { readonly spots: readonly Spot[] }) {
  const texts = useTextsOf(explainTexts);
  if (spots.length === 0) return null;
  return (
    <>
      <ul class="list" role="list">
        {spots.slice(0, mostSpots).map((spot, index) => (
          <li key={index}>
            {texts.textCell(spotText(spot, around.home, texts), spot.text)} <Visit spot={spot} {...around} />
          </li>
        ))}
      </ul>
      {spots.length > mostSpots && <p class="hint">{texts.more(spots.length - mostSpots)}</p>}
    </>
  );
}

function Visit({ spot, ...around }: Surroundings & { readonly spot: Spot }) {
  return spot.place === null ? null : <PlaceButton {...around} place={spot.place} />;
}

export interface WorkbookErrorProps extends Surroundings {
  readonly excelError: ExcelError;
  /** Whether the formula has a function of ours. */
  readonly isOurs: boolean;
}

/** What an error means that none of our functions returns. */
export function WorkbookError({ excelError: { error, inTheWay }, isOurs, ...around }: WorkbookErrorProps) {
  const texts = useTextsOf(explainTexts);
  const { meaning, advice } = texts.workbookErrors[workbookCodes.find((one) => one === error.code) ?? "other"];
  return (
    <section class="card explain-trouble">
      <h2>{texts.workbookSays(error.code)}</h2>
      {isOurs && error.code !== "#SPILL!" && <p>{texts.elsewhere}</p>}
      <p>{meaning}</p>
      {error.message !== null && error.message !== "" && <p class="explain-message">{error.message}</p>}
      {inTheWay !== null && (
        <p>
          {texts.inTheWay(referenceText(inTheWay.sheet, inTheWay.address, around.home))}{" "}
          <PlaceButton {...around} place={inTheWay} />
        </p>
      )}
      <p>{advice}</p>
    </section>
  );
}
