import { isCellError } from "../../../hosts/cells";
import { linesOf, type Side } from "../../../sheets/own-table/table-cell";
import type { CellRows } from "../../formula/engine";
import { useTextsOf } from "../../ui/language";
import { wizardTexts } from "../texts";
import type { TotalOfferProps } from "./total-offer";

/** The rows, or the columns where these are fewer, that hold the errors of a table; null where nothing would be left. */
export function linesWithErrors(rows: CellRows): { readonly side: Side; readonly lines: readonly number[] } | null {
  const found = (["row", "column"] as const).map((side) => {
    const all = linesOf(rows, side);
    const lines = all.flatMap((line, place) =>
      line.some((cell) => typeof cell === "object" && cell !== null) ? [place] : [],
    );
    return { side, lines, isSome: lines.length > 0 && lines.length < all.length };
  });
  const [row, column] = found;
  if (row === undefined || column === undefined) return null;
  const fewer = column.isSome && (!row.isSome || column.lines.length < row.lines.length) ? column : row;
  return fewer.isSome ? { side: fewer.side, lines: fewer.lines } : null;
}

export interface ErrorOfferProps extends Pick<TotalOfferProps, "onLeaveOut"> {
  /** The cells of the argument without headings. */
  readonly rows: CellRows;
}

/** Offers to leave out the rows or columns with errors, such as regions without data. */
export function ErrorOffer({ rows, onLeaveOut }: ErrorOfferProps) {
  const texts = useTextsOf(wizardTexts);
  const found = rows.some((row) => row.some(isCellError)) ? linesWithErrors(rows) : null;
  if (found === null) return null;
  const { side, lines } = found;
  return (
    <p>
      <button
        type="button"
        class="button button-small"
        onClick={() => {
          onLeaveOut(side, lines, null);
        }}
      >
        {texts.leaveOutErrors(side, lines.length)}
      </button>
    </p>
  );
}
