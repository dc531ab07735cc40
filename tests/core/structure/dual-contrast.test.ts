import fc from "fast-check";
import { krugmanIndex } from "../../../src/core/specialisation/krugman-index";
import { dualContrast } from "../../../src/core/structure/dual-contrast";
import { tianjin } from "../../support/beijing-tianjin-hebei";
import { expectCells, expectNear, matrix } from "../../support/matrix";
import { tablePairs } from "../../support/table-pairs";

const output = [tianjin[2013]];
const employment = [[70, 350, 430]];

const sectors = tablePairs({ from: 0.2, to: 5 });

describe("the dual contrast", () => {
  test("over three sectors and over two matches the reference values for Tianjin", () => {
    expectCells(dualContrast(matrix(output), matrix(employment)), [[0.09460961423656014]]);
    expectCells(dualContrast(matrix([[188.45, 14181.71]]), matrix([[70, 780]])), [[0.0692389605388159]]);
  });

  test("is half the Krugman index of output against employment, from 0 to 1", () => {
    fc.assert(
      fc.property(sectors, (both) => {
        const [produced, employed] = [matrix(both.first), matrix(both.second)];
        const contrast = dualContrast(produced, employed);
        expectNear(contrast, krugmanIndex(produced, employed, "half"));
        for (const value of contrast.values) expect(value >= 0 && value <= 1).toBe(true);
        expectNear(dualContrast(produced, produced), { values: both.first.map(() => 0) }, 0);
      }),
    );
  });
});
