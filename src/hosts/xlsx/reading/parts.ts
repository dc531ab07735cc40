import type { CellRange } from "../../../sheets/plan";
import { cornersOf, parseReference } from "../../../sheets/references/reference";
import type { Archive } from "./archive";
import { type Deadline, type ReadingLimits, RefusedFile } from "./limits";
import { readXml } from "./xml";

/** What the main part of a workbook says: its sheets in order and the ranges that have names. */
export interface WorkbookParts {
  readonly sheets: readonly { readonly name: string; readonly path: string | null }[];
  readonly names: readonly NamedRange[];
  readonly strings: string | null;
  readonly styles: string | null;
}

export interface NamedRange {
  readonly name: string;
  /** In lower case, as names of sheets are compared. */
  readonly sheet: string;
  readonly range: CellRange;
}

/** Reads what a workbook consists of. Names that `isWanted` does not want, or of no small range, are not read. */
export function readParts(
  archive: Archive,
  isWanted: (name: string) => boolean,
  limits: ReadingLimits,
  deadline: Deadline,
): WorkbookParts {
  const related = (path: string) => relationsOf(archive, path, limits, deadline);
  const main = [...related("").values()].find(({ type }) => type.endsWith("/officeDocument"))?.target;
  const path = main !== undefined && archive.has(main) ? main : "xl/workbook.xml";
  const workbook = archive.part(path);
  if (workbook === undefined) throw new RefusedFile("not-xlsx");
  const relations = related(path);
  const sheets: { name: string; path: string | null }[] = [];
  const names: NamedRange[] = [];
  let name = "";
  const open = (element: string, attributes: (name: string) => string | undefined) => {
    if (element === "definedName") name = attributes("name") ?? "";
    if (element !== "sheet") return;
    if (sheets.length >= limits.sheets) throw new RefusedFile("too-large");
    const relation = relations.get(attributes("r:id") ?? attributes("id") ?? "");
    const isSheet = relation?.type.endsWith("/worksheet") === true;
    sheets.push({ name: (attributes("name") ?? "").slice(0, 255), path: isSheet ? relation.target : null });
  };
  const close = (element: string, text: string) => {
    if (element !== "definedName" || names.length >= limits.names || !isWanted(name)) return;
    const found = namedRange(name, text, limits);
    if (found !== null) names.push(found);
  };
  readXml(workbook, { open, close }, limits.depth, deadline);
  const partOf = (kind: string) => [...relations.values()].find(({ type }) => type.endsWith(kind))?.target ?? null;
  return { sheets, names, strings: partOf("/sharedStrings"), styles: partOf("/styles") };
}

function namedRange(name: string, text: string, limits: ReadingLimits): NamedRange | null {
  const reference = parseReference(text);
  const range = cornersOf(text);
  if (reference?.kind !== "cells" || reference.sheet === null || range === null) return null;
  const { top, left, bottom, right } = range;
  const isSmall =
    bottom < limits.rows && right < limits.columns && (bottom - top + 1) * (right - left + 1) <= limits.namedCells;
  return isSmall ? { name, sheet: reference.sheet.toLowerCase(), range } : null;
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

/** What a part refers to, by id; "" is the whole package. */
function relationsOf(archive: Archive, path: string, limits: ReadingLimits, deadline: Deadline) {
  const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/") + 1) : "";
  const part = archive.part(`${folder}_rels/${path.slice(folder.length)}.rels`);
  const relations = new Map<string, Relation>();
  if (part === undefined) return relations;
  const open = (name: string, attributes: (name: string) => string | undefined) => {
    const [id, type, target] = ["Id", "Type", "Target"].map(attributes);
    if (name !== "Relationship" || id === undefined || target === undefined) return;
    if (attributes("TargetMode") !== "External")
      relations.set(id, { type: type ?? "", target: resolve(folder, target) });
  };
  readXml(part, { open }, limits.depth, deadline);
  return relations;
}

/** A target as a path in the package. */
function resolve(folder: string, target: string): string {
  const whole = target.startsWith("/") ? target : folder + target;
  const steps: string[] = [];
  for (const step of whole.split("/"))
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  return steps.join("/");
}
