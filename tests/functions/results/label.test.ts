import fc from "fast-check";
import { label } from "../../../src/functions/results/label";
import { adapt } from "../../../src/functions/runtime/adapt";
import { installCustomFunctions } from "../../support/custom-functions";

beforeAll(installCustomFunctions);

const labelled = (...args: readonly unknown[]) => adapt(label, "en")(...args);

const failure = (...args: readonly unknown[]): unknown => {
  try {
    return labelled(...args);
  } catch (thrown) {
    return thrown;
  }
};

const cell = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.string({ minLength: 1 }),
  fc.boolean(),
  fc.constant(""),
);

const block = (rows: number, columns: number) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });

const size = fc.integer({ min: 1, max: 4 });

describe("labels around a table", () => {
  test("leave the table unchanged if there are none", () => {
    fc.assert(
      fc.property(
        fc.tuple(size, size).chain(([m, n]) => block(m, n)),
        (values) => {
          expect(labelled(values)).toEqual(values);
        },
      ),
    );
  });

  test("are around the table, which stays as it is, in as many columns and rows as given", () => {
    const input = fc
      .tuple(size, size, size, size)
      .chain(([m, n, left, above]) => fc.tuple(block(m, n), block(m, left), block(above, n), cell));
    fc.assert(
      fc.property(input, ([values, rows, columns, corner]) => {
        const found = labelled(values, rows, columns, corner);
        const [left, above] = [rows[0]?.length ?? 0, columns.length];
        expect(found.slice(above).map((row) => row.slice(left))).toEqual(values);
        expect(found.slice(above).map((row) => row.slice(0, left))).toEqual(rows);
        expect(found.slice(0, above).map((row) => row.slice(left))).toEqual(columns);
        const corners = found.slice(0, above).flatMap((row) => row.slice(0, left));
        expect(corners).toEqual(corners.map((_, place) => (place === 0 ? corner : "")));
      }),
    );
  });

  test("are the same in a row and in a column", () => {
    const values = [
      [1, 2, 3],
      [4, 5, 6],
    ];
    const across = labelled(values, [["x", "y"]], [["a", "b", "c"]]);
    expect(labelled(values, [["x"], ["y"]], [["a"], ["b"], ["c"]])).toEqual(across);
    expect(across).toEqual([
      ["", "a", "b", "c"],
      ["x", 1, 2, 3],
      ["y", 4, 5, 6],
    ]);
  });

  test("of a single row may be several, as those of a single column", () => {
    expect(labelled([[1]], [["x", "X1"]], [["a"], ["A1"]])).toEqual([
      ["", "", "a"],
      ["", "", "A1"],
      ["x", "X1", 1],
    ]);
  });

  test("begin below a heading that the table has, of which errors may be all that is below", () => {
    const withHeading = [
      ["degree", ""],
      [{ code: "#DIV/0!" }, ""],
      ["", { code: "#DIV/0!" }],
    ];
    const found = labelled(withHeading, [["A", "B"]], null, "unit");
    expect(found.map((row) => row.slice(0, 2).map((one) => (typeof one === "object" ? "error" : one)))).toEqual([
      ["unit", "degree"],
      ["A", "error"],
      ["B", ""],
    ]);
  });

  test("are beside the heading if there are as many as rows, and do not fit beside texts alone", () => {
    expect(labelled([["h"], [1]], [["a"], ["b"]])).toEqual([
      ["a", "h"],
      ["b", 1],
    ]);
    expect(failure([["h"], ["text"]], [["a"]])).toMatchObject({ code: "#VALUE!" });
    expect(failure([["h"], [1]], [["a"]], [["c"]])).toMatchObject({ code: "#VALUE!" });
  });
});

describe("a cell of the table", () => {
  test("may be an error in any form in which Excel passes it, and stays one", () => {
    const errors = [
      { code: "#N/A", message: "not known" },
      { type: "Error", basicType: "Error", basicValue: "#SPILL!" },
    ];
    const [row = []] = labelled([["x", ...errors]]);
    expect(row[0]).toBe("x");
    expect(row.slice(1).map((error) => (error as { code?: unknown }).code)).toEqual(["#N/A", "#VALUE!"]);
    // Excel knows no #SPILL! that a function returns.
    expect((row[2] as { message?: unknown }).message).toBe("error-cell");
    expect((row[1] as { message?: unknown }).message).toBe("not known");
    expect(failure([[errors[0]]])).toMatchObject({ code: "#N/A" });
  });

  test("may be a formatted number, whose number counts, or an entity, whose text counts", () => {
    const number = { type: "FormattedNumber", basicType: "Double", basicValue: 5, numberFormat: "0.0" };
    const entity = { type: "Entity", basicType: "Error", basicValue: "#VALUE!", text: "Beijing" };
    const empty = { type: "Empty", basicType: "Empty", basicValue: "" };
    expect(labelled([[number, empty, true]], [[entity]])).toEqual([["Beijing", 5, "", true]]);
  });
});

describe("a result larger than a sheet", () => {
  test("is #NUM!", () => {
    const wide = [Array.from({ length: 16384 }, (_, column) => column)];
    expect(labelled(wide)[0]).toHaveLength(16384);
    expect(failure(wide, "x")).toMatchObject({ code: "#NUM!" });
    expect(
      failure(
        Array.from({ length: 1048576 }, () => [1]),
        null,
        "x",
      ),
    ).toMatchObject({ code: "#NUM!" });
  });
});
