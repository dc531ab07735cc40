import { useState } from "preact/hooks";
import type { WorkbookCells } from "../../../hosts/cells";
import type { CellRange } from "../../../sheets/plan";
import { rangeAddress } from "../../../sheets/references/address";
import { useTextsOf } from "../../ui/language";
import { wizardTexts } from "../texts";
import { inFreeColumns } from "./chart-points";
import type { Drawable } from "./drawable";
import { freeColumn } from "./free-column";

export interface DrawButtonProps {
  readonly cells: Pick<WorkbookCells, "draw" | "readReference">;
  readonly drawable: Drawable;
}

/** Draws the inserted result in its sheet, once. */
export function DrawButton({ cells, drawable }: DrawButtonProps) {
  const texts = useTextsOf(wizardTexts).pictures;
  const [state, setState] = useState<"offered" | "busy" | "drawn" | "failed">("offered");
  const press = () => {
    setState("busy");
    draw(cells, drawable).then(
      (isThere) => {
        setState(isThere ? "drawn" : "failed");
      },
      () => {
        setState("failed");
      },
    );
  };
  const isHeatMap = drawable.picture.kind === "heat map";
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

async function draw(cells: DrawButtonProps["cells"], { sheet, picture, names }: Drawable): Promise<boolean> {
  if (picture.kind === "heat map") return cells.draw(sheet, picture);
  if (names !== undefined && (await areTexts(names, sheet, cells)))
    return cells.draw(sheet, { ...picture, categories: names });
  if (picture.points === undefined) return cells.draw(sheet, picture);
  const column = await freeColumn(picture.points.range, sheet, cells);
  return cells.draw(sheet, inFreeColumns(picture, column));
}

async function areTexts(range: CellRange, sheet: string, cells: DrawButtonProps["cells"]): Promise<boolean> {
  const content = await cells.readReference(rangeAddress(range), sheet);
  return content?.values.flat().every((value) => typeof value === "string") === true;
}
