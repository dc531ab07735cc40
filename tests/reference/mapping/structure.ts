import {
  block,
  type CaseMapper,
  column,
  type MappedCase,
  type Mapping,
  type ReferenceCase,
  row,
} from "../reference-case";

type Rows = readonly (readonly unknown[])[];

/** A case of one region at two dates, x and y, put to STRUCTCHANGE. */
const change =
  (mode: string, pick?: (rows: Rows) => unknown) =>
  ({ inputs }: ReferenceCase): MappedCase => ({
    call: ["STRUCTCHANGE", row(inputs["x"]), row(inputs["y"]), mode],
    ...(pick && { pick }),
  });

/** A case of one region with output y and employment l, put to RATIONALITY. */
const rationality =
  (mode: string) =>
  ({ inputs }: ReferenceCase): MappedCase => ({
    call: ["RATIONALITY", row(inputs["y"]), row(inputs["l"]), mode],
  });

const upgrading =
  (mode: string) =>
  ({ inputs }: ReferenceCase): MappedCase => ({ call: ["UPGRADING", row(inputs["x"]), mode] });

/** Numbers of ours times a factor; what is not a number stays. */
const times = (factor: number) => (rows: Rows) =>
  rows.map((line) => line.map((cell) => (typeof cell === "number" ? cell * factor : cell)));

const growth =
  (mode: string, pick?: (rows: Rows) => unknown) =>
  ({ inputs }: ReferenceCase): MappedCase => ({
    call: ["GROWTH", column(inputs["a"]), column(inputs["z"]), mode],
    ...(pick && { pick }),
  });

/** Start and the years after it, one row for each region. */
const series = ({ inputs }: ReferenceCase): unknown[][] => {
  const start = column(inputs["a"]);
  return block(inputs["mid"]).map((later, place) => [...(start[place] ?? []), ...later]);
};

const yearlyFactors = (reference: ReferenceCase): MappedCase => {
  const years = series(reference);
  return { call: ["GROWTH", years.map((line) => line.slice(0, -1)), years.map((line) => line.slice(1)), "factor"] };
};

/** The mean of each row, or what is not a number in it. */
const meanOf = (rows: Rows) =>
  rows.map((line) => line.find((cell) => typeof cell !== "number") ?? add(line) / line.length);

/** EconGeo's growth of sums, in per cent and rounded. */
const percentGrowth =
  (sums: (table: unknown) => unknown[][]) =>
  ({ inputs }: ReferenceCase): MappedCase => ({
    call: ["GROWTH", sums(inputs["A"]), sums(inputs["B"])],
    pick: times(100),
    decimals: 2,
  });

const add = (values: readonly unknown[]) => values.reduce((sum: number, value) => sum + (value as number), 0);
const ofRegions = (table: unknown) => block(table).map((line) => [add(line)]);
const ofIndustries = (table: unknown) => {
  const rows = block(table);
  return [(rows[0] ?? []).map((_, industry) => add(rows.map((line) => line[industry])))];
};

/** The change, the effects, and their parts by sector; the id says the mode: formula.lmdi.additive.r3x3. */
const divisia: CaseMapper = ({ inputs, id }) => {
  const mode = id.split(".")[2];
  const [base, current] = [block(inputs["base"]), block(inputs["current"])];
  return {
    call: ["LMDI", base, current, mode],
    next: [
      ["LMDI", base, current, mode, "effects"],
      ["LMDI", base, current, mode, "sectors"],
    ],
    pick: (rows) => {
      const last = rows.findIndex(([name]) => name === "change" || name === "ratio");
      return [rows[last]?.[1], ...rows.slice(last + 1)];
    },
  };
};

/** PyLMDI gives the total first. */
const pyLmdi =
  (mode: string): CaseMapper =>
  ({ inputs }) => ({
    call: ["LMDI", block(inputs["f0"]), block(inputs["f1"]), mode],
    pick: (rows) => [...rows.slice(-1), ...rows.slice(0, -1)].map(([, value]) => value),
  });

export const structure: Mapping = {
  "formulas-2: LMDI": divisia,
  "formulas-2: LMDI with zeros": divisia,
  "pylmdi: LMDI additive": pyLmdi("additive"),
  "pylmdi: LMDI multiplicative": pyLmdi("multiplicative"),
  "formulas: Shares": ({ inputs }) => ({ call: ["SHARE", column(inputs["x"])] }),
  "formulas: Growth rate (compound per period)": ({ inputs, params }) => ({
    call: ["GROWTH", inputs["a"], inputs["z"], "annual", params["T"]],
  }),
  "formulas: Structural change (Michaely, norm of absolute values)": change("nav"),
  "formulas: Structural change (Moore angle, radians)": change("moore", times(Math.PI / 180)),
  "formulas: Structural change (Lilien, end weights)": change("lilien"),
  "formulas: Structural change (Lilien, mean weights)": change("lilienmean"),
  "formulas: Industrial structure level": upgrading("level"),
  "formulas: Tertiary to secondary ratio": upgrading("ratio"),
  "formulas: Industrial structure rationalisation (Theil form)": rationality("theil"),
  "formulas: Structural deviation": rationality("deviation"),
  "econgeo: Growth rate (percent, cell)": percentGrowth(block),
  "econgeo: Growth rate (percent, industry)": percentGrowth(ofIndustries),
  "econgeo: Growth rate (percent, region)": percentGrowth(ofRegions),
  "reat: Growth (absolute)": growth("absolute"),
  "reat: Growth factor": growth("factor"),
  "reat: Growth rate": growth("rate"),
  "reat: Growth rate (percent)": growth("rate", times(100)),
  "reat: Growth rate (per period, double division)": ({ inputs }) => ({
    call: ["GROWTH", column(inputs["a"]), column(inputs["z"]), "annual", 4],
  }),
  "reat: Growth factors (yearly)": yearlyFactors,
  "reat: Growth factor (mean of yearly)": (reference) => ({ ...yearlyFactors(reference), pick: meanOf }),
  "reat: Growth factor (geometric mean of yearly)": (reference) => ({
    call: ["CAGR", series(reference)],
    pick: (rows) => rows.map((line) => line.map((rate) => (typeof rate === "number" ? rate + 1 : rate))),
  }),
};
