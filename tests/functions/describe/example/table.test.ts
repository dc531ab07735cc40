import { catalogue } from "../../../../src/functions/catalogue";
import { exampleTable } from "../../../../src/functions/describe/example/table";

const spec = catalogue[0]!;

const shown = (call: string, rows: Parameters<typeof exampleTable>[2]) => {
  const table = exampleTable(spec, call, rows, "en");
  const body = table.rows.map(({ name, cells }) => [
    ...(name === null ? [] : [name]),
    ...cells.map((cell) => cell.shown),
  ]);
  return table.heading === null ? body : [table.heading, ...body];
};

const perHead = "{93213;99607;38716}";

describe("the result of an example", () => {
  it("has the names of what it is computed from, words as well as numbers", () => {
    expect(shown(`=JJJ.X(${perHead})`, [["H"], [null], ["#N/A"]])).toEqual([
      ["Beijing", "H"],
      ["Tianjin", "(blank)"],
      ["Hebei", "#N/A"],
    ]);
  });

  it("has them beside a heading of its own", () => {
    const rows = [
      ["rank", "share"],
      [1, 0.123456],
      [2, 0.5],
      [3, 0.25],
    ];
    expect(shown(`=JJJ.X(${perHead})`, rows)).toEqual([
      ["", "rank", "share"],
      ["Beijing", "1", "0.1235"],
      ["Tianjin", "2", "0.5000"],
      ["Hebei", "3", "0.2500"],
    ]);
  });

  it("keeps the names that it has, each number with its own digits and blanks empty", () => {
    const rows = [
      ["beta", -0.0232, null],
      ["n", 3, null],
    ];
    expect(shown(`=JJJ.X(${perHead})`, rows)).toEqual([
      ["beta", "−0.0232", ""],
      ["n", "3", ""],
    ]);
  });

  it("has all digits of a number that is shown with fewer", () => {
    const [row] = exampleTable(spec, "=JJJ.X(1)", [[0.08286619200735879], [3]], "en").rows;
    expect(row?.cells).toEqual([{ shown: "0.083", isNumber: true, full: "0.08286619200735879" }]);
  });
});
