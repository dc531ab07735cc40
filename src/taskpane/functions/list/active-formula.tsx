import { useEffect, useMemo, useState } from "preact/hooks";
import type { ActiveCell, RangeContent, WorkbookCells } from "../../../hosts/cells";
import { hasFiguresAsText } from "../../../sheets/own-table/cleaning/clean-table";
import type { WizardStart } from "../../services/destination";
import { useWorkbook } from "../../ui/hooks/use-workbook";
import { useTextsOf } from "../../ui/language";
import { functionsViewTexts } from "../texts";

export interface ActiveFormulaProps {
  readonly cells: WorkbookCells;
  readonly isShown: boolean;
  readonly onWizard: (start: WizardStart) => void;
  readonly onClean: (range: RangeContent) => void;
}

/** The button that changes the formula of the active cell, or cleans the selected range, where there is reason to. */
export function ActiveFormula({ cells, isShown, onWizard, onClean }: ActiveFormulaProps) {
  const texts = useTextsOf(functionsViewTexts);
  const { selection, tick } = useWorkbook(cells, isShown);
  const cell = useFormulaCell(cells, selection?.active ?? null, tick);
  const range = selection?.range ?? null;
  const canClean = useMemo(() => range !== null && hasFiguresAsText(range.values), [range]);
  if (cell === null) {
    return canClean && range !== null ? (
      <p>
        <button
          type="button"
          class="button button-small"
          onClick={() => {
            onClean(range);
          }}
        >
          {texts.cleanSelection(range.address)}
        </button>
      </p>
    ) : null;
  }
  const { sheet, address, formula } = cell;
  return (
    <p>
      <button
        type="button"
        class="button button-small"
        onClick={() => {
          onWizard({ kind: "edit", sheet, address, formula });
        }}
      >
        {texts.changeActive(address)}
      </button>
    </p>
  );
}

interface FormulaCell {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
}

/** The cell whose formula shows in the active one: itself, or the one that spills into it. Null where it is not ours. */
function useFormulaCell(cells: WorkbookCells, active: ActiveCell | null, tick: number): FormulaCell | null {
  const [source, setSource] = useState<ActiveCell | null>(null);
  const from = active?.spillsFrom ?? null;
  const sheet = active?.sheet ?? "";
  useEffect(() => {
    setSource(null);
    if (from === null) return;
    let isWanted = true;
    cells.readCell(sheet, from).then(
      (cell) => {
        if (isWanted) setSource(cell);
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [cells, sheet, from, tick]);
  const cell = from === null ? active : source;
  const formula = cell?.formula ?? null;
  if (cell === null || formula === null || !/(?<![A-Z0-9_.])(JJJ\.|_xldudf_JJJ_)/i.test(formula)) return null;
  return { sheet: cell.sheet, address: cell.address, formula };
}
