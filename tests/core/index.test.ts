import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as core from "../../src/core";
import { Matrix, rowsOf } from "../../src/core";
import { DIVISION_BY_ZERO, MatrixBuilder, MISSING, OUT_OF_DOMAIN } from "../../src/core/matrix/matrix";

const root = path.join(__dirname, "../..");
const families = [
  "structure",
  "gap",
  "inequality",
  "specialisation",
  "composite",
  "linkage",
  "dynamics",
  "complexity",
  "input-output",
];

/** What reads arguments of a worksheet or looks for the place of an error, and computes nothing. */
const helpers = ["citiesAreInColumns", "placeOfZero", "regionAndNationOrNone", "requireYears", "scoreOutside"];

/** The values of the core's families that the worksheet functions import. */
function usedByFunctions(): readonly string[] {
  const folder = path.join(root, "src/functions");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const imports = new RegExp(`import \\{([^}]*)\\} from "(?:\\.\\./)+core/(?:${families.join("|")})/[^"]*"`, "g");
  const names = files.flatMap((file) =>
    [...readFileSync(path.join(folder, file), "utf8").matchAll(imports)].flatMap(([, list = ""]) =>
      list
        .split(",")
        .map((name) => name.trim().replace(/ as .*$/, ""))
        .filter((name) => name !== "" && !name.startsWith("type ")),
    ),
  );
  return [...new Set(names)].sort();
}

describe("the package of the core", () => {
  test("exports what the worksheet functions compute with", () => {
    const used = usedByFunctions();
    expect(used).toContain("locationQuotient");
    expect(used.filter((name) => !(name in core)).sort()).toEqual(helpers);
  });

  test("has all of its exports in docs/core.md", () => {
    const page = readFileSync(path.join(root, "docs/core.md"), "utf8");
    expect(Object.keys(core).filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});

describe("the rows of a matrix", () => {
  test("have numbers, blanks and failures in their places", () => {
    const cells = new MatrixBuilder(2, 2);
    cells.set(0, 1.5);
    cells.fail(1, MISSING);
    cells.fail(2, DIVISION_BY_ZERO);
    cells.fail(3, OUT_OF_DOMAIN);
    expect(rowsOf(cells.build())).toEqual([
      [1.5, null],
      ["division", "domain"],
    ]);
  });

  test("are the rows that the matrix was made of", () => {
    const rows = [
      [1, 2, null],
      [0, -3, 4],
    ];
    expect(rowsOf(Matrix.of(rows))).toEqual(rows);
  });
});
