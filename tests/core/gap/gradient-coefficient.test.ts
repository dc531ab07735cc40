import fc from "fast-check";
import {
  comparativeProductivity,
  regionAndNation,
  regionAndNationOrNone,
} from "../../../src/core/gap/comparative-productivity";
import { gradientCoefficient, type GradientCoefficientInputs } from "../../../src/core/gap/gradient-coefficient";
import { FIRST_FOREIGN_FAILURE, Matrix } from "../../../src/core/matrix/matrix";
import { locationQuotient } from "../../../src/core/specialisation/location-quotient";
import { china2013, tianjin } from "../../support/beijing-tianjin-hebei";
import { expectCells, expectNear, failureOf, matrix } from "../../support/matrix";
import { tablePairs } from "../../support/table-pairs";

type Rows = readonly (readonly (number | null)[])[];

const quantity = (name: string, region: Rows, nation: Rows) => regionAndNation(name, matrix(region), matrix(nation));

const coefficient = (
  output: readonly [region: Rows, nation: Rows],
  labor: readonly [region: Rows, nation: Rows],
  more: Partial<GradientCoefficientInputs> = {},
) =>
  gradientCoefficient({
    output: quantity("output", ...output),
    labor: quantity("labor", ...labor),
    capital: null,
    regionTotals: null,
    nationTotal: null,
    ...more,
  });

const output = [[tianjin[2013]], [china2013]] as const;
const labor = [[[70, 350, 430]], [[24171, 23170, 29636]]] as const;
const capital = [[[900, 21000, 24000]], [[60000, 650000, 700000]]] as const;

describe("the industrial gradient coefficient", () => {
  test("of Tianjin with an illustrative employment matches the reference values", () => {
    expectCells(coefficient(output, labor), [[0.14963286472927428, 2.2257452640617457, 1.8920647126886776]]);
  });

  test("with capital is the improved coefficient", () => {
    expectCells(coefficient(output, labor, { capital: quantity("capital", ...capital) }), [
      [0.033005382257061455, 2.0077613210260314, 1.4532791455857033],
    ]);
  });

  test("uses the totals of the whole economy when some sectors are not listed", () => {
    const totals = { regionTotals: matrix([[14370.16]]), nationTotal: 568845 };
    expectCells(coefficient([[[7276.68]], [[249684]]], [[[350]], [[23170]]], totals), [[2.2257452640617457]]);
    expectCells(
      coefficient([[[2], [3]], [[10]]], [[[1], [1]], [[10]]], { regionTotals: matrix([[4, 12]]), nationTotal: 100 }),
      [[(2 / 4 / 0.1) * 2], [(3 / 12 / 0.1) * 3]],
    );
  });

  test("reads a column as long as the nation's as one region, and leaves it a column", () => {
    const asColumn = (rows: readonly (readonly number[])[]) => rows.flat().map((value) => [value]);
    expectCells(coefficient([asColumn(output[0]), output[1]], [asColumn(labor[0]), asColumn(labor[1])]), [
      [0.14963286472927428],
      [2.2257452640617457],
      [1.8920647126886776],
    ]);
  });

  test("is blank where a range is; a blank output is in no total, a blank of employment or capital changes nothing else", () => {
    const nation = [[10, 10, 10]];
    expectCells(coefficient([[[null, 1, 3]], nation], [[[1, 1, 1]], nation]), [[null, 0.75, 6.75]]);
    expectCells(coefficient([[[2, 1, 1]], nation], [[[1, null, 1]], nation]), [[3, null, 0.75]]);
    const blankCapital = { capital: quantity("capital", [[1, 1, null]], nation) };
    expectCells(coefficient([[[2, 1, 1]], nation], [[[1, 1, 1]], nation], blankCapital), [[6, 0.75, null]]);
  });

  test("is a division by zero in the cells without employment, capital or output of the nation, and in an empty region", () => {
    const nation = [[10, 10]];
    expectCells(coefficient([[[1, 1]], nation], [[[0, 1]], nation]), [["#DIV/0!", 1]]);
    expectCells(
      coefficient([[[1, 1]], nation], [[[1, 1]], nation], { capital: quantity("capital", [[1, 0]], nation) }),
      [[1, "#DIV/0!"]],
    );
    expectCells(coefficient([[[1, 1]], [[0, 10]]], [[[1, 1]], nation]), [["#DIV/0!", 0.5]]);
    expectCells(
      coefficient(
        [
          [
            [0, 0],
            [1, 1],
          ],
          nation,
        ],
        [
          [
            [1, 1],
            [1, 1],
          ],
          nation,
        ],
      ),
      [
        ["#DIV/0!", "#DIV/0!"],
        [1, 1],
      ],
    );
  });

  test("fails in the row whose output failed and in the cell whose employment failed", () => {
    const ones = matrix([
      [1, 1],
      [1, 1],
    ]);
    const failed = new Matrix(2, 2, Float64Array.of(0, 1, 1, 1), Uint8Array.of(FIRST_FOREIGN_FAILURE, 0, 0, 0));
    const nation = matrix([[1, 1]]);
    const inputs = { capital: null, regionTotals: null, nationTotal: null };
    expectCells(
      gradientCoefficient({
        ...inputs,
        output: regionAndNation("output", failed, nation),
        labor: regionAndNation("labor", ones, nation),
      }),
      [
        ["state 4", "state 4"],
        [1, 1],
      ],
    );
    expectCells(
      gradientCoefficient({
        ...inputs,
        output: regionAndNation("output", ones, nation),
        labor: regionAndNation("labor", failed, nation),
      }),
      [
        ["state 4", 1],
        [1, 1],
      ],
    );
  });

  test("needs totals for each region, the same sectors, no negative value, and capital of both or none", () => {
    const one = [[1, 2]];
    const failures = [
      failureOf(() => coefficient([one, one], [one, one], { regionTotals: matrix([[1, 2]]) })),
      failureOf(() => coefficient([one, one], [one, one], { regionTotals: matrix([[-1]]) })),
      failureOf(() => coefficient([one, [[1, 2, 3]]], [one, one])),
      failureOf(() => coefficient([one, one], [[[1, 2, 3]], [[1, 2, 3]]])),
      failureOf(() => regionAndNationOrNone("capital", matrix(one), null)),
      failureOf(() => regionAndNationOrNone("capital", null, matrix(one))),
    ];
    expect(
      failures.map(({ kind, reason, details }) => [kind, reason, details["argument"] ?? details["second"]]),
    ).toEqual([
      ["value", "vector-length", "region_total"],
      ["domain", "negative", "region_total"],
      ["value", "sectors-length", "nation_output"],
      ["value", "same-shape", "region_labor"],
      ["value", "needs-argument", "nation_capital"],
      ["value", "needs-argument", "region_capital"],
    ]);
    expect(failures[4]?.details["mode"]).toBe("region_capital");
    expect(failures[5]?.details["mode"]).toBe("nation_capital");
    expect(regionAndNationOrNone("capital", null, null)).toBeNull();
  });

  test("is the location quotient times the comparative productivity, of labour and, with capital, of capital", () => {
    fc.assert(
      fc.property(tablePairs({ from: 0.2, to: 5 }), ({ first, second }) => {
        const nation = first.reduce(
          (sums, row) => sums.map((sum, place) => sum + (row[place] ?? 0)),
          first[0]?.map(() => 1) ?? [],
        );
        const produced = quantity("output", first, [nation]);
        const used = quantity("labor", second, [nation]);
        const quotients = locationQuotient(matrix(first), matrix([nation]), "lq", {
          regionTotals: null,
          referenceTotal: null,
        });
        const productivity = comparativeProductivity(produced, used);
        const plain = coefficient([first, [nation]], [second, [nation]]);
        expectNear(plain, { values: quotients.values.map((value, place) => value * productivity.at(place)) }, 1e-9);
        const improved = coefficient([first, [nation]], [second, [nation]], {
          capital: quantity("capital", second, [nation]),
        });
        expectNear(improved, { values: plain.values.map((value, place) => value * productivity.at(place)) }, 1e-9);
      }),
    );
  });

  test("is 1 for a region that is the nation", () => {
    fc.assert(
      fc.property(tablePairs({ from: 0.2, to: 5 }, { maxRows: 1 }), ({ first, second }) => {
        expectNear(coefficient([first, first], [second, second]), { values: first.flat().map(() => 1) });
      }),
    );
  });
});
