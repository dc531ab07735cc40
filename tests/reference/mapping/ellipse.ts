import { block, type CaseMapper, column, type Mapping, type ReferenceCase } from "../reference-case";

/** Points of the peers, x and y in columns, as latitudes and longitudes. */
const points = ({ inputs }: ReferenceCase) => {
  const P = inputs["P"] as readonly (readonly [number, number])[];
  return [column(P.map(([, y]) => y)), column(P.map(([x]) => x))] as const;
};

const columns = ["lat", "lon", "major", "minor", "angle", "area", "eccentricity", "distance", "bearing"];

/** The requested columns of an ellipse in a plane. */
const planar =
  (mode: "sd" | "crimestat", ...outputs: readonly string[]): CaseMapper =>
  (reference) => {
    const weights = "w" in reference.inputs ? column(reference.inputs["w"]) : null;
    const calls = outputs.map((output) => ["ELLIPSE", ...points(reference), weights, mode, output, "planar"] as const);
    return {
      call: calls[0]!,
      next: calls.slice(1),
      theirs: (expected) => (expected as number[]).slice(0, outputs.length),
    };
  };

export const ellipse: Mapping = {
  "aspace: Standard deviational ellipse (CrimeStat)": planar("crimestat", ...columns.slice(0, 7)),
  "aspace: Weighted standard deviational ellipse (direction and centre)": (reference) => ({
    ...planar("sd", "lat", "lon", "angle", "eccentricity", "major", "minor")(reference)!,
    pick: (rows) => {
      const [lat, lon, angle, eccentricity, major, minor] = rows.flat() as number[];
      return [lat, lon, angle, eccentricity, major! / minor!];
    },
    // Its axes are its own x and y, whichever is longer; their lengths depend on the unit of the weights.
    theirs: (expected) => {
      const ratio = (expected as number[])[4]!;
      return [...(expected as number[]).slice(0, 4), Math.max(ratio, 1 / ratio)];
    },
  }),
  "pointpats: Mean centre": planar("sd", "lon", "lat"),
  "pointpats: Weighted mean centre": planar("sd", "lon", "lat"),
  "pointpats: Standard deviational ellipse (CrimeStat)": planar("crimestat", "major", "minor"),
  "pointpats: Standard deviational ellipse (Yuill, no corrections)": planar("sd", "major", "minor"),
  "formulas-2: Weighted ellipse and movement of the centre": ({ inputs, id }) => {
    const call = (output: string) =>
      ["ELLIPSE", column(inputs["lat"]), column(inputs["lon"]), block(inputs["w"]), id.split(".")[2], output] as const;
    return {
      call: call("table"),
      next: columns.map(call),
      pick: (rows) => rows.slice(1),
      theirs: (expected) => [expected, columns.map((_, place) => (expected as unknown[][]).map((row) => row[place]))],
    };
  },
  "formulas-2: Ellipse, special shapes": ({ inputs }) => ({
    call: ["ELLIPSE", column(inputs["y"]), column(inputs["x"]), null, "sd", "table", "planar"],
    pick: (rows) => rows.slice(1),
  }),
};
