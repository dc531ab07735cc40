import { useState } from "preact/hooks";
import type { WorkbookCells } from "../../../hosts/cells";
import { useTextsOf } from "../../ui/language";
import { wizardTexts } from "../texts";
import type { Drawable } from "./picture-of";

export interface DrawButtonProps {
  readonly cells: Pick<WorkbookCells, "draw">;
  readonly drawable: Drawable;
}

/** Draws the inserted result in its sheet, once. */
export function DrawButton({ cells, drawable: { sheet, picture } }: DrawButtonProps) {
  const texts = useTextsOf(wizardTexts).pictures;
  const [state, setState] = useState<"offered" | "busy" | "drawn" | "failed">("offered");
  const press = () => {
    setState("busy");
    cells.draw(sheet, picture).then(
      (isThere) => {
        setState(isThere ? "drawn" : "failed");
      },
      () => {
        setState("failed");
      },
    );
  };
  const isHeatMap = picture.kind === "heat map";
  if (state === "drawn") return <p>{isHeatMap ? texts.heatMapAdded : texts.chartInserted}</p>;
  return (
    <p class="row">
      <button type="button" class="button button-small" aria-disabled={state === "busy"} onClick={press}>
        {isHeatMap ? texts.heatMap : texts.chart}
      </button>
      {state === "failed" && <span class="warning">{texts.failed}</span>}
    </p>
  );
}
