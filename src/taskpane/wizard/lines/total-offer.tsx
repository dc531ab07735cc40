import type { RangeContent } from "../../../hosts/cells";
import type { Side } from "../../../sheets/own-table/table-cell";
import type { TotalLine } from "../../../sheets/own-table/totals/find-totals";
import { useTextsOf } from "../../ui/language";
import { wizardTexts } from "../texts";
import { lineAddress } from "./without-lines";

/** Totals among the rows and columns of a range, which is one without headings. */
export type RangeTotals = { readonly [S in Side]: readonly TotalLine[] } & { readonly range: RangeContent };

export interface TotalOfferProps {
  readonly totals: RangeTotals;
  /** The argument that a total can be instead; null if there is none. */
  readonly reference: string | null;
  readonly onLeaveOut: (side: Side, lines: readonly number[], asReference: number | null) => void;
}

/** Says which rows and columns of a range are totals, and offers to leave them out or to use one as the reference. */
export function TotalOffer({ totals, reference, onLeaveOut }: TotalOfferProps) {
  const texts = useTextsOf(wizardTexts).totals;
  const { range } = totals;
  const sides = (["row", "column"] as const).filter((side) => totals[side].length > 0);
  return (
    <>
      {sides.map((side) => {
        const found = totals[side];
        const lines = found.map(({ line }) => line);
        const whole = found.find(({ kind }) => kind === "total");
        // The total of the columns is that of each region, unless there is no other total.
        const isTable = range.rows > 1 && range.columns > 1;
        const mayRefer =
          isTable && reference !== null && whole !== undefined && (side === "row" || totals.row.length === 0);
        const places = found.map(({ line }) => lineAddress(range, side, line));
        return (
          <div key={side} class="wizard-headers" data-total={side}>
            {found.map((total, place) => (
              <p key={total.line} class="warning">
                {texts.says(places[place] ?? "", side, total)}
              </p>
            ))}
            <p class="row">
              <button
                type="button"
                class="button button-small"
                aria-label={texts.leaveOutOf(places.join(", "))}
                onClick={() => {
                  onLeaveOut(side, lines, null);
                }}
              >
                {texts.leaveOut}
              </button>
              {mayRefer && (
                <button
                  type="button"
                  class="button button-small"
                  onClick={() => {
                    onLeaveOut(side, lines, whole.line);
                  }}
                >
                  {texts.useAs(reference)}
                </button>
              )}
            </p>
          </div>
        );
      })}
    </>
  );
}
