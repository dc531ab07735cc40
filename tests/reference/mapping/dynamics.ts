import { ExcelError } from "../../support/worksheet";
import { block, type CaseMapper, column, type Mapping, type ReferenceCase, row } from "../reference-case";

type Numbers = readonly (readonly number[])[];

/** The panel, its number of classes and how it is divided: the third word of the id. */
const input = ({ inputs, params, id }: ReferenceCase) =>
  [
    block(inputs["y"] ?? inputs["c"]),
    params["k"] ?? 3,
    id.includes(".codes.") ? "codes" : (id.match(/yearly/) ?? "pooled").toString(),
  ] as const;

const markov =
  (output: string): CaseMapper =>
  (reference) => ({ call: ["MARKOV", ...input(reference), output] });

/** Rows of errors as rows of zeros, which peers have for a class that is never left. */
const zerosForErrors = (rows: readonly (readonly unknown[])[]) =>
  rows.map((cells) => cells.map((cell) => (cell instanceof ExcelError ? 0 : cell)));

const infinityForErrors = (rows: readonly (readonly unknown[])[]) =>
  rows.map((cells) => cells.map((cell) => (cell instanceof ExcelError ? "Infinity" : cell)));

const secondColumn = (rows: readonly (readonly unknown[])[]) => rows.map(([, value]) => value);

const spatial =
  (output: string): CaseMapper =>
  (reference) => ({
    call: ["MARKOV", ...input(reference), output, block(reference.inputs["w"])],
    pick: (rows) => zerosForErrors(rows.slice(1).map((cells) => cells.slice(3))),
  });

/** What a chain comes to after many steps; null where that depends on the start, or a class is never left. */
function afterManySteps(probabilities: Numbers): readonly number[] | null {
  if (probabilities.some((cells) => cells.every((p) => p === 0))) return null;
  const [first, ...others] = probabilities.map((_, start) => {
    let shares: readonly number[] = probabilities.map((_cells, place) => (place === start ? 1 : 0));
    for (let step = 0; step < 20_000; step++)
      shares = shares.map((_share, to) =>
        shares.reduce((sum, share, from) => sum + share * probabilities[from]![to]!, 0),
      );
    return shares;
  });
  const isAlike = others.every((shares) => shares.every((share, place) => Math.abs(share - first![place]!) < 1e-9));
  return isAlike ? first! : null;
}

const spatialProbabilities: CaseMapper = (reference) => {
  const count = reference.params["k"] as number;
  const call = (output: string) => ["MARKOV", ...input(reference), output, block(reference.inputs["w"])] as const;
  const chains = reference.expected as readonly Numbers[];
  const steady = chains.map(afterManySteps);
  return {
    call: call("spatial"),
    next: [call("spatialsteady")],
    pick: (rows) => [
      ...zerosForErrors(rows.slice(1, 1 + count ** 2).map((cells) => cells.slice(3))),
      ...rows.slice(1 + count ** 2).map((cells, lag) => (steady[lag] === null ? null : cells)),
    ],
    theirs: () => [...chains, ...steady],
  };
};

/** Transition probabilities in hundredths as steps of as many regions. */
const mobility =
  (entry: number): CaseMapper =>
  ({ inputs }) => ({
    call: [
      "MARKOV",
      (inputs["p"] as Numbers).flatMap((cells, from) =>
        cells.flatMap((p, to) => Array.from({ length: Math.round(100 * p) }, () => [from + 1, to + 1])),
      ),
      (inputs["p"] as Numbers).length,
      "codes",
      "mobility",
    ],
    pick: (rows) => rows[entry]?.[1],
  });

/** Seven places from the lowest to the highest value. */
function sevenPlaces(values: readonly number[], beyond = 0): readonly number[] {
  const [low, high] = [Math.min(...values) - beyond, Math.max(...values) + beyond];
  return Array.from({ length: 7 }, (_, place) => low + ((high - low) * place) / 6);
}

const densities = (rows: readonly (readonly unknown[])[]) => rows.map((cells) => cells[1]);

/** The same distribution as a block, a row and a column, and the grid that its bandwidth makes. */
const gaussian: CaseMapper = ({ inputs, params, expected }) => {
  const values = inputs["v"] as readonly number[];
  const h = params["h"] as number;
  const at = column(inputs["at"]);
  return {
    call: ["KDENSITY", column(values), "gaussian", h, null, at],
    next: [
      ["KDENSITY", row(values), null, h, null, at, null, "row"],
      ["KDENSITY", column(values), null, h, null, at, null, "col"],
      ["KDENSITY", column(values), null, h, 7],
    ],
    pick: (rows) => [...densities(rows.slice(0, -7)), ...rows.slice(-7).map(([x]) => x)],
    theirs: () => [expected, expected, expected, ...sevenPlaces(values, 3 * h)],
  };
};

export const dynamics: Mapping = {
  "kernel: Kernel density, Gaussian": gaussian,
  "kernel: Kernel density, Gaussian, weighted": ({ inputs, params }) => ({
    call: ["KDENSITY", column(inputs["v"]), "gaussian", params["h"], null, column(inputs["at"]), column(inputs["w"])],
    pick: densities,
  }),
  "kernel: Kernel density, Epanechnikov": ({ inputs, params, expected }) => ({
    call: ["KDENSITY", column(inputs["v"]), "epanechnikov", params["h"], null, column(inputs["at"])],
    // Outside every kernel statsmodels has no number.
    pick: (rows) =>
      densities(rows).map((cell, place) => ((expected as unknown[])[place] === "NaN" && cell === 0 ? "NaN" : cell)),
    within: 1e-11,
  }),
  "rstats: Bandwidths": ({ inputs }) => ({
    call: ["KDENSITY", column(inputs["v"]), null, "nrd0", null, null, null, null, "bandwidth"],
    next: ["nrd", "normal"].map(
      (rule) => ["KDENSITY", column(inputs["v"]), null, rule, null, null, null, null, "bandwidth"] as const,
    ),
  }),
  // R before 4.4 bins the values and shifts them by part of a bin: the curves agree to half a hundredth of their peak.
  "rstats: Kernel density by R's density (binned)": ({ inputs, expected }) => {
    const peak = Math.max(...(expected as number[]));
    return {
      call: ["KDENSITY", column(inputs["v"]), null, null, null, column(sevenPlaces(inputs["v"] as number[]))],
      pick: (rows) => densities(rows).map((density) => (density as number) / peak),
      theirs: (numbers) => (numbers as number[]).map((density) => density / peak),
      decimals: 2,
    };
  },
  "rstats: Kernel density, Epanechnikov, exact sum": ({ inputs }) => ({
    call: ["KDENSITY", column(inputs["v"]), "epanechnikov", null, null, column(sevenPlaces(inputs["v"] as number[]))],
    pick: densities,
  }),
  "giddy: Markov classes": markov("classes"),
  "giddy: Markov transition counts": markov("counts"),
  "giddy: Markov transition probabilities": (reference) => ({
    call: ["MARKOV", ...input(reference), "probabilities"],
    pick: zerosForErrors,
  }),
  // Where sets of classes are never left, giddy gives a steady state for each, and ours is an error; it also takes a class
  // never seen for such a set.
  "giddy: Markov steady state": (reference) =>
    reference.id.endsWith("twoclosed")
      ? null
      : {
          call: ["MARKOV", ...input(reference), "steady"],
          theirs: (expected) => (Array.isArray((expected as unknown[])[0]) ? (expected as unknown[])[0] : expected),
        },
  "giddy: Mean first passage times": (reference) =>
    /twoclosed|unvisited/.test(reference.id)
      ? null
      : // giddy's inverse loses a few digits.
        { call: ["MARKOV", ...input(reference), "passage"], pick: infinityForErrors, within: 1e-10 },
  "giddy: Markov mobility": (reference) => ({
    call: ["MARKOV", ...input(reference), "mobility"],
    pick: secondColumn,
    theirs: (expected) => (expected as unknown[]).slice(0, 3),
  }),
  "giddy: Markov mobility (P)": mobility(0),
  "giddy: Markov mobility (D)": mobility(1),
  "giddy: Markov mobility (L2)": mobility(2),
  "giddy: Prais conditional mobility": (reference) => ({
    call: ["MARKOV", ...input(reference), "probabilities"],
    pick: (rows) => rows.map((cells, place) => 1 - (cells[place] as number)),
  }),
  "giddy: Sojourn times": markov("sojourn"),
  "giddy: Spatial Markov counts": spatial("spatialcounts"),
  "giddy: Spatial Markov probabilities": spatialProbabilities,
  "giddy: Spatial Markov lag classes": (reference) => ({
    call: ["MARKOV", ...input(reference), "lagclasses", block(reference.inputs["w"])],
  }),
  "giddy: Markov homogeneity over lag classes": (reference) => ({
    call: ["MARKOV", ...input(reference), "homogeneity", block(reference.inputs["w"])],
    pick: secondColumn,
  }),
  "giddy: Markov homogeneity over time": (reference) => ({
    call: ["MARKOV", ...input(reference), "homogeneity"],
    pick: secondColumn,
  }),
  "formulas-2: Markov with classes as codes": ({ inputs }) => ({
    call: ["MARKOV", block(inputs["c"]), 3, "codes", "counts"],
    next: [["MARKOV", block(inputs["c"]), 3, "codes", "probabilities"]],
  }),
  "formulas-2: Markov with blanks": ({ inputs }) => ({
    call: ["MARKOV", block(inputs["y"]), 2, "pooled", "classes"],
    next: ["counts", "breaks"].map((output) => ["MARKOV", block(inputs["y"]), 2, "pooled", output] as const),
  }),
  "formulas-2: Markov with fixed limits": ({ inputs }) => ({
    call: ["MARKOV", block(inputs["y"]), null, "fixed", "classes", null, row(inputs["breaks"])],
    next: [["MARKOV", block(inputs["y"]), null, "fixed", "counts", null, row(inputs["breaks"])]],
  }),
};
