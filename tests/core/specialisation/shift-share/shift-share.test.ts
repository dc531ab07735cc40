import fc from "fast-check";
import type { ShiftShareModel } from "../../../../src/core/specialisation/shift-share/models";
import { shiftShare } from "../../../../src/core/specialisation/shift-share/shift-share";
import { beijing, hebei, tianjin } from "../../../support/beijing-tianjin-hebei";
import { expectClose } from "../../../support/close";
import { cells, expectCells, expectNear, failureOf, matrix } from "../../../support/matrix";

type Vector = readonly (number | null)[];

const decomposed = (model: ShiftShareModel, [a, b, c, d]: readonly [Vector, Vector, Vector, Vector]) =>
  shiftShare(
    { regionStart: matrix([a]), regionEnd: matrix([b]), referenceStart: matrix([c]), referenceEnd: matrix([d]) },
    model,
  );

const together = (year: 2009 | 2013) =>
  beijing[year].map((value, sector) => value + (tianjin[year][sector] ?? NaN) + (hebei[year][sector] ?? NaN));

const beijingInThree = [beijing[2009], beijing[2013], together(2009), together(2013)] as const;

describe("shift-share analysis", () => {
  test("by Dunn splits each sector's change into national, mix and competitive", () => {
    expectCells(decomposed("dunn", beijingInThree), [
      [83.79671912137675, -17.537101017568727, -22.75961810380801, 43.5],
      [1943.0497060173168, -83.47383476671057, -250.37587125060583, 1609.2],
      [6378.254922471995, 417.90822164048893, -814.1631441124837, 5982],
      [8405.101347610687, 316.89728585620963, -1087.2986334668974, 7634.7],
    ]);
  });

  test("by Esteban-Marquillas splits the competitive part by the structure of the reference", () => {
    expectCells(decomposed("esteban", beijingInThree), [
      [83.79671912137675, -17.537101017568727, -154.82517513500864, 132.06555703120063, 43.5],
      [1943.0497060173168, -83.47383476671057, -468.0782819809621, 217.7024107303563, 1609.2],
      [6378.254922471995, 417.90822164048893, -536.438745113654, -277.7243989988296, 5982],
      [8405.101347610687, 316.89728585620963, -1159.3422022296247, 72.0435687627273, 7634.7],
    ]);
  });

  test("leaves what rounding has left over to the largest component, the others untouched", () => {
    const [national, mix, competitive, change] = decomposed("dunn", [
      [5, 50],
      [6, 50],
      [31, 50],
      [38, 61],
    ]).values;
    // Plainly computed the three add up to 1 + 2⁻⁵².
    expect([(national ?? NaN) + (mix ?? NaN) + (competitive ?? NaN), change]).toEqual([1, 1]);
    expect([mix, competitive]).toEqual([5 * (7 / 31 - 18 / 81), 5 * (1 / 5 - 7 / 31)]);
  });

  test("takes rows, columns and blocks", () => {
    const input = {
      regionStart: matrix([[1], [2]]),
      regionEnd: matrix([[2, 2]]),
      referenceStart: matrix([[10], [20]]),
      referenceEnd: matrix([[15, 30]]),
    };
    expectCells(shiftShare(input, "dunn"), [
      [0.5, 0, 0.5, 1],
      [1, 0, -1, 0],
      [1.5, 0, -0.5, 1],
    ]);
  });

  test("of the reference area itself has nothing competitive and nothing to allocate", () => {
    const [start, end] = [beijing[2009], beijing[2013]];
    const found = cells(decomposed("esteban", [start, end, start, end])) as number[][];
    for (const [, , competitive, allocation] of found) expect([competitive, allocation]).toEqual([0, 0]);
    expect(Math.abs(found[3]?.[1] ?? NaN)).toBeLessThan(1e-11);
  });

  test("allocates nothing in a region with the structure of the reference area", () => {
    const found = decomposed("esteban", [
      [1, 2, 5],
      [2, 2, 9],
      [10, 20, 50],
      [12, 30, 40],
    ]);
    expectNear({ values: [3, 8, 13, 18].map((place) => found.at(place)) }, { values: [0, 0, 0, 0] });
  });

  test("leaves a sector that is blank in one of the four out of every total", () => {
    const complete = cells(
      decomposed("esteban", [
        [1, 2],
        [2, 2],
        [10, 20],
        [15, 40],
      ]),
    );
    for (const place of [0, 1, 2, 3]) {
      const input = [
        [7, 1, 2],
        [7, 2, 2],
        [70, 10, 20],
        [70, 15, 40],
      ].map((row, r) => row.map((value, c) => (r === place && c === 0 ? null : value)));
      const found = cells(decomposed("esteban", input as unknown as [Vector, Vector, Vector, Vector]));
      expect(found).toEqual([["", "", "", "", ""], ...complete]);
    }
  });

  test("counts the whole change of a sector that is new in the region as competitive", () => {
    expectCells(
      decomposed("dunn", [
        [0, 10, 20],
        [5, 12, 18],
        [100, 200, 300],
        [120, 190, 330],
      ]),
      [
        [0, 0, 5, 5],
        [10 * (40 / 600), 10 * (-0.05 - 40 / 600), 10 * (0.2 + 0.05), 2],
        [20 * (40 / 600), 20 * (0.1 - 40 / 600), 20 * (-0.1 - 0.1), -2],
        [2, -0.5, 3.5, 5],
      ],
    );
  });

  test("by Esteban-Marquillas is a division by zero for a sector that is new in the region", () => {
    const found = cells(
      decomposed("esteban", [
        [0, 10],
        [5, 12],
        [100, 200],
        [120, 190],
      ]),
    );
    expect(found.map((row) => row.slice(2, 4))).toEqual([
      ["#DIV/0!", "#DIV/0!"],
      [expect.any(Number), expect.any(Number)],
      ["#DIV/0!", "#DIV/0!"],
    ]);
    expectCells(
      decomposed("esteban", [
        [0, 10],
        [0, 12],
        [100, 200],
        [120, 190],
      ]),
      [
        [0, 0, 0, 0, 0],
        [10 / 30, -0.5 - 10 / 30, (20 / 3) * 0.25, (10 / 3) * 0.25, 2],
        [10 / 30, -0.5 - 10 / 30, (20 / 3) * 0.25, (10 / 3) * 0.25, 2],
      ],
    );
  });

  test("is a division by zero for a sector that the reference area did not have", () => {
    expectCells(
      decomposed("dunn", [
        [1, 2, 0],
        [2, 3, 0],
        [0, 20, 0],
        [10, 20, 0],
      ]),
      [
        [0.5, "#DIV/0!", "#DIV/0!", 1],
        [1, -1, 1, 1],
        [0, 0, 0, 0],
        [1.5, "#DIV/0!", "#DIV/0!", 2],
      ],
    );
    expectCells(decomposed("esteban", [[1], [2], [0], [10]]), [
      ["#DIV/0!", "#DIV/0!", "#DIV/0!", "#DIV/0!", 1],
      ["#DIV/0!", "#DIV/0!", "#DIV/0!", "#DIV/0!", 1],
    ]);
  });

  test("is out of domain where numbers become too large", () => {
    const found = cells(decomposed("dunn", [[1e300], [1], [1e-300], [1e300]]));
    expect(found[0]).toEqual(["#NUM!", expect.anything(), expect.anything(), -1e300]);
  });

  test("refuses vectors of different length and names the one that does not fit", () => {
    const names = ["region_end", "reference_start", "reference_end"];
    names.forEach((argument, place) => {
      const input = [0, 1, 2, 3].map((which) => (which === place + 1 ? [1] : [1, 2]));
      expect(failureOf(() => decomposed("dunn", input as unknown as [Vector, Vector, Vector, Vector]))).toMatchObject({
        kind: "value",
        reason: "vector-length",
        details: { argument, needed: 2, found: 1 },
      });
    });
  });

  test("needs one complete sector", () => {
    for (const input of [
      [
        [1, null],
        [null, 2],
        [1, 1],
        [1, 1],
      ],
      [[], [], [], []],
    ])
      expect(failureOf(() => decomposed("dunn", input as unknown as [Vector, Vector, Vector, Vector]))).toMatchObject({
        kind: "domain",
        reason: "too-few",
      });
  });
});

describe("shift-share analysis, whatever the numbers", () => {
  const amount = fc.double({ min: 0.01, max: 1e6, noNaN: true });
  const input = fc.integer({ min: 1, max: 8 }).chain((sectors) => {
    const vector = fc.array(amount, { minLength: sectors, maxLength: sectors });
    return fc.tuple(vector, vector, vector, vector);
  });
  const model = fc.constantFrom<ShiftShareModel>("dunn", "esteban");

  test("has components that add up to the change, to the last digits of the largest", () => {
    fc.assert(
      fc.property(input, model, (vectors, which) => {
        const [starts, ends] = vectors;
        const rows = cells(decomposed(which, vectors)) as number[][];
        rows.forEach((row, sector) => {
          const change = row[row.length - 1] ?? NaN;
          const parts = row.slice(0, -1);
          if (sector < starts.length) expect(change).toBe((ends[sector] ?? NaN) - (starts[sector] ?? NaN));
          const coarsest = Math.max(...row.map(Math.abs));
          expect(Math.abs(parts.reduce((sum, part) => sum + part) - change)).toBeLessThanOrEqual(
            2 * Number.EPSILON * coarsest,
          );
        });
      }),
      { numRuns: 500 },
    );
  });

  test("has a total row that is the sum of the sectors", () => {
    fc.assert(
      fc.property(input, model, (vectors, which) => {
        const rows = cells(decomposed(which, vectors)) as number[][];
        const total = rows.pop() ?? [];
        total.forEach((value, column) => {
          const sum = rows.reduce((added, row) => added + (row[column] ?? NaN), 0);
          const size = rows.reduce((added, row) => added + Math.max(...row.map(Math.abs)), 0);
          expect(Math.abs(value - sum)).toBeLessThanOrEqual(1e-14 * size);
        });
      }),
    );
  });

  test("gives the same national and mix in both models, and one competitive part in two", () => {
    fc.assert(
      fc.property(input, (vectors) => {
        const dunn = cells(decomposed("dunn", vectors)) as number[][];
        const esteban = cells(decomposed("esteban", vectors)) as number[][];
        dunn.forEach(([national = NaN, mix = NaN, competitive = NaN], sector) => {
          const [sameNational = NaN, sameMix = NaN, own = NaN, allocation = NaN] = esteban[sector] ?? [];
          const size =
            Math.abs(national) + Math.abs(mix) + Math.abs(competitive) + Math.abs(own) + Math.abs(allocation);
          expect(Math.abs(sameNational - national)).toBeLessThanOrEqual(1e-13 * size);
          expect(Math.abs(sameMix - mix)).toBeLessThanOrEqual(1e-13 * size);
          expect(Math.abs(own + allocation - competitive)).toBeLessThanOrEqual(1e-13 * size);
        });
      }),
    );
  });

  test("follows the unit and the order of the sectors", () => {
    fc.assert(
      fc.property(input, model, (vectors, which) => {
        const turned = vectors.map((vector) => [...vector].reverse().map((value) => value * 1024));
        const found = cells(decomposed(which, turned as typeof vectors)) as number[][];
        const rows = cells(decomposed(which, vectors)) as number[][];
        const total = rows.pop() ?? [];
        const expected = [...rows.reverse(), total];
        found.forEach((row, sector) => {
          const size = Math.max(...row.map(Math.abs));
          row.forEach((value, column) => {
            expect(Math.abs(value - 1024 * (expected[sector]?.[column] ?? NaN))).toBeLessThanOrEqual(1e-13 * size);
          });
        });
      }),
    );
  });

  test("of two halves of a region adds up to that of the whole, by Dunn", () => {
    fc.assert(
      fc.property(input, (vectors) => {
        const [starts, ends, ...reference] = vectors;
        const half = [starts.map((value) => value / 2), ends.map((value) => value / 2), ...reference] as typeof vectors;
        const whole = decomposed("dunn", vectors);
        decomposed("dunn", half).values.forEach((value, index) => {
          expect(Math.abs(2 * value - whole.at(index))).toBeLessThanOrEqual(1e-9);
        });
      }),
    );
  });

  test("gives nothing but the national part where all grow alike", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 6 }), (starts) => {
        const ends = starts.map((value) => 1.5 * value);
        const rows = cells(decomposed("dunn", [starts, ends, starts, ends])) as number[][];
        for (const row of rows) expect(row.slice(1, 3)).toEqual([0, 0]);
      }),
    );
  });
});

describe("the total of a shift-share analysis by itself", () => {
  const input = ([a, b, c, d]: readonly [Vector, Vector, Vector, Vector]) => ({
    regionStart: matrix([a]),
    regionEnd: matrix([b]),
    referenceStart: matrix([c]),
    referenceEnd: matrix([d]),
  });
  const last = (of: ReturnType<typeof input>, model: ShiftShareModel) => cells(shiftShare(of, model)).at(-1) ?? [];

  const counted = (count: number, amount: (place: number) => number) =>
    Array.from({ length: count }, (_, place) => amount(place));
  // More sectors than one loop takes, with blanks in between.
  const many = [
    counted(3000, (place) => 1 + (place % 17)),
    counted(3000, (place) => 2 + (place % 13)),
    counted(3000, (place) => 100 + (place % 29)).map((value, place) => (place % 1000 === 999 ? null : value)),
    counted(3000, (place) => 120 + (place % 31)),
  ] as const;

  test.each<[string, readonly [Vector, Vector, Vector, Vector]]>([
    ["sectors", beijingInThree],
    [
      "blanks",
      [
        [1, null, 3, 4],
        [2, 5, 6, 4],
        [10, 20, 30, null],
        [11, 25, 31, 50],
      ],
    ],
    [
      "sectors that are new in the region",
      [
        [0, 5, 0],
        [3, 8, 0],
        [10, 20, 5],
        [12, 30, 6],
      ],
    ],
    [
      "sectors that are new in the reference and not in the region",
      [
        [0, 5],
        [3, 8],
        [0, 20],
        [12, 30],
      ],
    ],
    [
      "sectors that are new in the reference alone",
      [
        [4, 5],
        [3, 8],
        [0, 20],
        [12, 30],
      ],
    ],
    [
      "a region without anything at the start",
      [
        [0, 0],
        [3, 8],
        [10, 20],
        [12, 30],
      ],
    ],
    [
      "a region as its own reference",
      [
        [3, 7, 9],
        [4, 5, 6],
        [3, 7, 9],
        [4, 5, 6],
      ],
    ],
    ["thousands of sectors", many],
  ])("is the last row of that of all, with %s", (_, panel) => {
    for (const model of ["dunn", "esteban"] as const) {
      const whole = input(panel);
      expectClose(cells(shiftShare(whole, model, "total")), [last(whole, model)]);
    }
  });

  test("keeps what rounding would drop", () => {
    const [row] = cells(
      shiftShare(
        input([
          [1e16, 1, 1e16],
          [3e16, 4, 1e16],
          [1, 1, 2],
          [2, 2, 2],
        ]),
        "dunn",
        "total",
      ),
    );
    const [national, mix, competitive, change] = row as number[];
    expect([national, change]).toEqual([1e16 + 0.5, 2e16 + 3]);
    expectClose([[(mix as number) + (competitive as number)]], [[1e16 + 2.5]]);
  });

  test("asks for at least one complete sector", () => {
    expect(failureOf(() => shiftShare(input([[1], [null], [3], [4]]), "dunn", "total"))).toMatchObject({
      kind: "domain",
      reason: "too-few",
    });
  });
});
