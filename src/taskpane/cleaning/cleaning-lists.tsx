import { useState } from "preact/hooks";
import type { RangeContent } from "../../hosts/cells";
import type { Cleaning } from "../../sheets/own-table/cleaning/clean-table";
import { addressInRange } from "../formula/reference-text";
import { DataTable } from "../ui/data-table";
import { useTextsOf } from "../ui/language";
import { cleaningTexts } from "./texts";

/** How many cells are listed at first. */
const first = 30;

/** A longer list would make the pane slow. */
const mostListed = 1000;

export interface CleaningListsProps {
  readonly cleaning: Cleaning;
  readonly range: RangeContent;
  readonly onGoTo: (address: string) => void;
}

/** What becomes of the cells, each with its place, and what stays as it is. */
export function CleaningLists({ cleaning: { changes, kept }, range, onGoTo }: CleaningListsProps) {
  const texts = useTextsOf(cleaningTexts);
  const [areAllShown, setAllShown] = useState(false);
  const most = areAllShown ? mostListed : first;
  const longest = Math.max(changes.length, kept.length);
  const hasMarks = changes.some(({ marks }) => marks.length > 0);
  const { columns } = texts;
  return (
    <>
      {changes.length > 0 && (
        <DataTable
          caption={texts.changes(...countsOf(changes))}
          headers={[columns.cell, columns.before, columns.after, ...(hasMarks ? [columns.marks] : [])]}
          rows={changes
            .slice(0, most)
            .map(({ row, column, before, after, marks }) => [
              addressInRange(range, row, column),
              before,
              after ?? texts.blank,
              ...(hasMarks ? [marks.join(" ")] : []),
            ])}
        />
      )}
      {kept.length > 0 && (
        <section class="stack">
          <h3>{texts.kept(kept.length)}</h3>
          <ul class="cleaning-kept">
            {kept.slice(0, most).map(({ row, column, shown, why }) => {
              const address = addressInRange(range, row, column);
              return (
                <li key={address}>
                  <button
                    type="button"
                    class="link"
                    aria-label={texts.goTo(address)}
                    onClick={() => {
                      onGoTo(address);
                    }}
                  >
                    {address}
                  </button>{" "}
                  <span class="cleaning-shown">{shown}</span> · {texts.why[why]}
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {!areAllShown && longest > first && (
        <p>
          <button
            type="button"
            class="button button-small"
            onClick={() => {
              setAllShown(true);
            }}
          >
            {longest > mostListed ? texts.showMore(mostListed) : texts.showAll(longest)}
          </button>
        </p>
      )}
    </>
  );
}

/** How many numbers and blanks changes make. */
export function countsOf(changes: Cleaning["changes"]): readonly [numbers: number, blanks: number] {
  const blanks = changes.filter(({ after }) => after === null).length;
  return [changes.length - blanks, blanks];
}
