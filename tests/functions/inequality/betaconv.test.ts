import { betaconv } from "../../../src/functions/inequality/betaconv";
import { adapt } from "../../../src/functions/runtime/adapt";
import { expectClose } from "../../support/close";
import { errorOf, installCustomFunctions } from "../../support/custom-functions";
import { ExcelError } from "../../support/worksheet";

beforeAll(installCustomFunctions);

const division = new ExcelError("#DIV/0!");
const domain = new ExcelError("#NUM!");
const column = (...values: unknown[]) => values.map((value) => [value]);

describe("the table of BETACONV", () => {
  const call = adapt(betaconv, "en");
  const start = column(10, 20, 30, 40, 50);
  const end = column(16, 29, 41, 52, 62);

  test("has four more rows for each control", () => {
    const rows = call(start, end, 5, column(1, 2, 2, 5, 1));
    expect(rows.map(([label]) => label)).toEqual([
      ...["alpha", "beta", "se", "t", "p", "r2", "adjr2", "n", "speed", "halflife"],
      ...["control1", "se1", "t1", "p1"],
    ]);
    expectClose(
      rows.slice(10),
      [
        ["control1", 0.0005082823314672784],
        ["se1", 0.0005750221914573005],
        ["t1", 0.8839351576660357],
        ["p1", 0.46997877607127936],
      ],
      1e-10,
    );
    expect(rows[7]).toEqual(["n", 5]);
  });

  test("has the number of regions used", () => {
    const rows = call([...start, [null]], [...end, [3]], 5);
    expect(rows[7]).toEqual(["n", 5]);
  });

  test("has #DIV/0! for the t and p of a perfect fit and #NUM! for the half-life of diverging regions", () => {
    const from = column(1, Math.E, Math.E ** 2, Math.E ** 3);
    const rows = call(
      from,
      from.map(([y]) => [Number(y) ** 1.5]),
      1,
    );
    expectClose(
      rows,
      [
        ["alpha", 0],
        ["beta", 0.5],
        ["se", 0],
        ["t", null],
        ["p", null],
        ["r2", 1],
        ["adjr2", 1],
        ["n", 4],
        ["speed", -Math.log(1.5)],
        ["halflife", null],
      ].map((row, place) =>
        place === 3 || place === 4 ? [row[0], division] : place === 9 ? ["halflife", domain] : row,
      ),
    );
    expect(
      errorOf(() =>
        call(
          from,
          from.map(([y]) => [Number(y) ** 1.5]),
          1,
          null,
          "halflife",
        ),
      ),
    ).toEqual(domain);
  });

  test("has #NUM! for the speed where regions overtake each other", () => {
    const from = column(1, 2, 4, 9);
    const to = column(8, 5, 2, 1);
    expect(call(from, to, 1).slice(8)).toEqual([
      ["speed", domain],
      ["halflife", domain],
    ]);
  });
});
