import type { EnteredRange } from "../../../src/hosts/cells";
import type { CellValue } from "../../../src/hosts/cells";
import { constantsOf, undoOf } from "../../../src/taskpane/cleaning/replacement";

function enteredOf(values: readonly (readonly CellValue[])[]): EnteredRange {
  const columns = values[0]?.length ?? 0;
  return { range: { sheet: "Data", address: "B2:C3", rows: values.length, columns, values }, isComputed: [] };
}

const changes = [
  { row: 0, column: 1, before: "6.2%", after: 0.062, format: "0.0%", marks: [] },
  { row: 1, column: 0, before: "..", after: null, format: null, marks: [] },
];
const entered = enteredOf([
  [1, "6.2%"],
  ["..", 2],
]);

describe("what is written for a range that is cleaned", () => {
  it("is a constant for each change and nothing for other cells", () => {
    expect(constantsOf(changes, entered)).toEqual([
      [null, { value: 0.062, format: "0.0%" }],
      [{ value: null }, null],
    ]);
  });
});

describe("what takes it back", () => {
  const before = [
    [null, { value: "6.2%", format: "General" }],
    [{ value: ".." }, null],
  ];

  it("is the old content", () => {
    const now = enteredOf([
      [1, 0.062],
      [null, 2],
    ]);
    expect(undoOf(before, constantsOf(changes, entered), now)).toEqual({ constants: before, count: 2, left: 0 });
  });

  it("leaves what was changed since", () => {
    const now = enteredOf([
      [1, 0.07],
      [null, 2],
    ]);
    expect(undoOf(before, constantsOf(changes, entered), now)).toEqual({
      constants: [
        [null, null],
        [{ value: ".." }, null],
      ],
      count: 1,
      left: 1,
    });
  });
});
