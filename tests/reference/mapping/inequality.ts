import { ExcelError } from "../../support/worksheet";
import { block, type CaseMapper, column, type MappedCase, type Mapping, type ReferenceCase } from "../reference-case";

type Rows = readonly (readonly unknown[])[];

/** An indicator of the vector x. */
const ofVector =
  (name: string, more: readonly unknown[] = [], rest: Omit<MappedCase, "call"> = {}): CaseMapper =>
  ({ inputs }) => ({ call: [name, column(inputs["x"]), ...more], ...rest });

/** An indicator of levels per head weighted by population, which are called y and p, or x and w. */
const ofWeighted =
  (name: string, before: readonly unknown[] = [], after: readonly unknown[] = []): CaseMapper =>
  ({ inputs }) => ({
    call: [name, column(inputs["y"] ?? inputs["x"]), ...before, column(inputs["p"] ?? inputs["w"]), ...after],
  });

const numbersAs = (formula: (value: number) => number) => (rows: Rows) =>
  rows.map((line) => line.map((value) => (typeof value === "number" ? formula(value) : value)));

const percent = numbersAs((value) => 100 * value);

/** ε of an Atkinson index, which is in the call or among the parameters. */
const epsilonOf = ({ call, params }: ReferenceCase) => {
  const written = /(?:epsilon = |, )([\d.]+)\)/.exec(call)?.[1];
  return written === undefined ? params["epsilon"] : Number(written);
};

const atkinson: CaseMapper = (reference) => ({
  call: ["ATKINSON", column(reference.inputs["x"]), epsilonOf(reference)],
});

const meanOf = (values: unknown) => {
  const numbers = (values as unknown[]).filter((value) => typeof value === "number");
  return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
};

/** One entry of a peer's list, by name; a single number is itself. */
const entry = (name: string) => (expected: unknown) =>
  typeof expected === "object" && expected !== null ? (expected as Record<string, unknown>)[name] : expected;

/** Two lists of coordinates instead of points. */
const coordinates = (rows: Rows) => [rows.map(([x]) => x), rows.map(([, y]) => y)];
const lists = (expected: unknown) =>
  typeof expected === "object" && expected !== null ? Object.values(expected) : expected;

const lorenz = ofVector("LORENZ", [], { pick: coordinates, theirs: lists });

/** An undefined number, an error by name here, is NaN there. */
const undefinedAsNaN = (rows: Rows) =>
  rows.map((line) => line.map((value) => (value instanceof ExcelError ? "NaN" : value)));

/** Each column of a table. */
const byColumn =
  (name: string, before: readonly unknown[], rest: Omit<MappedCase, "call">): CaseMapper =>
  ({ inputs }) => ({
    call: [name, block(inputs["M"]), ...before, "col"],
    ...rest,
    pick: (rows) => (rest.pick ?? undefinedAsNaN)(undefinedAsNaN(rows)),
  });

/** Amounts per head, 0 where there is nobody. */
const perHead = (amounts: unknown, people: unknown) =>
  (amounts as number[][]).map((line, place) => {
    const population = (people as number[])[place] ?? 0;
    return line.map((amount) => (population === 0 ? 0 : amount / population));
  });

/** The Gini index of location quotients, which is that of the values over the reference. */
const ofQuotients: CaseMapper = ({ inputs }) => {
  const reference = inputs["ref"] as number[];
  if (reference.includes(0)) return null;
  return { call: ["GINI", (inputs["x"] as number[]).map((value, place) => [value / (reference[place] ?? NaN)])] };
};

/** One entry of the decomposition of each year. */
const decomposition =
  (output: string): CaseMapper =>
  ({ inputs }) => {
    const panel = inputs["y"] as number[][];
    const years = (panel[0] ?? []).map((_, year): MappedCase["call"] => [
      "THEILDECOMP",
      panel.map((line) => [line[year]]),
      column(inputs["g"]),
      null,
      "T",
      output,
    ]);
    const [call, ...next] = years;
    // The peer takes the part within as the total less the part between, which costs it digits.
    return call === undefined ? null : { call, next, within: 1e-11 };
  };

const panelOf = ({ inputs }: ReferenceCase): unknown[][] =>
  (inputs["y1"] as unknown[]).map((first, region) => [first, (inputs["y2"] as unknown[])[region]].flat());

/** Which of our measures a peer's sigma is, if any; the variance of the logarithms is the square of one. */
const sigmaOf = ({ params }: ReferenceCase) => {
  const measure = `${String(params["measure"])} ${params["log"] === true ? "log" : "raw"}`;
  if (measure === "sd log") return { mode: "sdlog", take: numbersAs((value) => value) };
  if (measure === "var log") return { mode: "sdlog", take: numbersAs((value) => value ** 2) };
  return measure === "cv raw" ? { mode: "cv", take: numbersAs((value) => value) } : null;
};

const sigma: CaseMapper = (reference) => {
  const found = sigmaOf(reference);
  return (
    found && {
      call: ["SIGMACONV", panelOf(reference), found.mode],
      pick: found.take,
      theirs: (expected) => (expected as unknown[][]).slice(0, 2).map(([value]) => value),
    }
  );
};

interface Trend {
  readonly "sigma.trend": { readonly "sigma.years": number[]; readonly years: number[] };
  readonly estimates: number[][];
  readonly modelstat: number[][];
}

const sigmaTrend: CaseMapper = (reference) => {
  const found = sigmaOf(reference);
  const years = (reference.expected as Trend)["sigma.trend"].years;
  if (found === null) return null;
  const series = (expected: unknown) => (expected as Trend)["sigma.trend"]["sigma.years"];
  if (reference.params["measure"] === "var")
    return { call: ["SIGMACONV", panelOf(reference), found.mode], pick: found.take, theirs: series };
  return {
    call: ["SIGMACONV", panelOf(reference), found.mode, "table", [years]],
    pick: (rows) => rows.map(([, value]) => value),
    theirs: (expected) => {
      const { estimates, modelstat } = expected as Trend;
      return [series(expected), estimates[1], modelstat[0]?.[0]];
    },
    // The peer's p value comes out of an R² near 1.
    within: 1e-11,
  };
};

const beta = (output: string, { inputs }: ReferenceCase): MappedCase["call"] => {
  const last = (inputs["y2"] as unknown[]).map((value) => (Array.isArray(value) ? value.slice(-1) : [value]));
  const periods = Number(inputs["t2"]) - Number(inputs["t1"]);
  return ["BETACONV", column(inputs["y1"]), last, periods, null, output];
};

const betaTable: CaseMapper = (reference) => ({
  call: beta("table", reference),
  pick: (rows) => rows.slice(0, 6).map(([, value]) => value),
  theirs: (expected) => {
    const { estimates, modelstat } = expected as Trend;
    return [estimates[0]?.[0], estimates[1], modelstat[0]?.[0]];
  },
  within: 1e-11,
});

/** Speed and half-life of regions that grow as a given β says. */
const speed: CaseMapper = ({ params }) => {
  const periods = Number(params["T"] ?? 10);
  const slope = Number(params["beta"]);
  const start = [1, 2, 4, 8].map((value) => [value]);
  const end = start.map((line) => line.map((value) => value * Math.exp(periods * slope * Math.log(value))));
  const call = (output: string): MappedCase["call"] => ["BETACONV", start, end, periods, null, output];
  // Of a small growth the doubles of the end keep few digits.
  return { call: call("speed"), next: [call("halflife")], within: Math.max(1e-12, 1e-14 / Math.abs(periods * slope)) };
};

export const inequality: Mapping = {
  "formulas: Gini (weighted)": ofWeighted("GINI"),
  "formulas: Theil T (weighted)": ofWeighted("THEIL"),
  "formulas: Theil L (weighted)": ofWeighted("THEIL", [], ["L"]),
  "formulas: Williamson (weighted mean)": ofWeighted("WILLIAMSON"),
  "formulas: Atkinson (weighted)": (reference) => ofWeighted("ATKINSON", [epsilonOf(reference)])(reference),
  "formulas: Hoover (against a reference)": ({ inputs }) => {
    const people = inputs["p"] as number[];
    return {
      call: ["HOOVER", (inputs["y"] as number[]).map((y, place) => [y * (people[place] ?? NaN)]), column(people)],
    };
  },
  "formulas: Convergence speed and half-life": speed,

  "ineq: Gini": ofVector("GINI"),
  "ineq: Gini (n/(n-1) corrected)": ofVector("GINI", [null, "sample"]),
  "ineq: Hoover": ofVector("HOOVER"),
  "ineq: Atkinson": atkinson,
  "ineq: Theil T": ofVector("THEIL"),
  "ineq: Theil L (mean log deviation)": ofVector("THEIL", [null, "L"]),
  "ineq: Coefficient of variation (population)": ofVector("COEFVAR"),
  "ineq: Squared coefficient of variation": ofVector("COEFVAR", [], { pick: numbersAs((value) => value ** 2) }),
  "ineq: Generalised entropy GE(2)": ofVector("COEFVAR", [], { pick: numbersAs((value) => value ** 2 / 2) }),
  "ineq: Generalised entropy GE(0.5)": ofVector("ATKINSON", [0.5], {
    pick: numbersAs((value) => 4 * (1 - Math.sqrt(1 - value))),
  }),
  "ineq: Lorenz curve points": lorenz,

  "pysal: Gini": ({ inputs, params }) => {
    const panel = inputs["y"] as number[][] | undefined;
    const year = Number(params["t"]);
    if (panel !== undefined) return { call: ["GINI", panel.map((line) => [line[year]])] };
    const x = inputs["x"] as unknown[];
    return { call: ["GINI", Array.isArray(x[0]) ? block(x) : column(x)] };
  },
  "pysal: Theil T": ofVector("THEIL"),
  "pysal: Theil T (each year)": ({ inputs }) => ({ call: ["THEIL", block(inputs["y"]), null, "T", "col"] }),
  "pysal: Theil T between groups": decomposition("between"),
  "pysal: Theil T within groups": decomposition("within"),
  "pysal: Atkinson": atkinson,
  "pysal: Equally distributed equivalent (Atkinson)": (reference) => ({
    ...(atkinson(reference) as MappedCase),
    pick: numbersAs((value) => (1 - value) * meanOf(reference.inputs["x"])),
  }),
  "pysal: Lorenz curve points": ofVector("LORENZ", [], { pick: coordinates }),
  "pysal: Schutz distance (= Hoover)": ofVector("HOOVER"),

  "reat: Gini": ofVector("GINI"),
  "reat: Gini (n/(n-1) corrected)": ofVector("GINI", [null, "sample"]),
  "reat: Gini (weighted)": ofWeighted("GINI"),
  "reat: Gini (weighted, n/(n-1) corrected)": ofWeighted("GINI", [], ["sample"]),
  "reat: Gini (weighted, sort bug)": ofWeighted("GINI"),
  "reat: Gini of specialisation": ofQuotients,
  "reat: Gini of concentration": ofQuotients,
  "reat: Hoover": ofVector("HOOVER"),
  "reat: Hoover (against a reference)": ofWeighted("HOOVER"),
  "reat: Theil L (mean log deviation)": ofVector("THEIL", [null, "L"]),
  "reat: Theil L (weighted, divided by n again)": ofWeighted("THEIL", [], ["L"]),
  "reat: Atkinson": atkinson,
  "reat: Coefficient of variation (sample)": ofVector("COEFVAR", [null, "sample"]),
  "reat: Coefficient of variation (population)": ofVector("COEFVAR"),
  "reat: Coefficient of variation (weighted)": ofWeighted("COEFVAR"),
  "reat: Williamson (weighted mean)": ofWeighted("WILLIAMSON"),
  "reat: Williamson (REAT default: unweighted mean inside)": ofWeighted("WILLIAMSON"),
  "reat: Sigma convergence (two years, sd)": sigma,
  "reat: Sigma convergence (two years, cv)": sigma,
  "reat: Sigma convergence (two years, var)": sigma,
  "reat: Sigma convergence (trend, sd)": sigmaTrend,
  "reat: Sigma convergence (trend, cv)": sigmaTrend,
  "reat: Sigma convergence (trend, var)": sigmaTrend,
  "reat: Beta convergence (OLS, two years)": betaTable,
  "reat: Beta convergence (OLS, all years)": betaTable,
  // The peer's curve has the speed as its parameter; it is found by iteration.
  "reat: Beta convergence (NLS)": (reference) => ({
    call: beta("speed", reference),
    theirs: (expected) => (expected as unknown[][])[1]?.[0],
    within: 1e-6,
  }),
  "reat: Convergence speed and half-life": speed,

  "econgeo: Gini": ofVector("GINI", [], { decimals: 3 }),
  "econgeo: Gini (matrix, by industry)": byColumn("GINI", [null, null], { decimals: 3, theirs: entry("Gini") }),
  "econgeo: Hoover": ofVector("HOOVER", [], { decimals: 2, pick: percent }),
  "econgeo: Hoover (matrix, by industry)": byColumn("HOOVER", [null], {
    decimals: 2,
    pick: percent,
    theirs: entry("Hoover.index"),
  }),
  "econgeo: Hoover (against a reference)": (reference) =>
    byColumn("HOOVER", [column(reference.inputs["pop"])], {
      decimals: 2,
      pick: percent,
      theirs: entry("Hoover.index"),
    })(reference),
  "econgeo: Hoover-Gini (against a reference)": ({ inputs }) => ({
    call: ["GINI", perHead(inputs["M"], inputs["pop"]), column(inputs["pop"]), null, "col"],
    pick: undefinedAsNaN,
    decimals: 3,
    theirs: entry("Hoover.Gini"),
  }),
  "econgeo: Lorenz curve points": lorenz,
  "econgeo: Hoover curve points": ({ inputs }) => ({
    call: ["LORENZ", perHead(inputs["M"], inputs["pop"]).map(([first]) => [first]), column(inputs["pop"])],
    pick: coordinates,
    theirs: lists,
  }),
  "rstats: Beta convergence, further entries": ({ inputs }) => {
    const controls = inputs["ct"] === undefined ? null : column(inputs["ct"]);
    const names = ["alphase", "lower", "upper", "f", "fp", "df", "robustse", "robustt", "robustp"];
    return {
      call: ["BETACONV", column(inputs["y0"]), column(inputs["yT"]), 10, controls, "full"],
      pick: (rows) => names.map((name) => rows.find(([label]) => label === name)?.[1]),
      // A small p value has ten times the relative error of its t.
      within: 1e-11,
    };
  },
  "formulas-2: Dagum decomposition": ({ inputs }) => {
    const weights = inputs["w"] === undefined ? null : column(inputs["w"]);
    const call = (output: string) =>
      ["GINIDECOMP", column(inputs["y"]), column(inputs["groups"]), output, weights] as const;
    return {
      call: call("table"),
      next: [call("groups"), call("pairs"), call("distance")],
      // The four terms, then the tables without headings; the last two without names too.
      pick: (rows) => {
        const count = (rows.length - 7) / 3;
        const table = (place: number) => rows.slice(7 + place * count + 1, 7 + (place + 1) * count);
        const numbers = (place: number) => table(place).map((line) => line.slice(1));
        return [rows.slice(0, 4).map((line) => line[1]), table(0), numbers(1), numbers(2)];
      },
    };
  },
  "formulas-2: Theil decomposition over a panel": ({ inputs, id }) => ({
    call: [
      "THEILDECOMP",
      block(inputs["Y"]),
      column(inputs["groups"]),
      column(inputs["w"]),
      id.includes(".T.") ? "T" : "L",
    ],
    pick: (rows) => rows.map((line) => line.slice(1)),
  }),
};
