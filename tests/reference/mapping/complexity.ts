import { block, type CaseMapper, type Mapping, type ReferenceCase } from "../reference-case";

type Rows = readonly (readonly unknown[])[];

/** Peers call the table x, M or B. */
const tableOf = ({ inputs }: ReferenceCase) => block(inputs["x"] ?? inputs["M"] ?? inputs["B"]);

const flat = (rows: unknown): number[] => (rows as unknown[]).flat(2) as number[];

/** Numbers less their mean over their population deviation. */
function zScores(numbers: readonly number[]): number[] {
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  const deviation = Math.sqrt(numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0) / numbers.length);
  return numbers.map((one) => (one - mean) / deviation);
}

const correlation = (a: readonly number[], b: readonly number[]) => {
  const [x, y] = [zScores(a), zScores(b)];
  return x.reduce((sum, one, place) => sum + one * (y[place] ?? NaN), 0) / x.length;
};

const eci =
  (output: string, theirs?: (expected: unknown) => unknown): CaseMapper =>
  (reference) => ({ call: ["ECI", tableOf(reference), output], ...(theirs && { theirs }) });

/** In econgeo a parameter says whether the table is to be made binary; in econgeo-2 it is. */
const inputOf = ({ params }: ReferenceCase) => (params["rca"] === true ? "values" : "binary");

/** EconGeo rounds the similarities to four decimals and scales otherwise: the two correlate, up to the sign. */
const roundedComplexity =
  (output: string): CaseMapper =>
  (reference) => {
    const theirs = flat(reference.expected);
    return {
      call: ["ECI", tableOf(reference), output, "eigen", inputOf(reference)],
      pick: (rows) => Math.abs(correlation(flat(rows), theirs)) > 0.999,
      theirs: () => true,
    };
  };

/** Regions after an even number of steps, products one step later; EconGeo has the other orders as well. */
const reflections =
  (output: "regions" | "products"): CaseMapper =>
  (reference) => {
    const own = reference.params["rca"] !== undefined;
    const order = (reference.params["steps"] as number) - (own && output === "products" ? 1 : 0);
    if (order < 2 || order % 2 === 1) return null;
    const theirs = own ? { theirs: (expected: unknown) => zScores(flat(expected)) } : {};
    return {
      call: ["ECI", tableOf(reference), output, "reflections", inputOf(reference), order],
      ...theirs,
      within: 1e-9,
    };
  };

/** The id says the mode: formula.rel.cosine. */
const nestedModes: CaseMapper = (reference) => ({
  call: ["RELATEDNESS", tableOf(reference), reference.id.split(".")[2], "binary"],
});

const related =
  (mode: string): CaseMapper =>
  (reference) => ({ call: ["RELATEDNESS", tableOf(reference), mode, "binary"] });

/** Densities by EconGeo with its relatedness R, in per cent and rounded. */
const density =
  (scope: string, decimals: number): CaseMapper =>
  (reference) => ({
    call: ["RELDENSITY", tableOf(reference), block(reference.inputs["R"]), "binary", scope],
    pick: (rows) => rows.map((line) => line.map((cell) => (typeof cell === "number" ? cell * 100 : cell))),
    decimals,
  });

/** Σ over pairs of products of regions that have both, and EconGeo's probability of it. */
function probabilities(table: Rows): number[][] {
  const products = table[0]?.map((_, product) => product) ?? [];
  const counts = products.map((j) =>
    products.map((k) => (j === k ? 0 : table.filter((line) => line[j] === 1 && line[k] === 1).length)),
  );
  const sums = counts.map((line) => line.reduce((sum, one) => sum + one, 0));
  const total = sums.reduce((sum, one) => sum + one, 0);
  return counts.map((line, j) =>
    line.map((count, k) => {
      const [a, b] = [(sums[j] ?? 0) / total, (sums[k] ?? 0) / total];
      return count === 0 ? 0 : count / (((a * b) / (1 - a) + (a * b) / (1 - b)) * (total / 2));
    }),
  );
}

const probabilityDensity =
  (percent: boolean): CaseMapper =>
  (reference) => {
    const table = tableOf(reference);
    return {
      call: ["RELDENSITY", table, probabilities(table), "binary"],
      ...(percent && {
        pick: (rows: Rows) => rows.map((line) => line.map((cell) => (cell as number) * 100)),
        decimals: 2,
      }),
    };
  };

/** py-ecomplexity counts a product itself with relatedness 1: s is the sum of the others. */
const densityWithOwn: CaseMapper = (reference) => {
  const table = tableOf(reference);
  return {
    call: ["RELDENSITY", table],
    next: [
      ["RELATEDNESS", table],
      ["ECI", table, "matrix"],
    ],
    pick: (rows) => {
      const [regions, products] = [table.length, table[0]?.length ?? 0];
      const sums = rows
        .slice(regions, regions + products)
        .map((line) => flat([line]).reduce((sum, one) => sum + one, 0));
      return rows.slice(0, regions).map((line, region) =>
        line.map((cell, product) => {
          const present = rows[regions + products + region]?.[product] as number;
          const sum = sums[product] ?? NaN;
          return (present + sum * (cell as number)) / (1 + sum);
        }),
      );
    },
  };
};

const nested =
  (...more: readonly unknown[]): CaseMapper =>
  (reference) => ({
    call: ["ECI", tableOf(reference), "regions", ...more],
    next: [["ECI", tableOf(reference), "products", ...more]],
  });

export const complexity: Mapping = {
  "ecomplexity: Binary specialisation (RCA >= 1)": eci("matrix"),
  "ecomplexity: Diversity": eci("diversity"),
  "ecomplexity: Ubiquity": eci("ubiquity"),
  "ecomplexity: Economic complexity index": eci("regions"),
  "ecomplexity: Product complexity index": eci("products", (expected) => zScores(flat(expected))),
  "ecomplexity: Proximity": (reference) => ({ call: ["RELATEDNESS", tableOf(reference)] }),
  "ecomplexity: Relatedness density (own product included)": densityWithOwn,
  "econgeo: Diversity (count of LQ >= 1 by region)": eci("diversity"),
  "econgeo: Ubiquity (count of LQ >= 1 by industry)": eci("ubiquity"),
  "econgeo: Economic complexity of regions (KCI, second eigenvector)": roundedComplexity("regions"),
  "econgeo: Complexity of industries (TCI, second eigenvector)": roundedComplexity("products"),
  "econgeo: Method of reflections (regions)": reflections("regions"),
  "econgeo: Method of reflections (industries)": reflections("products"),
  "econgeo: Co-occurrence of industries": related("counts"),
  "econgeo: Relatedness density": density("all", 2),
  "econgeo: Relatedness density (absent industries)": density("absent", 0),
  "econgeo: Relatedness density (present industries)": density("present", 0),
  "econgeo-2: Co-occurrence of industries": related("counts"),
  "econgeo-2: Relatedness (prob)": related("probability"),
  "econgeo-2: Relatedness (association)": related("association"),
  "econgeo-2: Relatedness (cosine)": related("cosine"),
  "econgeo-2: Relatedness (jaccard)": related("jaccard"),
  "econgeo-2: Relatedness density": probabilityDensity(true),
  "econgeo-2: Relatedness density (unrounded)": probabilityDensity(false),
  "econgeo-2: Method of reflections (regions)": reflections("regions"),
  "econgeo-2: Method of reflections (industries)": reflections("products"),
  "econgeo-2: Economic complexity (rounded matrix)": roundedComplexity("regions"),
  "formulas-2: ECI of a nested matrix": nested("eigen", "binary"),
  "formulas-2: Method of reflections": nested("reflections", "binary", 10),
  "formulas-2: ECI with an empty region and product": nested("eigen", "binary"),
  "formulas-2: ECI of a disconnected matrix": (reference) => ({
    call: ["ECI", tableOf(reference), null, null, "binary"],
  }),
  "formulas-2: Relatedness": nestedModes,
  "formulas-2: Relatedness density": (reference) => ({ call: ["RELDENSITY", tableOf(reference), null, "binary"] }),
};
