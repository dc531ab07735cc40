import { ExcelError } from "../../support/worksheet";
import { block, type CaseMapper, column, type Mapping, type ReferenceCase } from "../reference-case";

type Numbers = readonly (readonly number[])[];

/** Distances between points, as the peers take them. */
const distances = (points: unknown) =>
  (points as Numbers).map((from) =>
    (points as Numbers).map((to) => Math.hypot(...from.map((x, axis) => x - to[axis]!))),
  );

const isStandardized = ({ params, call }: ReferenceCase) =>
  params["style"] === "W" || params["tr"] === "r" || /style = 'W'|transform(ation)?='[rR]'/.test(call);

const input = (reference: ReferenceCase) => [column(reference.inputs["x"]), block(reference.inputs["w"])] as const;

/** The first columns of a table without its heading; an error is NaN in the peers. */
const firstColumns = (columns: number) => (rows: readonly (readonly unknown[])[]) =>
  rows.slice(1).map((cells) => cells.slice(0, columns).map((cell) => (cell instanceof ExcelError ? "NaN" : cell)));

/** The words for the same choice take turns. */
const standardizeOf = (reference: ReferenceCase) => {
  const isOther = reference.id.includes("lognormal") || reference.id.includes("plain");
  if (isStandardized(reference)) return isOther ? "true" : "row";
  return isOther ? "false" : "none";
};

/** One column of a table, as the peers have it. */
const columnOf = (expected: unknown, place: number) => (expected as unknown[][]).map((row) => row[place]);

const asPeers = (cells: readonly unknown[]) => cells.map((cell) => (cell instanceof ExcelError ? "NaN" : cell));

const localMoran: CaseMapper = (reference) => {
  const call = (output: string) => ["LOCALMORAN", ...input(reference), output, standardizeOf(reference), 0] as const;
  const count = (reference.inputs["x"] as unknown[]).length;
  return {
    call: call("table"),
    next: [call("z"), call("p")],
    pick: (rows) => [...firstColumns(5)(rows.slice(0, count + 1)), ...rows.slice(count + 1).map(asPeers)],
    theirs: (expected) => [expected, columnOf(expected, 3), columnOf(expected, 4)],
  };
};

const getisOrd =
  (mode: "g" | "gstar"): CaseMapper =>
  (reference) => {
    const call = (output: string) =>
      ["GETISORD", ...input(reference), mode, output, standardizeOf(reference), 0] as const;
    const count = (reference.inputs["x"] as unknown[]).length;
    return {
      call: call("table"),
      next: [call("p")],
      pick: (rows) => [...firstColumns(5)(rows.slice(0, count + 1)), ...rows.slice(count + 1).map(asPeers)],
      theirs: (expected) => [expected, columnOf(expected, 4)],
    };
  };

/** What counts as significant in the seeded cases, so that some units are and some are not. */
const level = 0.3;

const seededLocalMoran: CaseMapper = (reference) => {
  const { params, id } = reference;
  const call = (output: string) =>
    [
      "LOCALMORAN",
      ...input(reference),
      output,
      id.includes(".row.") ? "row" : "none",
      params["permutations"],
      params["seed"],
      level,
    ] as const;
  return {
    call: call("p_perm"),
    next: [call("cluster")],
    pick: (rows) => rows.map(([cell]) => (typeof cell === "string" && cell !== "" ? cell !== "not significant" : cell)),
    theirs: (expected) => [expected, (expected as number[]).map((p) => p <= level)],
  };
};

const seededGetisOrd: CaseMapper = (reference) => {
  const { params, id } = reference;
  const standardize = id.includes(".row.") ? "row" : "none";
  return {
    call: [
      "GETISORD",
      ...input(reference),
      id.split(".")[3],
      "p_perm",
      standardize,
      params["permutations"],
      params["seed"],
    ],
  };
};

const names: Readonly<Record<string, string>> = {
  "High-High": "HH",
  "Low-Low": "LL",
  "Low-High": "LH",
  "High-Low": "HL",
};

const quadrants: CaseMapper = (reference) => {
  const mean = (reference.inputs["x"] as number[]).reduce((sum, value) => sum + value, 0);
  const count = (reference.inputs["x"] as number[]).length;
  return {
    call: ["LOCALMORAN", ...input(reference), "quadrant", isStandardized(reference) ? "row" : "none", 0],
    // A value at the mean and a unit without neighbours are low in the peers, and have no quadrant here.
    pick: (rows) =>
      rows.map(([cell], unit) => (cell === "none" ? quadrantOfPeer(reference, unit, mean / count) : cell)),
    theirs: (expected) => (expected as string[]).map((cell) => names[cell] ?? cell),
  };
};

function quadrantOfPeer({ inputs }: ReferenceCase, unit: number, mean: number): string {
  const deviations = (inputs["x"] as number[]).map((value) => value - mean);
  const lag = (inputs["w"] as Numbers)[unit]!.reduce((sum, weight, other) => sum + weight * deviations[other]!, 0);
  const isHigh = (value: number) => value > 1e-12 * Math.abs(mean);
  return (isHigh(deviations[unit]!) ? "H" : "L") + (isHigh(lag) ? "H" : "L");
}

const band =
  (standardize: "none" | "row" | "true" | "false", width?: number): CaseMapper =>
  ({ inputs, params }) => ({
    call: ["WEIGHTS", distances(inputs["P"]), "band", width ?? params["q"], standardize],
  });

const nearest: CaseMapper = ({ inputs, params }) => ({
  call: ["WEIGHTS", distances(inputs["P"]), "knn", params["k"]],
});

export const space: Mapping = {
  "spdep: Local Moran's I": localMoran,
  "spdep: Moran quadrant": quadrants,
  "spdep: Getis-Ord local G": getisOrd("g"),
  "spdep: Getis-Ord local G*": getisOrd("gstar"),
  "spdep: Getis-Ord local Gi": (reference) => ({
    call: ["GETISORD", ...input(reference), "g", "z", isStandardized(reference) ? "row" : "none"],
  }),
  "spdep: k nearest neighbours": nearest,
  "spdep: Distance band": band("false"),
  "spdep: Row-standardised band with islands": band("true", 22),
  "esda: Local Moran's I": (reference) => ({
    call: ["LOCALMORAN", ...input(reference), "I", isStandardized(reference) ? "row" : "none", 0],
    // esda divides by Σz²/(n − 1).
    pick: (rows) => rows.map(([cell]) => ((cell as number) * (rows.length - 1)) / rows.length),
  }),
  "esda: Local Moran's I, conditional moments": (reference) => ({
    call: ["LOCALMORAN", ...input(reference), "expected", isStandardized(reference) ? "row" : "none", 0],
    next: [["LOCALMORAN", ...input(reference), "variance", isStandardized(reference) ? "row" : "none", 0]],
  }),
  "esda: Moran quadrant": quadrants,
  "esda: Getis-Ord G": (reference) => {
    const mode = reference.call.includes("star=True") ? "gstar" : "g";
    const isByRow = /transform='[rR]'/.test(reference.call);
    const entries = isByRow ? ["G", "expected"] : ["G", "expected", "variance", "z"];
    const calls = entries.map(
      (entry) => ["GETISORD", ...input(reference), mode, entry, isByRow ? "row" : "none"] as const,
    );
    const isIsland = (inputs: ReferenceCase["inputs"], unit: number) =>
      (inputs["w"] as Numbers)[unit]!.every((weight, other) => weight === 0 || other === unit);
    const count = (reference.inputs["x"] as number[]).length;
    const place = (cells: readonly unknown[]) =>
      cells.map((cell, index) => (isIsland(reference.inputs, index % count) ? null : cell));
    return {
      call: calls[0]!,
      next: calls.slice(1),
      pick: (rows) => place(rows.map(([cell]) => cell)),
      // Its variance is that of weights of 1 and 0; G and its mean agree in any case.
      theirs: (expected) => place((expected as number[][]).slice(0, entries.length).flat()),
    };
  },
  "libpysal: k nearest neighbours": nearest,
  "libpysal: Distance band": band("none"),
  "libpysal: Inverse distance": ({ inputs, params }) => ({
    call: ["WEIGHTS", distances(inputs["P"]), "inverse", params["al"]],
  }),
  "libpysal: Smallest band without islands": ({ inputs }) => ({
    call: ["WEIGHTS", distances(inputs["P"]), "band", null, null, null, "parameter"],
  }),
  "libpysal: Row standardisation with islands": band("row", 20),
  "libpysal: Islands": ({ inputs }) => {
    const between = distances(inputs["P"]);
    const call = (output: string) => ["WEIGHTS", between, "band", 20, null, null, output] as const;
    const isAlone = (row: readonly number[], unit: number) => row.every((one, other) => other === unit || one > 20);
    const alone = between.flatMap((row, unit) => (isAlone(row, unit) ? [unit + 1] : []));
    const n = between.length;
    return {
      call: call("islands"),
      next: ["mean", "min", "max", "links", "units", "density", "symmetric", "islandlist", "summary"].map(call),
      pick: (rows) => rows.map((cells) => cells.at(-1)),
      theirs: (expected) => {
        const [islands, mean, min, max, links] = expected as [number, number, number, number, number];
        const density = links / (n * (n - 1));
        const list = alone.length === 0 ? [""] : alone;
        return [expected, n, density, 1, list, [n, links, density, mean, min, max, islands, 1, 20]];
      },
    };
  },
  "formulas-2: Economic distance weights": ({ inputs }) => ({ call: ["WEIGHTS", column(inputs["y"]), "economic"] }),
  "formulas-2: Contiguity weights from a list of pairs": ({ inputs, id }) => ({
    call: [
      "WEIGHTS",
      inputs["pairs"],
      "contiguity",
      null,
      id.endsWith("row") ? "row" : "none",
      column(inputs["units"]),
    ],
  }),
  "formulas-2: k nearest neighbours with ties": ({ inputs, id }) => ({
    call: ["WEIGHTS", block(inputs["D"]), "knn", Number(id.split(".").at(-1))],
  }),
  "formulas-2: Getis-Ord, seeded conditional permutations": seededGetisOrd,
  "formulas-2: Local Moran's I, seeded conditional permutations": seededLocalMoran,
  "formulas-2: Getis-Ord, general weights and an island": (reference) => {
    const [, , mode, standardize] = reference.id.split(".");
    return {
      call: ["GETISORD", ...input(reference), mode, "table", standardize, 0],
      next: [["GETISORD", ...input(reference), mode, "bin", standardize]],
      pick: (rows) => [...rows.slice(1, 5).map((cells) => [...cells.slice(0, 5), cells[6]]), ...rows.slice(5)],
      theirs: (expected) => [expected, columnOf(expected, 5)],
    };
  },
};
