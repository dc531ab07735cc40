import fc from "fast-check";
import { relatedness } from "../../../src/core/complexity/relatedness";
import { relatednessDensity } from "../../../src/core/complexity/relatedness-density";
import { specialisationOf } from "../../../src/core/complexity/specialisation";
import { Matrix } from "../../../src/core/matrix/matrix";
import { cells, expectCells, expectNear, failureOf, matrix } from "../../support/matrix";

const nested = [
  [1, 1, 1, 1, 0],
  [1, 1, 1, 0, 0],
  [1, 1, 0, 0, 0],
  [1, 0, 0, 0, 0],
  [0, 0, 0, 0, 0],
];

const table = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.constantFrom(0, 1), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);

describe("the specialisation of regions", () => {
  test("is a location quotient of at least 1, a rounding below it included", () => {
    const { cells: found } = specialisationOf(
      matrix([
        [0.1 + 0.2, 0.3],
        [0.3, 0.1 + 0.2],
      ]),
      "values",
    );
    expect([...found]).toEqual([1, 1, 1, 1]);
    const { diversity, ubiquity } = specialisationOf(
      matrix([
        [3, 1],
        [1, 3],
        [0, 0],
      ]),
      "values",
    );
    expect([...diversity]).toEqual([1, 1, 0]);
    expect([...ubiquity]).toEqual([1, 1]);
  });

  test("does not depend on the unit, near the ends of the range of numbers either", () => {
    const rows = [
      [3, 1, 2],
      [1, 3, 2],
      [5, 5, 1],
    ];
    const of = (factor: number) =>
      [...specialisationOf(matrix(rows.map((row) => row.map((one) => one * factor))), "values").cells].join("");
    for (const factor of [2 ** 1020, 2 ** -1020, 1000]) expect(of(factor)).toBe(of(1));
  });
});

describe("the relatedness of products", () => {
  test.each([
    ["counts", [0, 3, 2, 1, 0]],
    ["proximity", [0, 0.75, 0.5, 0.25, 0]],
    ["association", [0, 5 / 3, 4 / 3, 10 / 9, 0]],
    ["cosine", [0, 3 / 6, 2 / Math.sqrt(30), 1 / Math.sqrt(18), 0]],
    ["jaccard", [0, 3 / 9, 2 / 9, 1 / 8, 0]],
    ["probability", [0, 7 / 6, 28 / 29, 1 / ((6 / 20) * (3 / 14) + (3 / 20) * (6 / 17)) / 10, 0]],
  ] as const)("is that of a nested table: %s", (mode, first) => {
    expect(cells(relatedness(matrix(nested), mode, "binary"))[0]?.map((one) => (one as number).toFixed(12))).toEqual(
      first.map((one) => one.toFixed(12)),
    );
  });

  test("needs numbers that are not negative, 0 or 1 in a binary table", () => {
    expect(failureOf(() => relatedness(matrix([[1, -1]]), "counts", "values"))).toMatchObject({
      reason: "negative",
      details: { argument: "values" },
    });
    expect(failureOf(() => relatedness(matrix([[1], [0.5]]), "counts", "binary"))).toMatchObject({
      kind: "value",
      reason: "not-binary",
      details: { argument: "values", value: 0.5, row: 2, column: 1 },
    });
  });

  test("is refused early for very large tables", () => {
    const full = new Matrix(200, 4000, new Float64Array(800_000).fill(1));
    expect(failureOf(() => relatedness(full, "counts", "binary"))).toMatchObject({
      kind: "domain",
      reason: "takes-too-long",
      details: { argument: "values", shape: "200 × 4000" },
    });
  });

  test("is symmetric, 0 on the diagonal, and a proximity is at most 1", () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom("proximity", "probability", "association", "cosine", "jaccard"),
        (rows, mode) => {
          const found = relatedness(matrix(rows), mode, "binary");
          expectNear(found.transposed(), found);
          for (let place = 0; place < found.rows; place++) expect(found.at(place * (found.rows + 1))).toBe(0);
          if (mode === "proximity") expect(Math.max(...found.values)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe("relatedness density", () => {
  test("is the part of what is related that a region has, undefined where nothing is", () => {
    expectCells(relatednessDensity(matrix(nested), null, "binary", "all"), [
      [1, 1, 1, 1, "#DIV/0!"],
      [5 / 6, 17 / 21, 0.7, 1, "#DIV/0!"],
      [0.5, 3 / 7, 0.7, 7 / 13, "#DIV/0!"],
      [0, 3 / 7, 0.3, 3 / 13, "#DIV/0!"],
      [0, 0, 0, 0, "#DIV/0!"],
    ]);
  });

  test("takes a relatedness that is given by rows, without its diagonal and with blanks as 0", () => {
    const related = matrix([
      [9, 0.5, 0.2],
      [null, 9, 0.4],
      [0.2, 0.4, 9],
    ]);
    expectCells(
      relatednessDensity(
        matrix([
          [1, 1, 0],
          [0, 1, 1],
        ]),
        related,
        "binary",
        "all",
      ),
      [
        [5 / 7, 0, 1],
        [1, 1, 2 / 3],
      ],
    );
  });

  test("is blank outside its scope", () => {
    const two = [
      [1, 1, 0],
      [0, 1, 1],
    ];
    expectCells(relatednessDensity(matrix(two), null, "binary", "absent"), [
      ["", "", 1],
      [1, "", ""],
    ]);
    expectCells(relatednessDensity(matrix(two), null, "binary", "present"), [
      [1, 0.5, ""],
      ["", 0.5, 1],
    ]);
  });

  test("needs a square relatedness of the products that is not negative", () => {
    const fails = (related: number[][]) =>
      failureOf(() =>
        relatednessDensity(
          matrix([
            [1, 0],
            [0, 1],
          ]),
          matrix(related),
          "binary",
          "all",
        ),
      );
    expect(fails([[0, 1]])).toMatchObject({ reason: "not-square", details: { argument: "relatedness" } });
    expect(
      fails([
        [0, -1],
        [1, 0],
      ]),
    ).toMatchObject({ reason: "negative", details: { argument: "relatedness" } });
  });

  test("is refused early for very large tables", () => {
    const full = new Matrix(200, 4000, new Float64Array(800_000).fill(1));
    expect(failureOf(() => relatednessDensity(full, matrix([[0]]), "binary", "all"))).toMatchObject({
      reason: "takes-too-long",
      details: { argument: "values", shape: "200 × 4000" },
    });
  });

  test("is from 0 to 1", () => {
    fc.assert(
      fc.property(table, (rows) => {
        for (const one of relatednessDensity(matrix(rows), null, "binary", "all").values) {
          expect(one).toBeGreaterThanOrEqual(0);
          expect(one).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
  });
});
