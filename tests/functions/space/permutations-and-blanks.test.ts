import fc from "fast-check";
import { moran } from "../../../src/functions/linkage/moran";
import { adapt } from "../../../src/functions/runtime/adapt";
import { getisord } from "../../../src/functions/space/getisord";
import { localmoran } from "../../../src/functions/space/localmoran";
import { errorOf, installCustomFunctions } from "../../support/custom-functions";
import { present } from "../../support/present";
import { unitsWithWeights } from "../../support/spatial-units";
import { ExcelError } from "../../support/worksheet";

beforeAll(installCustomFunctions);

type Block = readonly (readonly unknown[])[];
type Call = (values: Block, weights: Block, standardize: string, permutations: number, output?: string) => Block;

const [local, hot, whole] = [adapt(localmoran, "en"), adapt(getisord, "en"), adapt(moran, "en")];
const seed = 7;
/** How a blank cell is returned. */
const empty = "";

const locally: Call = (values, weights, standardize, permutations, output = "table") =>
  local(values, weights, output, standardize, permutations, seed);
const hotIn =
  (mode: "g" | "gstar"): Call =>
  (values, weights, standardize, permutations, output = "table") =>
    hot(values, weights, mode, output, standardize, permutations, seed);
const global: Call = (values, weights, standardize, permutations, output = "table") =>
  whole(values, weights, output, standardize, permutations, seed);

const ofUnits: readonly (readonly [string, Call])[] = [
  ["LOCALMORAN", locally],
  ["GETISORD in g", hotIn("g")],
  ["GETISORD in gstar", hotIn("gstar")],
];
const all = [...ofUnits, ["MORAN", global] as const];

/** Values and weights with the units that stay when others lose their value. */
const samples = unitsWithWeights({ min: 6, max: 9 })
  .filter(([values]) => Math.max(...values) > Math.min(...values) + 1)
  .chain(([values, weights]) =>
    fc.record({
      values: fc.constant(values.map((value) => [value])),
      weights: fc.constant(weights),
      blank: fc.uniqueArray(fc.integer({ min: 0, max: values.length - 1 }), { minLength: 1, maxLength: 2 }),
      standardize: fc.constantFrom("none", "row"),
    }),
  );

/** The rows of a call, or the code of its error. */
function answer(call: () => Block): Block | string {
  const found = errorOf(call);
  return found instanceof ExcelError ? found.code : (found as Block);
}

const columnOf = (table: Block, name: string) => {
  const [heading = [], ...rows] = table;
  return rows.map((row) => row[heading.indexOf(name)]);
};

describe("permutations of 0", () => {
  test.each(ofUnits)("leave p_perm blank for every unit and change no other number in %s", (_, call) => {
    fc.assert(
      fc.property(samples, ({ values, weights, standardize }) => {
        const [without, drawn] = [0, 19].map((count) => call(values, weights, standardize, count)) as [Block, Block];
        expect(columnOf(without, "p_perm")).toEqual(values.map(() => empty));
        expect(columnOf(drawn, "p_perm").some((p) => typeof p === "number")).toBe(true);
        for (const name of present(without[0])
          .map(String)
          .filter((one) => one !== "p_perm" && one !== "cluster"))
          expect(columnOf(drawn, name)).toEqual(columnOf(without, name));
        expect(call(values, weights, standardize, 0, "p_perm")).toEqual(values.map(() => [empty]));
      }),
    );
  });

  test("leave the test out of the table of MORAN and change no other number", () => {
    fc.assert(
      fc.property(samples, ({ values, weights, standardize }) => {
        const [without, drawn] = [0, 19].map((count) => global(values, weights, standardize, count)) as [Block, Block];
        expect(without.map(([name]) => name)).not.toContain("p_perm");
        expect(drawn.slice(0, without.length)).toEqual(without);
        expect(drawn.slice(without.length).map(([name]) => name)).toEqual(["permutations", "p_perm"]);
        expect(global(values, weights, standardize, 0, "p_perm")).toEqual([[empty]]);
        expect(global(values, weights, standardize, 0, "permutations")).toEqual([[0]]);
      }),
    );
  });
});

describe("units with a blank value", () => {
  const cases = [0, 19].flatMap((permutations) => all.map(([name, call]) => [name, permutations, call] as const));

  test.each(cases)("have blank rows, and the others what they have among themselves: %s, %i permutations", (...one) => {
    const [name, permutations, call] = one;
    const outputs = name === "MORAN" ? ["table", "lag"] : ["table"];
    fc.assert(
      fc.property(samples, ({ values, weights, blank, standardize }) => {
        const stays = (_: unknown, place: number) => !blank.includes(place);
        const withBlanks = values.map((row, place) => (blank.includes(place) ? [null] : row));
        for (const output of outputs) {
          const found = answer(() => call(withBlanks, weights, standardize, permutations, output));
          const among = answer(() =>
            call(
              values.filter(stays),
              weights.filter(stays).map((row) => row.filter(stays)),
              standardize,
              permutations,
              output,
            ),
          );
          if (name === "MORAN" && output === "table") expect(found).toEqual(among);
          else expect(found).toEqual(withRows(among, values.length, blank));
        }
      }),
    );
  });
});

/** Blank rows put where units have no value. */
function withRows(table: Block | string, count: number, blank: readonly number[]): Block | string {
  if (typeof table === "string") return table;
  const heading = table.slice(0, table.length - (count - blank.length));
  const rows = table.slice(heading.length);
  const width = present(rows[0]).length;
  return [
    ...heading,
    ...Array.from({ length: count }, (_, place) =>
      blank.includes(place)
        ? new Array<unknown>(width).fill(empty)
        : present(rows[place - blank.filter((one) => one < place).length]),
    ),
  ];
}

describe("a blank weight", () => {
  test.each(all)("is the same as a weight of 0 in %s", (_, call) => {
    fc.assert(
      fc.property(samples, ({ values, weights, standardize }) => {
        const blanks = weights.map((row) => row.map((weight) => (weight === 0 ? null : weight)));
        expect(answer(() => call(values, blanks, standardize, 19))).toEqual(
          answer(() => call(values, weights, standardize, 19)),
        );
      }),
    );
  });
});
