import { sideOfNames } from "../../../sheets/own-table/side-of-names";
import { withoutInnerSpaces } from "../cells";
import { isTotalName } from "../headings";
import { kindOf } from "../kinds";

/** Whether names are of sectors, as more than half of them say; totals say nothing. */
export function isOfSectors(names: readonly string[]): boolean {
  const said = names.map(withoutInnerSpaces).filter((name) => name !== "" && !isTotalName(name));
  const known = said.filter((name) => kindOf(name) !== null);
  return said.length > 0 && (2 * known.length > said.length || sideOfNames(said) === "sectors");
}
