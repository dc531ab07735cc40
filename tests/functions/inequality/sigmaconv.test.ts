import { sigmaconv } from "../../../src/functions/inequality/sigmaconv";
import { adapt } from "../../../src/functions/runtime/adapt";
import { englishErrors } from "../../../src/functions/runtime/error-texts.en";
import { expectClose } from "../../support/close";
import { errorOf, installCustomFunctions } from "../../support/custom-functions";
import { ExcelError } from "../../support/worksheet";

beforeAll(installCustomFunctions);

const division = new ExcelError("#DIV/0!");
const domain = new ExcelError("#NUM!");

describe("the table of SIGMACONV", () => {
  const call = adapt(sigmaconv, "en", undefined, englishErrors);
  const panel = [
    [1, 1, 1, 1],
    [Math.E, Math.E ** 2, Math.E ** 4, Math.E ** 4],
  ];

  test("numbers the years if omitted", () => {
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

  test("has the error of a year in its row, and errors for the trend", () => {
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

  test("has the series where it is too short for a trend, and errors for the trend", () => {
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

  test("has #DIV/0! for the t, p and R² of a constant dispersion", () => {
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

  test("is #VALUE! as a whole where the number of years is wrong", () => {
    for (const output of ["series", "table", "slope"])
      expect(errorOf(() => call(panel, "sdlog", output, [[2009, 2010, 2011]]))).toEqual(
        new ExcelError("#VALUE!", "years has 3 cells; expected 4 (years in columns) or 2 (years in rows)"),
      );
  });
});
