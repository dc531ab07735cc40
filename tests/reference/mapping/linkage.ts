import { block, type CaseMapper, column, type Mapping, type ReferenceCase } from "../reference-case";

/** A distance for each pair of places and what each destination attracts, as REAT lists them, laid out as a square. */
const hansen: CaseMapper = ({ inputs, params, expected, id }) => {
  const list = inputs["od"] as {
    readonly from: readonly string[];
    readonly to: readonly string[];
    readonly attr: readonly number[];
    readonly dist: readonly number[];
  };
  const places = (expected as { readonly from: readonly string[] }).from;
  const leavesOwnOut = id.endsWith(".nolocal");
  const rowOf = (from: string, to: string) =>
    list.from.findIndex((place, row) => place === from && list.to[row] === to);
  const distance = places.map((from) =>
    places.map((to) => (leavesOwnOut && from === to ? null : list.dist[rowOf(from, to)])),
  );
  const attraction = places.map((to) => list.attr[list.to.indexOf(to)]);
  // REAT writes the parameter with its sign.
  const parameter = -((params["lambda"] as number | undefined) ?? -2);
  const decay = params["dtype"] === "exp" ? "exponential" : "power";
  return {
    call: ["ACCESSIBILITY", column(attraction), distance, decay, parameter],
    theirs: (answer) => (answer as { readonly accessibility: unknown }).accessibility,
  };
};

/** The test of one indicator in our table, with the entries that spdep gives under one assumption. */
const autocorrelation = (name: "MORAN" | "GEARY", assumption: "norm" | "rand" | null): CaseMapper => {
  return ({ inputs, params }: ReferenceCase) => {
    const standardize = params["style"] === "W" ? "row" : "none";
    return {
      call: [name, column(inputs["x"]), block(inputs["w"]), "table", standardize],
      pick: (rows) => {
        const entry = (label: string) => rows.find(([first]) => first === label)?.[1];
        const statistic = rows[0]?.[1];
        if (assumption === null) return statistic;
        const z = entry(`z_${assumption}`) as number;
        return [
          statistic,
          entry("expected"),
          entry(`variance_${assumption}`),
          // spdep turns the sign of z for Geary's C.
          name === "GEARY" ? -z : z,
          entry(`p_${assumption}`),
        ];
      },
    };
  };
};

export const linkage: Mapping = {
  "reat: Great-circle distance (km, R = 6378)": ({ params }) => ({
    call: ["DISTANCE", params["lat1"], params["lon1"], params["lat2"], params["lon2"]],
    // REAT's earth has the radius of the equator, rounded up.
    pick: (rows) => ((rows[0]?.[0] as number) * 6378) / 6371.0088,
  }),
  "reat: Hansen accessibility": hansen,
  "formulas-2: Hansen accessibility with the own distance set": ({ inputs, id }) => {
    const own = id.slice("formula.access.".length);
    return {
      call: [
        "ACCESSIBILITY",
        column(inputs["attraction"]),
        block(inputs["distance"]),
        null,
        null,
        Number.isNaN(Number(own)) ? own : Number(own),
      ],
    };
  },
  "rstats: Rank-size, standard errors": ({ inputs }) => ({
    call: ["RANKSIZE", column(inputs["s"]), "zipf", "full"],
    next: [["RANKSIZE", column(inputs["s"]), "gabaix", "full"]],
    // Slope and error of zipf, then slope, both errors and the number of cities of gabaix.
    pick: (rows) => [0, 3, 6, 9, 10, 11].map((row) => rows[row]?.[1]),
  }),
  "spdep: Moran's I": autocorrelation("MORAN", null),
  "spdep: Moran's I (normality)": autocorrelation("MORAN", "norm"),
  "spdep: Moran's I (randomisation)": autocorrelation("MORAN", "rand"),
  "spdep: Spatial lag": ({ inputs, params, call }) => {
    const isStandardized = params["style"] === "W" || call.includes("style = 'W'");
    return { call: ["MORAN", column(inputs["x"]), block(inputs["w"]), "lag", isStandardized ? "row" : "none"] };
  },
  "formulas-2: Moran's I, seeded permutations": ({ inputs, params, id }) => ({
    call: [
      "MORAN",
      column(inputs["x"]),
      block(inputs["w"]),
      "p_perm",
      id.includes(".row.") ? "row" : "none",
      params["permutations"],
      params["seed"],
    ],
  }),
  "spdep: Geary's C": autocorrelation("GEARY", null),
  "spdep: Geary's C (randomisation)": autocorrelation("GEARY", "rand"),
};
