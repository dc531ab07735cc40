import { useEffect, useState } from "preact/hooks";
import type { ActiveCell, WorkbookCells } from "../../hosts/cells";
import type { WizardStart } from "../services/destination";
import { useWorkbook } from "../ui/hooks/use-workbook";
import { useTextsOf } from "../ui/language";
import { functionsViewTexts } from "./texts";

export interface ActiveFormulaProps {
  readonly cells: WorkbookCells;
  readonly isShown: boolean;
  readonly onWizard: (start: WizardStart) => void;
}

/** The button that changes the formula of the active cell, where it is one of ours. */
export function ActiveFormula({ cells, isShown, onWizard }: ActiveFormulaProps) {
  const texts = useTextsOf(functionsViewTexts);
  const { selection, tick } = useWorkbook(cells, isShown);
  const cell = useFormulaCell(cells, selection?.active ?? null, tick);
  if (cell === null) return null;
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
