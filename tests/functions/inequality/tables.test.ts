import { betaconv } from "../../../src/functions/inequality/betaconv";
import { ginidecomp } from "../../../src/functions/inequality/ginidecomp";
import { sigmaconv } from "../../../src/functions/inequality/sigmaconv";
import { theildecomp } from "../../../src/functions/inequality/theildecomp";
import { adapt } from "../../../src/functions/runtime/adapt";
import { englishErrors } from "../../../src/functions/runtime/error-texts.en";
import { expectClose } from "../../support/close";
import { installCustomFunctions } from "../../support/custom-functions";
import { ExcelError } from "../../support/worksheet";

beforeAll(installCustomFunctions);

const division = new ExcelError("#DIV/0!");
const domain = new ExcelError("#NUM!");
const column = (...values: unknown[]) => values.map((value) => [value]);
const errorOf = (call: () => unknown): unknown => {
  try {
    return call();
  } catch (error) {
    return error;
  }
};

describe("the table of THEILDECOMP", () => {
  const call = adapt(theildecomp, "en");

  test("has #DIV/0! for the shares of nothing, and 0 for the indexes", () => {
    expect(call(column(2, 2, 2), column("a", "b", "b"))).toEqual([
      ["total", 0, ""],
      ["between", 0, ""],
      ["within", 0, ""],
      ["betweenshare", division, ""],
      ["withinshare", division, ""],
      ["group", "share", "index"],
      ["a", expect.closeTo(1 / 3, 14), 0],
      ["b", expect.closeTo(2 / 3, 14), 0],
    ]);
    expect(errorOf(() => call(column(2, 2), column("a", "b"), null, "T", "withinshare"))).toEqual(division);
  });

  test("has #DIV/0! for the index of a group of zeros, and names every group in the order given", () => {
    const rows = call(column(0, 1, 3, null), column("z", "East ", "east", "empty"));
    expect(rows.slice(5)).toEqual([
      ["group", "share", "index"],
      ["z", 0, division],
      ["East", 1, expect.closeTo(0.25 * Math.log(0.5) + 0.75 * Math.log(1.5), 14)],
      ["empty", 0, division],
    ]);
  });

  test("heads the groups in Chinese in the Chinese script", () => {
    expect(adapt(theildecomp, "zh-CN")(column(1, 3), column("a", "b"))[5]).toEqual(["组", "份额", "指数"]);
  });

  test("takes numbers as names of groups, and hands on an error among them", () => {
    expect(call(column(1, 3), column(2009, 2013)).slice(6)).toEqual([
      ["2009", 0.25, 0],
      ["2013", 0.75, 0],
    ]);
    expect(errorOf(() => call(column(1, 3), column("a", new ExcelError("#REF!"))))).toEqual(new ExcelError("#REF!"));
  });
});

describe("the table of GINIDECOMP", () => {
  test("has #DIV/0! for the shares of nothing", () => {
    expect(adapt(ginidecomp, "en")(column(2, 2), column("a", "b"))).toEqual([
      ["total", 0],
      ["within", 0],
      ["netbetween", 0],
      ["transvariation", 0],
      ["withinshare", division],
      ["netbetweenshare", division],
      ["transvariationshare", division],
    ]);
  });
});

describe("the table of SIGMACONV", () => {
  const call = adapt(sigmaconv, "en", undefined, englishErrors);
  const panel = [
    [1, 1, 1, 1],
    [Math.E, Math.E ** 2, Math.E ** 4, Math.E ** 4],
  ];

  test("counts the years where none are given", () => {
    expectClose(
      call(
        panel.map((row) => row.slice(0, 3)),
        "sdlog",
        "table",
      ),
      [
        [1, 0.5],
        [2, 1],
        [3, 2],
        ["slope", 0.75],
        ["se", Math.sqrt(1 / 12) / 2],
        ["t", 0.75 / (Math.sqrt(1 / 12) / 2)],
        ["p", (2 / Math.PI) * Math.atan(1 / Math.sqrt(27))],
        ["r2", 27 / 28],
      ],
    );
  });

  test("shows a year that failed beside those that did not, and no trend", () => {
    const rows = call(
      [
        [0, 1, 1],
        [2, Math.E, 5],
      ],
      "sdlog",
      "table",
      [[2009, null, 2013]],
    );
    expect(rows.map(([label]) => label)).toEqual([2009, "", 2013, "slope", "se", "t", "p", "r2"]);
    expect(rows.map(([, value]) => value).slice(3)).toEqual(new Array(5).fill(domain));
    expect([rows[0]?.[1], rows[1]?.[1]]).toEqual([domain, 0.5]);
  });

  test("shows the series where it is too short for a trend, which alone is an error", () => {
    expect(
      call(
        [
          [1, 1],
          [3, 5],
        ],
        "cv",
        "table",
      ),
    ).toEqual([
      [1, 0.5],
      [2, expect.closeTo(2 / 3, 14)],
      ...["slope", "se", "t", "p", "r2"].map((entry) => [entry, domain]),
    ]);
    expect(
      errorOf(() =>
        call(
          [
            [1, 1],
            [3, 5],
          ],
          "cv",
          "slope",
        ),
      ),
    ).toEqual(domain);
  });

  test("has #DIV/0! where a dispersion that never changes leaves nothing to explain", () => {
    expect(
      call(
        [
          [1, 1, 1],
          [3, 3, 3],
        ],
        "cv",
        "table",
      ).slice(3),
    ).toEqual([
      ["slope", 0],
      ["se", 0],
      ["t", division],
      ["p", division],
      ["r2", division],
    ]);
  });

  test("refuses years that do not fit, whole", () => {
    for (const output of ["series", "table", "slope"])
      expect(errorOf(() => call(panel, "sdlog", output, [[2009, 2010]]))).toEqual(
        new ExcelError("#VALUE!", "years has 2 cells, 4 were expected"),
      );
  });
});

describe("the table of BETACONV", () => {
  const call = adapt(betaconv, "en");
  const start = column(10, 20, 30, 40, 50);
  const end = column(16, 29, 41, 52, 62);

  test("has four rows more for each control", () => {
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

  test("counts the regions that were used", () => {
    const rows = call([...start, [null]], [...end, [3]], 5);
    expect(rows[7]).toEqual(["n", 5]);
  });

  test("has #DIV/0! for the t of a perfect fit and #NUM! for the half-life of regions that diverge", () => {
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
        ["p", 0],
        ["r2", 1],
        ["adjr2", 1],
        ["n", 4],
        ["speed", -Math.log(1.5)],
        ["halflife", null],
      ].map((row, place) => (place === 3 ? ["t", division] : place === 9 ? ["halflife", domain] : row)),
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

  test("has #NUM! for the speed where regions trade places", () => {
    const from = column(1, 2, 4, 9);
    const to = column(8, 5, 2, 1);
    expect(call(from, to, 1).slice(8)).toEqual([
      ["speed", domain],
      ["halflife", domain],
    ]);
  });
});
