import { ExcelError } from "../../support/worksheet";
import { block, type CaseMapper, column, type MappedCase, type Mapping, row } from "../reference-case";

type Rows = readonly (readonly unknown[])[];

/** An undefined number, an error by name here, is NaN there. */
const undefinedAsNaN = (rows: Rows): Rows =>
  rows.map((line) => line.map((value) => (value instanceof ExcelError && value.code === "#DIV/0!" ? "NaN" : value)));

const transposed = (rows: Rows): unknown[][] => (rows[0] ?? []).map((_, c) => rows.map((line) => line[c]));

const each = (formula: (value: number) => number) => (rows: Rows) =>
  undefinedAsNaN(rows).map((line) => line.map((value) => (typeof value === "number" ? formula(value) : value)));

const total = (values: unknown): number => (values as number[]).reduce((sum, value) => sum + value, 0);

/** A list of values with the industry and the region of each as a table, regions in rows, both sorted by name. */
function tableOf({ e, industry, region }: Readonly<Record<string, unknown>>): unknown[][] {
  const named = (names: unknown) => [...new Set(names as string[])].sort();
  const [industries, regions] = [industry as string[], region as string[]];
  return named(region).map((r) =>
    named(industry).map((i) => {
      const value = (e as unknown[])[regions.findIndex((name, place) => name === r && industries[place] === i)];
      return value === "NA" ? null : (value ?? null);
    }),
  );
}

const wholeTable =
  (name: string, more: readonly unknown[], rest: Omit<MappedCase, "call"> = {}): CaseMapper =>
  ({ inputs }) => ({ call: [name, block(inputs["M"]), ...more], pick: undefinedAsNaN, ...rest });

const twoStructures =
  (mode: "sum" | "half"): CaseMapper =>
  ({ inputs }) => ({ call: ["KRUGMAN", row(inputs["x"]), row(inputs["y"] ?? inputs["ref"]), mode] });

/** One structure against the others, which stand in columns. */
const oneAgainstOthers: CaseMapper = ({ inputs }) => ({
  call: ["KRUGMAN", [...row(inputs["x"]), ...transposed(inputs["others"] as Rows)], "mean"],
  pick: (rows) => undefinedAsNaN(rows)[0],
});

/** One column of a table, or the error that stands for it. */
const columnOf = (place: number) => (expected: unknown) =>
  Array.isArray(expected) ? (expected as unknown[][]).map((line) => line[place]) : expected;

const inverse = (value: number) => (value === 0 ? "Infinity" : 1 / value);

/** The peer divides by the sample standard deviation, ours by that of the population. */
const asSample = (regions: number) => each((value) => value * Math.sqrt((regions - 1) / regions));

export const specialisation: Mapping = {
  "formulas: Location quotient (matrix)": wholeTable("LOCQ", []),
  "formulas: Location quotient (symmetric)": wholeTable("LOCQ", [null, "rsca"]),
  "formulas: Location quotient (standardised, O'Donoghue-Gleave)": ({ inputs }) => ({
    call: ["LOCQ", block(inputs["M"]), null, "z"],
    pick: asSample((inputs["M"] as unknown[]).length),
  }),
  "econgeo: Location quotient (matrix)": wholeTable("LOCQ", []),
  "econgeo: Location quotient (binary)": wholeTable("LOCQ", [null, "binary"]),
  "econgeo: Revealed comparative advantage": ({ inputs, call }) =>
    call.includes("binary = TRUE")
      ? { call: ["LOCQ", block(inputs["M"]), null, "binary"], pick: undefinedAsNaN }
      : { call: ["LOCQ", block(inputs["M"])], pick: undefinedAsNaN, decimals: 2 },
  "reat: Location quotient (matrix)": ({ inputs }) => ({
    call: ["LOCQ", tableOf(inputs)],
    pick: (rows) => transposed(undefinedAsNaN(rows)),
  }),
  "reat: Location quotient (one region)": ({ inputs }) => ({
    call: ["LOCQ", row(inputs["x"]), row(inputs["ref"])],
    pick: undefinedAsNaN,
  }),
  // Over the industry's total there, over the region's here: a table turned on its side.
  "reat: Location quotient (additive)": ({ inputs }) => ({
    call: [
      "LOCQ",
      column(inputs["x"]),
      [[total(inputs["x"])]],
      "additive",
      column(inputs["ref"]),
      total(inputs["ref"]),
    ],
    pick: undefinedAsNaN,
  }),
  "reat: Location quotient (standardised, O'Donoghue-Gleave)": ({ inputs }) => ({
    call: ["LOCQ", tableOf(inputs), null, "z"],
    pick: (rows) => transposed(asSample(rows.length)(rows)),
  }),

  "formulas: Krugman specialisation (two regions)": twoStructures("sum"),
  "formulas: Krugman specialisation (against the other regions together)": wholeTable("KRUGMAN", ["rest"]),
  "econgeo: Krugman specialisation (against the total)": wholeTable("KRUGMAN", ["total"]),
  "econgeo: Specialisation coefficient": wholeTable("KRUGMAN", ["total", "half"]),
  "reat: Krugman specialisation (two regions)": twoStructures("sum"),
  "reat: Krugman concentration (two industries)": twoStructures("sum"),
  "reat: Krugman specialisation (against the mean of the others)": oneAgainstOthers,
  "reat: Krugman concentration (against the mean of the others)": oneAgainstOthers,
  "reat: Hoover of specialisation": twoStructures("half"),
  "reat: Relative diversity (Duranton-Puga)": ({ inputs }) => ({
    call: ["KRUGMAN", row(inputs["x"]), row(inputs["ref"])],
    pick: (rows) => undefinedAsNaN(rows).map(([value]) => (typeof value === "number" ? inverse(value) : value)),
  }),
  "reat: Specialisation table (Hoover, Gini, Krugman by region)": ({ inputs }) => ({
    call: ["KRUGMAN", tableOf(inputs), "mean"],
    pick: undefinedAsNaN,
    theirs: columnOf(2),
  }),
  "reat: Concentration table (Hoover, Gini, Krugman by industry)": ({ inputs }) => ({
    call: ["KRUGMAN", transposed(tableOf(inputs)), "total", "half"],
    pick: undefinedAsNaN,
    theirs: columnOf(0),
  }),

  "formulas: Structural similarity (UNIDO cosine)": ({ inputs }) => ({
    call: ["SIMILARITY", row(inputs["x"]), row(inputs["y"])],
  }),

  "econgeo: Hachman": wholeTable("HACHMAN", []),
  "econgeo: Average location quotient": wholeTable("HACHMAN", [], { pick: each((value) => 1 / value) }),
};
