import type { Localized } from "../../language/localized";
import type { CellRange } from "../../sheets/plan";
import type { AnswerValue } from "../marking/answers/read-answer";
import { withData } from "../own-data/own-data";
import type { OwnTable, Variant } from "../types";
import { parseCode } from "../variants/code";
import { allExercises, isVariant, type NoVariant, variantOfCode } from "../variants/variant";
import { codeName, dataName, isNamed } from "./names";
import { cellsIn, type ReadSheet, textOf } from "./read-sheet";

/** Why a sheet has no variant to mark. */
export type NoExercise =
  | NoVariant
  /** The sheet holds no code, so it is no exercise. */
  | { readonly kind: "no-code" }
  /** The teacher's own data are missing or were changed so that they can no longer be used. */
  | { readonly kind: "own-data-lost"; readonly id: string; readonly problems: readonly Localized[] };

/** The variant of a sheet, from the code in it, by its name or wherever it is now. */
export function findVariant(sheet: ReadSheet): Variant | NoExercise {
  const code = findCode(sheet);
  return code === null ? { kind: "no-code" } : findVariantOf(code, sheet);
}

/** The variant of a code, on the data in the sheet where they are the teacher's own. */
export function findVariantOf(code: string, sheet: ReadSheet): Variant | NoExercise {
  const found = variantOfCode(code);
  if (isVariant(found) || found.kind !== "own-data") return found;
  const { exercise, seed } = found;
  const range = rangeNamed(sheet, dataName(exercise.id, 0));
  const table = range === null ? null : ownTableIn(cellsIn(sheet, range));
  if (table === null) return { kind: "own-data-lost", id: exercise.id, problems: [] };
  const own = withData(exercise, table, seed);
  return own.kind === "variant" ? own.variant : { kind: "own-data-lost", id: exercise.id, problems: own.problems };
}

const longestCode = 100;

/** The code in a sheet, also one that was changed; null if there is none. */
export function findCode(sheet: ReadSheet): string | null {
  const named = allExercises().flatMap(({ id }) => rangeNamed(sheet, codeName(id)) ?? []);
  const cells = [...named.flatMap((range) => cellsIn(sheet, range)), ...sheet.cells].flat().map(textOf);
  const kinds = cells.map((text) =>
    text.includes("-") && text.length <= longestCode ? parseCode(text).kind : "no-code",
  );
  const place = kinds.findIndex((kind) => kind === "code" || kind === "marked");
  if (place >= 0) return cells[place] ?? null;
  return cells[kinds.indexOf("changed")] ?? null;
}

/** The range of a name, which the workbook may have numbered; null if there is none. */
export function rangeNamed({ names }: ReadSheet, desired: string): CellRange | null {
  for (const [name, range] of names) if (isNamed(name, desired)) return range;
  return null;
}

/** A table with its headers in the first row and its labels in the first column; null when it is too small. */
export function ownTableIn(rows: readonly (readonly AnswerValue[])[], title = "", unit = ""): OwnTable | null {
  const [headers, ...body] = rows;
  if (headers === undefined || headers.length < 2 || body.length === 0) return null;
  const label = (value: AnswerValue) => (typeof value === "number" ? String(value) : textOf(value));
  return {
    title,
    unit,
    rows: body.map((row) => label(row[0])),
    columns: headers.slice(1).map(label),
    values: body.map((row) => row.slice(1).map((value) => (typeof value === "number" ? value : null))),
  };
}
