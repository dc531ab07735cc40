import type { CellValue } from "../../../../src/hosts/cells";
import { rangeAddress } from "../../../../src/sheets/references/address";
import type { Reading } from "../../../../src/taskpane/formula/evaluate";
import { findingsOf, withoutHeadings } from "../../../../src/taskpane/wizard/arguments/findings";

/** Rows read from C5 on. */
function readAt(values: readonly (readonly CellValue[])[]): Reading {
  const rows = values.length;
  const columns = values[0]?.length ?? 0;
  const address = rangeAddress({ top: 4, left: 2, bottom: 3 + rows, right: 1 + columns });
  return { kind: "read", rows: values, range: { sheet: "Data", address, rows, columns, values }, inner: null };
}

const error = { code: "#N/A", message: null };

describe("what is found in the cells of an argument", () => {
  it("is nothing where there are only numbers", () => {
    expect(
      findingsOf(
        readAt([
          [1, 2],
          [3, 4],
        ]),
        "range",
      ),
    ).toEqual({
      texts: null,
      blanks: 0,
      errors: null,
      headers: null,
      isSeveral: false,
    });
  });

  it("is how many texts, blanks and errors there are, and where the first is", () => {
    expect(
      findingsOf(
        readAt([
          [1, "n/a", null],
          [2, true, error],
          [3, 4, ""],
        ]),
        "range",
      ),
    ).toMatchObject({
      texts: { count: 2, place: "D5", text: "n/a" },
      blanks: 2,
      errors: { count: 1, place: "E6", text: "#N/A" },
    });
  });

  it.each<[string, CellValue[][], boolean, boolean, string]>([
    [
      "words above the numbers",
      [
        ["a", "b"],
        [1, 2],
      ],
      true,
      false,
      "C6:D6",
    ],
    [
      "names beside the numbers",
      [
        ["a", 1],
        ["b", 2],
      ],
      false,
      true,
      "D5:D6",
    ],
    [
      "both, with a blank corner",
      [
        ["", "x", "y"],
        ["a", 1, 2],
        ["b", 3, 4],
      ],
      true,
      true,
      "D6:E7",
    ],
    [
      "years above the numbers",
      [
        [2009, 2010, 2011],
        [5, 6, 7],
      ],
      true,
      false,
      "C6:E6",
    ],
    [
      "years above and names beside",
      [
        ["Region", 2009, 2010],
        ["a", 5, 6],
      ],
      true,
      true,
      "D6:E6",
    ],
    [
      "years beside the numbers",
      [
        [2009, 5],
        [2010, 6],
      ],
      false,
      true,
      "D5:D6",
    ],
  ])("is a range without headers for %s", (_, rows, hasRow, hasColumn, address) => {
    expect(findingsOf(readAt(rows), "range").headers).toEqual({ hasRow, hasColumn, address });
  });

  it.each<[string, CellValue[][]]>([
    [
      "numbers that are no years",
      [
        [1999, 5],
        [2013, 6],
      ],
    ],
    [
      "years that do not follow one another",
      [
        [2009, 2013],
        [5, 6],
      ],
    ],
    [
      "nothing but texts",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a text among the numbers",
      [
        [1, "x"],
        [2, 3],
      ],
    ],
    ["one row of years", [[2009, 2010, 2011]]],
  ])("is no header for %s", (_, rows) => {
    expect(findingsOf(readAt(rows), "range").headers).toBeNull();
  });

  it("is nothing for names, which are text", () => {
    expect(findingsOf(readAt([["a"], ["b"]]), "labels")).toMatchObject({ texts: null, headers: null });
  });

  it("is that one value is expected and there are several", () => {
    expect(findingsOf(readAt([[1], [2]]), "number").isSeveral).toBe(true);
    expect(findingsOf(readAt([[1]]), "number").isSeveral).toBe(false);
    expect(findingsOf(readAt([[1], [2]]), "range").isSeveral).toBe(false);
  });

  it("is nothing for what is omitted or cannot be read", () => {
    expect(findingsOf({ kind: "omitted" }, "range").blanks).toBe(0);
    expect(findingsOf({ kind: "unreadable", obstacle: { kind: "intersection" } }, "range").texts).toBeNull();
  });
});

describe("what is read without headings", () => {
  const table = readAt([
    ["Region", "Mining", "Trade"],
    ["Beijing", 1, 2],
    ["Total", 3, 4],
  ]);

  it("is the range of numbers alone", () => {
    const body = [
      [1, 2],
      [3, 4],
    ];
    expect(withoutHeadings(table, "range")).toEqual({
      kind: "read",
      rows: body,
      range: { sheet: "Data", address: "D6:E7", rows: 2, columns: 2, values: body },
      inner: null,
    });
  });

  it("is the same where there are none, or where they are the values", () => {
    const numbers = readAt([
      [1, 2],
      [3, 4],
    ]);
    expect(withoutHeadings(numbers, "range")).toBe(numbers);
    expect(withoutHeadings(table, "labels")).toBe(table);
  });
});
