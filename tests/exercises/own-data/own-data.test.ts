import { rightAnswers } from "../../../src/exercises/marking/answers/right-answers";
import { withData } from "../../../src/exercises/own-data/own-data";
import { problemsOf } from "../../../src/exercises/own-data/problems";
import { describeVariant } from "../../../src/exercises/sheet/describe";
import type { OwnTable } from "../../../src/exercises/types";
import { findExercise } from "../../../src/exercises/variants/variant";

const shares = findExercise("shares")!;
const counties: OwnTable = {
  title: "Output",
  unit: "million",
  rows: ["North", "South", "West"],
  columns: ["Farms", "Mines"],
  values: [
    [10, 30],
    [20, 25],
    [5, 40],
  ],
};
const english = (table: OwnTable, exercise = shares) => problemsOf(exercise, table).map(({ en }) => en);

describe("a teacher's own data", () => {
  it("lead to the same questions in the teacher's words", () => {
    const found = withData(shares, counties, 3);
    if (found.kind !== "variant") throw new Error(JSON.stringify(found.problems));
    const { tables, questions } = describeVariant(found.variant);
    expect(tables[0]).toMatchObject({ title: { en: "Output" }, unit: { zh: "million" } });
    expect(tables[0]!.rows.map(({ name, cells }) => [name.en, ...cells])).toEqual([
      ["North", 10, 30],
      ["South", 20, 25],
      ["West", 5, 40],
    ]);
    expect(questions[2]).toMatchObject({ rows: 3, columns: 2 });
    expect(questions[0]!.ask.en).toMatch(/North|South|West/);
  });

  it("need a number above zero in every cell", () => {
    const bad = {
      ...counties,
      values: [
        [10, null],
        [0, 25],
        [5, -1],
      ],
    };
    expect(english(bad)).toEqual([
      "North, Mines: a number greater than 0 is needed.",
      "South, Farms: a number greater than 0 is needed.",
      "West, Mines: a number greater than 0 is needed.",
    ]);
    expect(withData(shares, bad, 1)).toMatchObject({ kind: "problems" });
  });

  it("need enough regions and sectors, each with a name of its own", () => {
    expect(english({ ...counties, rows: ["North"], values: [[1, 2]] })).toEqual([
      "Regions in the table: 1; 2 to 12 are needed.",
    ]);
    expect(english({ ...counties, rows: ["North", "North", " "] })).toEqual([
      "The name North occurs twice.",
      "A row or column has no name.",
    ]);
  });

  it("need years in order where an exercise is about change", () => {
    const growth = findExercise("growth")!;
    expect(english({ ...counties, columns: ["2013", "2009"] }, growth)).toEqual([
      "The column headings must be years in ascending order.",
    ]);
    expect(english({ ...counties, columns: ["2009年", "2013年"] }, growth)).toEqual([]);
  });

  it("are measures in their order, within their bounds", () => {
    const coupling = findExercise("coupling")!;
    const scores = {
      ...counties,
      columns: ["Farming", "Water"],
      values: [
        [0.2, 0.3],
        [0.5, 0.8],
        [1, 1.2],
      ],
    };
    expect(english(scores, coupling)).toEqual(["West, Water: a number of at most 1 is needed."]);
    const fitting = { ...scores, values: scores.values.map(([first = 0]) => [first, 0.6]) };
    const found = withData(coupling, fitting, 3);
    if (found.kind !== "variant") throw new Error(JSON.stringify(found.problems));
    const { tables, questions } = describeVariant(found.variant);
    expect(tables[0]!.columns.map(({ en }) => en)).toEqual(["Farming", "Water"]);
    expect(questions.map(({ ask }) => ask.en).join()).toMatch(/weight 0\.\d for Farming and 0\.\d for Water/);
    // The coefficient of variation of 10, 20 and 5 with the divisor n.
    const incomes = withData(findExercise("inequality")!, counties, 1);
    if (incomes.kind !== "variant") throw new Error(JSON.stringify(incomes.problems));
    expect(rightAnswers(incomes.variant).get("variation")![0]).toBeCloseTo(Math.sqrt(350 / 9) / (35 / 3), 12);
    expect(english({ ...counties, columns: ["Only"], values: [[1], [0.2], [0.3]] }, coupling)).toEqual([
      "Columns of numbers in the table: 1; 2 are needed.",
    ]);
  });

  it("are shares whose highest leads, for gaps of any sector", () => {
    const gap = findExercise("gap")!;
    const percents = { ...counties, columns: ["Tourism"], values: [[40], [55], [50]] };
    const found = withData(gap, percents, 2);
    if (found.kind !== "variant") throw new Error(JSON.stringify(found.problems));
    const { tables, questions } = describeVariant(found.variant);
    expect(tables[0]!.columns.map(({ en }) => en)).toEqual(["Tourism"]);
    expect(questions[0]!.ask.en).toMatch(/do(?:es)? (?:North|West) lie below South/);
    expect(rightAnswers(found.variant).get("points")![0]).toBeCloseTo(
      questions[0]!.ask.en.includes("North") ? 15 : 5,
      12,
    );
    const said = JSON.stringify(describeVariant(found.variant));
    expect(said).not.toMatch(/Beijing|北京|[Tt]ertiary|第三产业/);
    const equal = { ...percents, values: [[40], [40], [40]] };
    expect(withData(gap, equal, 1)).toMatchObject({ kind: "problems" });
    expect(english({ ...percents, values: [[101], [1], [2]] }, gap)).toEqual([
      "North, Tourism: a number of at most 100 is needed.",
    ]);
  });

  it("are refused where an index of them does not exist", () => {
    const convergence = findExercise("convergence")!;
    const diverging: OwnTable = {
      ...counties,
      rows: ["A", "B", "C", "D", "E"],
      columns: ["2000", "2010"],
      values: [
        [10, 11],
        [20, 30],
        [30, 60],
        [40, 100],
        [50, 170],
      ],
    };
    expect(withData(convergence, diverging, 1)).toMatchObject({
      kind: "problems",
      problems: [{ en: expect.stringContaining("does not exist") }],
    });
  });

  it("are refused by exercises that draw their own", () => {
    expect(english(counties, findExercise("check-paper")!)).toEqual(["This exercise works on its own data only."]);
  });
});
