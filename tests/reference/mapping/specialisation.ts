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

/** One column of a table, or the error in its place. */
const columnOf = (place: number) => (expected: unknown) =>
  Array.isArray(expected) ? (expected as unknown[][]).map((line) => line[place]) : expected;

const inverse = (value: number) => (value === 0 ? "Infinity" : 1 / value);

/** The peer divides by the sample standard deviation, ours by that of the population. */
const asSample = (regions: number) => each((value) => value * Math.sqrt((regions - 1) / regions));

const concentration =
  (mode: string): CaseMapper =>
  ({ inputs }) => ({ call: ["HHI", column(inputs["x"]), mode] });

const entropyIn =
  (mode: string): CaseMapper =>
  ({ inputs }) => ({ call: ["ENTROPY", column(inputs["x"]), mode] });

type ShiftShareParts = readonly [
  label: unknown,
  national: number,
  mix: number,
  competitive: number,
  ...rest: (number | undefined)[],
];

/** Puts a static or a dynamic analysis, whose later years stand in columns beside the first. */
function shiftShareCall({ r1, r2, n1, n2, t1 }: Readonly<Record<string, unknown>>, ...more: unknown[]) {
  if (t1 === undefined) return ["SHIFTSHARE", row(r1), row(r2), row(n1), row(n2), ...more] as const;
  const panel = (first: unknown, later: unknown) => {
    const years = block(later);
    return column(first).map((line, sector) => [...line, ...(years[sector] ?? [])]);
  };
  return ["SHIFTSHAREDYN", panel(r1, r2), panel(n1, n2), ...more] as const;
}

/** The components of the yearly table too, where the peer gives both. */
const overall = (expected: unknown) =>
  Array.isArray(expected) ? expected : (expected as Readonly<Record<string, unknown>>)["components"];

/** Change, national share, mix, regional share and what is not national; with an allocation, that instead. */
const shiftShareTotal =
  (model: "dunn" | "esteban"): CaseMapper =>
  ({ inputs }) => ({
    call: shiftShareCall(inputs, model, "total"),
    pick: (rows) => {
      const [, national, mix, competitive, ...rest] = undefinedAsNaN(rows)[1] as unknown as ShiftShareParts;
      const change = rest[rest.length - 1];
      return [change, national, mix, competitive, model === "dunn" ? mix + competitive : rest[0]];
    },
    theirs: overall,
  });

/** The peer's national share of an industry contains the mix, and nothing but the regional share is left. */
const shiftShareByIndustry: CaseMapper = ({ inputs }) => ({
  call: shiftShareCall(inputs, "dunn"),
  pick: (rows) =>
    transposed(
      (rows.slice(1, -1) as unknown as ShiftShareParts[]).map(([, national, mix, competitive, change]) => [
        change,
        national + mix,
        competitive,
        competitive,
      ]),
    ),
});

/** Some columns of the table by sector, each as a row. */
const shiftShareColumns =
  (model: "dunn" | "esteban", from: number, to: number): CaseMapper =>
  ({ inputs }) => ({
    call: shiftShareCall(inputs, model),
    pick: (rows) => transposed(rows.slice(1, -1).map((line) => line.slice(from, to))),
  });

/** The totals of every region, without numbers and heading. */
const regional: CaseMapper = ({ inputs, call }) => ({
  call: [
    "SHIFTSHARE",
    block(inputs["start"]),
    block(inputs["end"]),
    null,
    null,
    call,
    "regions",
    inputs["W"] === undefined ? null : block(inputs["W"]),
  ],
  pick: (rows) => rows.slice(1).map((line) => line.slice(1)),
});

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

  "reat: Herfindahl-Hirschman": concentration("raw"),
  "reat: Herfindahl-Hirschman (normalised)": concentration("normalized"),
  "reat: Equivalent number (1/HHI)": concentration("equivalent"),
  "ineq: Herfindahl-Hirschman": concentration("raw"),
  "econgeo: Herfindahl-Hirschman": wholeTable("HHI", ["raw", "row"]),

  "formulas: Shannon entropy (nats)": entropyIn("nats"),
  "formulas: Shannon entropy (normalised)": entropyIn("normalized"),
  "econgeo: Shannon entropy (bits)": wholeTable("ENTROPY", ["bits", "row"], { decimals: 3 }),

  "econgeo: Locational Gini": wholeTable("LOCGINI", [], {
    pick: each((value) => value / 2),
    // What is nothing but rounding there is 0.
    theirs: (expected) =>
      (expected as { readonly "Loc.Gini": readonly unknown[] })["Loc.Gini"].map((value) =>
        typeof value === "number" && value < 1e-15 ? 0 : value,
      ),
  }),

  "reat: Ellison-Glaeser agglomeration index": ({ inputs }) => ({
    call: [
      "ELLISON",
      column(inputs["e"]),
      column(inputs["region"]),
      [...new Set(inputs["region"] as string[])].map((name) => [name]),
      column(inputs["ej"]),
    ],
    pick: (rows) => {
      const entries = new Map(undefinedAsNaN(rows).map(([name, value]) => [name, value]));
      return ["gamma", "g", "z", "plants", "h"].map((name) => entries.get(name));
    },
  }),

  "reat: Shift-share (Dunn)": shiftShareTotal("dunn"),
  "reat: Shift-share (Esteban)": shiftShareTotal("esteban"),
  "reat: Shift-share by industry (Dunn)": shiftShareByIndustry,
  "reat: Dynamic shift-share (Dunn)": shiftShareTotal("dunn"),
  "reat: Dynamic shift-share (Esteban)": shiftShareTotal("esteban"),
  "reat: Dynamic shift-share by industry (Dunn)": shiftShareByIndustry,
  "formulas: Shift-share by industry (Dunn, total national growth)": shiftShareColumns("dunn", 1, 4),
  "formulas: Shift-share by industry (Esteban-Marquillas)": shiftShareColumns("esteban", 3, 5),
  "formulas-2: Shift-share of all regions": regional,
  "formulas-2: Shift-share, Arcelus": ({ inputs }) => ({
    call: ["SHIFTSHARE", ...["start", "end", "r0", "r1"].map((name) => row(inputs[name])), "arcelus"],
    pick: (rows) => rows.slice(1, -1).map((line) => line.slice(1)),
  }),
  "formulas-2: Ellison-Glaeser by industry": ({ inputs }) => {
    const call = (output: string) =>
      [
        "ELLISON",
        column(inputs["sizes"]),
        column(inputs["regions"]),
        column(inputs["names"]),
        column(inputs["region_sizes"]),
        output,
        column(inputs["industries"]),
      ] as const;
    return {
      call: call("table"),
      next: [call("coagglomeration")],
      // Without the heading and z.
      pick: (rows) => rows.slice(1).map((line) => line.filter((_, place) => place !== 4)),
    };
  },
};
