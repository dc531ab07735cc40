import { createContext } from "preact";
import { useContext, useState } from "preact/hooks";
import type { WorkbookHost } from "../../../hosts/host";
import { type Place, referenceText } from "../../formula/reference-text";
import { useTextsOf } from "../../ui/language";
import { messageTexts } from "../../ui/messages/texts";
import { explainTexts } from "../texts";

export interface PlaceButtonProps {
  readonly host: Pick<WorkbookHost, "select">;
  /** The sheet whose addresses are written without its name. */
  readonly home: string;
  readonly place: Place;
  /** In place of "Go to B2"; the name for a screen reader says it all the same. */
  readonly label?: string;
  readonly isLink?: boolean;
}

/** Called when the user leaves the explained cell by a button: the link back is shown then. */
export const LeaveContext = createContext<() => void>(() => undefined);

/** Selects a cell in the workbook. */
export function PlaceButton({ host, home, place: { sheet, address }, label, isLink }: PlaceButtonProps) {
  const texts = useTextsOf(explainTexts);
  const { workbook } = useTextsOf(messageTexts);
  const [problem, setProblem] = useState<string | null>(null);
  const leave = useContext(LeaveContext);
  const go = () => {
    leave();
    host.select(sheet, address).then(
      (isThere) => {
        setProblem(isThere ? null : workbook.missing(sheet));
      },
      () => {
        setProblem(workbook.unreachable);
      },
    );
  };
  const goTo = texts.goTo(referenceText(sheet, address, home));
  return (
    <>
      <button type="button" class={isLink === true ? "link" : "button button-small"} title={label && goTo} onClick={go}>
        {label ?? goTo}
      </button>
      <span role="status">{problem}</span>
    </>
  );
}
