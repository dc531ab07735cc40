import type { ActiveCell } from "../../../hosts/cells";
import { referenceText } from "../../formula/reference-text";
import type { ViewProps } from "../../services/view-props";
import { useTextsOf } from "../../ui/language";
import type { CallExplanation, Trouble } from "../call-explanation";
import type { ExcelError } from "../explain-cell";
import type { Spot } from "../read-cells";
import { explainTexts } from "../texts";
import { ownCodes, workbookCodes } from "../texts.types";
import { CauseReport } from "./cause-report";
import { PlaceButton, type PlaceButtonProps } from "./place-button";
import { Repair } from "./repair";
import { spotText } from "./span-text";
import { groupSpots } from "./spot-groups";

type Surroundings = Pick<PlaceButtonProps, "host" | "home">;

/** The places that are named before the rest is only counted. */
const mostGroups = 3;

export interface TroubleReportProps extends Pick<ViewProps, "host" | "go" | "viewIds"> {
  readonly call: CallExplanation;
  readonly trouble: Trouble;
  /** The cell with the formula. */
  readonly source: ActiveCell;
}

/** Why a call returns no value, and how to fix it. */
export function TroubleReport({ call, trouble, source, host, ...pane }: TroubleReportProps) {
  const texts = useTextsOf(explainTexts);
  const { code, message } = trouble.error;
  const { cause } = call;
  const known = ownCodes.find((one) => one === code) ?? "other";
  const around = { host, home: source.sheet };
  return (
    <section class="card explain-trouble">
      <h3>{texts.why(code)}</h3>
      {trouble.kind === "input" ? (
        <>
          <p>{texts.inputError(code, spotText(trouble.spot, around.home, texts))}</p>
          {trouble.spot.place !== null && <PlaceButton {...around} place={trouble.spot.place} />}
          <p>{texts.inputAdvice}</p>
        </>
      ) : (
        <>
          {message !== null && message !== "" && <p class="explain-message">{message}</p>}
          {code === "#VALUE!" && <Spots spots={call.args.flatMap((argument) => argument.texts)} {...around} />}
          {code === "#VALUE!" && <Repair call={call} source={source} {...pane} />}
          {cause === null ? <p>{texts.advice[known]}</p> : <CauseReport cause={cause} {...around} />}
        </>
      )}
    </section>
  );
}

/** Cells that hold no number where one is expected: adjoining ones in one line, with a button that selects them. */
function Spots({ spots, ...around }: Surroundings & { readonly spots: readonly Spot[] }) {
  const texts = useTextsOf(explainTexts);
  const groups = groupSpots(spots);
  if (groups.length === 0) return null;
  const left = groups.slice(mostGroups).reduce((count, group) => count + group.spots.length, 0);
  return (
    <>
      <ul class="explain-spots" role="list">
        {groups.slice(0, mostGroups).map(({ spots: [first, ...others], place }, index) => (
          <li key={index}>
            {first !== undefined && others.length === 0
              ? texts.textCell(spotText(first, around.home, texts), first.text)
              : texts.textCells(
                  place === null ? texts.inFormula : referenceText(place.sheet, place.address, around.home),
                  [first?.text ?? "", others[0]?.text ?? ""],
                  others.length > 1,
                )}{" "}
            {place !== null && <PlaceButton {...around} place={place} />}
          </li>
        ))}
      </ul>
      {left > 0 && <p class="hint">{texts.more(left)}</p>}
    </>
  );
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
