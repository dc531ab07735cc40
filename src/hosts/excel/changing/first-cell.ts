import { parseReference } from "../../../sheets/references/reference";
import { WriteError } from "../../host";

/** The first cell of an address, by row and column of the sheet; a {@link WriteError} for an address without one. */
export function firstCellOf(address: string): { readonly row: number; readonly column: number } {
  const reference = parseReference(address);
  const { top = null, left = null } = reference?.kind === "cells" ? reference.range : {};
  if (top === null || left === null) throw new WriteError("host", `${address} is no cell`);
  return { row: top, column: left };
}
