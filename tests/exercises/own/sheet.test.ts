import { exampleDefinition } from "../../../src/exercises/own/definition/example";
import { exerciseFile, readExerciseFile } from "../../../src/exercises/own/file/exercise-file";
import type { OwnCell } from "../../../src/exercises/own/sheet/blocks";
import { ownPlan } from "../../../src/exercises/own/sheet/own-plan";
import { readOwnSheet } from "../../../src/exercises/own/sheet/read-own-sheet";
import type { Language } from "../../../src/language/localized";

const cellsOf = (language: Language): OwnCell[][] =>
  ownPlan(exampleDefinition, language).cells.map((row) => row.map(({ value }) => value ?? null));

/** Lines of fewer numbers than columns are filled with blanks by a sheet. */
const filled = {
  ...exampleDefinition,
  lines: exampleDefinition.lines.map((line) => ({
    ...line,
    values: exampleDefinition.columns.map((_, column) => line.values[column] ?? null),
  })),
};

const rowWith = (cells: readonly (readonly OwnCell[])[], text: string) => cells.findIndex((row) => row.includes(text));

describe.each(["en", "zh-CN"] as const)("the sheet of an exercise of one's own in %s", (language) => {
  it("is read as it was written", () => {
    const { definition, problems } = readOwnSheet(cellsOf(language));
    expect(problems).toEqual([]);
    expect(definition).toEqual(filled);
  });

  it("is read by its headings after rows and columns were moved", () => {
    const cells = cellsOf(language);
    const from = cells.findIndex((row) => row.some((cell) => cell === "Mistake in question" || cell === "所属题目"));
    // The typical mistakes before everything else, their columns swapped, a blank row after each.
    const swapped = (row: readonly OwnCell[]) => row.map((_, column) => row[column < 4 ? 3 - column : column]!);
    const moved = [...cells.slice(from).flatMap((row) => [swapped(row), []]), ...cells.slice(0, from)];
    const { definition, problems } = readOwnSheet(moved);
    expect(problems).toEqual([]);
    expect(definition).toEqual(filled);
  });

  it("says where a cell cannot be read", () => {
    const cells = cellsOf(language);
    const row = rowWith(cells, "rate");
    cells[row]![4] = "many";
    const { problems, rowOf } = readOwnSheet(cells);
    expect(problems).toHaveLength(1);
    expect(problems[0]!.message.en).toContain("many is not a number");
    expect(rowOf(problems[0]!.part)).toBe(row);
  });

  it("takes a text in one language for both", () => {
    const cells = cellsOf(language);
    const row = rowWith(cells, "Growth of a region by sector");
    cells[row]![1] = null;
    expect(readOwnSheet(cells).definition.title).toEqual({ en: "地区分产业增长", zh: "地区分产业增长" });
  });
});

describe("a percentage of the data", () => {
  const withPercent = (percent: number) => ({
    ...filled,
    lines: filled.lines.map((line) => (line.percent === null ? line : { ...line, percent })),
  });

  it.each([0, 0.25, 0.5, 1, 7, 12.5, 100])("%d is the same in sheet and file", (percent) => {
    const definition = withPercent(percent);
    const cells = ownPlan(definition, "en").cells.map((row) => row.map(({ value }) => value ?? null));
    const read = readOwnSheet(cells).definition;
    expect(read).toEqual(definition);
    expect(readExerciseFile(exerciseFile(read))).toEqual({ kind: "definition", definition });
  });

  it.each<[OwnCell, number]>([
    [0.07, 7],
    ["7%", 7],
    [0.005, 0.5],
    ["0.5%", 0.5],
    [7, 7],
  ])("typed as %p is %d", (typed, percent) => {
    const cells = cellsOf("en");
    const row = rowWith(cells, "Primary sector");
    const column = cells.find((one) => one.includes("± %"))!.indexOf("± %");
    cells[row]![column] = typed;
    expect(readOwnSheet(cells).definition.lines[0]!.percent).toBe(percent);
  });
});

it("is the same exercise in a file", () => {
  expect(readExerciseFile(exerciseFile(exampleDefinition))).toEqual({
    kind: "definition",
    definition: exampleDefinition,
  });
});
