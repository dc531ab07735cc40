import type { FormulaCell } from "../../../hosts/cells";
import { cornersOf } from "../../../sheets/references/reference";
import { splitLabelled } from "../../formula/labelled-call";
import { parseFormula } from "../../formula/parse-formula";
import { referenceText, trimmedAddress } from "../../formula/reference-text";

/** The result of one of our formulas that an argument can be. */
export interface OfferedResult {
  /** As the formula writes it. */
  readonly text: string;
  /** The function that returns it, without those that only show it, such as `LOCQ`. */
  readonly name: string;
  readonly place: string;
  readonly rows: number;
  readonly columns: number;
}

/** What a formula of a sheet offers to one of sheet `home`; null for what is none of ours. Labels around it are omitted. */
export function offeredResult(cell: FormulaCell, sheet: string, home: string): OfferedResult | null {
  const parsed = parseFormula(cell.formula);
  const [call] = parsed?.calls ?? [];
  if (call === undefined) return null;
  const labelled = parsed?.whole === call ? splitLabelled(call) : null;
  const [left, top] = labelled === null ? [0, 0] : [sideOf(labelled.labels.rows), sideOf(labelled.labels.columns)];
  const address = trimmedAddress(cell.area, top, left);
  const corners = address === null ? null : cornersOf(address);
  if (address === null || corners === null) return null;
  return {
    text: referenceText(sheet, left + top === 0 ? cell.reference : address, home),
    name: labelled?.call.name ?? call.name,
    place: referenceText(sheet, cell.address, home),
    rows: corners.bottom - corners.top + 1,
    columns: corners.right - corners.left + 1,
  };
}

const sideOf = (labels: string) => (labels === "" ? 0 : 1);
