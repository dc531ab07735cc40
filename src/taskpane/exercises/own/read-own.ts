import { checkExercise } from "../../../exercises/own/check/check-exercise";
import { compileExercise, type OwnExercise } from "../../../exercises/own/compile/compile";
import type { OwnDefinition, OwnProblem } from "../../../exercises/own/definition/types";
import type { OurFunctions } from "../../../exercises/own/formula/functions";
import type { OwnCell } from "../../../exercises/own/sheet/blocks";
import { calculatedFormulas } from "../../../exercises/own/sheet/formula-cells";
import { readOwnSheet } from "../../../exercises/own/sheet/read-own-sheet";
import { isCellError, type NamedRange, type WorkbookCells } from "../../../hosts/cells";
import { type Language, text } from "../../../language/localized";
import { rangeAddress } from "../../../sheets/references/address";
import { loadRunner } from "../../formula/load-runner";
import { ourFunctions } from "./our-functions";
import type { OwnEntry, PlacedProblem } from "./own-entry";

type Host = Pick<WorkbookCells, "readReference" | "readFormulasIn">;

/** More than any exercise needs; the host omits what is not used. */
const wholeSheet = "A1:AZ600";

/** The exercises in the sheets of a workbook, each checked. */
export async function readOwnExercises(
  host: Host,
  sheets: readonly NamedRange[],
  language: Language,
): Promise<readonly OwnEntry[]> {
  const functions = ourFunctions(await loadRunner(language));
  const entries: OwnEntry[] = [];
  for (const sheet of new Set(sheets.map((one) => one.sheet))) {
    const cells = await cellsOf(host, sheet);
    if (cells !== null) entries.push(entryOf(sheet, cells, entries, (one) => check(one, functions, language)));
  }
  return entries;
}

async function cellsOf(host: Host, sheet: string): Promise<readonly (readonly OwnCell[])[] | null> {
  const range = await host.readReference(wholeSheet, sheet);
  if (range === null) return null;
  const cells = range.values.map((row) => row.map((cell): OwnCell => (isCellError(cell) ? cell.code : cell)));
  await putFormulas(host, sheet, cells);
  return cells;
}

/** Puts the formulas of calculated cells in the place of their values, read all at once. */
async function putFormulas(host: Host, sheet: string, cells: OwnCell[][]): Promise<void> {
  const places = calculatedFormulas(cells);
  if (places.length === 0) return;
  const [rows, columns] = [places.map(({ row }) => row), places.map(({ column }) => column)];
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const around = { top, left, bottom: Math.max(...rows), right: Math.max(...columns) };
  const formulas = await host.readFormulasIn(sheet, rangeAddress(around));
  for (const { row, column } of places) {
    const formula = formulas?.[row - top]?.[column - left] ?? null;
    const inRow = cells[row];
    if (formula !== null && inRow !== undefined) inRow[column] = formula;
  }
}

function entryOf(
  sheet: string,
  cells: readonly (readonly OwnCell[])[],
  before: readonly OwnEntry[],
  checkOne: (definition: OwnDefinition) => Checked,
): OwnEntry {
  const { definition, problems, rowOf } = readOwnSheet(cells);
  const checked = problems.length > 0 ? { problems, own: null } : checkOne(definition);
  const twin = before.find((other) => other.definition.name === definition.name);
  const found = [...checked.problems, ...(twin === undefined ? [] : [sameName(twin)])];
  return {
    sheet,
    definition,
    own: found.length === 0 ? checked.own : null,
    problems: found.map(({ part, message }): PlacedProblem => {
      const row = rowOf(part);
      return { message, row: row === null ? null : row + 1 };
    }),
  };
}

interface Checked {
  readonly problems: readonly OwnProblem[];
  readonly own: OwnExercise | null;
}

/** What was found of definitions that did not change since: 500 variants are not computed at each change elsewhere. */
const known = new Map<string, Checked>();
const mostKnown = 20;

/** Checks a definition; what keeps it from being an exercise, or the exercise. */
function check(definition: OwnDefinition, functions: OurFunctions, language: Language): Checked {
  const key = JSON.stringify([language, definition]);
  const before = known.get(key);
  if (before !== undefined) return before;
  const compiled = compileExercise(definition, functions);
  const problems = compiled.kind === "problems" ? compiled.problems : checkExercise(compiled, () => performance.now());
  const checked = { problems, own: compiled.kind === "exercise" && problems.length === 0 ? compiled : null };
  if (known.size >= mostKnown) known.clear();
  known.set(key, checked);
  return checked;
}

const sameName = ({ sheet, definition }: OwnEntry): OwnProblem => ({
  part: { kind: "about", field: "name" },
  message: text(
    `The exercise in ${sheet} has the short name ${definition.name} as well: change one.`,
    `工作表“${sheet}”中的练习也使用短名称 ${definition.name}：请更改其中一个。`,
  ),
});
